// The rule that nothing stands twice, and what makes two rows the same row.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RULES_REPETITION_HPP
#define PRESCHOOL_PLAN_RULES_REPETITION_HPP

#include <cstddef>
#include <preschool_plan/rules/place.hpp>
#include <string_view>

namespace preschool_plan {

namespace detail {

// What makes two rows the same row: their coordinates or their name, whatever else they say.
constexpr bool same(Statement const& a, Statement const& b) {
    return a.clause == b.clause && same_text(a.term.zh, b.term.zh);
}
template <class Area>
constexpr bool same(AreaRecord<Area> const& a, AreaRecord<Area> const& b) {
    return a.area == b.area || same_text(a.name.zh, b.name.zh) || (a.code && a.code == b.code);
}
template <class Body>
constexpr bool same(BodyReference<Body> const& a, BodyReference<Body> const& b) {
    return a.body == b.body;
}
template <class Body>
constexpr bool same(Official<Body> const& a, Official<Body> const& b) {
    return same_text(a.name.zh, b.name.zh);
}
template <class Body>
constexpr bool same(Post<Body> const& a, Post<Body> const& b) {
    return a.body == b.body && same_text(a.title.zh, b.title.zh);
}
template <class Body>
constexpr bool same(Action<Body> const& a, Action<Body> const& b) {
    return same_text(a.term.zh, b.term.zh);
}
template <class CountType>
constexpr bool same(DeclaredTotal<CountType> const& a, DeclaredTotal<CountType> const& b) {
    return a.works == b.works && a.locality == b.locality && a.ownership == b.ownership;
}
template <class Area>
constexpr bool same(KindergartenTarget<Area> const& a, KindergartenTarget<Area> const& b) {
    return a.area == b.area && a.locality == b.locality && a.works == b.works && a.ownership == b.ownership;
}
constexpr bool same(SeatTarget const& a, SeatTarget const& b) {
    return a.locality == b.locality && a.ownership == b.ownership;
}

// A number that rows which are the same share, and few others do: only rows that share it have to be compared.
constexpr unsigned char fingerprint(std::string_view const& text) {
    std::size_t const size = text.size();
    if (size == 0) return 0;
    char const* const bytes = text.data();
    return static_cast<unsigned char>(3 * size + static_cast<unsigned char>(bytes[size - 1]));
}
constexpr unsigned char fingerprint(Statement const& row) { return fingerprint(row.term.zh); }
template <class Body>
constexpr unsigned char fingerprint(BodyReference<Body> const& row) {
    return static_cast<unsigned char>(row.body);
}
template <class Body>
constexpr unsigned char fingerprint(Official<Body> const& row) {
    return fingerprint(row.name.zh);
}
template <class Body>
constexpr unsigned char fingerprint(Post<Body> const& row) {
    return fingerprint(row.title.zh);
}
template <class Body>
constexpr unsigned char fingerprint(Action<Body> const& row) {
    return fingerprint(row.term.zh);
}
template <class Area>
constexpr unsigned char fingerprint(KindergartenTarget<Area> const& row) {
    return static_cast<unsigned char>(row.area);
}
template <class Row>
constexpr unsigned char fingerprint(Row const&) {
    return 0;
}

/// Whether row `index` says again what an earlier row says.
template <class Rows>
constexpr bool is_repeated(Rows const& rows, std::size_t index) {
    auto const* const row = rows.begin();
    for (std::size_t earlier = 0; earlier < index; ++earlier)
        if (same(row[earlier], row[index])) return true;
    return false;
}

/// Whether any row says again what an earlier row says. Compares only rows of one fingerprint: a compiler counts every comparison.
template <class Rows>
constexpr bool has_repeated(Rows const& rows) {
    auto const* const row = rows.begin();
    std::size_t const size = rows.size();
    bool seen[256] = {};
    for (std::size_t i = 0; i < size; ++i) {
        bool& seen_before = seen[fingerprint(row[i])];
        if (seen_before && is_repeated(rows, i)) return true;
        seen_before = true;
    }
    return false;
}

/// Whether a body answers for the measure more than once: written twice, or also one of a collective that is written.
template <class Plan, class Measure>
constexpr bool has_repeated_body(Plan const& plan, Measure const& measure) {
    auto const& references = measure.responsible_bodies;
    if (has_repeated(references)) return true;
    for (auto const& reference : references) {
        if (!is_collective(plan, reference.body)) continue;
        for (auto const& other : references)
            if (other.body != reference.body && stands_for(plan, reference.body, other.body)) return true;
    }
    return false;
}

template <class Plan, class Report, class Rows>
constexpr void report_repeated(Plan const& plan, Report& report, Table table, Rows const& rows) {
    if (!has_repeated(rows)) return;
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (is_repeated(rows, i)) report(finding(plan, Rule::stands_twice, table, i + 1));
}

template <class Plan, class Report, class Measures>
constexpr void report_repeated_in_measures(Plan const& plan, Report& report, Table table, Measures const& measures) {
    for (std::size_t i = 0; i < measures.size(); ++i)
        if (has_repeated(measures[i].actions) || has_repeated_body(plan, measures[i]))
            report(finding(plan, Rule::stands_twice, table, i + 1));
}

} // namespace detail

namespace rules {

/// No row says again what another says: an area or its code, an official, a term, a set of coordinates, a body that answers.
template <class Plan, class Report>
constexpr void stands_twice(Plan const& plan, Report&& report) {
    detail::report_repeated(plan, report, Table::areas, plan.areas);
    detail::report_repeated(plan, report, Table::bases, plan.bases);
    detail::report_repeated(plan, report, Table::guidance, plan.guidance);
    detail::report_repeated(plan, report, Table::aims, plan.aims);
    detail::report_repeated(plan, report, Table::problems, plan.problems);
    auto const& officials = plan.leadership_group.officials;
    bool const repeated = detail::has_repeated(officials);
    for (std::size_t i = 0; i < officials.size(); ++i)
        if ((repeated && detail::is_repeated(officials, i)) || detail::has_repeated(officials[i].posts))
            report(finding(plan, Rule::stands_twice, Table::leadership_group, i + 1));
    detail::report_repeated_in_measures(plan, report, Table::measures, plan.measures);
    detail::report_repeated(plan, report, Table::kindergarten_totals, plan.kindergarten_totals);
    detail::report_repeated(plan, report, Table::kindergarten_targets, plan.kindergarten_targets);
    detail::report_repeated(plan, report, Table::seat_totals, plan.seat_totals);
    detail::report_repeated(plan, report, Table::seat_targets, plan.seat_targets);
    detail::report_repeated_in_measures(plan, report, Table::requirements, plan.requirements);
}

} // namespace rules
} // namespace preschool_plan

#endif
