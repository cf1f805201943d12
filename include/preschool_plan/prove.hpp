// `prove` makes a plan that contradicts itself a compile error that names the first contradiction.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PROVE_HPP
#define PRESCHOOL_PLAN_PROVE_HPP

#include <preschool_plan/detail/proof.hpp>
#include <preschool_plan/detail/walk.hpp>
#if __cpp_static_assert >= 202306L
#include <preschool_plan/detail/sentences.hpp>
#endif

namespace preschool_plan {

/// True for a plan without errors: `static_assert(prove<plan>())`, `prove<plan, rule_of_mine>()`. Any other does not compile. In C++26
/// the compiler prints all of its errors, as sentences; before, the first line names the rule, the clause, the row, and the figures.
template <auto const& plan, auto... rules>
consteval bool prove() {
    if constexpr (!detail::is_plan<detail::PlanOf<plan>>()) {
        return false;
    } else {
#if __cpp_static_assert >= 202306L
        if constexpr (!detail::is_proved<plan, rules...>) static_assert(false, detail::sentences<plan, rules...>());
#else
        if constexpr (!detail::is_proved<plan, rules...>) detail::refuse(detail::what_is_wrong<plan, rules...>());
#endif
        return detail::is_proved<plan, rules...>;
    }
}

} // namespace preschool_plan

#endif
