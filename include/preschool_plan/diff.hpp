// What changed between two plans, or two versions of a table, by described member.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DIFF_HPP
#define PRESCHOOL_PLAN_DIFF_HPP

#include <boost/describe/class.hpp>
#include <cstddef>
#include <preschool_plan/detail/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/scratch.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/same_row.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

/// Something that changed: what is new has nothing before, what is gone nothing after. `Value` is the type of the
/// member or, where a row came or went, of the row; of texts it is `std::string_view`.
template <class Value>
struct Change {
    ShortList<Step, 6> path = {}; ///< from the plan inwards; rows as numbered after the change, what is gone as before
    Optional<Value> before = {};
    Optional<Value> after = {};
    BOOST_DESCRIBE_CLASS(Change, (), (path, before, after), (), ())
};

/// Calls `report(Change)` for all that differs between two plans, rows or tables, and returns how often. Rows are held
/// against each other by what makes them unique, or by their numbers where nothing does; what stands in a list without
/// members of its own, enumerators and texts, by what it is. The order in a list is not looked at.
template <class Before, class After, class Report>
constexpr std::size_t diff(Before const& before, After const& after, Report&& report);

namespace detail {

// Described, but read as one thing.
template <class T>
inline constexpr bool is_one_datum = std::is_same_v<T, Label> || std::is_same_v<T, Clause> || std::is_same_v<T, Date> ||
                                     std::is_same_v<T, PersonName> || std::is_same_v<T, Figure>;

template <class Report>
class Diff {
  public:
    using Path = ShortList<Step, 6>;

    constexpr explicit Diff(Report& to) : report_(to) {}

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
        } else {
            static_assert(
                !leaves_members_out<T>(),
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
    }

    template <class Before, class After>
    constexpr void compare_lists(Path const& path, std::string_view name, Before const& before, After const& after) {
        std::size_t const size = after.size();
        Scratch<bool, 128> is_matched(size);
        std::size_t expected = 0; // most rows stand where they stood, after the one that was found last
        for (std::size_t i = 0; i < before.size(); ++i) {
            auto const& row = before.data()[i];
            bool found = false;
            for (std::size_t tried = 0; tried < size && !found; ++tried) {
                std::size_t const at = (expected + tried) % size;
                if (is_matched[at] || !is_same(row, after.data()[at])) continue;
                found = is_matched[at] = true;
                expected = at + 1;
                compare(within(path, {name, at + 1}), row, after.data()[at]);
            }
            if (!found) gone(within(path, {name, i + 1}), row);
        }
        for (std::size_t i = 0; i < size; ++i)
            if (!is_matched[i]) come(within(path, {name, i + 1}), after.data()[i]);
    }

    std::size_t changes = 0;

  private:
    template <class T>
    static constexpr bool is_same(T const& left, T const& right) {
        if constexpr (!DescribedRow<T>)
            return detail::agree(left, right);
        else if constexpr (has_unique<T>)
            return preschool_plan::is_same_row(left, right);
        else
            return true; // as the next one that is left: by number
    }

    // Deeper than anything in a plan is not said.
    static constexpr Path within(Path path, Step const& step) {
        if (path.size() < Path::capacity()) path.push_back(step);
        return path;
    }

    template <class Value>
    constexpr void tell(Path const& path, Optional<Value> const& before, Optional<Value> const& after) {
        ++changes;
        report_(Change<Value>{path, before, after});
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

    Report& report_;
};

} // namespace detail

template <class Before, class After, class Report>
constexpr std::size_t diff(Before const& before, After const& after, Report&& report) {
    detail::Diff<Report> diff(report);
    if constexpr (DescribedRow<Before> && std::is_same_v<Before, After>)
        diff.compare({}, before, after);
    else if constexpr (detail::is_range<Before>() && detail::is_range<After>())
        diff.compare_lists({}, {}, Rows<detail::row_type<Before>>(before), Rows<detail::row_type<After>>(after));
    return diff.changes;
}

} // namespace preschool_plan

#endif
