// What is due before a date, by what its text prints. Beside questions.hpp, since reading Chinese wording is paid by who asks for it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DEADLINES_HPP
#define PRESCHOOL_PLAN_DEADLINES_HPP

#include <preschool_plan/questions.hpp>
#include <preschool_plan/wording.hpp>

namespace preschool_plan {
namespace detail {

template <class Terms, class Deadline>
struct WhatIsDue {
    template <class AnyPlan>
    constexpr Deadline operator()(AnyPlan const&, Notice<Terms> const&) const {
        return {};
    }
    template <class AnyPlan>
    constexpr Deadline operator()(AnyPlan const& plan, Article<Terms> const& article) const {
        if (!article.due) return {};
        return {article.clause, article.title, *article.due, who_answers(plan, article)};
    }
    template <class AnyPlan>
    constexpr Deadline operator()(AnyPlan const& plan, Provision<Terms> const& phrase) const {
        auto const says = [](auto const& one) { return one.due.has_value(); };
        auto const& due = phrase_that_says(plan, phrase, says).due;
        if (!due) return {};
        return {phrase.clause, phrase.text, *due, who_answers(plan, phrase)};
    }
};
// Whether what is due is over by the date: as the reader of its wording says.
struct IsDueBefore {
    Date date = {};
    Date issued = {};

    template <class Deadline>
    constexpr bool operator()(Deadline const& deadline) const {
        Due const& due = deadline.due;
        if (due.recurrence != Recurrence::once) return false;
        auto const over = date_in(due.text.zh, issued).over_from();
        return over && !date.is_before(*over);
    }
};

} // namespace detail

/// All that is due before the date, by their last days: what is due in August 2020, or 2020年9月1日前, before the 1st of September. The
/// articles, then the phrases, in the notice's order; what recurs or is lasting has no date. `for (auto const& [clause, text, due, who] :
/// due_before(plan, {2025, 9, 1}))`. A view of the plan, which has to outlive it.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr auto due_before(AnyPlan const& plan, Date const& date) {
    using Terms = typename AnyPlan::Terms;
    using IsDue = detail::WhatIsDue<Terms, Deadline<Terms>>;
    return detail::select_that(detail::Passages<AnyPlan, IsDue>{&plan}, detail::IsDueBefore{date, plan.notice.date});
}
template <DescribedRow AnyPlan>
void due_before(AnyPlan const&& plan_that_ends_at_once, Date const& date) = delete;

} // namespace preschool_plan

#endif
