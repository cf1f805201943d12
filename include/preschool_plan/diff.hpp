// What changed between two plans, or two versions of a table, by described member.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DIFF_HPP
#define PRESCHOOL_PLAN_DIFF_HPP

#include <boost/describe/class.hpp>
#include <cstddef>
#include <preschool_plan/detail/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/detail/scratch.hpp>
#include <preschool_plan/detail/subject.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/same_row.hpp>
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

// Which rows of a list are which of another; numbers are from 1, and 0 is none.
template <class Row>
class Matches {
  public:
    constexpr Matches(Rows<Row> const& before, Rows<Row> const& after)
        : before_(before),
          after_(after),
          after_of_(before.size()),
          before_of_(after.size()) {
        if (before.empty() || after.empty()) return;
        if constexpr (!DescribedRow<Row>) {
            match([](Row const& left, Row const& right) { return detail::agree(left, right); });
        } else if constexpr (has_unique<Row>) {
            match_by(unique_of<Row>());
        } else {
            match([](Row const&, Row const&) { return true; }); // the next one that is left: by number
        }
    }

    constexpr std::size_t after_of(std::size_t row) { return after_of_[row - 1]; }
    constexpr std::size_t before_of(std::size_t row) { return before_of_[row - 1]; }

    /// Calls `visit(row, row after)` for rows that stand in another order: all but the longest series that rises.
    template <class Visit>
    constexpr void for_each_moved(Visit visit) {
        if (!is_reordered_) return;
        std::size_t const size = before_.size();
        Scratch<std::size_t, few> last(size); // of those that end a series of n rows, the one that stands first after
        Scratch<std::size_t, few> previous(size);
        Scratch<bool, few> stays(size);
        std::size_t longest = 0;
        for (std::size_t row = 1; row <= size; ++row) {
            if (after_of(row) == 0) continue;
            std::size_t shorter = 0;
            for (std::size_t end = longest; shorter < end;) {
                std::size_t const middle = (shorter + end) / 2;
                if (after_of(last[middle]) < after_of(row))
                    shorter = middle + 1;
                else
                    end = middle;
            }
            previous[row - 1] = shorter == 0 ? 0 : last[shorter - 1];
            last[shorter] = row;
            if (shorter == longest) ++longest;
        }
        for (std::size_t row = last[longest - 1]; row != 0; row = previous[row - 1]) stays[row - 1] = true;
        for (std::size_t row = 1; row <= size; ++row)
            if (after_of(row) != 0 && !stays[row - 1]) visit(row, after_of(row));
    }

  private:
    static constexpr std::size_t few = 32;

    template <class IsSame>
    constexpr void match(IsSame is_same) {
        std::size_t const size = after_.size();
        std::size_t expected = 0; // most rows stand where they stood, after the one that was found last
        for (std::size_t i = 0; i < before_.size(); ++i) {
            if (after_of_[i] != 0) continue;
            for (std::size_t tried = 0; tried < size; ++tried) {
                std::size_t const at = (expected + tried) % size;
                if (before_of_[at] != 0 || !is_same(before_.data()[i], after_.data()[at])) continue;
                after_of_[i] = at + 1;
                before_of_[at] = i + 1;
                is_reordered_ = is_reordered_ || at < expected;
                expected = at + 1;
                break;
            }
        }
    }
    template <auto... members>
    constexpr void match_by(Together<members...> by) {
        match([&](Row const& left, Row const& right) { return is_same_by(by, left, right); });
    }
    template <auto... members>
    constexpr void match_by(Each<members...>) {
        (match_by_text<members, true>(), ...);
        (match_by_text<members, false>(), ...);
    }
    template <auto member, bool wanted>
    constexpr void match_by_text() {
        if constexpr (IsText<decltype(type_of_member(member))>::value == wanted) match_by(Together<member>{});
    }

    Rows<Row> const& before_;
    Rows<Row> const& after_;
    Scratch<std::size_t, few> after_of_;
    Scratch<std::size_t, few> before_of_;
    bool is_reordered_ = false;
};

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
        Matches<Row> matches(before, after);
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
        if constexpr (DescribedRow<Row> && !is_measure<Row>)
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
