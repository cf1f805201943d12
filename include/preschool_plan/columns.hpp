// How a row's members become columns: by type, or named by pointer to member; and what the compiler says when neither works.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_COLUMNS_HPP
#define PRESCHOOL_PLAN_COLUMNS_HPP

#include <boost/mp11/list.hpp>
#include <cstddef>
#include <preschool_plan/count.hpp>
#include <preschool_plan/reflect.hpp>
#include <string_view>
#include <type_traits>
#include <utility>

namespace preschool_plan {

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

} // namespace detail
} // namespace preschool_plan

#endif
