// The findings that a plan accepts, since someone has explained them.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_ACCEPTANCE_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_ACCEPTANCE_HPP

#include <cstddef>
#include <preschool_plan/detail/checks/answers.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/rule.hpp>

namespace preschool_plan::detail {

/// Whether an acceptance means this finding. It names a body of an area in full: 焉耆县人民政府.
constexpr bool accepts(Accepted const& acceptance, Finding const& found) {
    if (acceptance.row && (found.place.empty() || found.place[0].row != *acceptance.row)) return false;
    return same_text(acceptance.rule, found.rule.name) && joined(found.area.zh, found.subject.zh) == acceptance.subject;
}

/// Passes findings on, with the reason if the plan accepts them. An acceptance covers one finding, never an error.
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

    /// Asks of each acceptance whether it covers exactly one finding.
    constexpr void look_at_acceptances(auto& check) {
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
    Scratch<std::size_t, 128> findings_; // how many each acceptance covers
};

} // namespace preschool_plan::detail

#endif
