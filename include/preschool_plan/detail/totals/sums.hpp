// Adds up a column, as a whole or key by key: row by row, or in one pass at the speed of memory where rows and conditions allow it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_TOTALS_SUMS_HPP
#define PRESCHOOL_PLAN_DETAIL_TOTALS_SUMS_HPP

#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/totals/fast_sums.hpp>
#include <preschool_plan/tally.hpp>
#include <type_traits>

namespace preschool_plan::detail {

// A count, a tally of counts, a tally of tallies.
template <class CountType, class... Keys>
struct SumOf {
    using Type = CountType;
};
template <class CountType, class Key, class... Keys>
struct SumOf<CountType, Key, Keys...> {
    using Type = Tally<Key, typename SumOf<CountType, Keys...>::Type>;
};

template <class Cell>
constexpr Cell& cell_of(Cell& sum) {
    return sum;
}
template <class Sum, class Key, class... Keys>
constexpr auto& cell_of(Sum& sum, Key key, Keys... keys) {
    return detail::cell_of(sum[key], keys...);
}

// Inlined always, so that a table that is a constant is reached directly, and not through the whole plan that holds it.
template <auto... keys, class Rows, class Column, class... Conditions>
[[gnu::always_inline]] constexpr auto add_up(Rows& rows, Column column, Conditions const&... conditions) {
    if constexpr ((is_refused<Column> || ... || is_refused<Conditions>) || (is_refused<decltype(keys)> || ...)) {
        return Refused{};
    } else {
        using Member = decltype(detail::type_of_member(column));
        typename SumOf<stated_type<Member>, type_at<keys>...>::Type sum{};
        if (detail::add_up_fast<keys...>(rows, column, sum, conditions...)) return sum;
        for (auto const& row : rows) {
            if (!detail::meets(row, conditions...)) continue;
            if constexpr (!MayBeAbsent<Member>)
                detail::cell_of(sum, row.*keys...) += row.*column;
            else if ((row.*column).has_value())
                detail::cell_of(sum, row.*keys...) += *(row.*column);
        }
        return sum;
    }
}

// The column is the first argument, or found by its type.
template <class Row, class Asked, class... Arguments>
constexpr auto column_among(Arguments const&...) {
    if constexpr ((std::is_member_pointer_v<Arguments> || ...)) // not the first, and that is the mistake to speak of
        return Refused{};
    else
        return count_of_type<Row, Asked, true>();
}
template <class Asked, auto... keys, class Rows, class... Arguments>
[[gnu::always_inline]] constexpr auto sum_up(Rows& rows, Arguments const&... criteria) {
    using RowType = row_type<Rows>;
    if constexpr (is_range<Rows>())
        return detail::add_up<keys...>(rows, detail::column_among<RowType, Asked>(criteria...),
                                       detail::condition<RowType>(criteria)...);
    else
        return Refused{};
}
template <class Asked, auto... keys, class Rows, class Member, class Struct, class... Arguments>
[[gnu::always_inline]] constexpr auto sum_up(Rows& rows, Member Struct::*const& column, Arguments const&... criteria) {
    using RowType = row_type<Rows>;
    return detail::add_up<keys...>(rows, detail::count_named<RowType, true>(column),
                                   detail::condition<RowType>(criteria)...);
}

} // namespace preschool_plan::detail

#endif
