// Rules on the form of a plan: numbers run in order, clauses exist, no text is left empty, every enumerator has its record.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RULES_STRUCTURE_HPP
#define PRESCHOOL_PLAN_RULES_STRUCTURE_HPP

#include <cstddef>
#include <preschool_plan/reflect.hpp>
#include <preschool_plan/rules/place.hpp>

namespace preschool_plan {

namespace detail {

// Sections, measures and requirements stand in the order of their numbers, so that one look finds a clause; in a plan where they
// do not (another rule says so), a search does.
template <class Items>
constexpr bool has_clause(Items const& items, std::size_t number, Clause clause) {
    if (number != 0 && number <= items.size() && items[number - 1].clause == clause) return true;
    for (auto const& item : items)
        if (item.clause == clause) return true;
    return false;
}

template <class Plan>
constexpr bool clause_exists(Plan const& plan, Clause clause) {
    if (clause.item == 0) return clause.section == 0 || has_clause(plan.sections, clause.section, clause);
    return has_clause(plan.measures, clause.item, clause) || has_clause(plan.requirements, clause.item, clause);
}

constexpr bool is_empty(Label const& text) { return text.zh.size() == 0 || text.en.size() == 0; }

template <class Plan, class Report, class Measures>
constexpr void report_misnumbered(Plan const& plan, Report& report, Table table, Measures const& measures) {
    for (std::size_t i = 0; i < measures.size(); ++i)
        if (measures[i].clause.section != measures[0].clause.section || measures[i].clause.item != i + 1)
            report(finding(plan, Rule::not_numbered_in_order, table, i + 1));
}

template <class Plan, class Report>
constexpr void require_clause(Plan const& plan, Report& report, Table table, std::size_t row, Clause clause) {
    if (!clause_exists(plan, clause)) report(finding(plan, Rule::clause_does_not_exist, table, row));
}

template <class Plan, class Report, class Rows>
constexpr void require_clauses(Plan const& plan, Report& report, Table table, Rows const& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) require_clause(plan, report, table, i + 1, rows[i].clause);
}

template <class Plan, class Report, class Rows>
constexpr void require_names(Plan const& plan, Report& report, Table table, Rows const& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (is_empty(name(rows[i]))) report(finding(plan, Rule::text_is_empty, table, i + 1));
}

template <class Plan, class Report, class Measures>
constexpr void require_texts(Plan const& plan, Report& report, Table table, Measures const& measures) {
    for (std::size_t i = 0; i < measures.size(); ++i) {
        bool empty = is_empty(measures[i].title);
        for (auto const& reference : measures[i].responsible_bodies) empty = empty || reference.zh.empty();
        for (auto const& action : measures[i].actions) empty = empty || is_empty(action.term);
        if (empty) report(finding(plan, Rule::text_is_empty, table, i + 1));
    }
}

template <class Plan, class Report, class Enumerator, class Record>
constexpr void require_records(Plan const& plan, Report& report, Table table, Rows<Record> records,
                               Enumerator Record::*enumerator) {
    Rows<Enumerator> const all = enumerators<Enumerator>;
    for (std::size_t i = 0; i < all.size() || i < records.size(); ++i) {
        if (i < all.size() && i < records.size() && records[i].*enumerator == all[i]) continue;
        report(finding(plan, Rule::enumerator_has_no_record, table, i + 1));
        break;
    }
}

} // namespace detail

