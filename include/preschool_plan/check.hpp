// Checks of a whole plan, at run time or in a constant: `check` reports every finding, `consistent` says whether
// there is no error among them.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_CHECK_HPP
#define PRESCHOOL_PLAN_CHECK_HPP

#include <preschool_plan/detail/checks/acceptance.hpp>
#include <preschool_plan/detail/checks/answers.hpp>
#include <preschool_plan/detail/checks/observations.hpp>
#include <preschool_plan/detail/checks/walk.hpp>
#include <type_traits>

namespace preschool_plan {

/// Calls `report(Finding)` with each finding, and returns how often each rule was asked and failed. After the library's
/// rules it asks those beside a struct of your own, `must_hold(thing, check)`, and those that are passed: anything that
/// can be called as `rule(plan, check)` or `rule(row, check)`. A rule calls `check(my_rule, whether it holds)` for
/// every question that it asks, with the figures if it compares figures; `check.at(&MyPlan::table, number)(my_rule,
/// ...)` is about a row of a table, counted from 1, or with 0 about the table. A warning or note that the plan's
/// `accepted` explains carries that reason.
template <class AnyPlan, class Report, class... Rules>
constexpr RuleCounts(check)(AnyPlan const& plan, Report&& report, Rules const&... rules) {
    detail::Accepting<AnyPlan, std::remove_reference_t<Report>> accepting(plan, report);
    RuleCounts counts;
    detail::Reporting<AnyPlan> reporting(plan, accepting, &counts);
    detail::Walk(reporting, detail::passed<AnyPlan>(rules...)).look_at_plan();
    detail::observe(plan, reporting);
    accepting.look_at_acceptances(reporting);
    return counts;
}

/// Whether the plan is without errors; if not, which they are. Findings are made only after the plain proof, which is
/// cheap, has failed.
template <class AnyPlan, class... Rules>
[[nodiscard]] constexpr Verdict consistent(AnyPlan const& plan, Rules const&... rules) {
    detail::Proof<AnyPlan> proof(plan);
    detail::Walk(proof, detail::passed<AnyPlan>(rules...)).look_at_plan();
    detail::Errors errors;
    if (proof.holds) return errors.verdict;
    detail::Reporting<AnyPlan> reporting(plan, errors);
    detail::Walk(reporting, detail::passed<AnyPlan>(rules...)).look_at_plan();
    return errors.verdict;
}

} // namespace preschool_plan

#endif
