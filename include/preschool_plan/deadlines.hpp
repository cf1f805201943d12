// What is due before a date, by what its text prints. Apart from questions.hpp, so that only those who ask pay for
// reading Chinese wording.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DEADLINES_HPP
#define PRESCHOOL_PLAN_DEADLINES_HPP

#include <preschool_plan/questions.hpp>
#include <preschool_plan/wording.hpp>
#include <type_traits>

namespace preschool_plan {

/// An article or phrase that is due: when, and who answers for it.
template <class Terms>
struct Deadline {
    Clause clause;
    Label text;
    Due due;
    Parties<Terms> who;
    BOOST_DESCRIBE_CLASS(Deadline, (), (clause, text, due, who), (), ())
};

/// All that is due before the first day of the date, each by its last day: what is due in August 2020, or 2020年9月1日
/// 前, is due before September 2020, and before `{2021}`. The articles, then the phrases, in the notice's order; what
/// recurs or is lasting is left out. `for (auto const& [clause, text, due, who] : due_before(plan, {2025, 9, 1}))`. A
/// view of the plan, which has to outlive it.
[[nodiscard]] constexpr auto due_before(DescribedRow auto const& plan, Date const& date) {
    using Terms = typename std::remove_cvref_t<decltype(plan)>::Terms;
    auto const make = [&plan]<class Said>(Said const& said) -> Deadline<Terms> {
        if constexpr (detail::is_provision<Said>) {
            auto const says = [](auto const& phrase) { return phrase.due.has_value(); };
            if (auto const& due = detail::phrase_that_says(plan, said, says).due)
                return {said.clause, said.text, *due, who_answers(plan, said)};
        } else if constexpr (detail::is_article<Said>) {
            if (said.due) return {said.clause, said.title, *said.due, who_answers(plan, said)};
        }
        return {};
    };
    auto const is_over = [limit = date.first_day(), issued = plan.notice.date](auto const& deadline) {
        if (deadline.due.recurrence != Recurrence::once) return false;
        PrintedDate printed = date_in(deadline.due.text.zh, issued);
        if (deadline.due.latest) printed.date = *deadline.due.latest; // 8月底前 may be of a later year
        auto const over = printed.over_from();
        return over && over->in_order() <= limit.in_order();
    };
    return detail::select_passages(plan, make, is_over);
}
void due_before(DescribedRow auto const&& plan_that_ends_at_once, Date const& date) = delete;

} // namespace preschool_plan

#endif
