// Rules on figures: totals and their parts, and figures and their wording.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RULES_FIGURES_HPP
#define PRESCHOOL_PLAN_RULES_FIGURES_HPP

#include <cstddef>
#include <preschool_plan/rules/place.hpp>
#include <preschool_plan/wording.hpp>

namespace preschool_plan {

namespace detail {

/// Whether a target is one of the parts of a declared total. A total by works has no part in a table without works.
template <class CountType>
struct IsPartOf {
    DeclaredTotal<CountType> const& total;
    template <class Target>
    constexpr bool operator()(Target const& target) const {
        if (total.works) {
            if constexpr (requires { target.works; }) {
                if (target.works != *total.works) return false;
            } else {
                return false;
            }
        }
        return (!total.locality || target.locality == *total.locality) &&
               (!total.ownership || target.ownership == *total.ownership);
    }
};

template <class CountType>
constexpr IsPartOf<CountType> is_part_of(DeclaredTotal<CountType> const& total) {
    return {total};
}

// What a target counts. The proof adds it up without asking Boost.Describe for the column, which costs more than the sum.
template <class Area>
constexpr Kindergartens figure(KindergartenTarget<Area> const& target) {
    return target.kindergartens;
}
constexpr Seats figure(SeatTarget const& target) { return target.seats; }

template <class Plan, class Report, class Totals, class Targets>
constexpr void report_wrong_totals(Plan const& plan, Report& report, Table table, Totals totals, Targets targets) {
    for (std::size_t i = 0; i < totals.size(); ++i) {
        auto computed = totals[i].count - totals[i].count;
        for (auto const& target : targets)
            if (is_part_of(totals[i])(target)) computed += figure(target);
        if (computed != totals[i].count)
            report(finding(plan, Rule::declared_total_differs_from_sum_of_parts, table, i + 1,
                           Quantity{totals[i].count}, Quantity{computed}));
    }
}

template <class Plan, class Report, class Totals, class Targets>
constexpr void report_stray_targets(Plan const& plan, Report& report, Table table, Totals totals, Targets targets) {
    for (std::size_t i = 0; i < targets.size(); ++i) {
        bool astray = false;
        for (auto const& declared : totals)
            astray = astray || (targets[i].clause != declared.clause && is_part_of(declared)(targets[i]));
        if (astray) report(finding(plan, Rule::row_cites_another_clause_than_its_total, table, i + 1));
    }
}

template <class Plan, class Report>
constexpr void require_positive(Plan const& plan, Report& report, Table table, std::size_t index, Quantity figure) {
    if (figure.value() <= 0) report(finding(plan, Rule::quantity_is_not_positive, table, index + 1, figure));
}

template <class Plan, class Report>
constexpr void require_printed(Plan const& plan, Report& report, Table table, std::size_t index, Quantity figure,
                               std::string_view wording) {
    if (!prints(wording, figure.value()))
        report(finding(plan, Rule::figure_differs_from_its_wording, table, index + 1, figure));
}

} // namespace detail

namespace rules {

/// Each total that the notice states equals the sum of the targets it is made of.
template <class Plan, class Report>
constexpr void declared_total_differs_from_sum_of_parts(Plan const& plan, Report&& report) {
    detail::report_wrong_totals(plan, report, Table::kindergarten_totals, plan.kindergarten_totals,
                                plan.kindergarten_targets);
    detail::report_wrong_totals(plan, report, Table::seat_totals, plan.seat_totals, plan.seat_targets);
}

/// A target stands under the clause of every declared total that it is a part of.
template <class Plan, class Report>
constexpr void row_cites_another_clause_than_its_total(Plan const& plan, Report&& report) {
    detail::report_stray_targets(plan, report, Table::kindergarten_targets, plan.kindergarten_totals,
                                 plan.kindergarten_targets);
    detail::report_stray_targets(plan, report, Table::seat_targets, plan.seat_totals, plan.seat_targets);
}

/// Every target, total and figure is above zero.
template <class Plan, class Report>
constexpr void quantity_is_not_positive(Plan const& plan, Report&& report) {
    for (std::size_t i = 0; i < plan.measures.size(); ++i)
        for (auto const& action : plan.measures[i].actions)
            for (Quantity const& figure : action.figures)
                detail::require_positive(plan, report, Table::measures, i, figure);
    for (std::size_t i = 0; i < plan.kindergarten_totals.size(); ++i)
        detail::require_positive(plan, report, Table::kindergarten_totals, i, plan.kindergarten_totals[i].count);
    for (std::size_t i = 0; i < plan.kindergarten_targets.size(); ++i)
        detail::require_positive(plan, report, Table::kindergarten_targets, i,
                                 plan.kindergarten_targets[i].kindergartens);
    for (std::size_t i = 0; i < plan.seat_totals.size(); ++i)
        detail::require_positive(plan, report, Table::seat_totals, i, plan.seat_totals[i].count);
    for (std::size_t i = 0; i < plan.seat_targets.size(); ++i)
        detail::require_positive(plan, report, Table::seat_targets, i, plan.seat_targets[i].seats);
    for (std::size_t i = 0; i < plan.requirements.size(); ++i)
        for (auto const& action : plan.requirements[i].actions)
            for (Quantity const& figure : action.figures)
                detail::require_positive(plan, report, Table::requirements, i, figure);
}

/// A figure that the notice words is the number which that wording prints.
template <class Plan, class Report>
constexpr void figure_differs_from_its_wording(Plan const& plan, Report&& report) {
    constexpr Rule rule = Rule::figure_differs_from_its_wording;
    NoticeNumber const& number = plan.notice.number;
    if (!prints(number.zh, number.year) || !prints(number.zh, number.serial))
        report(finding(plan, rule, Table::notice, 1));
    Date const& date = plan.notice.date;
    if (!prints(date.zh, date.year) || !prints(date.zh, date.month) || !prints(date.zh, date.day))
        report(finding(plan, rule, Table::notice, 1));
    for (std::size_t i = 0; i < plan.measures.size(); ++i)
        for (auto const& action : plan.measures[i].actions)
            for (Quantity const& figure : action.figures)
                detail::require_printed(plan, report, Table::measures, i, figure, action.term.zh);
    if (plan.period && !prints(plan.period->term.zh, plan.period->number))
        report(finding(plan, rule, Table::period, 1));
    for (std::size_t i = 0; i < plan.kindergarten_totals.size(); ++i)
        detail::require_printed(plan, report, Table::kindergarten_totals, i, plan.kindergarten_totals[i].count,
                                plan.kindergarten_totals[i].term.zh);
    for (std::size_t i = 0; i < plan.seat_totals.size(); ++i)
        detail::require_printed(plan, report, Table::seat_totals, i, plan.seat_totals[i].count,
                                plan.seat_totals[i].term.zh);
    for (std::size_t i = 0; i < plan.requirements.size(); ++i)
        for (auto const& action : plan.requirements[i].actions)
            for (Quantity const& figure : action.figures)
                detail::require_printed(plan, report, Table::requirements, i, figure, action.term.zh);
}

} // namespace rules
} // namespace preschool_plan

#endif
