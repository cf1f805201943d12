// What changed between two plans, or two versions of a table, by described member.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DIFF_HPP
#define PRESCHOOL_PLAN_DIFF_HPP

#include <boost/describe/class.hpp>
#include <cstddef>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/row_matches.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/rule.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

/// Something that changed: what is new has nothing before, what is gone nothing after. `Value` is the type of the
/// member or, where a row came or went, of the row; of texts it is `std::string_view`; where a row moved, `RowNumber`.
template <class Value>
struct Change {
    ShortList<Step, 6> path = {}; ///< from the plan inwards; rows as numbered after the change, what is gone as before
    Label subject = {};           ///< who or what the row is about, by name
    Label area = {};              ///< whose the subject is, where it is a body of one area
    Optional<Value> before = {};
    Optional<Value> after = {};
    BOOST_DESCRIBE_CLASS(Change, (), (path, subject, area, before, after), (), ())
};

/// Which row of its list, from 1: where a row stands among others than before.
struct RowNumber {
    std::size_t row = 0;
    friend constexpr bool operator==(RowNumber const&, RowNumber const&) = default;
};
BOOST_DESCRIBE_STRUCT(RowNumber, (), (row))

/// Calls `report(Change)` for all that differs between two plans, rows or tables, and returns how often. Rows are held
/// against each other by what makes them unique: where each of several members does, by texts first, since numbers are
/// given anew when a row comes between; where nothing does, by their numbers. Of rows that stand in another order, as
/// few as can be are said to have moved. What stands in a list without members of its own, enumerators and texts, is
/// held against each other by what it is, in any order.
template <class Before, class After, class Report>
constexpr std::size_t diff(Before const& before, After const& after, Report&& report);

namespace detail {

// Described, but read as one thing.
template <class T>
inline constexpr bool is_one_datum =
    std::is_same_v<T, Label> || std::is_same_v<T, Clause> || std::is_same_v<T, Date> || std::is_same_v<T, PersonName>;

template <class T>
struct IsAPlan : std::false_type {};
template <class T>
requires requires { typename T::Terms; }
struct IsAPlan<T> : std::is_base_of<Plan<typename T::Terms>, T> {};
// What tables stand in that are compared by themselves.
struct NoPlan {};

template <class AnyPlan, class Report>
class Diff {
  public:
    using Path = ShortList<Step, 6>;

    constexpr Diff(AnyPlan const& before, AnyPlan const& after, Report& to)
        : before_(before),
          after_(after),
          report_(to) {}

    template <class T>
    constexpr void compare(Path const& path, T const& before, T const& after) {
        if constexpr (IsPlainText<T>) {
            if (!same_text(before, after))
                tell<std::string_view>(path, std::string_view(before), std::string_view(after));
        } else if constexpr (MayBeAbsent<T>) {
            if (before.has_value() && after.has_value())
                compare(path, *before, *after);
            else if (before.has_value())
                gone(path, *before);
            else if (after.has_value())
                come(path, *after);
        } else if constexpr (IsList<T>) {
            compare_lists(path, {}, before, after);
        } else if constexpr (is_one_datum<T> || !DescribedRow<T>) {
            if (!(before == after)) tell<T>(path, before, after);
        } else if constexpr (std::is_same_v<T, Figure>) {
            if (!(before.quantity == after.quantity)) // which prints the rest too
                tell<T>(path, before, after);
            else
                compare_members(path, before, after);
        } else {
            compare_members(path, before, after);
        }
    }

    template <class Before, class After>
    constexpr void compare_lists(Path const& path, std::string_view name, Before const& before_list,
                                 After const& after_list) {
        using Row = held<After>;
        Rows<Row> const before(before_list.data(), before_list.size());
        Rows<Row> const after(after_list.data(), after_list.size());
        RowMatches<Row> matches(before, after);
        for (std::size_t row = 1; row <= before.size(); ++row) {
            Row const& one = before.data()[row - 1];
            if (std::size_t const now = matches.after_of(row); now != 0) {
                Row const& other = after.data()[now - 1];
                about(after_, other, [&] { compare(within(path, {name, now}), one, other); });
            } else {
                about(before_, one, [&] { gone(within(path, {name, row}), one); });
            }
        }
        for (std::size_t row = 1; row <= after.size(); ++row) {
            Row const& one = after.data()[row - 1];
            if (matches.before_of(row) == 0) about(after_, one, [&] { come(within(path, {name, row}), one); });
        }
        if constexpr (DescribedRow<Row>)
            matches.for_each_moved([&](std::size_t row, std::size_t now) {
                about(after_, after.data()[now - 1], [&] {
                    tell<RowNumber>(within(path, {name, now}), RowNumber{row}, RowNumber{now});
                });
            });
    }

    std::size_t changes = 0;

  private:
    template <class T>
    constexpr void compare_members(Path const& path, T const& before, T const& after) {
        static_assert(!leaves_members_out<T>(),
                      "preschool_plan: a member of a struct is not in its description, and what changed in it would "
                      "not be seen. Write it in its BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_CLASS.");
        for_each_member(described_members<T>{}, [&]<class Member>(Member*) {
            std::string_view const name = text(Member::name);
            if constexpr (IsList<member_type<Member>>)
                compare_lists(path, name, before.*Member::pointer, after.*Member::pointer);
            else
                compare(within(path, {name}), before.*Member::pointer, after.*Member::pointer);
        });
    }

    // Whatever is told meanwhile is about this row.
    template <class Row, class Tell>
    constexpr void about(AnyPlan const& plan, Row const& row, Tell tell_it) {
        Subject const outer = subject_;
        if constexpr (DescribedRow<Row> && !is_quantity<Row>)
            if (Subject const subject = detail::subject_of(plan, row); subject.name.zh.size() != 0) subject_ = subject;
        tell_it();
        subject_ = outer;
    }

    // Deeper than anything in a plan is not said.
    static constexpr Path within(Path path, Step const& step) {
        if (path.size() < Path::capacity()) path.push_back(step);
        return path;
    }

    template <class Value>
    constexpr void tell(Path const& path, Optional<Value> const& before, Optional<Value> const& after) {
        ++changes;
        report_(Change<Value>{path, subject_.name, subject_.area, before, after});
    }
    template <class T>
    using datum = std::conditional_t<IsPlainText<T>, std::string_view, T>;
    template <class T>
    constexpr void gone(Path const& path, T const& before) {
        tell<datum<T>>(path, datum<T>(before), {});
    }
    template <class T>
    constexpr void come(Path const& path, T const& after) {
        tell<datum<T>>(path, {}, datum<T>(after));
    }

    AnyPlan const& before_;
    AnyPlan const& after_;
    Report& report_;
    Subject subject_ = {};
};

} // namespace detail

template <class Before, class After, class Report>
constexpr std::size_t diff(Before const& before, After const& after, Report&& report) {
    if constexpr (detail::IsAPlan<Before>::value && std::is_same_v<Before, After>) {
        detail::Diff<Before, Report> diff(before, after, report);
        diff.compare({}, before, after);
        return diff.changes;
    } else {
        detail::NoPlan const no_plan;
        detail::Diff<detail::NoPlan, Report> diff(no_plan, no_plan, report);
        if constexpr (DescribedRow<Before> && std::is_same_v<Before, After>)
            diff.compare({}, before, after);
        else if constexpr (detail::is_range<Before>() && detail::is_range<After>())
            diff.compare_lists({}, {}, Rows<detail::row_type<Before>>(before), Rows<detail::row_type<After>>(after));
        return diff.changes;
    }
}

} // namespace preschool_plan

#endif
