// How a criterion becomes a condition on rows, and how a column is found by its type; or what the compiler says if
// there is none.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CRITERIA_HPP
#define PRESCHOOL_PLAN_DETAIL_CRITERIA_HPP

#include <cstddef>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/selection.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/rows.hpp>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

// The result of a call that does not compile. It converts to anything, so that the refusal stays the only error.
struct Refused {
    template <class T>
    operator T() const;
    constexpr Refused operator[](auto const&) const { return {}; }
    constexpr Refused value() const { return {}; }
    constexpr Refused total() const { return {}; }
    struct Entry;
    Entry const* begin() const;
    Entry const* end() const;
    static Refused const zh, en;
    friend Refused label(Refused);
    friend constexpr bool operator==(Refused, auto const&) { return true; }
    friend auto& operator<<(auto& stream, Refused) { return stream; }
};
struct Refused::Entry {
    Refused key, value;
};
/// Stands for a column, key or condition that cannot be used, after the compiler has said why; and its type.
inline constexpr std::nullptr_t refused = nullptr;
template <class T>
inline constexpr bool is_refused = std::is_null_pointer_v<std::remove_cvref_t<T>>;

// Whether a member has items of which each has or holds one of each of these types.
template <class... Wanted>
struct HasItemsWith {
    template <class Member>
    struct Test : std::false_type {};
    template <IsList Member>
    struct Test<Member> : std::bool_constant<(... && (SearchFor<Wanted, held<Member>>::found == 1))> {};
};

/// The type of a range's rows; `NoRow` if it is no range.
struct NoRow {};
auto row_in(auto& rows) -> std::remove_cvref_t<decltype(*std::begin(rows))>;
NoRow row_in(...);
template <class Rows>
using row_type = decltype(detail::row_in(std::declval<std::remove_reference_t<Rows>&>()));

template <class Rows>
constexpr bool is_range() {
    constexpr bool is_one = !std::is_same_v<row_type<Rows>, NoRow> && std::is_class_v<row_type<Rows>>;
    static_assert(
        is_one, "preschool_plan: these are no rows. Give a range of a described struct: a table, an array, a vector.");
    return is_one;
}
template <class Row>
constexpr bool is_described() {
    static_assert(DescribedRow<Row> || std::is_same_v<Row, NoRow>,
                  "preschool_plan: this row type is not described. Write "
                  "BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after the struct.");
    return DescribedRow<Row>;
}
// Whether this points to a member of the rows; if not, the compiler says what is wrong.
template <class Row, class Pointer>
constexpr bool is_member_of() {
    constexpr bool is_function = std::is_member_function_pointer_v<Pointer>;
    static_assert(!is_function,
                  "preschool_plan: this is a member function. A criterion is anything that is called with a row: "
                  "[](auto const& row) { return row.function(); }.");
    constexpr bool is_of_row = requires(Row const& row, Pointer pointer) { row.*pointer; };
    static_assert(is_of_row || is_function,
                  "preschool_plan: this is a pointer to a member of another struct than the rows are.");
    return is_of_row;
}

// The pointer to the one member that was found; refuses none and several. The compiler's error names `Asked`.
template <class Row, class Asked, class Found>
constexpr auto the_one() {
    static_assert(
        !is_described<Row>() || Found::found != 0,
        "preschool_plan: the row has no described member of the type that is asked for. Ask for the type of one of "
        "its members, or describe the member that is missing.");
    static_assert(Found::found < 2,
                  "preschool_plan: the row has several members of the type that is asked for. Name one: "
                  "total_by<&Row::member>(rows), where<&Row::member>(value).");
    return Found::pointer;
}

template <class Key>
constexpr bool is_key() {
    constexpr bool holds_keys = !std::is_enum_v<Key> && std::is_enum_v<held<Key>>;
    static_assert(!holds_keys,
                  "preschool_plan: rows are grouped by a member that every row has once, and this one may be absent or "
                  "is a list. Ask for each value: total(rows, value).");
    static_assert(
        std::is_enum_v<Key> || holds_keys,
        "preschool_plan: rows are grouped by a member that is an enumeration, and this is none. Make it one, or "
        "ask for each value: total(rows, where<&Row::member>(value)).");
    if constexpr (std::is_enum_v<Key>)
        return is_described_enumeration<Key>();
    else
        return false;
}
/// The member by which rows are grouped.
template <class Row, auto key>
constexpr auto key_named() {
    if constexpr (!is_member_of<Row, decltype(key)>())
        return refused;
    else if constexpr (is_key<type_at<key>>())
        return key;
    else
        return refused;
}
template <class Row, class Key>
constexpr auto key_of_type() {
    using Found = Search<IsExactly<Key>::template Test, Row>;
    using Holding = SearchFor<Key, Row>;
    if constexpr (!is_key<Key>())
        return refused;
    else if constexpr (Found::found == 0 && Holding::found != 0)
        return key_named<Row, Holding::pointer>();
    else
        return the_one<Row, Key, Found>();
}

