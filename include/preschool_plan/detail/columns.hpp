// How what is asked of rows becomes pointers to their members, by type or as named; and what the compiler says where it cannot.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_COLUMNS_HPP
#define PRESCHOOL_PLAN_DETAIL_COLUMNS_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <cstddef>
#include <preschool_plan/count.hpp>
#include <preschool_plan/criteria.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/enumerators.hpp>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

// What a question that does not compile answers, so that the refusal stays the only error.
struct Refused {
    template <class T>
    constexpr operator T() const;
    template <class Key>
    constexpr Refused operator[](Key const&) const {
        return {};
    }
    constexpr Refused value() const { return {}; }
    template <class Other>
    friend constexpr bool operator==(Refused, Other const&) {
        return true;
    }
};
template <class T>
inline constexpr bool is_refused = std::is_same_v<std::remove_const_t<T>, Refused>;

// The rows of a range.
struct NoRow {};
template <class Rows>
struct RowOf {
    using Type = NoRow;
};
template <class Rows>
requires requires(Rows& rows) { *std::begin(rows); }
struct RowOf<Rows> {
    using Type = std::remove_cvref_t<decltype(*std::begin(std::declval<Rows&>()))>;
};
template <class Rows>
using row_type = typename RowOf<std::remove_reference_t<Rows>>::Type;

template <class Rows>
constexpr bool is_range() {
    constexpr bool is_one = !std::is_same_v<row_type<Rows>, NoRow> && std::is_class_v<row_type<Rows>>;
    static_assert(
        is_one, "preschool_plan: these are no rows. Give a range of a described struct: a table, an array, a vector.");
    return is_one;
}

// What a member is looked for by: its type, the type of what it holds, that of what its items hold.
template <class Wanted>
struct IsExactly {
    template <class Member>
    struct Test {
        static constexpr bool value = std::is_same_v<Member, Wanted>;
    };
};
template <class Wanted>
struct IsOrHolds {
    template <class Member>
    struct Test {
        static constexpr bool value = std::is_same_v<Member, Wanted> || std::is_same_v<held<Member>, Wanted>;
    };
};
template <class... Wanted>
struct HasItemsWith {
    template <class Member>
    struct Test {
        static constexpr bool value = false;
    };
    template <IsList Member>
    requires DescribedRow<held<Member>>
    struct Test<Member> {
        template <class One>
        using In = Search<IsOrHolds<One>::template Test, One, described_members<held<Member>>>;
        static constexpr bool value = (... && (In<Wanted>::found == 1));
    };
};
template <class Member>
struct IsCountMember {
    static constexpr bool value = is_count<Member>;
};
template <class Member>
struct IsLevelMember {
    static constexpr bool value = is_level<Member>;
};

// What the compiler says of a level that is to be added up.
template <class Row, bool is_a_level>
constexpr void refuse_level() {
    static_assert(!is_a_level,
                  "preschool_plan: this is a level, and what there is at one time and at another does not add "
                  "up. A declared Total of it takes the rows of the latest time.");
}

template <class Row>
constexpr bool is_described() {
    static_assert(DescribedRow<Row> || std::is_same_v<Row, NoRow>,
                  "preschool_plan: this row type is not described. Write "
                  "BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after the struct.");
    return DescribedRow<Row>;
}

// The pointer to the one member that was found. `Asked` is what the compiler names.
template <class Row, class Asked, class Found>
constexpr auto the_one() {
    static_assert(
        Found::found != 0,
        "preschool_plan: the row has no described member of the type that is asked for. Ask for the type of one of "
        "its members, or describe the member that is missing.");
    static_assert(Found::found < 2,
                  "preschool_plan: the row has several members of the type that is asked for. Name one: "
                  "total_by<&Row::member>(rows), where<&Row::member>(value).");
    if constexpr (Found::found == 1)
        return Found::pointer;
    else
        return Refused{};
}

