// Who or what a row is about, by name, for people to whom its number says little.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_SUBJECT_HPP
#define PRESCHOOL_PLAN_DETAIL_SUBJECT_HPP

#include <cstddef>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/plan.hpp>
#include <type_traits>

namespace preschool_plan::detail {

// By name, and of which area where that is a body of one.
struct Subject {
    Label name;
    Label area;
};

template <class Terms>
constexpr Subject recorded(Plan<Terms> const& plan, typename Terms::Area area) {
    std::size_t const index = detail::index_of(plan.areas, &AreaRecord<Terms>::area, area);
    if (index == plan.areas.size()) return {};
    return {plan.areas[index].name, {}};
}
template <class Terms>
constexpr Subject subject_of_body(Plan<Terms> const& plan, BodyRecord<Terms> const& body) {
    return {body.name, body.area ? detail::recorded(plan, *body.area).name : Label{}};
}
template <class Terms>
constexpr Subject recorded(Plan<Terms> const& plan, typename Terms::Body body) {
    std::size_t const index = detail::index_of(plan.bodies, &BodyRecord<Terms>::body, body);
    if (index == plan.bodies.size()) return {};
    return detail::subject_of_body(plan, plan.bodies[index]);
}
template <class AnyPlan, class E>
constexpr Subject named(AnyPlan const& plan, E value) {
    if constexpr (requires { detail::recorded(plan, value); })
        return detail::recorded(plan, value);
    else if constexpr (requires { Label{label(value)}; })
        return {label(value), {}};
    else
        return {{preschool_plan::enumerator_name(value), preschool_plan::enumerator_name(value)}, {}};
}

// Its first label or name, else what its first enumerator is called.
template <class AnyPlan, class Row, class... Members>
constexpr Subject first_name_in(AnyPlan const& plan, Row const& row, List<Members...>) {
    Subject subject;
    auto const consider = [&]<class Type>(Type const& value) {
        if constexpr (std::is_same_v<Type, Label>) {
            subject.name = value;
            return true;
        } else if constexpr (std::is_same_v<Type, PersonName>) {
            subject.name = Label{value.zh, value.pinyin};
            return true;
        } else {
            return false;
        }
    };
    auto const consider_enumerator = [&]<class Type>(Type const& value) {
        if constexpr (std::is_enum_v<Type>) {
            subject = detail::named(plan, value);
            return true;
        } else {
            return false;
        }
    };
    (void)((consider(row.*Members::pointer) || ...) || (consider_enumerator(row.*Members::pointer) || ...));
    return subject;
}
template <class AnyPlan, DescribedRow Row>
constexpr Subject subject_of(AnyPlan const& plan, Row const& row) {
    if constexpr (requires { detail::subject_of_body(plan, row); })
        return detail::subject_of_body(plan, row);
    else
        return detail::first_name_in(plan, row, described_members<Row>{});
}

} // namespace preschool_plan::detail

#endif
