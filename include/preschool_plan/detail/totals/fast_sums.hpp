// Sums in one pass without branches: at the speed of memory, on contiguous rows, at run time, where every condition is a value of a
// column.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_TOTALS_FAST_SUMS_HPP
#define PRESCHOOL_PLAN_DETAIL_TOTALS_FAST_SUMS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/tally.hpp>
#include <type_traits>

namespace preschool_plan::detail {

template <class Condition>
inline constexpr bool is_fast = false;
template <auto member>
inline constexpr bool is_fast<Where<member>> = std::is_scalar_v<type_at<member>>;
template <class Condition>
inline constexpr bool is_fast<Except<Condition>> = is_fast<Condition>;

/// Where a key stands among the cells of a sum: its position, or a larger number where it is no enumerator. The number of cells is a power
/// of two, so that such a key can be masked into them before anybody looks at it.
template <class Key>
constexpr std::uint64_t offset_of(Key key) {
    if constexpr (enumerators_of<Key>::consecutive && sizeof(Key) <= sizeof(std::uint32_t))
        return static_cast<std::uint32_t>(key) - static_cast<std::uint32_t>(enumerators_of<Key>::numbers[0]);
    else
        return preschool_plan::position(key);
}
constexpr std::size_t power_of_two(std::size_t at_least) {
    std::size_t power = 1;
    while (power < at_least) power *= 2;
    return power;
}
template <class Key>
inline constexpr std::size_t room_of = power_of_two(enumerators_of<Key>::size);

/// Takes the sum, or each of a tally, from the cells.
template <class Count>
constexpr void take(Count& sum, std::uint64_t const*& cell) {
    sum = Count{*cell++};
}
template <class Key, class Value>
constexpr void take(Tally<Key, Value>& sum, std::uint64_t const*& cell) {
    Value spare{};
    for (std::size_t i = 0; i < room_of<Key>; ++i)
        detail::take(i < sum.size() ? sum[enumerators<Key>[i]] : spare, cell);
}

/// True if the sums were taken. Instead of each addition, what all values have in common is checked: none is negative, and as many of
/// the largest cannot overflow. Where that does not hold, or a key is no enumerator, nothing is taken: row by row it is found out what
/// is wrong, if anything is.
template <auto... keys, class Rows, class Column, class Sum, class... Conditions>
[[gnu::always_inline]] constexpr bool add_up_fast(Rows& rows, Column column, Sum& sum,
                                                  Conditions const&... conditions) {
    if constexpr (requires { std::data(rows) + std::size(rows); } && (is_fast<Conditions> && ...) &&
                  is_count<decltype(detail::type_of_member(column))> &&
                  (std::size_t{1} * ... * room_of<type_at<keys>>) <= 1024) {
        if (std::is_constant_evaluated()) return false;
        auto const* const first = std::data(rows);
        std::size_t const count = std::size(rows);
        // Four lanes take turns, since an addition to a cell waits for the one before it.
        constexpr std::size_t cells = (std::size_t{1} * ... * room_of<type_at<keys>>);
        std::uint64_t sums[4][cells] = {};
        std::uint64_t bits = 0;
        std::uint64_t known = ~std::uint64_t{0}; // has its highest bit set as long as every key is an enumerator
        auto const add = [&](std::size_t lane, auto const& row) {
            auto const amount = static_cast<std::uint64_t>((row.*column).value());
            auto const admitted =
                static_cast<std::uint64_t>((detail::meets_any(row, conditions, conditions...) & ... & 1U));
            std::size_t cell = 0;
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
        std::uint64_t const* cell = sums[0];
        detail::take(sum, cell);
        return true;
    } else {
        return false;
    }
}

} // namespace preschool_plan::detail

#endif
