// Which rows: the words for criteria that are more than a value.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_CRITERIA_HPP
#define PRESCHOOL_PLAN_CRITERIA_HPP

#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/text.hpp>
#include <type_traits>

namespace preschool_plan {

namespace detail {

// The type of a member, and of what it holds: the value of an optional, the items of a list.
template <auto member>
using type_at = decltype(type_of_member(member));
template <auto member>
using held_at = held<type_at<member>>;

// Whether a member is this value, holds it, or has it among its items.
template <class Member, class Value>
constexpr bool has(Member const& member, Value const& value) {
    if constexpr (IsPlainText<Member> && IsPlainText<Value>) {
        return same_text(member, value);
    } else if constexpr (std::is_same_v<Member, Value>) {
        return member == value;
    } else if constexpr (MayBeAbsent<Member>) {
        return member.has_value() && detail::has(*member, value);
    } else {
        for (auto const& item : member)
            if (detail::has(item, value)) return true;
        return false;
    }
}

template <auto member>
struct Where {
    held_at<member> value;
    template <class Row>
    requires requires(Row const& row) { row.*member; }
    constexpr bool operator()(Row const& row) const { return detail::has(row.*member, value); }
};
template <class Criterion>
struct Except {
    Criterion criterion;
};
template <class Body, class Part>
struct InOneParty {
    Body body;
    Part part;
};

} // namespace detail

/// A value of the column of that name: `where<&Transfer::from>(Area::korla)`, `where<&Row::year>(2021)`. A coordinate of a total, too.
template <auto member>
[[nodiscard]] constexpr detail::Where<member> where(detail::held_at<member> value) {
    return {value};
}

/// All rows but those that meet the criterion: `except(Locality::rural)`, `except(where<&Transfer::to>(Area::korla))`.
template <class Criterion>
[[nodiscard]] constexpr detail::Except<Criterion> except(Criterion const& criterion) {
    return {criterion};
}

/// A body and its part, both in one item of the rows' list of parties: `party(Body::education_bureau, Part::acts)`.
template <DescribedEnum Body, DescribedEnum Part>
[[nodiscard]] constexpr detail::InOneParty<Body, Part> party(Body body, Part part) {
    return {body, part};
}

} // namespace preschool_plan

#endif
