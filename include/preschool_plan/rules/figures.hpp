// Rules on figures: totals and their parts, and figures and their wording.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RULES_FIGURES_HPP
#define PRESCHOOL_PLAN_RULES_FIGURES_HPP

#include <cstddef>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/rules/place.hpp>
#include <preschool_plan/wording.hpp>

namespace preschool_plan {

namespace detail {

/// Whether the target is one of the parts of the declared total. A total by works has no part in a table without works.
template <class Target, class CountType>
constexpr bool is_part(Target const& target, DeclaredTotal<CountType> const& total) {
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

/// Calls `visit(number of the declared total, its parts' sum)` for each that differs.
template <class CountType, class Target, class Visitor>
constexpr void each_wrong_total(Rows<DeclaredTotal<CountType>> totals, Rows<Target> targets, Visitor visit) {
    for (std::size_t i = 0; i < totals.size(); ++i) {
        CountType const computed = total(targets, [&](Target const& target) { return is_part(target, totals[i]); });
        if (computed != totals[i].count) visit(i + 1, computed);
    }
}

/// Calls `visit(number of the target)` for each that stands under another clause than a total it is a part of.
template <class CountType, class Target, class Visitor>
constexpr void each_stray_target(Rows<DeclaredTotal<CountType>> totals, Rows<Target> targets, Visitor visit) {
    for (std::size_t i = 0; i < targets.size(); ++i) {
        bool astray = false;
        for (auto const& declared : totals)
            astray = astray || (is_part(targets[i], declared) && targets[i].clause != declared.clause);
        if (astray) visit(i + 1);
    }
}

} // namespace detail

namespace rules {

/// Each total that the notice states equals the sum of the targets it is made of.
template <class Plan, class Report>
constexpr void declared_total_differs_from_sum_of_parts(Plan const& plan, Report&& report) {
    constexpr Rule rule = Rule::declared_total_differs_from_sum_of_parts;
    detail::each_wrong_total(plan.kindergarten_totals, plan.kindergarten_targets, [&](std::size_t row, Kindergartens sum) {
        report(finding(plan, rule, Table::kindergarten_totals, row, Quantity{plan.kindergarten_totals[row - 1].count},
                       Quantity{sum}));
    });
    detail::each_wrong_total(plan.seat_totals, plan.seat_targets, [&](std::size_t row, Seats sum) {
        report(finding(plan, rule, Table::seat_totals, row, Quantity{plan.seat_totals[row - 1].count}, Quantity{sum}));
    });
}

/// A target stands under the clause of every declared total that it is a part of.
template <class Plan, class Report>
constexpr void row_cites_another_clause_than_its_total(Plan const& plan, Report&& report) {
    constexpr Rule rule = Rule::row_cites_another_clause_than_its_total;
    detail::each_stray_target(plan.kindergarten_totals, plan.kindergarten_targets, [&](std::size_t row) {
        report(finding(plan, rule, Table::kindergarten_targets, row));
    });
    detail::each_stray_target(plan.seat_totals, plan.seat_targets,
                              [&](std::size_t row) { report(finding(plan, rule, Table::seat_targets, row)); });
}

/// Every target, total and figure is above zero.
template <class Plan, class Report>
constexpr void quantity_is_not_positive(Plan const& plan, Report&& report) {
    auto const require = [&](Quantity figure, Table table, std::size_t index) {
        if (figure.value() <= 0)
            report(finding(plan, Rule::quantity_is_not_positive, table, index + 1, figure));
    };
    auto const require_figures = [&](auto const& measures, Table table) {
        for (std::size_t i = 0; i < measures.size(); ++i)
            for (auto const& action : measures[i].actions)
                for (Quantity const& figure : action.figures) require(figure, table, i);
    };
    require_figures(plan.measures, Table::measures);
    require_figures(plan.requirements, Table::requirements);
    for (std::size_t i = 0; i < plan.kindergarten_totals.size(); ++i)
        require(plan.kindergarten_totals[i].count, Table::kindergarten_totals, i);
    for (std::size_t i = 0; i < plan.kindergarten_targets.size(); ++i)
        require(plan.kindergarten_targets[i].kindergartens, Table::kindergarten_targets, i);
    for (std::size_t i = 0; i < plan.seat_totals.size(); ++i)
        require(plan.seat_totals[i].count, Table::seat_totals, i);
    for (std::size_t i = 0; i < plan.seat_targets.size(); ++i)
        require(plan.seat_targets[i].seats, Table::seat_targets, i);
}

/// A figure that the notice words is the number which that wording prints.
template <class Plan, class Report>
constexpr void figure_differs_from_its_wording(Plan const& plan, Report&& report) {
    constexpr Rule rule = Rule::figure_differs_from_its_wording;
    auto const require = [&](std::string_view wording, Quantity figure, Table table, std::size_t index) {
        if (!prints(wording, figure.value())) report(finding(plan, rule, table, index + 1, figure));
    };
    auto const require_figures = [&](auto const& measures, Table table) {
        for (std::size_t i = 0; i < measures.size(); ++i)
            for (auto const& action : measures[i].actions)
                for (Quantity const& figure : action.figures) require(action.term.zh, figure, table, i);
    };
    NoticeNumber const& number = plan.notice.number;
    if (!prints(number.zh, number.year) || !prints(number.zh, number.serial))
        report(finding(plan, rule, Table::notice, 1));
    Date const& date = plan.notice.date;
    if (!prints(date.zh, date.year) || !prints(date.zh, date.month) || !prints(date.zh, date.day))
        report(finding(plan, rule, Table::notice, 1));
    require_figures(plan.measures, Table::measures);
    require_figures(plan.requirements, Table::requirements);
    if (plan.period && !prints(plan.period->term.zh, plan.period->number)) report(finding(plan, rule, Table::period, 1));
    for (std::size_t i = 0; i < plan.kindergarten_totals.size(); ++i)
        require(plan.kindergarten_totals[i].term.zh, plan.kindergarten_totals[i].count, Table::kindergarten_totals, i);
    for (std::size_t i = 0; i < plan.seat_totals.size(); ++i)
        require(plan.seat_totals[i].term.zh, plan.seat_totals[i].count, Table::seat_totals, i);
}

} // namespace rules
} // namespace preschool_plan

#endif