// Members that can be added up: any count, or those of type `Asked`. Only with `blanks` may rows leave them blank.
template <class Asked, bool blanks>
struct IsCountMember {
    template <class Member>
    using Stated = std::conditional_t<blanks, stated_type<Member>, Member>;
    template <class Member>
    using Test =
        std::bool_constant<std::is_void_v<Asked> ? is_count<Stated<Member>> : std::is_same_v<Stated<Member>, Asked>>;
};
template <class Member>
using IsLevelMember = std::bool_constant<is_level<Member>>;
template <class Row, bool is_a_level>
constexpr void refuse_level() {
    static_assert(!is_a_level,
                  "preschool_plan: this is a level, and what there is at one time and at another does not add "
                  "up. A declared Total of it takes the rows of the latest time.");
}
/// The member to add up: the one that is a count, or a count of type `Asked`.
template <class Row, class Asked, bool blanks = false>
constexpr auto count_of_type() {
    using Found = Search<IsCountMember<Asked, blanks>::template Test, Row>;
    if constexpr (!is_described<Row>()) {
        return refused;
    } else if constexpr (!std::is_void_v<Asked>) {
        return the_one<Row, Asked, Found>();
    } else {
        if constexpr (Found::found == 0) {
            constexpr bool has_only_levels = has_member_that<IsLevelMember, Row>;
            refuse_level<Row, has_only_levels>();
            static_assert(has_only_levels,
                          "preschool_plan: the row has no described member that is a count, so there is nothing to "
                          "add up. Give it a member such as Seats, and describe it.");
        }
        static_assert(Found::found < 2, "preschool_plan: the row has several counts. Name the one to add up: "
                                        "total(rows, &Row::member), or its type: total<Seats>(rows).");
        return Found::pointer;
    }
}
template <class Row, bool blanks = false, class Pointer>
constexpr auto count_named(Pointer pointer) {
    if constexpr (std::is_null_pointer_v<Pointer>) {
        return count_of_type<Row, void, blanks>();
    } else if constexpr (is_member_of<Row, Pointer>()) {
        using Member = decltype(detail::type_of_member(pointer));
        constexpr bool is_a_level = IsLevelMember<Member>::value;
        constexpr bool is_a_count = IsCountMember<void, blanks>::template Test<Member>::value;
        refuse_level<Row, is_a_level>();
        static_assert(is_a_count || is_a_level,
                      "preschool_plan: this member is no count, so it cannot be added up. Name one that is, such as "
                      "a member of type Seats; a criterion is where<&Row::member>(value).");
        if constexpr (is_a_count)
            return pointer;
        else
            return refused;
    } else {
        return refused;
    }
}

/// Conditions that all have to hold for the same item of the list.
template <auto list, class... Conditions>
struct InOneItem : Conditions... {
    constexpr bool operator()(auto const& row) const {
        for (auto const& item : row.*list)
            if ((static_cast<Conditions const&>(*this)(item) && ...)) return true;
        return false;
    }
};

/// Whether the condition is a value of a column.
template <class T>
inline constexpr bool is_value = false;
template <auto member>
inline constexpr bool is_value<Where<member>> = true;
template <auto list, auto member>
inline constexpr bool is_value<InOneItem<list, Where<member>>> = true;

template <class Predicate, class Row>
concept CanBeCalledAtAll = requires(Predicate& predicate, Row& row) {
    predicate(row);
}
|| requires { &Predicate::operator(); };

template <class Row, class Value>
constexpr auto condition_of_value(Value const& value) {
    using Direct = SearchFor<Value, Row>;
    if constexpr (Direct::found != 0) {
        return Where<the_one<Row, Value, Direct>()>{detail::checked(value)};
    } else {
        constexpr auto list = the_one<Row, Value, Search<HasItemsWith<Value>::template Test, Row>>();
        if constexpr (is_refused<decltype(list)>)
            return refused;
        else
            return InOneItem<list, Where<SearchFor<Value, held_at<list>>::pointer>>{{detail::checked(value)}};
    }
}

