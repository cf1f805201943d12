// Checks of a whole plan: `check` reports every finding, `consistent` says whether there is no error among them, and `prove` makes a
// contradictory plan a compile error that names the first.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_CHECK_HPP
#define PRESCHOOL_PLAN_CHECK_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/finding.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/rules/figures.hpp>
#include <preschool_plan/rules/repetition.hpp>
#include <preschool_plan/rules/responsibility.hpp>
#include <preschool_plan/rules/structure.hpp>

namespace preschool_plan {

namespace detail {

// The rules of severity error: all that a proof needs to ask.
template <class Plan, class Report>
constexpr void check_errors(Plan const& plan, Report& report) {
    rules::declared_total_differs_from_sum_of_parts(plan, report);
    rules::stands_twice(plan, report);
    rules::not_numbered_in_order(plan, report);
    rules::clause_does_not_exist(plan, report);
    rules::row_cites_another_clause_than_its_total(plan, report);
    rules::text_is_empty(plan, report);
    rules::quantity_is_not_positive(plan, report);
    rules::figure_differs_from_its_wording(plan, report);
    rules::group_has_not_exactly_one_leader(plan, report);
    rules::official_has_no_post(plan, report);
    rules::enumerator_has_no_record(plan, report);
    rules::collective_does_not_resolve_to_counties_and_cities(plan, report);
}

} // namespace detail

/// Calls `report(Finding)` with all that the rules find: errors first, then warnings and notes, then what rules of your own
/// find. A rule of your own is anything that can be called as `rule(plan, report)`.
template <class Area, class Body, class Report, class... OwnRules>
constexpr void check(Plan<Area, Body> const& plan, Report&& report, OwnRules const&... own_rules) {
    detail::check_errors(plan, report);
    rules::responsible_body_has_no_official_in_group(plan, report);
    rules::seats_without_kindergartens(plan, report);
    rules::kindergartens_without_seats(plan, report);
    rules::area_has_target_but_no_official_in_group(plan, report);
    rules::area_has_official_in_group_but_no_target(plan, report);
    (own_rules(plan, report), ...);
}

namespace detail {

struct KeepFirstError {
    Optional<Finding>& first;
    constexpr void operator()(Finding const& found) const {
        if (!first && found.severity == Severity::error) first = found;
    }
};

} // namespace detail

/// The first finding of severity error, or nothing.
template <class Area, class Body, class... OwnRules>
[[nodiscard]] constexpr Optional<Finding> first_error(Plan<Area, Body> const& plan, OwnRules const&... own_rules) {
    Optional<Finding> first;
    detail::KeepFirstError keep{first};
    detail::check_errors(plan, keep);
    (own_rules(plan, keep), ...);
    return first;
}

/// Whether the plan has no finding of severity error.
template <class Area, class Body, class... OwnRules>
[[nodiscard]] constexpr bool consistent(Plan<Area, Body> const& plan, OwnRules const&... own_rules) {
    return !first_error(plan, own_rules...).has_value();
}

// A sentence for the compiler to print. None of these types has a definition.
template <Rule, class... Particulars>
struct the_plan_contradicts_itself;
template <int section, int item>
struct in_clause;
template <Table, std::size_t number>
struct in_row;
template <std::int64_t value, Unit const&>
struct declared;
template <std::int64_t value, Unit const&>
struct computed;

namespace detail {

// Stands outside `prove`, where clang would evaluate it twice.
template <auto const& plan, auto... own_rules>
inline constexpr Optional<Finding> found_in = first_error(plan, own_rules...);

} // namespace detail

/// True for a plan without errors. For any other it does not compile, and the first line of the compiler's error names the
/// rule, the clause, the row, and the figures: `static_assert(prove<plan>())`, `prove<plan, own_rule>()`.
template <auto const& plan, auto... own_rules>
consteval bool prove() {
    constexpr Optional<Finding> const& found = detail::found_in<plan, own_rules...>;
    if constexpr (found.has_value()) {
        using AtRow = in_row<found->table, found->row>;
        using UnderClause = in_clause<found->clause.section, found->clause.item>;
        if constexpr (found->declared.has_value() && found->computed.has_value())
            the_plan_contradicts_itself<found->rule, UnderClause,
                                        declared<(*found->declared).value(), (*found->declared).unit()>,
                                        computed<(*found->computed).value(), (*found->computed).unit()>, AtRow>{};
        else if constexpr (found->declared.has_value())
            the_plan_contradicts_itself<found->rule, UnderClause,
                                        declared<(*found->declared).value(), (*found->declared).unit()>, AtRow>{};
        else
            the_plan_contradicts_itself<found->rule, UnderClause, AtRow>{};
    }
    return !found.has_value();
}

} // namespace preschool_plan

#endif
