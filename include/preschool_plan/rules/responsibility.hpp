// Rules on who answers: the group, its posts, the bodies of the measures, and whether people and targets meet.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RULES_RESPONSIBILITY_HPP
#define PRESCHOOL_PLAN_RULES_RESPONSIBILITY_HPP

#include <cstddef>
#include <preschool_plan/reflect.hpp>
#include <preschool_plan/rules/place.hpp>

namespace preschool_plan {

namespace detail {

template <class Plan>
constexpr bool body_has_official(Plan const& plan, typename Plan::Body body) {
    for (auto const& official : plan.leadership_group.officials)
        for (auto const& post : official.posts)
            if (post.body == body) return true;
    return false;
}

template <class Plan>
constexpr bool area_has_official(Plan const& plan, typename Plan::Area area) {
    for (auto const& record : plan.bodies)
        if (record.area == area && body_has_official(plan, record.body)) return true;
    return false;
}

/// The number, from 1, of the first kindergarten target of the area; 0 where it has none.
template <class Plan>
constexpr std::size_t first_target(Plan const& plan, typename Plan::Area area) {
    for (std::size_t i = 0; i < plan.kindergarten_targets.size(); ++i)
        if (plan.kindergarten_targets[i].area == area) return i + 1;
    return 0;
}

template <class Targets>
constexpr bool has_target_in(Targets const& targets, Locality locality) {
    for (auto const& target : targets)
        if (target.locality == locality) return true;
    return false;
}

/// Reports the first target of each locality in which `others` has none.
template <class Plan, class Report, class Targets, class Others>
constexpr void report_unmatched(Plan const& plan, Report& report, Rule rule, Table table, Targets const& targets,
                                Others const& others) {
    bool seen[2] = {};
    for (std::size_t i = 0; i < targets.size(); ++i) {
        bool& before = seen[targets[i].locality == Locality::rural];
        if (!before && !has_target_in(others, targets[i].locality)) {
            Finding found = finding(plan, rule, table, i + 1);
            found.subject = label(targets[i].locality);
            report(found);
        }
        before = true;
    }
}

} // namespace detail

namespace rules {

/// The group has exactly one leader.
template <class Plan, class Report>
constexpr void group_has_not_exactly_one_leader(Plan const& plan, Report&& report) {
    int leaders = 0;
    for (auto const& official : plan.leadership_group.officials) leaders += official.role == GroupRole::leader;
    if (leaders != 1) report(finding(plan, Rule::group_has_not_exactly_one_leader, Table::leadership_group, 0));
}

/// Every official of the group holds a post.
template <class Plan, class Report>
constexpr void official_has_no_post(Plan const& plan, Report&& report) {
    for (std::size_t i = 0; i < plan.leadership_group.officials.size(); ++i)
        if (plan.leadership_group.officials[i].posts.empty())
            report(finding(plan, Rule::official_has_no_post, Table::leadership_group, i + 1));
}

/// Every local government is that of a county or city; and where the plan speaks of all of them at once (各县市人民政府), every
/// county and city has exactly one.
template <class Plan, class Report>
constexpr void collective_does_not_resolve_to_counties_and_cities(Plan const& plan, Report&& report) {
    constexpr Rule rule = Rule::collective_does_not_resolve_to_counties_and_cities;
    using Area = typename Plan::Area;
    bool speaks_of_all = false;
    int governments[enumerators<Area>.size() + 1] = {}; // the last is of areas that are no enumerators
    for (std::size_t i = 0; i < plan.bodies.size(); ++i) {
        auto const& body = plan.bodies[i];
        if (body.kind == BodyKind::every_local_government) speaks_of_all = true;
        if (body.kind != BodyKind::local_government) continue;
        std::size_t const area =
            body.area ? detail::index_of(plan.areas, &AreaRecord<Area>::area, *body.area) : plan.areas.size();
        if (area == plan.areas.size() || plan.areas[area].kind == AreaKind::zone)
            report(finding(plan, rule, Table::bodies, i + 1));
        if (body.area) ++governments[position(*body.area)];
    }
    for (std::size_t i = 0; speaks_of_all && i < plan.areas.size(); ++i)
        if (plan.areas[i].kind != AreaKind::zone && governments[position(plan.areas[i].area)] != 1)
            report(finding(plan, rule, Table::areas, i + 1));
}

/// A body that answers for a measure has somebody in the group. Reported once a body, at its first measure.
template <class Plan, class Report>
constexpr void responsible_body_has_no_official_in_group(Plan const& plan, Report&& report) {
    for (auto const& body : plan.bodies) {
        bool const single = body.kind == BodyKind::office || body.kind == BodyKind::local_government;
        if (!single || detail::body_has_official(plan, body.body)) continue;
        for (std::size_t i = 0; i < plan.measures.size(); ++i) {
            if (!is_responsible(plan, plan.measures[i], body.body)) continue;
            Finding found = finding(plan, Rule::responsible_body_has_no_official_in_group, Table::measures, i + 1);
            found.subject = body.name;
            report(found);
            break;
        }
    }
}

/// Seats are targeted only for localities where kindergartens are. Reported once a locality.
template <class Plan, class Report>
constexpr void seats_without_kindergartens(Plan const& plan, Report&& report) {
    detail::report_unmatched(plan, report, Rule::seats_without_kindergartens, Table::seat_targets, plan.seat_targets,
                             plan.kindergarten_targets);
}

/// Kindergartens are targeted only for localities where seats are. Reported once a locality.
template <class Plan, class Report>
constexpr void kindergartens_without_seats(Plan const& plan, Report&& report) {
    detail::report_unmatched(plan, report, Rule::kindergartens_without_seats, Table::kindergarten_targets,
                             plan.kindergarten_targets, plan.seat_targets);
}

/// An area that has a target has an official in the group.
template <class Plan, class Report>
constexpr void area_has_target_but_no_official_in_group(Plan const& plan, Report&& report) {
    for (std::size_t i = 0; i < plan.areas.size(); ++i) {
        std::size_t const target = detail::first_target(plan, plan.areas[i].area);
        if (target == 0 || detail::area_has_official(plan, plan.areas[i].area)) continue;
        report(finding(plan, Rule::area_has_target_but_no_official_in_group, Table::kindergarten_targets, target));
    }
}

/// An area that has an official in the group has a target.
template <class Plan, class Report>
constexpr void area_has_official_in_group_but_no_target(Plan const& plan, Report&& report) {
    for (std::size_t i = 0; i < plan.areas.size(); ++i) {
        auto const& record = plan.areas[i];
        if (detail::first_target(plan, record.area) != 0 || !detail::area_has_official(plan, record.area)) continue;
        Finding found = finding(plan, Rule::area_has_official_in_group_but_no_target, Table::areas, i + 1);
        found.clause = plan.leadership_group.clause;
        report(found);
    }
}

} // namespace rules
} // namespace preschool_plan

#endif
