// Totals over any range of described rows, and the rows themselves. Types are the column names: `total(rows,
// Locality::rural)` finds the one member that is a Locality, and adds up the one member that is a count. A pointer to
// member chooses where there are several.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_AGGREGATE_HPP
#define PRESCHOOL_PLAN_AGGREGATE_HPP

#include <initializer_list>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/selection.hpp>
#include <preschool_plan/detail/totals/sums.hpp>

namespace preschool_plan {

/// The sum of the rows' count over all rows that meet the criteria. `total(rows, &Transfer::seats, ...)` names the
/// count where rows have several, `total<Seats>(rows, ...)` says its type. A criterion is
/// - a value, an enumerator or a clause: of the one member of its type, of the value of an optional one, of the items
///   of a list, or of a member of these items. Several values of one column mean either, values of different columns
///   mean and;
/// - `where<&Row::member>(value)`, the same of a column that is named; `party(body, part)`; `except(criterion)`;
/// - anything that can be called with a row and says yes or no.
/// Sums are exact: see `Count`.
template <class CountType = void, class Rows, class... Arguments>
requires(std::is_void_v<CountType> || detail::is_count<CountType>)
    [[nodiscard, gnu::always_inline]] constexpr auto total(Rows&& rows, Arguments const&... criteria) {
    return detail::sum_up<CountType>(rows, criteria...);
}
template <class Row, class... Arguments>
[[nodiscard]] constexpr auto total(std::initializer_list<Row> rows, Arguments const&... criteria) {
    return detail::sum_up<void>(rows, criteria...);
}

/// The total for each enumerator of `Key`: `total_by<Area>(rows)` is a `Tally<Area, Seats>`. Takes criteria as `total`
/// does.
template <class Key, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto total_by(Rows&& rows, Arguments const&... criteria) {
    return detail::sum_up<void, detail::key_of_type<detail::row_type<Rows>, Key>()>(rows, criteria...);
}
template <auto key, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto total_by(Rows&& rows, Arguments const&... criteria) {
    return detail::sum_up<void, detail::key_named<detail::row_type<Rows>, key>()>(rows, criteria...);
}

/// The total for each pair of enumerators: `cross_tab<Area, Works>(rows)[Area::qiemo][Works::expansion]`.
template <class RowKey, class ColumnKey, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto cross_tab(Rows&& rows, Arguments const&... criteria) {
    using RowType = detail::row_type<Rows>;
    return detail::sum_up<void, detail::key_of_type<RowType, RowKey>(), detail::key_of_type<RowType, ColumnKey>()>(
        rows, criteria...);
}
template <auto row_key, auto column_key, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto cross_tab(Rows&& rows, Arguments const&... criteria) {
    using RowType = detail::row_type<Rows>;
    return detail::sum_up<void, detail::key_named<RowType, row_key>(), detail::key_named<RowType, column_key>()>(
        rows, criteria...);
}

/// The rows that meet the criteria, which are those of `total`, in their order: a view that looks at the rows while it
/// is iterated. The rows have to outlive it; predicates are copied.
template <class Rows, class... Criteria>
[[nodiscard]] constexpr auto select(Rows&& rows, Criteria const&... criteria) {
    return detail::select_rows<Rows>(rows, criteria...);
}
// The same of a container, which may end before the view does: clang++ warns of one that is returned.
template <class Range, class... Criteria>
requires(!std::ranges::enable_borrowed_range<std::remove_cv_t<Range>>)
    [[nodiscard]] constexpr auto select(Range& rows [[clang::lifetimebound]], Criteria const&... criteria) {
    return detail::select_rows<Range&>(rows, criteria...);
}

} // namespace preschool_plan

#endif
