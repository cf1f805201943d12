// What a plan says of findings that someone has explained.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_ACCEPTANCE_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_ACCEPTANCE_HPP

#include <cstddef>
#include <preschool_plan/detail/checks/answers.hpp>
#include <preschool_plan/detail/scratch.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/rule.hpp>

namespace preschool_plan::detail {

/// Whether an acceptance is of this finding: of a body of an area by its full name, 焉耆县人民政府.
constexpr bool accepts(Accepted const& acceptance, Finding const& found) {
    if (acceptance.row && (found.place.empty() || found.place[0].row != *acceptance.row)) return false;
    return same_text(acceptance.rule, found.rule.name) && joined(found.area.zh, found.subject.zh) == acceptance.subject;
}

/// Hands findings on, those that the plan accepts with the reason: an acceptance is of one finding, and of no error.
template <class AnyPlan, class Report>
class Accepting final : public Listener {
  public:
    constexpr Accepting(AnyPlan const& of, Report& to) : plan_(of), report_(to), findings_(acceptances_in(of).size()) {}

    constexpr void hear(Rule const& broken, Finding const& found) override {
        Rows<Accepted> const all = acceptances_in(plan_);
        Finding told = found;
        for (std::size_t i = 0; broken.severity != Severity::error && i < all.size(); ++i)
            if (accepts(all[i], found) && findings_[i]++ == 0) told.accepted = all[i].reason;
        report_(told);
    }

    /// Asks of each acceptance whether exactly one thing was found that it is of.
    template <class Check>
    constexpr void look_at_acceptances(Check& check) {
        if constexpr (requires { Rows<Accepted>(plan_.accepted); })
            for (std::size_t i = 0; i < plan_.accepted.size(); ++i) {
                check.at(&AnyPlan::accepted, i + 1)(rule::acceptance_is_of_nothing, findings_[i] != 0);
                check.at(&AnyPlan::accepted, i + 1)(rule::acceptance_is_of_several, findings_[i] <= 1);
            }
    }

  private:
    static constexpr Rows<Accepted> acceptances_in(AnyPlan const& plan) {
        if constexpr (requires { Rows<Accepted>(plan.accepted); })
            return plan.accepted;
        else
            return {};
    }

    AnyPlan const& plan_;
    Report& report_;
    Scratch<std::size_t, 128> findings_; // that each acceptance is of
};

} // namespace preschool_plan::detail

#endif
