// What the checks find in a plan, for all that show it: a check compiles for everything that a plan may hold, so a file
// has only this one.
#ifndef PRESCHOOL_PLAN_EXAMPLES_CHECKED_HPP
#define PRESCHOOL_PLAN_EXAMPLES_CHECKED_HPP

#include <preschool_plan/check.hpp>
#include <vector>

namespace report {

struct Checked {
    std::vector<preschool_plan::Finding> findings;
    preschool_plan::RuleCounts counts;
};

template <class AnyPlan>
Checked checked(AnyPlan const& plan) {
    Checked all;
    all.counts =
        preschool_plan::check(plan, [&](preschool_plan::Finding const& finding) { all.findings.push_back(finding); });
    return all;
}

} // namespace report

#endif
