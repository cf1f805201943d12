// Totals over any range of described rows. Types are the column names: `total(rows, Locality::rural)` finds the one member that
// is a Locality, and adds up the one member that is a count. A pointer to member chooses where there are several.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_AGGREGATE_HPP
#define PRESCHOOL_PLAN_AGGREGATE_HPP

#include <preschool_plan/coordinate.hpp>
#include <preschool_plan/detail/columns.hpp>
#include <preschool_plan/detail/sums.hpp>

namespace preschool_plan {

/// The sum of the rows' count over all rows that meet every criterion. A criterion is a value of the type of one of the rows'
/// members (`Locality::rural`), a `where`, or anything that can be called with a row and says yes or no.
/// `total(rows, &Transfer::seats, ...)` names the count where rows have several. Sums are exact: see `Count`.
template <class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto total(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate(detail::Question<detail::row_type<Rows>, detail::GroupedBy<>, Arguments...>{}, rows,
                             criteria...);
}

/// The total for each enumerator of `Key`: `total_by<Area>(rows)` is a `Tally<Area, Seats>`. Takes criteria as `total` does.
template <class Key, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto total_by(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate(
        detail::Question<detail::row_type<Rows>, detail::GroupedBy<detail::ByType<Key>>, Arguments...>{}, rows,
        criteria...);
}
template <auto key, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto total_by(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate(
        detail::Question<detail::row_type<Rows>, detail::GroupedBy<detail::ByMember<key>>, Arguments...>{}, rows,
        criteria...);
}

/// The total for each pair of enumerators: `cross_tab<Area, Works>(rows)[Area::qiemo][Works::expansion]`.
template <class RowKey, class ColumnKey, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto cross_tab(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate(
        detail::Question<detail::row_type<Rows>, detail::GroupedBy<detail::ByType<RowKey>, detail::ByType<ColumnKey>>,
                         Arguments...>{},
        rows, criteria...);
}
template <auto row_key, auto column_key, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto cross_tab(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate(
        detail::Question<detail::row_type<Rows>,
                         detail::GroupedBy<detail::ByMember<row_key>, detail::ByMember<column_key>>, Arguments...>{},
        rows, criteria...);
}

} // namespace preschool_plan

#endif