/// The condition that a criterion sets. A predicate is returned by reference, so that one with state keeps it.
template <class Row, class Criterion>
constexpr decltype(auto) condition(Criterion const& criterion) {
    if constexpr (IsPredicateOn<Criterion, Row>) {
        return (criterion);
    } else if constexpr (!is_value<Criterion> && !MayBeAbsent<Criterion> &&
                         (std::is_enum_v<Criterion> || std::is_class_v<Criterion>)&&!CanBeCalledAtAll<Criterion, Row>) {
        return detail::condition_of_value<Row>(criterion);
    } else {
        constexpr bool is_plain = !std::is_enum_v<Criterion> && !std::is_class_v<Criterion>;
        static_assert(!is_value<Criterion>,
                      "preschool_plan: this is a pointer to a member of another struct than the rows are.");
        static_assert(!MayBeAbsent<Criterion>, "preschool_plan: a value that may be absent is no criterion. Pass the "
                                               "value where there is one, and all rows where there is none.");
        static_assert(
            !std::is_member_object_pointer_v<Criterion>,
            "preschool_plan: the count to add up is the first argument after the rows; a value of a member is "
            "where<&Row::member>(value).");
        if constexpr (std::is_member_function_pointer_v<Criterion>) (void)is_member_of<Row, Criterion>();
        static_assert(!is_plain || std::is_member_pointer_v<Criterion>,
                      "preschool_plan: a plain number, bool or text says nothing of the column that it is of. Write "
                      "where<&Row::member>(value).");
        static_assert(
            is_plain || is_value<Criterion> || MayBeAbsent<Criterion>,
            "preschool_plan: this criterion cannot be called with a row and say yes or no. It has to take the row by "
            "value or const reference, not change itself (no mutable), and return a bool.");
        return refused;
    }
}
template <class Row, class Body, class Part>
constexpr auto condition(InOneParty<Body, Part> const& criterion) {
    using Lists = Search<HasItemsWith<Body, Part>::template Test, Row>;
    constexpr auto list = the_one<Row, InOneParty<Body, Part>, Lists>();
    if constexpr (is_refused<decltype(list)>) {
        return refused;
    } else {
        using Item = held_at<list>;
        using WhereBody = Where<SearchFor<Body, Item>::pointer>;
        using WherePart = Where<SearchFor<Part, Item>::pointer>;
        return InOneItem<list, WhereBody, WherePart>{{criterion.body}, {criterion.part}};
    }
}
// Last, since it finds only those that are declared before it.
template <class Row, class Criterion>
constexpr auto condition(Except<Criterion> const& criterion) {
    using Inner = std::remove_cvref_t<decltype(detail::condition<Row>(criterion.criterion))>;
    if constexpr (is_refused<Inner>)
        return refused;
    else
        return Except<Inner>{detail::condition<Row>(criterion.criterion)};
}

/// Whether the row meets the condition or, for values of one column, any of them.
template <class Row, class Condition, class... All>
constexpr bool meets_any(Row const& row, Condition const& condition, All const&... all) {
    if constexpr (is_value<Condition>)
        return ((std::is_same_v<Condition, All> && all(row)) || ...);
    else
        return static_cast<bool>(condition(row));
}
/// Whether the row meets all conditions, which are tested in order until one fails.
constexpr bool meets(auto const& row, auto const&... conditions) {
    return (detail::meets_any(row, conditions, conditions...) && ...);
}

/// The rows that meet the criteria, as a view.
template <class Range, class... Criteria>
constexpr auto select_rows(Range& rows, Criteria const&... criteria) {
    using Row = row_type<Range>;
    static_assert(
        std::is_lvalue_reference_v<Range> || std::ranges::enable_borrowed_range<Range>,
        "preschool_plan: the rows would be gone before they are looked at. Keep them in a variable, and select from "
        "that.");
    if constexpr (!is_range<Range>() || (is_refused<decltype(detail::condition<Row>(criteria))> || ...))
        return Rows<Row>{};
    else
        return detail::select_that(
            rows, [... all = detail::condition<Row>(criteria)](auto const& row) { return detail::meets(row, all...); });
}

} // namespace preschool_plan::detail

#endif
