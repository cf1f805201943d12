// Criteria of which the columns are known: what a row is asked.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CONDITIONS_HPP
#define PRESCHOOL_PLAN_DETAIL_CONDITIONS_HPP

#include <preschool_plan/criteria.hpp>
#include <preschool_plan/detail/columns.hpp>
#include <type_traits>

namespace preschool_plan::detail {

template <auto list, auto member>
struct WhereItem {
    held_at<member> value;
    template <class Row>
    constexpr bool operator()(Row const& row) const {
        for (auto const& item : row.*list)
            if (detail::has(item.*member, value)) return true;
        return false;
    }
};
template <auto list, auto body_member, auto part_member>
struct WhereParty {
    held_at<body_member> body;
    held_at<part_member> part;
    template <class Row>
    constexpr bool operator()(Row const& row) const {
        for (auto const& item : row.*list)
            if (detail::has(item.*body_member, body) && detail::has(item.*part_member, part)) return true;
        return false;
    }
};
template <class Condition>
struct Not {
    Condition condition;
    template <class Row>
    constexpr bool operator()(Row const& row) const {
        return !condition(row);
    }
};
// A predicate is not copied: one that remembers is the caller's.
template <class Predicate>
struct Asked {
    Predicate const& predicate;
    template <class Row>
    constexpr bool operator()(Row const& row) const {
        return static_cast<bool>(predicate(row));
    }
};

template <class T>
inline constexpr bool is_where = false;
template <auto member>
inline constexpr bool is_where<Where<member>> = true;
template <class T>
inline constexpr bool is_where_item = false;
template <auto list, auto member>
inline constexpr bool is_where_item<WhereItem<list, member>> = true;
// Several values of one column mean either.
template <class T>
inline constexpr bool is_value = is_where<T> || is_where_item<T>;

template <class Predicate, class Row>
concept IsPredicateOn = requires(Predicate const& predicate, Row const& row) {
    static_cast<bool>(predicate(row));
};
template <class Predicate, class Row>
concept CanBeCalledAtAll = requires(Predicate& predicate, Row& row) {
    predicate(row);
}
|| requires { &Predicate::operator(); };

// A value of no name meets nothing, and is a mistake.
template <class Value>
constexpr Value const& checked(Value const& value) {
    if constexpr (DescribedEnum<Value>)
        if (!preschool_plan::is_enumerator(value)) a_key_is_no_enumerator_of_its_enumeration();
    return value;
}

template <class Row, class Value>
constexpr auto condition_of_value(Value const& value) {
    using Direct = Search<IsOrHolds<Value>::template Test, Refused, described_members<Row>>;
    using Nested = Search<HasItemsWith<Value>::template Test, Refused, described_members<Row>>;
    if constexpr (Direct::found == 0 && Nested::found == 1) {
        using Item = held_at<Nested::pointer>;
        return WhereItem<Nested::pointer,
                         Search<IsOrHolds<Value>::template Test, Refused, described_members<Item>>::pointer>{
            checked(value)};
    } else {
        constexpr auto pointer = the_one<Row, Value, std::conditional_t<Direct::found == 0, Nested, Direct>>();
        if constexpr (is_refused<decltype(pointer)>)
            return Refused{};
        else
            return Where<pointer>{checked(value)};
    }
}

template <class Row, class Criterion>
constexpr auto condition(Criterion const& criterion) {
    if constexpr (IsPredicateOn<Criterion, Row> && !is_value<Criterion>) {
        return Asked<Criterion>{criterion};
    } else if constexpr (is_where<Criterion>) {
        static_assert(IsPredicateOn<Criterion, Row>,
                      "preschool_plan: this is a pointer to a member of another struct than the rows are.");
        if constexpr (IsPredicateOn<Criterion, Row>)
            return criterion;
        else
            return Refused{};
    } else if constexpr (!std::is_enum_v<Criterion> && !std::is_class_v<Criterion>) {
        static_assert(
            !std::is_member_pointer_v<Criterion>,
            "preschool_plan: the count to add up is the first argument after the rows; a value of a member is "
            "where<&Row::member>(value).");
        static_assert(std::is_member_pointer_v<Criterion>,
                      "preschool_plan: a plain number, bool or text says nothing of the column that it is of. Write "
                      "where<&Row::member>(value).");
        return Refused{};
    } else if constexpr (CanBeCalledAtAll<Criterion, Row>) {
        static_assert(
            IsPredicateOn<Criterion, Row>,
            "preschool_plan: this criterion cannot be called with a row and say yes or no. It has to take the row by value "
            "or const reference, not change itself (no mutable), and return a bool.");
        return Refused{};
    } else if constexpr (is_described<Row>()) {
        return condition_of_value<Row>(criterion);
    } else {
        return Refused{};
    }
}
template <class Row, class Criterion>
constexpr auto condition(Except<Criterion> const& criterion) {
    auto const inner = condition<Row>(criterion.criterion);
    if constexpr (is_refused<decltype(inner)>)
        return Refused{};
    else
        return Not<std::remove_const_t<decltype(inner)>>{inner};
}
template <class Row, class Body, class Part>
constexpr auto condition(InOneParty<Body, Part> const& criterion) {
    if constexpr (is_described<Row>()) {
        constexpr auto list =
            the_one<Row, InOneParty<Body, Part>,
                    Search<HasItemsWith<Body, Part>::template Test, Refused, described_members<Row>>>();
        if constexpr (is_refused<decltype(list)>) {
            return Refused{};
        } else {
            using Members = described_members<held_at<list>>;
            return WhereParty<list, Search<IsOrHolds<Body>::template Test, Refused, Members>::pointer,
                              Search<IsOrHolds<Part>::template Test, Refused, Members>::pointer>{criterion.body,
                                                                                                 criterion.part};
        }
    } else {
        return Refused{};
    }
}

template <class Row, class Condition, class... All>
constexpr bool meets_one(Row const& row, Condition const& condition, All const&... all) {
    if constexpr (is_value<Condition>)
        return ((std::is_same_v<Condition, All> && all(row)) || ...);
    else
        return condition(row);
}
/// Whether the row meets all conditions, asked in order until one is not met.
template <class Row, class... Conditions>
constexpr bool meets(Row const& row, Conditions const&... conditions) {
    return (meets_one(row, conditions, conditions...) && ...);
}

} // namespace preschool_plan::detail

#endif