namespace rules {

/// Sections are numbered 1..n; so are the measures, and the requirements, each within a section of their own.
template <class Plan, class Report>
constexpr void not_numbered_in_order(Plan const& plan, Report&& report) {
    constexpr Rule rule = Rule::not_numbered_in_order;
    for (std::size_t i = 0; i < plan.sections.size(); ++i)
        if (plan.sections[i].clause.section != i + 1 || plan.sections[i].clause.item != 0)
            report(finding(plan, rule, Table::sections, i + 1));
    detail::report_misnumbered(plan, report, Table::measures, plan.measures);
    detail::report_misnumbered(plan, report, Table::requirements, plan.requirements);
    if (!plan.measures.empty() && !plan.requirements.empty() &&
        plan.measures[0].clause.section == plan.requirements[0].clause.section)
        report(finding(plan, rule, Table::requirements, 1));
}

/// Every clause that a row cites is a section, a measure or a requirement of the plan, or what stands before section 1.
template <class Plan, class Report>
constexpr void clause_does_not_exist(Plan const& plan, Report&& report) {
    detail::require_clause(plan, report, Table::notice, 1, plan.notice.clause);
    detail::require_clauses(plan, report, Table::bases, plan.bases);
    detail::require_clauses(plan, report, Table::guidance, plan.guidance);
    detail::require_clauses(plan, report, Table::aims, plan.aims);
    detail::require_clauses(plan, report, Table::problems, plan.problems);
    detail::require_clause(plan, report, Table::leadership_group, 0, plan.leadership_group.clause);
    for (std::size_t i = 0; i < plan.measures.size(); ++i)
        detail::require_clause(plan, report, Table::measures, i + 1, {plan.measures[i].clause.section, 0});
    if (plan.period) detail::require_clause(plan, report, Table::period, 1, plan.period->clause);
    detail::require_clauses(plan, report, Table::kindergarten_totals, plan.kindergarten_totals);
    detail::require_clauses(plan, report, Table::kindergarten_targets, plan.kindergarten_targets);
    detail::require_clauses(plan, report, Table::seat_totals, plan.seat_totals);
    detail::require_clauses(plan, report, Table::seat_targets, plan.seat_targets);
    for (std::size_t i = 0; i < plan.requirements.size(); ++i)
        detail::require_clause(plan, report, Table::requirements, i + 1, {plan.requirements[i].clause.section, 0});
}

/// Every name, title, heading and term is there in both languages.
template <class Plan, class Report>
constexpr void text_is_empty(Plan const& plan, Report&& report) {
    constexpr Rule rule = Rule::text_is_empty;
    detail::require_names(plan, report, Table::areas, plan.areas);
    detail::require_names(plan, report, Table::bodies, plan.bodies);
    auto const& notice = plan.notice;
    bool untitled = detail::is_empty(notice.title) || detail::is_empty(notice.plan_title) ||
                    detail::is_empty(notice.issuer) || notice.number.zh.empty() || notice.date.zh.empty();
    for (auto const& addressee : notice.addressees) untitled = untitled || addressee.zh.empty();
    if (untitled) report(finding(plan, rule, Table::notice, 1));
    detail::require_names(plan, report, Table::sections, plan.sections);
    detail::require_names(plan, report, Table::bases, plan.bases);
    detail::require_names(plan, report, Table::guidance, plan.guidance);
    detail::require_names(plan, report, Table::aims, plan.aims);
    detail::require_names(plan, report, Table::problems, plan.problems);
    auto const& group = plan.leadership_group;
    if (detail::is_empty(group.name)) report(finding(plan, rule, Table::leadership_group, 0));
    for (std::size_t i = 0; i < group.officials.size(); ++i) {
        bool untold = detail::is_empty(detail::name(group.officials[i]));
        for (auto const& post : group.officials[i].posts) untold = untold || detail::is_empty(post.title);
        if (untold) report(finding(plan, rule, Table::leadership_group, i + 1));
    }
    detail::require_texts(plan, report, Table::measures, plan.measures);
    if (plan.period && detail::is_empty(plan.period->term)) report(finding(plan, rule, Table::period, 1));
    detail::require_names(plan, report, Table::kindergarten_totals, plan.kindergarten_totals);
    detail::require_names(plan, report, Table::seat_totals, plan.seat_totals);
    detail::require_texts(plan, report, Table::requirements, plan.requirements);
}

/// The tables of areas and bodies have one record for each enumerator, in the enumerators' order. Reported once a table.
template <class Plan, class Report>
constexpr void enumerator_has_no_record(Plan const& plan, Report&& report) {
    using Area = typename Plan::Area;
    using Body = typename Plan::Body;
    detail::require_records(plan, report, Table::areas, plan.areas, &AreaRecord<Area>::area);
    detail::require_records(plan, report, Table::bodies, plan.bodies, &BodyRecord<Area, Body>::body);
}

} // namespace rules
} // namespace preschool_plan

#endif