template <class Key>
constexpr bool is_key() {
    constexpr bool holds_keys = !std::is_enum_v<Key> && std::is_enum_v<held<Key>>;
    static_assert(!holds_keys,
                  "preschool_plan: rows are grouped by a member that every row has once, and this one may be absent or "
                  "is a list. Ask for each value: total(rows, value).");
    static_assert(std::is_enum_v<Key> || holds_keys,
                  "preschool_plan: rows are grouped by a member that is an enumeration, and this is none.");
    static_assert(
        !std::is_enum_v<Key> || DescribedEnum<Key>,
        "preschool_plan: this enumeration is not described. Write BOOST_DESCRIBE_ENUM(Enumeration, its, enumerators) "
        "after it.");
    return DescribedEnum<Key>;
}

template <class Row, class Key>
constexpr auto the_key() {
    using Found = Search<IsExactly<Key>::template Test, Refused, described_members<Row>>;
    using Holding = Search<IsOrHolds<Key>::template Test, Refused, described_members<Row>>;
    if constexpr (Found::found == 0 && Holding::found != 0)
        return is_key<type_at<Holding::pointer>>() ? Refused{} : Refused{};
    else
        return the_one<Row, Key, Found>();
}

/// The member that rows are grouped by.
template <class Row, class Key>
constexpr auto key_of_type() {
    if constexpr (!is_key<Key>())
        return Refused{};
    else if constexpr (is_described<Row>())
        return the_key<Row, Key>();
    else
        return Refused{};
}
template <class Row, auto key>
constexpr auto key_named() {
    constexpr bool is_of_row = requires(Row const& row) { row.*key; };
    static_assert(is_of_row, "preschool_plan: this is a pointer to a member of another struct than the rows are.");
    if constexpr (!is_of_row)
        return Refused{};
    else if constexpr (is_key<type_at<key>>())
        return key;
    else
        return Refused{};
}

/// The member to add up: the one that is a count, or a count of type `Asked`.
template <class Row, class Asked>
constexpr auto count_of_type() {
    if constexpr (!is_described<Row>()) {
        return Refused{};
    } else if constexpr (!std::is_void_v<Asked>) {
        return the_one<Row, Asked, Search<IsExactly<Asked>::template Test, Refused, described_members<Row>>>();
    } else {
        using Found = Search<IsCountMember, Refused, described_members<Row>>;
        constexpr bool has_only_levels =
            Found::found == 0 && Search<IsLevelMember, Refused, described_members<Row>>::found != 0;
        refuse_level<Row, has_only_levels>();
        static_assert(Found::found != 0 || has_only_levels,
                      "preschool_plan: the row has no described member that is a count, so there is nothing to "
                      "add up. Give it a member such as Seats, and describe it.");
        static_assert(Found::found < 2, "preschool_plan: the row has several counts. Name the one to add up: "
                                        "total(rows, &Row::member), or its type: total<Seats>(rows).");
        if constexpr (Found::found == 1)
            return Found::pointer;
        else
            return Refused{};
    }
}
template <class Row, class Pointer>
constexpr auto count_named(Pointer pointer) {
    constexpr bool is_of_row = requires(Row const& row) { row.*pointer; };
    static_assert(is_of_row, "preschool_plan: this is a pointer to a member of another struct than the rows are.");
    if constexpr (is_of_row) {
        constexpr bool is_a_count = is_count<decltype(type_of_member(pointer))>;
        constexpr bool is_a_level = is_level<decltype(type_of_member(pointer))>;
        refuse_level<Row, is_a_level>();
        static_assert(is_a_count || is_a_level,
                      "preschool_plan: this member is no count, so it cannot be added up. Name one that is, such as "
                      "a member of type Seats; a criterion is where<&Row::member>(value).");
        if constexpr (is_a_count)
            return pointer;
        else
            return Refused{};
    } else {
        return Refused{};
    }
}

} // namespace preschool_plan::detail

#endif
