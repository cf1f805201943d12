// How a row's members become columns: by type, or named by pointer to member; and what the compiler says when neither works.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_COLUMNS_HPP
#define PRESCHOOL_PLAN_DETAIL_COLUMNS_HPP

#include <cstddef>
#include <preschool_plan/coordinate.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/enumerators.hpp>
#include <string_view>
#include <type_traits>
#include <utility>

namespace preschool_plan {

namespace detail {

template <class Rows>
using row_type = std::remove_cvref_t<decltype(*std::begin(std::declval<Rows&>()))>;

template <class Row>
struct Described {
    static_assert(DescribedRow<Row>, "preschool_plan: this row type is not described. Write "
                                     "BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after the struct.");
};

template <class Enumeration>
struct DescribedKey {
    static_assert(DescribedEnum<Enumeration>, "preschool_plan: this enumeration is not described. Write "
                                              "BOOST_DESCRIBE_ENUM(Enumeration, its, enumerators) after it.");
};

template <class Wanted>
struct HasType {
    template <class Member>
    struct Test {
        static constexpr bool value = std::is_same_v<Member, Wanted>;
    };
};
template <class Member>
struct HasCount {
    static constexpr bool value = is_count<Member>;
};

// Nothing is found in a row that is not described, so that this stays the only error.
template <template <class> class IsWanted, class Row, class Wanted>
struct FoundIn : Search<IsWanted, Wanted Row::*, List<>> {};
template <template <class> class IsWanted, DescribedRow Row, class Wanted>
struct FoundIn<IsWanted, Row, Wanted> : Search<IsWanted, Wanted Row::*, described_members<Row>> {};

/// The one member of type `Wanted`.
template <class Row, class Wanted>
struct ColumnOfType : Described<Row> {
    using Found = FoundIn<HasType<Wanted>::template Test, Row, Wanted>;
    static constexpr std::size_t members_of_this_type = Found::found;
    static_assert(
        members_of_this_type != 0,
        "preschool_plan: the row has no described member of the type that is asked for. Ask for the type of one of "
        "its members, or describe the member that is missing.");
    static_assert(members_of_this_type < 2,
                  "preschool_plan: the row has several members of the type that is asked for. Name one: "
                  "total_by<&Row::member>(rows), where<&Row::member>(value).");
    static constexpr auto pointer = Found::pointer;
};

/// The one member that is a count.
template <class Row>
struct CountColumn : Described<Row> {
    using Found = FoundIn<HasCount, Row, Seats>;
    static constexpr std::size_t counts = Found::found;
    static_assert(counts != 0,
                  "preschool_plan: the row has no described member that is a count, so there is nothing to add "
                  "up. Give it a member such as Seats, and describe it.");
    static_assert(counts < 2, "preschool_plan: the row has several counts. Name the one to add up: "
                              "total(rows, &Row::member).");
    static constexpr auto pointer = Found::pointer;
};

template <class Criterion, class Row>
concept Predicate = requires(Criterion const& criterion, Row const& row) {
    static_cast<bool>(criterion(row));
};

template <class Row, class Criterion>
constexpr bool meets(Row const& row, Criterion const& criterion) {
    if constexpr (Predicate<Criterion, Row>)
        return static_cast<bool>(criterion(row));
    else
        return row.*ColumnOfType<Row, Criterion>::pointer == criterion;
}

// How rows are grouped: `of(row)` is the row's key, which tells its cell in the tally.
template <class Key>
struct ByType : DescribedKey<Key> {
    template <class Row>
    using Column = ColumnOfType<Row, Key>;
    template <class Row>
    static constexpr Key of(Row const& row) {
        return row.*ColumnOfType<Row, Key>::pointer;
    }
};

template <auto member>
struct ByMember : DescribedKey<decltype(type_of_member(member))> {
    template <class Row>
    using Column = Described<Row>;
    template <class Row>
    static constexpr auto of(Row const& row) {
        return row.*member;
    }
};

template <class... Keys>
struct GroupedBy {};

/// What is asked of the rows. Every refusal of a wrong call is made here, one step from the call: a key that is no column, a
/// criterion that is none, no count or several.
template <class Row, class Keys, class... Arguments>
struct Question;
template <class Row, class... Keys, class... Arguments>
struct Question<Row, GroupedBy<Keys...>, Arguments...> {
    template <class Argument>
    using ColumnOf = std::conditional_t<std::is_member_pointer_v<Argument> || Predicate<Argument, Row>, Described<Row>,
                                        ColumnOfType<Row, Argument>>;
    static constexpr bool names_count = (std::is_member_pointer_v<Arguments> || ... || false);

    static_assert(sizeof(std::conditional_t<names_count, Described<Row>, CountColumn<Row>>) != 0);
    static_assert((sizeof(Keys) * ... * 1) != 0);
    static_assert((sizeof(typename Keys::template Column<Row>) * ... * 1) != 0);
    static_assert((sizeof(ColumnOf<Arguments>) * ... * 1) != 0);
};

} // namespace detail
} // namespace preschool_plan

#endif
