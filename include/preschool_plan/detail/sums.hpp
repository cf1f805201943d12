// Adds up a column, as a whole or key by key: in one pass at the speed of memory, and row by row where that would not be exact.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_SUMS_HPP
#define PRESCHOOL_PLAN_DETAIL_SUMS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/columns.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/tally.hpp>
#include <string_view>
#include <type_traits>
#include <utility>

namespace preschool_plan {

namespace detail {

constexpr std::size_t power_of_two(std::size_t at_least) {
    std::size_t power = 1;
    while (power < at_least) power *= 2;
    return power;
}

inline constexpr std::uint64_t highest_bit = std::uint64_t{1} << 63;

// The keys of the rows as a line of cells: one cell for a whole total, one a key for a tally, row by row for a cross-table.
template <class Row, class CountType, class... Keys>
struct Cells;

template <class Row, class CountType>
struct Cells<Row, CountType> {
    using Result = CountType;
    static constexpr std::size_t size = 1;
    static constexpr std::uint64_t place(Row const&) { return 0; }
    static constexpr std::size_t cell(Row const&) { return 0; }
    static constexpr std::uint64_t known(Row const&) { return highest_bit; }
    static constexpr Result fold(CountType const* cells) { return *cells; }
};

template <class Row, class CountType, class Key, class... Keys>
struct Cells<Row, CountType, Key, Keys...> {
    using Enumeration = decltype(Key::of(std::declval<Row const&>()));
    using Enumerators = enumerators_of<Enumeration>;
    using Inner = Cells<Row, CountType, Keys...>;
    using Result = Tally<Enumeration, typename Inner::Result>;

    // A power of two, so that a row with a key that is no enumerator can be masked into the table before anybody looks at it.
    static constexpr std::size_t size = power_of_two(Enumerators::size) * Inner::size;

    static constexpr std::uint64_t offset(Row const& row) {
        if constexpr (Enumerators::consecutive)
            return static_cast<std::uint64_t>(Key::of(row)) - Enumerators::numbers[0];
        else
            return position(Key::of(row));
    }
    /// The number of the row's cell, if its keys are enumerators; any number otherwise.
    static constexpr std::uint64_t place(Row const& row) { return offset(row) * Inner::size + Inner::place(row); }
    /// The same, but always a cell of the table.
    static constexpr std::size_t cell(Row const& row) { return static_cast<std::size_t>(place(row) & (size - 1)); }
    /// Has its highest bit set if every key of the row is an enumerator.
    static constexpr std::uint64_t known(Row const& row) {
        std::uint64_t const below_end = (offset(row) - Enumerators::size) & Inner::known(row);
        using Number = std::underlying_type_t<Enumeration>;
        constexpr bool never_below = std::is_unsigned_v<Number> && sizeof(Number) < 8 && Enumerators::numbers[0] == 0;
        return never_below ? below_end : below_end & ~offset(row);
    }
    static constexpr Result fold(CountType const* cells) {
        Result result;
        for (Enumeration const key : enumerators<Enumeration>) {
            result[key] = Inner::fold(cells);
            cells += Inner::size;
        }
        return result;
    }
};

// Row by row, every addition checked. Says exactly what is wrong, if anything is.
template <class Layout, class Iterator, class End, class Column, class CountType, class... Criteria>
constexpr void add_carefully(Iterator next, End end, Column column, CountType* cells, Criteria const&... criteria) {
    for (; next != end; ++next) {
        auto const& row = *next;
        if (!(meets(row, criteria) && ...)) continue;
        if ((Layout::known(row) & highest_bit) == 0) a_key_is_no_enumerator_of_its_enumeration();
        cells[Layout::cell(row)] += row.*column;
    }
}

// The sums of one pass in which nothing depends on what a row holds. A row that a criterion turns away is added too, to a cell of
// the half that is thrown away. Four lanes keep additions to one cell from waiting for each other.
template <class Layout, std::size_t halves>
struct Lanes {
    std::uint64_t sums[4][Layout::size * halves] = {};
    std::uint64_t bits = 0;
    std::uint64_t known = highest_bit;

    template <class Row, class Column, class... Criteria>
    void add(std::size_t lane, Row const& row, Column column, Criteria const&... criteria) {
        auto const amount = static_cast<std::uint64_t>((row.*column).value());
        unsigned const admitted = (static_cast<unsigned>(meets(row, criteria)) & ... & 1U);
        sums[lane][Layout::cell(row) + admitted * (Layout::size * (halves - 1))] += amount;
        bits |= amount;
        known &= Layout::known(row);
    }

    std::uint64_t sum(std::size_t cell) const {
        std::size_t const at = Layout::size * (halves - 1) + cell;
        return sums[0][at] + sums[1][at] + sums[2][at] + sums[3][at];
    }
};

// At the speed of memory. Instead of each addition, what all values have in common is checked: none is negative, and as many of
// the largest cannot overflow. False where that does not hold or a key is no enumerator: then the careful way finds out.
template <class Layout, class Row, class Column, class CountType, class... Criteria>
bool add_fast(Row const* rows, std::size_t count, Column column, CountType* cells, Criteria const&... criteria) {
    Lanes<Layout, sizeof...(Criteria) == 0 ? 1 : 2> lanes;
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        lanes.add(0, rows[i], column, criteria...);
        lanes.add(1, rows[i + 1], column, criteria...);
        lanes.add(2, rows[i + 2], column, criteria...);
        lanes.add(3, rows[i + 3], column, criteria...);
    }
    for (; i < count; ++i) lanes.add(0, rows[i], column, criteria...);
    std::int64_t bound = 0;
    if (lanes.known == 0 || __builtin_mul_overflow(lanes.bits, count, &bound)) return false;
    for (std::size_t cell = 0; cell < Layout::size; ++cell) cells[cell] = CountType{lanes.sum(cell)};
    return true;
}

// Inlined always, so that a table that is a constant is reached directly, and not through the whole plan that holds it.
template <class... Keys, class... Arguments, class Rows, class CountType, class Row, class... Criteria>
[[gnu::always_inline]] constexpr auto aggregate(Question<row_type<Rows>, GroupedBy<Keys...>, Arguments...>, Rows& rows,
                                                CountType Row::*column, Criteria const&... criteria) {
    using Layout = Cells<row_type<Rows>, CountType, Keys...>;
    CountType cells[Layout::size]{};
    if constexpr (requires { std::data(rows) + std::size(rows); } && Layout::size <= 1024)
        if (!std::is_constant_evaluated() &&
            add_fast<Layout>(std::data(rows), std::size(rows), column, cells, criteria...))
            return Layout::fold(cells);
    add_carefully<Layout>(std::begin(rows), std::end(rows), column, cells, criteria...);
    return Layout::fold(cells);
}

// Where the first argument is not the column to add up, it is found by type.
template <class Asked, class Rows, class... Criteria>
[[gnu::always_inline]] constexpr auto aggregate(Asked question, Rows& rows, Criteria const&... criteria) {
    return aggregate(question, rows, CountColumn<row_type<Rows>>::pointer, criteria...);
}

} // namespace detail
} // namespace preschool_plan

#endif
