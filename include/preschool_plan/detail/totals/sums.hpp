// Adds up a column, as a whole or by key: row by row, or in one pass at the speed of memory where rows and conditions
// allow it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_TOTALS_SUMS_HPP
#define PRESCHOOL_PLAN_DETAIL_TOTALS_SUMS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/criteria.hpp>
#include <type_traits>

namespace preschool_plan {

template <DescribedEnum Key, class Value>
class Tally;

namespace detail {

// In one pass without branches: for contiguous rows, at run time, if every condition is a value of a column.

template <class Condition>
inline constexpr bool is_fast = false;
template <auto member>
inline constexpr bool is_fast<Where<member>> = std::is_scalar_v<type_at<member>>;
template <class Condition>
inline constexpr bool is_fast<Except<Condition>> = is_fast<Condition>;

/// A key's place among the cells of a sum: its position, or a larger number if it is no enumerator. The number of cells
/// is a power of two, so that any key can be masked into them before it is checked.
template <class Key>
constexpr std::uint64_t offset_of(Key key) {
    if constexpr (enumerators_of<Key>::consecutive && sizeof(Key) <= sizeof(std::uint32_t))
        return static_cast<std::uint32_t>(key) - static_cast<std::uint32_t>(enumerators_of<Key>::numbers[0]);
    else
        return preschool_plan::position(key);
}
constexpr std::size_t power_of_two(std::size_t at_least) { // as std::bit_ceil, which costs a header
    std::size_t power = 1;
    while (power < at_least) power *= 2;
    return power;
}
template <class Key>
inline constexpr std::size_t room_of = power_of_two(enumerators_of<Key>::size);

/// Takes the sum, or each sum of a tally, from so many cells.
template <class Count>
constexpr void take(Count& sum, std::uint64_t const* cell, std::size_t) {
    sum = Count{*cell};
}
template <class Key, class Value>
constexpr void take(Tally<Key, Value>& sum, std::uint64_t const* cell, std::size_t cells) {
    std::size_t const each = cells / room_of<Key>;
    for (Key const key : enumerators<Key>) detail::take(sum[key], cell, each), cell += each;
}

/// True if the sums were taken. Instead of each addition it checks what all values have in common: none is negative,
/// and as many of the largest cannot overflow. If that fails, or a key is no enumerator, nothing is taken; adding row
/// by row then finds what is wrong, if anything is.
template <auto... keys, class Rows, class Column, class Sum, class... Conditions>
[[gnu::always_inline]] constexpr bool add_up_fast(Rows& rows, Column column, Sum& sum,
                                                  Conditions const&... conditions) {
    constexpr std::size_t cells = (std::size_t{1} * ... * room_of<type_at<keys>>);
    if constexpr (requires { std::data(rows) + std::size(rows); } && (is_fast<Conditions> && ...) &&
                  is_count<decltype(detail::type_of_member(column))> && cells <= 1024) {
        if (std::is_constant_evaluated()) return false;
        auto const* const first = std::data(rows);
        std::size_t const count = std::size(rows);
        // Four lanes take turns, since an addition to a cell waits for the one before it.
        std::uint64_t sums[4][cells] = {};
        std::uint64_t bits = 0;
        std::uint64_t known = ~std::uint64_t{0}; // has its highest bit set as long as every key is an enumerator
        auto const add = [&](std::size_t lane, row_type<Rows> const& row) {
            auto const amount = static_cast<std::uint64_t>((row.*column).value());
            auto const admitted =
                static_cast<std::uint64_t>((detail::meets_any(row, conditions, conditions...) & ... & 1U));
            std::uint64_t cell = 0;
            ((cell = cell * room_of<type_at<keys>> + detail::offset_of(row.*keys),
              known &= detail::offset_of(row.*keys) - enumerators_of<type_at<keys>>::size),
             ...);
            sums[lane][cell & (cells - 1)] += amount & -admitted;
            bits |= amount;
        };
        std::size_t i = 0;
        for (; i + 4 <= count; i += 4) {
            add(0, first[i]);
            add(1, first[i + 1]);
            add(2, first[i + 2]);
            add(3, first[i + 3]);
        }
        for (; i < count; ++i) add(0, first[i]);
        std::int64_t bound = 0;
        if (known >> 63 == 0 || __builtin_mul_overflow(bits, count, &bound)) return false;
        for (std::size_t cell = 0; cell < cells; ++cell) sums[0][cell] += sums[1][cell] + sums[2][cell] + sums[3][cell];
        detail::take(sum, sums[0], cells);
        return true;
    }
    return false;
}

// Row by row.

// A count, a tally of counts, a tally of tallies.
template <class CountType, class... Keys>
struct SumOf {
    using Type = CountType;
};
template <class CountType, class Key, class... Keys>
struct SumOf<CountType, Key, Keys...> {
    using Type = Tally<Key, typename SumOf<CountType, Keys...>::Type>;
};

constexpr auto& cell_of(auto& sum) { return sum; }
constexpr auto& cell_of(auto& sum, auto key, auto... keys) { return detail::cell_of(sum[key], keys...); }

// Always inlined, so that a constant table is reached directly, and not through the whole plan that holds it. Sums for
// a compiler alone never instantiate the one-pass version, which costs it more than the rows do.
template <bool at_run_time, auto... keys, class Rows, class Column, class... Conditions>
[[gnu::always_inline]] constexpr auto add_up(Rows& rows, Column column, Conditions const&... conditions) {
    if constexpr ((is_refused<Column> || ... || is_refused<Conditions>) || (is_refused<decltype(keys)> || ...)) {
        return Refused{};
    } else {
        typename SumOf<stated_type<decltype(detail::type_of_member(column))>, type_at<keys>...>::Type sum{};
        if constexpr (at_run_time)
            if (detail::add_up_fast<keys...>(rows, column, sum, conditions...)) return sum;
        for (auto const& row : rows)
            if (detail::meets(row, conditions...) && detail::is_stated(row.*column))
                detail::cell_of(sum, row.*keys...) += detail::stated(row.*column);
        return sum;
    }
}

// The column is the first argument, or is found by its type.
template <bool at_run_time, class Asked, auto... keys, class Rows, class... Arguments>
[[gnu::always_inline]] constexpr auto sum_up(Rows& rows, Arguments const&... criteria) {
    using RowType = row_type<Rows>;
    if constexpr (!is_range<Rows>())
        return Refused{};
    else if constexpr ((std::is_member_pointer_v<Arguments> || ...)) // not the first, and that is the mistake to report
        return detail::add_up<at_run_time, keys...>(rows, nullptr, detail::condition<RowType>(criteria)...);
    else
        return detail::add_up<at_run_time, keys...>(rows, count_of_type<RowType, Asked, true>(),
                                                    detail::condition<RowType>(criteria)...);
}
template <bool at_run_time, class Asked, auto... keys, class Rows, class Member, class Struct, class... Arguments>
[[gnu::always_inline]] constexpr auto sum_up(Rows& rows, Member Struct::*const& column, Arguments const&... criteria) {
    using RowType = row_type<Rows>;
    return detail::add_up<at_run_time, keys...>(rows, detail::count_named<RowType, true>(column),
                                                detail::condition<RowType>(criteria)...);
}

} // namespace detail
} // namespace preschool_plan

#endif
