// Where a finding is: from a table and a row to the clause and the name that a reader looks for.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RULES_PLACE_HPP
#define PRESCHOOL_PLAN_RULES_PLACE_HPP

#include <cstddef>
#include <preschool_plan/finding.hpp>
#include <preschool_plan/model.hpp>

namespace preschool_plan {

/// A finding of a rule of the library in a row of a table, with both figures where figures are compared. Rows count from 1;
/// row 0 is the table as a whole.
template <class Area, class Body>
[[nodiscard]] constexpr Finding finding(Plan<Area, Body> const& plan, Rule rule, Table table, std::size_t row,
                                        Optional<Quantity> declared = {}, Optional<Quantity> computed = {});

namespace detail {

// What a row is called.
constexpr Label const& name(Statement const& row) { return row.term; }
constexpr Label const& name(Section const& row) { return row.heading; }
template <class Area>
constexpr Label const& name(AreaRecord<Area> const& row) {
    return row.name;
}
template <class Area, class Body>
constexpr Label const& name(BodyRecord<Area, Body> const& row) {
    return row.name;
}
template <class Body>
constexpr Label name(Official<Body> const& row) {
    return {row.name.zh, row.name.pinyin};
}
template <class Body>
constexpr Label const& name(Measure<Body> const& row) {
    return row.title;
}
template <class CountType>
constexpr Label const& name(DeclaredTotal<CountType> const& row) {
    return row.term;
}
constexpr Label name(SeatTarget const& row) { return label(row.locality); }

template <class Row>
constexpr void locate(Finding& found, Row const& row) {
    found.subject = name(row);
    if constexpr (requires { row.clause; }) found.clause = row.clause;
}

} // namespace detail

template <class Area, class Body>
constexpr Finding finding(Plan<Area, Body> const& plan, Rule rule, Table table, std::size_t row,
                          Optional<Quantity> declared, Optional<Quantity> computed) {
    Finding found{rule, severity(rule), {}, table, row, {}, declared, computed, label(rule)};
    std::size_t const index = row - 1;
    switch (table) {
    case Table::plan:
        break;
    case Table::areas:
        if (row <= plan.areas.size()) detail::locate(found, plan.areas[index]); // row may be one that is missing
        break;
    case Table::bodies:
        if (row <= plan.bodies.size()) detail::locate(found, plan.bodies[index]); // row may be one that is missing
        break;
    case Table::notice:
        found.clause = plan.notice.clause;
        found.subject = plan.notice.title;
        break;
    case Table::sections:
        detail::locate(found, plan.sections[index]);
        break;
    case Table::bases:
        detail::locate(found, plan.bases[index]);
        break;
    case Table::guidance:
        detail::locate(found, plan.guidance[index]);
        break;
    case Table::aims:
        detail::locate(found, plan.aims[index]);
        break;
    case Table::problems:
        detail::locate(found, plan.problems[index]);
        break;
    case Table::leadership_group:
        found.subject = plan.leadership_group.name;
        if (row != 0) detail::locate(found, plan.leadership_group.officials[index]);
        found.clause = plan.leadership_group.clause;
        break;
    case Table::measures:
        detail::locate(found, plan.measures[index]);
        break;
    case Table::period:
        found.clause = plan.period->clause;
        found.subject = plan.period->term;
        break;
    case Table::kindergarten_totals:
        detail::locate(found, plan.kindergarten_totals[index]);
        break;
    case Table::kindergarten_targets:
        found.clause = plan.kindergarten_targets[index].clause;
        if (auto const area = find_record(plan, plan.kindergarten_targets[index].area)) found.subject = area->name;
        break;
    case Table::seat_totals:
        detail::locate(found, plan.seat_totals[index]);
        break;
    case Table::seat_targets:
        detail::locate(found, plan.seat_targets[index]);
        break;
    case Table::requirements:
        detail::locate(found, plan.requirements[index]);
        break;
    }
    return found;
}

} // namespace preschool_plan

#endif
