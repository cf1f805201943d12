// A total that a notice states, which rows of its table it adds up, and what they add up to.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_TOTAL_HPP
#define PRESCHOOL_PLAN_TOTAL_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/optional.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/short_list.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <type_traits>

namespace preschool_plan {

namespace detail {

template <class Table>
struct RowOfTable;
template <class Table, class Holder>
struct RowOfTable<Table Holder::*> {
    using Row = typename Table::value_type;
};

// What a column measures, also where some rows leave it blank.
template <class T>
using column_quantity = quantity_type<stated_type<T>>;

template <class Counted, class... Measures>
inline constexpr int times_counted = (std::is_same_v<Counted, Measures> + ... + 0);
template <class... Measures>
inline constexpr bool has_one_count_twice = ((is_count<Measures> && times_counted<Measures, Measures...> > 1) || ...);
template <class... Members>
constexpr bool has_two_counts_of_one_unit(List<Members...>) {
    return has_one_count_twice<column_quantity<member_type<Members>>...>;
}
template <class Row, auto column>
constexpr bool says_what_it_adds_up() {
    if constexpr (std::is_null_pointer_v<decltype(column)> && DescribedRow<Row>)
        return !has_two_counts_of_one_unit(described_members<Row>{});
    else
        return true;
}
template <auto column>
constexpr bool is_counted() {
    if constexpr (std::is_null_pointer_v<decltype(column)>)
        return true;
    else
        return is_count<column_quantity<decltype(type_of_member(column))>>;
}

} // namespace detail

/// Whether a total is of all rows with its coordinates, or its text names only some of them: then those may not exceed it.
BOOST_DEFINE_FIXED_ENUM_CLASS(Completeness, std::uint8_t, all, some)

/// A total that the notice states: of the rows of `table` that have these coordinates, where several of one column mean either. The
/// unit of its figure says which column it adds up; where two columns of the rows have one unit, `column` says which:
/// `Total<&Plan::table, &Row::column>`. Of a level, which does not add up over the years, it adds the rows of the latest time.
template <auto table, auto column = nullptr>
struct Total {
    using Row = typename detail::RowOfTable<decltype(table)>::Row;
    static constexpr auto table_of_parts = table;
    static constexpr auto column_added_up = column;
    static_assert(DescribedRow<Row>,
                  "preschool_plan: the rows of the table that this total adds up are not described. Write "
                  "BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after the struct.");
    static_assert(detail::says_what_it_adds_up<Row, column>(),
                  "preschool_plan: the rows of this table have two counts of one unit, so that the unit does not say "
                  "which of them the total adds up. Write Total<&Plan::table, &Row::column>.");
    static_assert(detail::is_counted<column>(),
                  "preschool_plan: a total adds up counts, and this column is none. Shares do not add up.");

    Clause clause;
    Label text;
    ShortList<Coordinate, 8> of = {};
    Figure figure;
    Completeness completeness = Completeness::all;

    using Unique = Together<&Total::clause, &Total::of, &Total::figure>; // an annex may say again what the text says
    static constexpr MemberText member_texts[] = {
        {"of",
         {"所计各行：同列任一，异列皆须", "which rows: several values of one column mean either, of several both"}},
        {"completeness", {"是否为全部各行之和", "whether it is of all these rows, or of some only"}}};
    BOOST_DESCRIBE_CLASS(Total, (), (clause, text, of, figure, completeness), (), ())
};

namespace detail {

template <class T>
inline constexpr bool is_total = false;
template <auto table, auto column>
inline constexpr bool is_total<Total<table, column>> = true;

/// Whether `T` is a declared total of this table.
template <class T, auto table>
constexpr bool is_total_of_table() {
    if constexpr (is_total<T>)
        return is_same_member(T::table_of_parts, table);
    else
        return false;
}
template <class T, auto table>
inline constexpr bool is_total_of = is_total_of_table<T, table>();

/// The values of one column that a total's coordinates admit: all where they name none of it.
template <class Row, class Member, class E = enumeration_in<member_type<Member>>>
class Admitted {
  public:
    // Whether the coordinate is of this column.
    constexpr bool take(Coordinate const& coordinate) {
        if (!is_of_column<Row, Member>(coordinate.column())) return false;
        all_ = false;
        std::size_t const value = coordinate.value_position();
        if (value < enumerators_of<E>::size) bits_[value / 64] |= std::uint64_t{1} << value % 64;
        return true;
    }
    constexpr bool admits(Row const& row) const { return all_ || admits_value(row.*Member::pointer); }

  private:
    template <class Value>
    constexpr bool admits_value(Value const& value) const {
        if constexpr (std::is_enum_v<Value>) {
            std::size_t const at = preschool_plan::position(value);
            return at < enumerators_of<E>::size && (bits_[at / 64] >> at % 64 & 1) != 0;
        } else if constexpr (MayBeAbsent<Value>) {
            return value.has_value() && admits_value(*value);
        } else {
            bool any = false;
            for (auto const& item : value) any = any || admits_value(item);
            return any;
        }
    }

