// Totals over any range of described rows. Types are the column names: `total(rows, Locality::rural)` finds the one member that
// is a Locality, and adds up the one member that is a count. A pointer to member chooses where there are several.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_AGGREGATE_HPP
#define PRESCHOOL_PLAN_AGGREGATE_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/reflect.hpp>
#include <preschool_plan/tally.hpp>
#include <type_traits>

namespace preschool_plan {

namespace detail {
struct Everything;
template <class Key>
struct ByType;
template <auto member>
struct ByMember;
template <auto member, class Value>
struct Where;
template <class... Keys, class Rows, class... Arguments>
constexpr auto aggregate(Rows&& rows, Arguments const&... arguments);
} // namespace detail

/// The sum of the rows' count over all rows that meet every criterion. A criterion is a value of the type of one of the rows'
/// members (`Locality::rural`), a `where`, or anything that can be called with a row and says yes or no.
/// `total(rows, &Transfer::seats, ...)` names the count where rows have several. Sums are exact: see `Count`.
template <class Rows, class... Arguments>
[[nodiscard]] constexpr auto total(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate<>(rows, criteria...);
}

/// The total for each enumerator of `Key`: `total_by<Area>(rows)` is a `Tally<Area, Seats>`. Takes criteria as `total` does.
template <class Key, class Rows, class... Arguments>
[[nodiscard]] constexpr auto total_by(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate<detail::ByType<Key>>(rows, criteria...);
}
template <auto key, class Rows, class... Arguments>
[[nodiscard]] constexpr auto total_by(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate<detail::ByMember<key>>(rows, criteria...);
}

/// The total for each pair of enumerators: `cross_tab<Area, Works>(rows)[Area::qiemo][Works::expansion]`.
template <class RowKey, class ColumnKey, class Rows, class... Arguments>
[[nodiscard]] constexpr auto cross_tab(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate<detail::ByType<RowKey>, detail::ByType<ColumnKey>>(rows, criteria...);
}
template <auto row_key, auto column_key, class Rows, class... Arguments>
[[nodiscard]] constexpr auto cross_tab(Rows&& rows, Arguments const&... criteria) {
    return detail::aggregate<detail::ByMember<row_key>, detail::ByMember<column_key>>(rows, criteria...);
}

/// A criterion on one member by name: `where<&Transfer::from>(Area::korla)`.
template <auto member, class Value>
[[nodiscard]] constexpr auto where(Value value) {
    return detail::Where<member, Value>{value};
}

namespace detail {

template <class Rows>
using row_type = std::remove_cvref_t<decltype(*std::begin(std::declval<Rows&>()))>;

// The one member of type `Wanted`. A refusal keeps the type, so that it stays the only error.
template <class Row, class Wanted>
consteval Wanted Row::*member_of_type() {
    static_assert(DescribedRow<Row>,
                  "preschool_plan: this row type is not described. Write BOOST_DESCRIBE_STRUCT(Row, (), "
                  "(its, members)) after the struct.");
    if constexpr (DescribedRow<Row>) {
        using Found = members_of_type<Row, Wanted>;
        constexpr std::size_t found = boost::mp11::mp_size<Found>::value;
        static_assert(found != 0,
                      "preschool_plan: the row has no described member of the type that is asked for. Ask for the "
                      "type of one of its members, or describe the member that is missing.");
        static_assert(found <= 1,
                      "preschool_plan: the row has several members of the type that is asked for. Name one: "
                      "total_by<&Row::member>(rows), where<&Row::member>(value).");
        if constexpr (found == 1) return boost::mp11::mp_first<Found>::pointer;
    }
    return nullptr;
}

// The one member that is a count.
template <class Row>
consteval auto count_member() {
    static_assert(DescribedRow<Row>,
                  "preschool_plan: this row type is not described. Write BOOST_DESCRIBE_STRUCT(Row, (), "
                  "(its, members)) after the struct.");
    if constexpr (DescribedRow<Row>) {
        using Found = count_members<Row>;
        constexpr std::size_t found = boost::mp11::mp_size<Found>::value;
        static_assert(found != 0,
                      "preschool_plan: the row has no described member that is a count, so there is nothing to "
                      "add up. Give it a member such as Seats, and describe it.");
        static_assert(found <= 1, "preschool_plan: the row has several counts. Name the one to add up: "
                                  "total(rows, &Row::member).");
        if constexpr (found == 1)
            return boost::mp11::mp_first<Found>::pointer;
        else
            return static_cast<Seats Row::*>(nullptr);
    } else {
        return static_cast<Seats Row::*>(nullptr);
    }
}

template <class Row, class Criterion>
constexpr bool meets(Row const& row, Criterion const& criterion) {
    if constexpr (requires { static_cast<bool>(criterion(row)); }) {
        return static_cast<bool>(criterion(row));
    } else {
        constexpr auto member = member_of_type<Row, Criterion>();
        return row.*member == criterion;
    }
}

// How rows are grouped: `of(row)` is the row's key, which tells its cell in the tally.
template <class Key>
struct ByType {
    template <class Row>
    static constexpr Key of(Row const& row) {
        constexpr auto member = member_of_type<Row, Key>();
        return row.*member;
    }
};

template <auto member>
struct ByMember {
    template <class Row>
    static constexpr auto of(Row const& row) {
        return row.*member;
    }
};

template <auto member, class Value>
struct Where {
    Value value;
    template <class Row>
    constexpr bool operator()(Row const& row) const {
        return row.*member == value;
    }
};

template <class Key, class Row>
using key_type = decltype(Key::of(std::declval<Row const&>()));

// Tallies of tallies, and the same cells in one line: cell 0 for a whole total, one a key for a tally, row by row for a
// cross-table. `cell` of a row whose key is no enumerator is `size`.
template <class CountType, class Row, class... Keys>
struct Shape;

template <class CountType, class Row>
struct Shape<CountType, Row> {
    using Result = CountType;
    static constexpr std::size_t size = 1;
    static constexpr std::size_t cell(Row const&) { return 0; }
    static constexpr Result fold(CountType const* cells) { return *cells; }
};

template <class CountType, class Row, class Key, class... Keys>
struct Shape<CountType, Row, Key, Keys...> {
    using Enumeration = key_type<Key, Row>;
    using Inner = Shape<CountType, Row, Keys...>;
    using Result = Tally<Enumeration, typename Inner::Result>;
    static constexpr std::size_t size = Result::size() * Inner::size;
    static constexpr std::size_t cell(Row const& row) {
        std::size_t const outer = position(Key::of(row));
        std::size_t const inner = Inner::cell(row);
        return outer < Result::size() && inner < Inner::size ? outer * Inner::size + inner : size;
    }
    static constexpr Result fold(CountType const* cells) {
        Result result;
        for (Enumeration key : enumerators<Enumeration>) {
            result[key] = Inner::fold(cells);
            cells += Inner::size;
        }
        return result;
    }
};

template <class... Keys, class Rows, class CountType, class Row, class... Criteria>
constexpr auto aggregate_column(Rows& rows, CountType Row::*column, Criteria const&... criteria) {
    using Cells = Shape<CountType, row_type<Rows>, Keys...>;
    CountType cells[Cells::size]{};
    for (auto const& row : rows) {
        if (!(meets(row, criteria) && ...)) continue;
        std::size_t const cell = Cells::cell(row);
        if (cell == Cells::size) a_key_is_no_enumerator_of_its_enumeration();
        cells[cell] += row.*column;
    }
    return Cells::fold(cells);
}

// The first argument may be the column to add up; otherwise it is found by type.
template <class... Keys, class Rows, class... Arguments>
constexpr auto aggregate(Rows&& rows, Arguments const&... arguments) {
    if constexpr (requires { aggregate_column<Keys...>(rows, arguments...); })
        return aggregate_column<Keys...>(rows, arguments...);
    else
        return aggregate_column<Keys...>(rows, count_member<row_type<Rows>>(), arguments...);
}

} // namespace detail
} // namespace preschool_plan

#endif
