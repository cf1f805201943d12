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

/// The cells of a sum in a line: one for each key, and one more for what is no enumerator; row by row where there are two keys.
template <auto... keys>
inline constexpr std::size_t cells_of = (std::size_t{1} * ... * (enumerators_of<type_at<keys>>::size + 1));

/// Takes the sum, or each of a tally, from the cells.
template <class Count>
constexpr void take(Count& sum, std::uint64_t const*& cell) {
    sum = Count{*cell++};
}
template <class Key, class Value>
constexpr void take(Tally<Key, Value>& sum, std::uint64_t const*& cell) {
    [[maybe_unused]] Value none{};
    for (Key const key : enumerators<Key>) detail::take(sum[key], cell);
    detail::take(none, cell);
}

/// True if the sums were taken. Instead of each addition, what all values have in common is checked: none is negative, and as many of
/// the largest cannot overflow. Where that does not hold, or a key is no enumerator, nothing is taken: row by row it is found out what
/// is wrong, if anything is.
template <auto... keys, class Rows, class Column, class Sum, class... Conditions>
[[gnu::always_inline]] constexpr bool add_up_fast(Rows& rows, Column column, Sum& sum,
                                                  Conditions const&... conditions) {
    if constexpr (requires { std::data(rows) + std::size(rows); } && (is_fast<Conditions> && ...) &&
                  is_count<decltype(detail::type_of_member(column))> && cells_of<keys...> <= 1024) {
        if (std::is_constant_evaluated()) return false;
        auto const* const first = std::data(rows);
        std::size_t const count = std::size(rows);
        // Rows take turns in four lanes of cells, since an addition to a cell waits for the one before it. A single sum has a register.
        constexpr std::size_t lanes = sizeof...(keys) == 0 ? 1 : 4;
        std::uint64_t sums[lanes][cells_of<keys...>] = {};
        std::uint64_t bits = 0;
        bool keys_are_known = true;
        for (std::size_t i = 0; i < count; ++i) {
            auto const& row = first[i];
            auto const amount = static_cast<std::uint64_t>((row.*column).value());
            auto const admitted = static_cast<std::uint64_t>((detail::meets_any(row, conditions, conditions...) & ... & 1U));
            std::size_t cell = 0;
            ((cell = cell * (enumerators_of<type_at<keys>>::size + 1) + preschool_plan::position(row.*keys),
              keys_are_known &= preschool_plan::is_enumerator(row.*keys)),
             ...);
            sums[i % lanes][cell] += amount & -admitted;
            bits |= amount;
        }
        std::int64_t bound = 0;
        if (!keys_are_known || __builtin_mul_overflow(bits, count, &bound)) return false;
        for (std::size_t lane = 1; lane < lanes; ++lane)
            for (std::size_t cell = 0; cell < cells_of<keys...>; ++cell) sums[0][cell] += sums[lane][cell];
        std::uint64_t const* cell = sums[0];
        detail::take(sum, cell);
        return true;
    } else {
        return false;
    }
}

} // namespace preschool_plan::detail

#endif