    bool all_ = true;
    std::uint64_t bits_[enumerators_of<E>::size / 64 + 1] = {};
};
template <class Row, class Member>
class Admitted<Row, Member, void> {
  public:
    constexpr bool take(Coordinate const&) { return false; }
    constexpr bool admits(Row const&) const { return true; }
};

/// The rows that a total adds up.
template <class Row, class Members = described_members<Row>>
class Parts;
template <class Row, class... Members>
class Parts<Row, List<Members...>> : Admitted<Row, Members>... {
  public:
    template <auto table, auto column>
    constexpr explicit Parts(Total<table, column> const& total) {
        for (Coordinate const& coordinate : total.of)
            names_columns_ = (Admitted<Row, Members>::take(coordinate) || ...) && names_columns_;
    }
    constexpr bool operator()(Row const& row) const { return (Admitted<Row, Members>::admits(row) && ...); }
    /// Whether every coordinate is of a column.
    constexpr bool names_columns() const { return names_columns_; }

  private:
    bool names_columns_ = true;
};

/// Of a total's rows those that state the column.
template <class Row, class Member>
struct PartsThatState {
    Parts<Row> const& parts;
    Member Row::*column;
    constexpr bool operator()(Row const& row) const { return parts(row) && detail::is_stated(row.*column); }
};
/// Of these, those of the latest time.
template <class Row, class Member>
struct LatestOf {
    PartsThatState<Row, Member> parts;
    Row const* latest;
    constexpr bool operator()(Row const& row) const { return parts(row) && !detail::is_earlier(row, *latest); }
};

/// Whether the column is of what there is at one time and at another.
template <class Row, class Member>
inline constexpr bool is_of_times = is_level<stated_type<Member>>&& HasTime<Row>;

/// The rows of a total that add up in this column: all that do not leave it blank, but of what there is at one time and at another those
/// of the latest.
template <class Table, class Row, class Member>
constexpr decltype(auto) addends([[maybe_unused]] Table const& rows, Parts<Row> const& parts,
                                 [[maybe_unused]] Member Row::*column) {
    if constexpr (is_of_times<Row, Member>) {
        PartsThatState<Row, Member> const stating{parts, column};
        Row const* latest = rows.data();
        for (auto const& row : rows)
            if (stating(row) && (!stating(*latest) || detail::is_earlier(*latest, row))) latest = &row;
        return LatestOf<Row, Member>{stating, latest};
    } else if constexpr (MayBeAbsent<Member>) {
        return PartsThatState<Row, Member>{parts, column};
    } else {
        return (parts);
    }
}

/// What the parts add up to in one column; nothing where that leaves the range of 64 bits.
template <class Table, class Addends, class Column>
constexpr Optional<std::int64_t> sum_of(Table const& rows, Addends const& parts, Column column) {
    std::int64_t sum = 0;
    for (auto const& row : rows)
        if (parts(row) && __builtin_add_overflow(sum, detail::quantity_of(detail::stated(row.*column)).value(), &sum))
            return {};
    return sum;
}

/// Calls `with(pointer to member)` for the column that the total adds up, and says whether there is one.
template <auto table, auto column, class With, class... Members>
constexpr bool with_column(Total<table, column> const& total, With&& with, List<Members...>) {
    Unit const& unit = total.figure.quantity.unit();
    bool found = false;
    auto const consider = [&]<class Member>(Member*) {
        using Type = column_quantity<member_type<Member>>;
        if constexpr (is_count<Type>) {
            if constexpr (std::is_null_pointer_v<decltype(column)>) {
                if (found || Type::unit != unit) return;
            } else {
                if (!is_same_member(Member::pointer, column) || Type::unit != unit) return;
            }
            found = true;
            with(Member::pointer);
        }
    };
    (consider(static_cast<Members*>(nullptr)), ...);
    return found;
}

/// Whether what was computed is what was declared: within the step in which it is printed, and as far as the text binds itself.
constexpr bool is_declared(Figure const& declared, Completeness completeness, std::int64_t computed) {
    std::int64_t more = 0;
    if (__builtin_sub_overflow(computed, declared.quantity.value(), &more)) return false;
    // 4.86亿 is printed of anything that rounds to it or begins with it.
    bool const reaches = more >= -(declared.step / 2);
    bool const keeps_within = more < declared.step;
    if (completeness == Completeness::some) return keeps_within || declared.bound == Bound::at_least;
    if (declared.bound == Bound::at_least) return reaches;
    if (declared.bound == Bound::at_most) return keeps_within;
    return reaches && keeps_within;
}

} // namespace detail
} // namespace preschool_plan

#endif
