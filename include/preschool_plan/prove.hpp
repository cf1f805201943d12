// `prove` makes a plan that contradicts itself a compile error that names the first contradiction.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PROVE_HPP
#define PRESCHOOL_PLAN_PROVE_HPP

#include <preschool_plan/detail/checks/proof.hpp>
#include <preschool_plan/detail/checks/walk.hpp>
#if __cpp_static_assert >= 202306L
#include <preschool_plan/detail/checks/sentences.hpp>
#endif

namespace preschool_plan {

/// What the compiler names when a table of a plan's own has no rows: it was likely forgotten in the initializer. A plan
/// that means it says `using MayBeEmpty = Together<&MyPlan::table>;`.
template <class Table>
struct a_table_of_the_plan_has_no_rows;

namespace detail {

// Whether each of the plan's own tables has rows.
template <auto const& plan, class Member>
consteval bool has_its_rows() {
    if constexpr (!IsList<member_type<Member>> || may_be_empty<PlanOf<plan>, Member::pointer>)
        return true;
    else if constexpr (constexpr bool has_rows = (plan.*Member::pointer).size() != 0; has_rows)
        return true;
    else
        return refuse(static_cast<a_table_of_the_plan_has_no_rows<in_member<Member::pointer>>*>(nullptr)), false;
}
template <auto const& plan, class... Members>
consteval bool have_their_rows(List<Members...>) {
    return (has_its_rows<plan, Members>() && ...);
}

} // namespace detail

/// True for a plan without errors: `static_assert(prove<plan>())`, `prove<plan, rule_of_mine>()`. Any other plan does
/// not compile. In C++26 the compiler prints all its errors as sentences; before, the first line names the rule, the
/// clause, the row and the figures.
template <auto const& plan, auto... rules>
consteval bool prove() {
    if constexpr (!detail::is_plan<detail::PlanOf<plan>>()) {
        return false;
    } else if constexpr (!detail::have_their_rows<plan>(detail::own_members<detail::PlanOf<plan>>{})) {
        return false;
    } else {
        using Members = detail::MembersToProve<plan>;
        constexpr bool can_be_proved = detail::can_be_proved<plan, rules...>(Members{});
        static_assert(
            can_be_proved,
            "preschool_plan: the compiler cannot prove this plan in a constant expression. Make the functions that its "
            "rules call constexpr; of a very large plan, raise -fconstexpr-steps (clang++) or -fconstexpr-ops-limit "
            "(g++). Where it stops, it says of constexpr auto verdict = pp::consistent(plan, rule);");
        constexpr bool holds = can_be_proved && detail::is_proved<plan, rules...>(Members{});
        if constexpr (can_be_proved && !holds)
#if __cpp_static_assert >= 202306L
            static_assert(false, detail::sentences<plan, rules...>(Members{}));
#else
            detail::refuse(detail::what_is_wrong<plan, rules...>(Members{}));
#endif
        return holds;
    }
}

} // namespace preschool_plan

#endif
