// Sums in one pass in which nothing depends on what a row holds: at the speed of memory, on contiguous rows, at run time, where every
// condition is a value of a column.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_FAST_SUMS_HPP
#define PRESCHOOL_PLAN_DETAIL_FAST_SUMS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/tally.hpp>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

template <class Condition>
inline constexpr bool is_fast = false;
template <auto member>
inline constexpr bool is_fast<Where<member>> = std::is_scalar_v<type_at<member>>;
template <class Condition>
inline constexpr bool is_fast<Not<Condition>> = is_fast<Condition>;

constexpr std::size_t power_of_two(std::size_t at_least) {
    std::size_t power = 1;
    while (power < at_least) power *= 2;
    return power;
}
inline constexpr std::uint64_t highest_bit = std::uint64_t{1} << 63;

// The keys of the rows as a line of cells: one cell for a whole total, one a key for a tally, row by row for a cross-table.
template <auto... keys>
struct Cells {
    static constexpr std::size_t size = 1;
    template <class Row>
    static constexpr std::uint64_t place(Row const&) {
        return 0;
    }
    template <class Row>
    static constexpr std::uint64_t known(Row const&) {
        return highest_bit;
    }
    template <class CountType>
    static constexpr void take(CountType& sum, std::uint64_t const* cells) {
        sum = CountType{*cells};
    }
};
template <auto key, auto... keys>
struct Cells<key, keys...> {
    using Key = type_at<key>;
    using Enumerators = enumerators_of<Key>;
    using Inner = Cells<keys...>;

    // A power of two, so that a row with a key that is no enumerator can be masked into the table before anybody looks at it.
    static constexpr std::size_t size = power_of_two(Enumerators::size) * Inner::size;

    template <class Row>
    static constexpr std::uint64_t offset(Row const& row) {
        if constexpr (Enumerators::consecutive)
            return static_cast<std::uint64_t>(row.*key) - Enumerators::numbers[0];
        else
            return preschool_plan::position(row.*key);
    }
    /// The number of the row's cell, if its keys are enumerators; any number otherwise.
    template <class Row>
    static constexpr std::uint64_t place(Row const& row) {
        return offset(row) * Inner::size + Inner::place(row);
    }
    /// Has its highest bit set if every key of the row is an enumerator.
    template <class Row>
    static constexpr std::uint64_t known(Row const& row) {
        std::uint64_t const below_end = (offset(row) - Enumerators::size) & Inner::known(row);
        using Number = std::underlying_type_t<Key>;
        constexpr bool never_below = std::is_unsigned_v<Number> && sizeof(Number) < 8 && Enumerators::numbers[0] == 0;
        return never_below ? below_end : below_end & ~offset(row);
    }
    template <class Sum>
    static constexpr void take(Sum& sum, std::uint64_t const* cells) {
        for (std::size_t i = 0; i < Enumerators::size; ++i)
            Inner::take(sum[Enumerators::values[i]], cells + i * Inner::size);
    }
};

template <class Row, class Condition, class... All>
constexpr unsigned meets_one_fast(Row const& row, Condition const& condition, All const&... all) {
    auto const one = [&]<class Other>(Other const& other) {
        if constexpr (std::is_same_v<Condition, Other>)
            return static_cast<unsigned>(other(row));
        else
            return 0U;
    };
    if constexpr (is_value<Condition>)
        return (one(all) | ...);
    else
        return static_cast<unsigned>(condition(row));
}

// A row that a condition turns away is added too, to a cell of the half that is thrown away. Four lanes keep additions to one cell
// from waiting for each other.
template <class Layout, std::size_t halves>
struct Lanes {
    std::uint64_t sums[4][Layout::size * halves] = {};
    std::uint64_t bits = 0;
    std::uint64_t known = highest_bit;

    template <class Row, class Column, class... Conditions>
    void add(std::size_t lane, Row const& row, Column column, Conditions const&... conditions) {
        auto const amount = static_cast<std::uint64_t>((row.*column).value());
        unsigned const admitted = (meets_one_fast(row, conditions, conditions...) & ... & 1U);
        std::size_t const cell = static_cast<std::size_t>(Layout::place(row)) & (Layout::size - 1);
        sums[lane][cell + admitted * (Layout::size * (halves - 1))] += amount;
        bits |= amount;
        known &= Layout::known(row);
    }
};

/// True if the sums were taken. Instead of each addition, what all values have in common is checked: none is negative, and as many of
/// the largest cannot overflow. Where that does not hold, or a key is no enumerator, nothing is: row by row it is found out what is
/// wrong, if anything is.
template <auto... keys, class Rows, class Column, class Sum, class... Conditions>
[[gnu::always_inline]] constexpr bool add_up_fast(Rows& rows, Column column, Sum& sum,
                                                  Conditions const&... conditions) {
    using Layout = Cells<keys...>;
    if constexpr (requires { std::data(rows) + std::size(rows); } && Layout::size <= 1024 &&
                  (is_fast<Conditions> && ...)) {
        if (std::is_constant_evaluated()) return false;
        auto const* const first = std::data(rows);
        std::size_t const count = std::size(rows);
        constexpr std::size_t halves = sizeof...(Conditions) == 0 ? 1 : 2;
        Lanes<Layout, halves> lanes;
        std::size_t i = 0;
        for (; i + 4 <= count; i += 4) {
            lanes.add(0, first[i], column, conditions...);
            lanes.add(1, first[i + 1], column, conditions...);
            lanes.add(2, first[i + 2], column, conditions...);
            lanes.add(3, first[i + 3], column, conditions...);
        }
        for (; i < count; ++i) lanes.add(0, first[i], column, conditions...);
        std::int64_t bound = 0;
        if (lanes.known == 0 || __builtin_mul_overflow(lanes.bits, count, &bound)) return false;
        std::uint64_t cells[Layout::size];
        for (std::size_t cell = 0; cell < Layout::size; ++cell) {
            std::size_t const at = Layout::size * (halves - 1) + cell;
            cells[cell] = lanes.sums[0][at] + lanes.sums[1][at] + lanes.sums[2][at] + lanes.sums[3][at];
        }
        Layout::take(sum, cells);
        return true;
    } else {
        return false;
    }
}

} // namespace preschool_plan::detail

#endif
