// The rules, one function each, named as its enumerator of `Rule`. A rule takes any plan and calls `report` with each finding;
// so does a rule of the user's own.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RULES_HPP
#define PRESCHOOL_PLAN_RULES_HPP

#include <cstddef>
#include <optional>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/finding.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/reflect.hpp>
#include <preschool_plan/wording.hpp>
#include <string_view>

namespace preschool_plan {

/// Where a rule looks: the row of a table (counted from 1), the clause it stands under, and its name.
struct Place {
    Table table = Table::plan;
    std::size_t row = 0;
    Clause clause = {};
    Label subject = {};
};

/// The finding of a rule of the library at a place, with both figures where figures are compared.
[[nodiscard]] constexpr Finding finding(Rule rule, Place const& place, std::optional<Quantity> declared = {},
                                        std::optional<Quantity> computed = {}) {
    return {rule,          severity(rule), place.clause, place.table, place.row,
            place.subject, declared,       computed,     label(rule)};
}

namespace detail {

/// Calls `visit(row, place)` for each row of a table.
template <class Rows, class PlaceOf, class Visitor>
constexpr void each_row(Table table, Rows const& rows, PlaceOf place_of, Visitor visit) {
    std::size_t number = 0;
    for (auto const& row : rows) {
        Place place = place_of(row);
        place.table = table;
        place.row = ++number;
        visit(row, place);
    }
}

// The place of a row by its clause and the label it bears; by its clause alone where it bears none.
inline constexpr auto by_term = [](auto const& row) { return Place{.clause = row.clause, .subject = row.term}; };
inline constexpr auto by_title = [](auto const& row) { return Place{.clause = row.clause, .subject = row.title}; };
inline constexpr auto by_heading = [](auto const& row) { return Place{.clause = row.clause, .subject = row.heading}; };
inline constexpr auto by_name = [](auto const& row) { return Place{.subject = row.name}; };
inline constexpr auto by_clause = [](auto const& row) { return Place{.clause = row.clause}; };

constexpr Label name_of(PersonName const& name) { return {name.zh, name.pinyin}; }

template <class Plan, class Visitor>
constexpr void each_statement(Plan const& plan, Visitor visit) {
    each_row(Table::bases, plan.bases, by_term, visit);
    each_row(Table::guidance, plan.guidance, by_term, visit);
    each_row(Table::aims, plan.aims, by_term, visit);
    each_row(Table::problems, plan.problems, by_term, visit);
}

template <class Plan, class Visitor>
constexpr void each_measure(Plan const& plan, Visitor visit) {
    each_row(Table::measures, plan.measures, by_title, visit);
    each_row(Table::requirements, plan.requirements, by_title, visit);
}

template <class Plan, class Visitor>
constexpr void each_official(Plan const& plan, Visitor visit) {
    auto const place_of = [&](auto const& official) {
        return Place{.clause = plan.leadership_group.clause, .subject = name_of(official.name)};
    };
    each_row(Table::leadership_group, plan.leadership_group.officials, place_of, visit);
}

template <class Plan, class Visitor>
constexpr void each_total(Plan const& plan, Visitor visit) {
    each_row(Table::kindergarten_totals, plan.kindergarten_totals, by_term, visit);
    each_row(Table::seat_totals, plan.seat_totals, by_term, visit);
}

template <class Plan, class Visitor>
constexpr void each_kindergarten_target(Plan const& plan, Visitor visit) {
    auto const place_of = [&](auto const& row) {
        auto const* const area = find_record(plan, row.area);
        return Place{.clause = row.clause, .subject = area != nullptr ? area->name : Label{}};
    };
    each_row(Table::kindergarten_targets, plan.kindergarten_targets, place_of, visit);
}

template <class Plan, class Visitor>
constexpr void each_seat_target(Plan const& plan, Visitor visit) {
    auto const place_of = [](auto const& row) {
        return Place{.clause = row.clause, .subject = label(row.locality)};
    };
    each_row(Table::seat_targets, plan.seat_targets, place_of, visit);
}

/// Whether the target is one of the parts of the declared total. A total by works has no part in a table without works.
template <class Target, class CountType>
constexpr bool is_part(Target const& target, DeclaredTotal<CountType> const& total) {
    bool works_agree = !total.works;
    if constexpr (requires { target.works; }) works_agree = works_agree || target.works == *total.works;
    return works_agree && (!total.locality || target.locality == *total.locality) &&
           (!total.ownership || target.ownership == *total.ownership);
}

template <class Plan>
constexpr bool clause_exists(Plan const& plan, Clause clause) {
    if (clause == Clause{0, 0}) return true;
    for (auto const& section : plan.sections)
        if (section.clause == clause) return true;
    for (auto const& measure : plan.measures)
        if (measure.clause == clause) return true;
    for (auto const& requirement : plan.requirements)
        if (requirement.clause == clause) return true;
    return false;
}

template <class Plan>
constexpr bool in_group(Plan const& plan, typename Plan::Body body) {
    for (auto const& official : plan.leadership_group.officials)
        for (auto const& post : official.posts)
            if (post.body == body) return true;
    return false;
}

template <class Plan>
constexpr bool in_group(Plan const& plan, typename Plan::Area area) {
    for (auto const& body : plan.bodies)
        if (body.area == area && in_group(plan, body.body)) return true;
    return false;
}

template <class Plan>
constexpr KindergartenTarget<typename Plan::Area> const* find_target(Plan const& plan, typename Plan::Area area) {
    for (auto const& target : plan.kindergarten_targets)
        if (target.area == area) return &target;
    return nullptr;
}

/// Calls `visit(row, place)` for each row that an earlier row of its table equals.
template <class Rows, class PlaceOf, class Same, class Visitor>
constexpr void each_repeated(Table table, Rows const& rows, PlaceOf place_of, Same same, Visitor visit) {
    each_row(table, rows, place_of, [&](auto const& row, Place const& place) {
        for (auto const& earlier : rows) {
            if (&earlier == &row) return;
            if (same(earlier, row)) return visit(place);
        }
    });
}

} // namespace detail

namespace rules {

/// Each total that the notice states equals the sum of the targets it is made of.
template <class Plan, class Report>
constexpr void declared_total_differs_from_sum_of_parts(Plan const& plan, Report&& report) {
    auto const compare = [&](auto const& targets) {
        return [&](auto const& declared, Place const& place) {
            auto const computed = total(targets, [&](auto const& target) { return detail::is_part(target, declared); });
            if (computed != declared.count)
                report(finding(Rule::declared_total_differs_from_sum_of_parts, place, declared.count, computed));
        };
    };
    detail::each_row(Table::kindergarten_totals, plan.kindergarten_totals, detail::by_term,
                     compare(plan.kindergarten_targets));
    detail::each_row(Table::seat_totals, plan.seat_totals, detail::by_term, compare(plan.seat_targets));
}

/// No row says again what another says: the same coordinates, official, area code, term, clause or responsible body.
template <class Plan, class Report>
constexpr void stands_twice(Plan const& plan, Report&& report) {
    auto const twice = [&](Place const& place) { report(finding(Rule::stands_twice, place)); };
    auto const same_term = [](auto const& a, auto const& b) { return a.clause == b.clause && a.term.zh == b.term.zh; };
    auto const same_total = [](auto const& a, auto const& b) {
        return a.works == b.works && a.locality == b.locality && a.ownership == b.ownership;
    };
    detail::each_repeated(
        Table::areas, plan.areas, detail::by_name,
        [](auto const& a, auto const& b) { return a.area == b.area || (a.code && a.code == b.code); }, twice);
    detail::each_repeated(
        Table::bodies, plan.bodies, detail::by_name,
        [](auto const& a, auto const& b) { return a.body == b.body || (a.name.zh == b.name.zh && a.area == b.area); },
        twice);
    detail::each_repeated(Table::bases, plan.bases, detail::by_term, same_term, twice);
    detail::each_repeated(Table::guidance, plan.guidance, detail::by_term, same_term, twice);
    detail::each_repeated(Table::aims, plan.aims, detail::by_term, same_term, twice);
    detail::each_repeated(Table::problems, plan.problems, detail::by_term, same_term, twice);
    detail::each_official(plan, [&](auto const& official, Place const& place) {
        for (auto const& other : plan.leadership_group.officials) {
            if (&other == &official) break;
            if (other.name.zh == official.name.zh) return twice(place);
        }
        detail::each_repeated(
            place.table, official.posts, [&](auto const&) { return place; },
            [](auto const& a, auto const& b) { return a.body == b.body && a.title == b.title; },
            [&](Place const&) { twice(place); });
    });
    detail::each_measure(plan, [&](auto const& measure, Place const& place) {
        for (auto const& reference : measure.responsible_bodies) {
            int mentions = 0;
            for (auto const& other : measure.responsible_bodies) {
                mentions += other.body == reference.body;
                if (other.body != reference.body)
                    resolve(plan, other.body, [&](auto const& record) { mentions += record.body == reference.body; });
            }
            if (mentions > 1) return twice(place);
        }
        detail::each_repeated(
            place.table, measure.actions, [&](auto const&) { return place; },
            [](auto const& a, auto const& b) { return a.term.zh == b.term.zh; }, [&](Place const&) { twice(place); });
    });
    detail::each_repeated(Table::kindergarten_totals, plan.kindergarten_totals, detail::by_term, same_total, twice);
    detail::each_repeated(Table::seat_totals, plan.seat_totals, detail::by_term, same_total, twice);
    detail::each_kindergarten_target(plan, [&](auto const& target, Place const& place) {
        for (auto const& earlier : plan.kindergarten_targets) {
            if (&earlier == &target) return;
            if (earlier.area == target.area && earlier.locality == target.locality && earlier.works == target.works &&
                earlier.ownership == target.ownership)
                return twice(place);
        }
    });
    detail::each_seat_target(plan, [&](auto const& target, Place const& place) {
        for (auto const& earlier : plan.seat_targets) {
            if (&earlier == &target) return;
            if (earlier.locality == target.locality && earlier.ownership == target.ownership) return twice(place);
        }
    });
}

/// Sections are numbered 1..n; so are the measures, and the requirements, each within a section of their own.
template <class Plan, class Report>
constexpr void not_numbered_in_order(Plan const& plan, Report&& report) {
    auto const misnumbered = [&](Place const& place) { report(finding(Rule::not_numbered_in_order, place)); };
    detail::each_row(Table::sections, plan.sections, detail::by_heading, [&](auto const& section, Place const& place) {
        if (section.clause.section != place.row || section.clause.item != 0) misnumbered(place);
    });
    detail::each_measure(plan, [&](auto const& measure, Place const& place) {
        auto const& table = place.table == Table::measures ? plan.measures : plan.requirements;
        if (measure.clause.section != table[0].clause.section || measure.clause.item != place.row) misnumbered(place);
    });
    if (!plan.measures.empty() && !plan.requirements.empty() &&
        plan.measures[0].clause.section == plan.requirements[0].clause.section)
        misnumbered({Table::requirements, 1, plan.requirements[0].clause, plan.requirements[0].title});
}

/// Every clause that a row cites is a section, a measure or a requirement of the plan, or what stands before section 1.
template <class Plan, class Report>
constexpr void clause_does_not_exist(Plan const& plan, Report&& report) {
    auto const look_up = [&](auto const& row, Place const& place) {
        if (!detail::clause_exists(plan, row.clause)) report(finding(Rule::clause_does_not_exist, place));
    };
    look_up(plan.notice, {Table::notice, 1, plan.notice.clause, plan.notice.title});
    detail::each_statement(plan, look_up);
    look_up(plan.leadership_group,
            {Table::leadership_group, 0, plan.leadership_group.clause, plan.leadership_group.name});
    detail::each_measure(plan, [&](auto const& measure, Place const& place) {
        look_up(Section{{measure.clause.section, 0}, {}}, place);
    });
    if (plan.period) look_up(*plan.period, {Table::period, 1, plan.period->clause, plan.period->term});
    detail::each_total(plan, look_up);
    detail::each_kindergarten_target(plan, look_up);
    detail::each_seat_target(plan, look_up);
}

/// A target stands under the clause of every declared total that it is a part of.
template <class Plan, class Report>
constexpr void row_cites_another_clause_than_its_total(Plan const& plan, Report&& report) {
    auto const compare = [&](auto const& totals) {
        return [&](auto const& target, Place const& place) {
            for (auto const& declared : totals)
                if (detail::is_part(target, declared) && target.clause != declared.clause)
                    return report(finding(Rule::row_cites_another_clause_than_its_total, place));
        };
    };
    detail::each_kindergarten_target(plan, compare(plan.kindergarten_totals));
    detail::each_seat_target(plan, compare(plan.seat_totals));
}

/// Every name, title, heading and term is there in both languages.
template <class Plan, class Report>
constexpr void text_is_empty(Plan const& plan, Report&& report) {
    auto const require = [&](Label const& text, Place const& place) {
        if (text.zh.empty() || text.en.empty()) report(finding(Rule::text_is_empty, place));
    };
    auto const require_subject = [&](auto const&, Place const& place) { require(place.subject, place); };
    auto const require_reference = [&](auto const& reference, Place const& place) {
        if (reference.zh.empty()) report(finding(Rule::text_is_empty, place));
    };
    detail::each_row(Table::areas, plan.areas, detail::by_name, require_subject);
    detail::each_row(Table::bodies, plan.bodies, detail::by_name, require_subject);
    Place const head{Table::notice, 1, plan.notice.clause, plan.notice.title};
    for (Label const& text : {plan.notice.title, plan.notice.plan_title, plan.notice.issuer}) require(text, head);
    if (plan.notice.number.zh.empty() || plan.notice.date.zh.empty()) report(finding(Rule::text_is_empty, head));
    for (auto const& addressee : plan.notice.addressees) require_reference(addressee, head);
    detail::each_row(Table::sections, plan.sections, detail::by_heading, require_subject);
    detail::each_statement(plan, require_subject);
    require(plan.leadership_group.name,
            {Table::leadership_group, 0, plan.leadership_group.clause, plan.leadership_group.name});
    detail::each_official(plan, [&](auto const& official, Place const& place) {
        require(place.subject, place);
        for (auto const& post : official.posts) require(post.title, place);
    });
    detail::each_measure(plan, [&](auto const& measure, Place const& place) {
        require(place.subject, place);
        for (auto const& reference : measure.responsible_bodies) require_reference(reference, place);
        for (auto const& action : measure.actions) require(action.term, place);
    });
    if (plan.period) require(plan.period->term, {Table::period, 1, plan.period->clause, plan.period->term});
    detail::each_total(plan, require_subject);
}

/// Every target, total and figure is above zero.
template <class Plan, class Report>
constexpr void quantity_is_not_positive(Plan const& plan, Report&& report) {
    auto const require = [&](Quantity figure, Place const& place) {
        if (figure.value() <= 0) report(finding(Rule::quantity_is_not_positive, place, figure));
    };
    detail::each_measure(plan, [&](auto const& measure, Place const& place) {
        for (auto const& action : measure.actions)
            for (Quantity const figure : action.figures) require(figure, place);
    });
    detail::each_total(plan, [&](auto const& declared, Place const& place) { require(declared.count, place); });
    detail::each_kindergarten_target(plan,
                                     [&](auto const& row, Place const& place) { require(row.kindergartens, place); });
    detail::each_seat_target(plan, [&](auto const& row, Place const& place) { require(row.seats, place); });
}

/// A figure that the notice words is the number which that wording prints.
template <class Plan, class Report>
constexpr void figure_differs_from_its_wording(Plan const& plan, Report&& report) {
    auto const require = [&](std::string_view wording, Place const& place, auto... figures) {
        if (!(prints(wording, figures) && ...)) report(finding(Rule::figure_differs_from_its_wording, place));
    };
    auto const require_figure = [&](Label const& wording, Place const& place, Quantity figure) {
        if (!prints(wording.zh, figure.value()))
            report(finding(Rule::figure_differs_from_its_wording, place, figure));
    };
    Place const head{Table::notice, 1, plan.notice.clause, plan.notice.title};
    NoticeNumber const& number = plan.notice.number;
    require(number.zh, head, number.year, number.serial);
    Date const& date = plan.notice.date;
    require(date.zh, head, date.year, date.month, date.day);
    detail::each_measure(plan, [&](auto const& measure, Place const& place) {
        for (auto const& action : measure.actions)
            for (Quantity const figure : action.figures) require_figure(action.term, place, figure);
    });
    if (plan.period)
        require(plan.period->term.zh, {Table::period, 1, plan.period->clause, plan.period->term}, plan.period->number);
    detail::each_total(plan, [&](auto const& declared, Place const& place) {
        require_figure(declared.term, place, declared.count);
    });
}

/// The group has one leader, unless the plan has no group at all.
template <class Plan, class Report>
constexpr void group_has_not_exactly_one_leader(Plan const& plan, Report&& report) {
    int leaders = 0;
    for (auto const& official : plan.leadership_group.officials) leaders += official.role == GroupRole::leader;
    if (leaders != 1)
        report(finding(Rule::group_has_not_exactly_one_leader,
                       {Table::leadership_group, 0, plan.leadership_group.clause, plan.leadership_group.name}));
}

/// Every official of the group holds a post.
template <class Plan, class Report>
constexpr void official_has_no_post(Plan const& plan, Report&& report) {
    detail::each_official(plan, [&](auto const& official, Place const& place) {
        if (official.posts.empty()) report(finding(Rule::official_has_no_post, place));
    });
}

/// The tables of areas and bodies have one record for each enumerator, in the enumerators' order.
template <class Plan, class Report>
constexpr void enumerator_has_no_record(Plan const& plan, Report&& report) {
    auto const compare = [&](Table table, auto const& all, auto const& rows, auto member) {
        for (std::size_t i = 0; i < all.size() || i < rows.size(); ++i)
            if (i >= all.size() || i >= rows.size() || rows[i].*member != all[i])
                return report(finding(Rule::enumerator_has_no_record,
                                      {table, i + 1, {}, i < rows.size() ? rows[i].name : Label{}}));
    };
    using Area = typename Plan::Area;
    using Body = typename Plan::Body;
    compare(Table::areas, enumerators<Area>, plan.areas, &AreaRecord<Area>::area);
    compare(Table::bodies, enumerators<Body>, plan.bodies, &BodyRecord<Area, Body>::body);
}

/// The governments that 各县市人民政府 stands for are one for each county and city, and no other.
template <class Plan, class Report>
constexpr void collective_does_not_resolve_to_counties_and_cities(Plan const& plan, Report&& report) {
    constexpr auto rule = Rule::collective_does_not_resolve_to_counties_and_cities;
    bool has_collective = false;
    detail::each_row(Table::bodies, plan.bodies, detail::by_name, [&](auto const& body, Place const& place) {
        has_collective = has_collective || body.kind == BodyKind::every_local_government;
        if (body.kind != BodyKind::local_government) return;
        auto const* const area = body.area ? find_record(plan, *body.area) : nullptr;
        if (area == nullptr || area->kind == AreaKind::zone) report(finding(rule, place));
    });
    if (!has_collective) return;
    detail::each_row(Table::areas, plan.areas, detail::by_name, [&](auto const& area, Place const& place) {
        int governments = 0;
        for (auto const& body : plan.bodies)
            governments += body.kind == BodyKind::local_government && body.area == area.area;
        if (area.kind != AreaKind::zone && governments != 1) report(finding(rule, place));
    });
}

/// A body that answers for a measure has somebody in the group. Reported once a body, at the first measure.
template <class Plan, class Report>
constexpr void responsible_body_has_no_official_in_group(Plan const& plan, Report&& report) {
    for (auto const& body : plan.bodies) {
        if (body.kind == BodyKind::open_ended || body.kind == BodyKind::every_local_government) continue;
        if (detail::in_group(plan, body.body)) continue;
        for (std::size_t i = 0; i < plan.measures.size(); ++i) {
            if (!is_responsible(plan, plan.measures[i], body.body)) continue;
            report(finding(Rule::responsible_body_has_no_official_in_group,
                           {Table::measures, i + 1, plan.measures[i].clause, body.name}));
            break;
        }
    }
}

/// Seats are targeted only for localities where kindergartens are.
template <class Plan, class Report>
constexpr void seats_without_kindergartens(Plan const& plan, Report&& report) {
    detail::each_seat_target(plan, [&](auto const& row, Place const& place) {
        for (auto const& target : plan.kindergarten_targets)
            if (target.locality == row.locality) return;
        report(finding(Rule::seats_without_kindergartens, place));
    });
}

/// Kindergartens are targeted only for localities where seats are. Reported once a locality.
template <class Plan, class Report>
constexpr void kindergartens_without_seats(Plan const& plan, Report&& report) {
    detail::each_row(Table::kindergarten_targets, plan.kindergarten_targets, detail::by_clause,
                     [&](auto const& row, Place place) {
                         for (auto const& target : plan.seat_targets)
                             if (target.locality == row.locality) return;
                         for (auto const& earlier : plan.kindergarten_targets) {
                             if (&earlier == &row) break;
                             if (earlier.locality == row.locality) return;
                         }
                         place.subject = label(row.locality);
                         report(finding(Rule::kindergartens_without_seats, place));
                     });
}

/// An area that has a target has an official in the group.
template <class Plan, class Report>
constexpr void area_has_target_but_no_official_in_group(Plan const& plan, Report&& report) {
    detail::each_row(Table::areas, plan.areas, detail::by_name, [&](auto const& area, Place place) {
        auto const* const target = detail::find_target(plan, area.area);
        if (target == nullptr || detail::in_group(plan, area.area)) return;
        place.clause = target->clause;
        report(finding(Rule::area_has_target_but_no_official_in_group, place));
    });
}

/// An area that has an official in the group has a target.
template <class Plan, class Report>
constexpr void area_has_official_in_group_but_no_target(Plan const& plan, Report&& report) {
    detail::each_row(Table::areas, plan.areas, detail::by_name, [&](auto const& area, Place place) {
        if (detail::find_target(plan, area.area) != nullptr || !detail::in_group(plan, area.area)) return;
        place.clause = plan.leadership_group.clause;
        report(finding(Rule::area_has_official_in_group_but_no_target, place));
    });
}

} // namespace rules
} // namespace preschool_plan

#endif
