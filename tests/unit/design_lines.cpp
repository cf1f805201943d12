// What the library promises its users to write, line by line, at compile time.
#include <preschool_plan/bayingolin_2021.hpp>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Locality, pp::Works, pp::Kindergartens;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::plan;

static_assert(pp::total(plan.seat_targets) == 9030_seats);
static_assert(pp::total(plan.seat_targets, Locality::urban) == 4320_seats);
static_assert(pp::total(plan.kindergarten_targets, Works::new_build, Locality::rural) == 17_kindergartens);

constexpr auto by_area = pp::total_by<Area>(plan.kindergarten_targets);
static_assert(by_area[Area::qiemo] == 6_kindergartens);
static_assert(std::is_same_v<decltype(by_area), pp::Tally<Area, Kindergartens> const>);
constexpr auto table = pp::cross_tab<Area, Works>(plan.kindergarten_targets);
static_assert(table[Area::qiemo][Works::expansion] == 4_kindergartens);

static_assert(pp::consistent(plan));
static_assert(pp::prove<plan>());
static_assert((9030_seats).value() == 9030);

// The seven totals that the notice states.
static_assert(pp::total(plan.kindergarten_targets, Works::new_build) == 30_kindergartens);
static_assert(pp::total(plan.kindergarten_targets, Works::new_build, Locality::urban) == 13_kindergartens);
static_assert(pp::total(plan.kindergarten_targets, Locality::rural, Works::new_build) == 17_kindergartens);
static_assert(pp::total(plan.kindergarten_targets, Works::expansion, Locality::rural) == 8_kindergartens);
static_assert(pp::total(plan.seat_targets) == 9030_seats);
static_assert(pp::total(plan.seat_targets, Locality::urban) == 4320_seats);
static_assert(pp::total(plan.seat_targets, Locality::rural) == 4710_seats);

// Every target row: 14 of kindergartens, 2 of seats.
constexpr Kindergartens target(Area area, Locality locality, Works works) {
    return pp::total(plan.kindergarten_targets, area, locality, works, pp::Ownership::public_run);
}
static_assert(plan.kindergarten_targets.size() == 14);
static_assert(target(Area::korla, Locality::urban, Works::new_build) == 8_kindergartens);
static_assert(target(Area::korla_etdz, Locality::urban, Works::new_build) == 5_kindergartens);
static_assert(target(Area::yanqi, Locality::rural, Works::new_build) == 5_kindergartens);
static_assert(target(Area::hejing, Locality::rural, Works::new_build) == 4_kindergartens);
static_assert(target(Area::ruoqiang, Locality::rural, Works::new_build) == 2_kindergartens);
static_assert(target(Area::qiemo, Locality::rural, Works::new_build) == 2_kindergartens);
static_assert(target(Area::luntai, Locality::rural, Works::new_build) == 2_kindergartens);
static_assert(target(Area::hoxud, Locality::rural, Works::new_build) == 1_kindergartens);
static_assert(target(Area::yuli, Locality::rural, Works::new_build) == 1_kindergartens);
static_assert(target(Area::qiemo, Locality::rural, Works::expansion) == 4_kindergartens);
static_assert(target(Area::yanqi, Locality::rural, Works::expansion) == 1_kindergartens);
static_assert(target(Area::yuli, Locality::rural, Works::expansion) == 1_kindergartens);
static_assert(target(Area::ruoqiang, Locality::rural, Works::expansion) == 1_kindergartens);
static_assert(target(Area::hejing, Locality::rural, Works::expansion) == 1_kindergartens);
static_assert(plan.seat_targets.size() == 2);

// Rows stay small: a target is the size of its count and eight bytes of coordinates.
static_assert(sizeof(plan.kindergarten_targets[0]) == 16);
static_assert(sizeof(Area) == 1 && sizeof(pp::bayingolin_2021::Body) == 1 && sizeof(Locality) == 1 &&
              sizeof(Works) == 1);

// Who answers is known at compile time too.
using pp::bayingolin_2021::Body;
static_assert(pp::is_responsible(plan, plan.measures[4], Body::health_commission));
static_assert(pp::is_responsible(plan, plan.measures[4], Body::hejing_government));
static_assert(!pp::is_responsible(plan, plan.measures[4], Body::finance_bureau));
static_assert(pp::is_collective(plan, Body::county_and_city_governments));
static_assert(pp::stands_for(plan, Body::county_and_city_governments, Body::bohu_government));
static_assert(pp::find_record(plan, Area::hejing)->name.en == "Hejing County");
static_assert(plan.bodies.size() == 35, "the next two ask about the first value that is no body");
static_assert(!pp::find_record(plan, static_cast<Body>(35)).has_value());
static_assert(!pp::is_collective(plan, static_cast<Body>(35)));
static_assert(plan.period->first_year() == 2021 && plan.period->last_year() == 2025);
static_assert(plan.measures[5].number() == 6);
static_assert(!pp::first_error(plan).has_value());
static_assert(pp::same_text("学位", "学位") && !pp::same_text("学位", "学前") && !pp::same_text("学", "学位"));

// The checks run at compile time, and so does what they say of a plan that contradicts itself.
constexpr int findings_of(auto const& some_plan) {
    int findings = 0;
    pp::check(some_plan, [&](pp::Finding const&) { ++findings; });
    return findings;
}
static_assert(findings_of(plan) == 2);

constexpr pp::SeatTarget wrong_targets[] = {
    {{3, 6}, Locality::urban, pp::Ownership::public_run, 4321_seats},
    {{3, 6}, Locality::rural, pp::Ownership::public_run, 4710_seats},
};
constexpr auto wrong_plan = [] {
    auto changed = plan;
    changed.seat_targets = wrong_targets;
    return changed;
}();
static_assert(!pp::consistent(wrong_plan));
static_assert(findings_of(wrong_plan) == 4);
constexpr auto wrong = pp::first_error(wrong_plan);
static_assert(wrong->rule == pp::Rule::declared_total_differs_from_sum_of_parts);
static_assert(wrong->severity == pp::Severity::error && wrong->severity == pp::severity(wrong->rule));
static_assert(wrong->table == pp::Table::seat_totals && wrong->row == 1 && wrong->clause == pp::Clause{3, 6});
static_assert(*wrong->declared == 9030_seats && *wrong->computed == 9031_seats);
static_assert(wrong->subject == plan.seat_totals[0].term && wrong->sentence == pp::label(wrong->rule));

// So does a rule of one's own.
constexpr auto wants_a_leader = [](auto const& some_plan, auto&& report) {
    if (some_plan.leadership_group.officials.empty())
        report(pp::finding(some_plan, pp::Rule::own, pp::Table::leadership_group, 0));
};
static_assert(pp::prove<plan, wants_a_leader>() && pp::consistent(plan, wants_a_leader));
