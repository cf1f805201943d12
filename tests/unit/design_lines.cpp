// What the library promises its users to write, line by line, at compile time.
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/progress.hpp>
#include <preschool_plan/prove.hpp>

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
static_assert(pp::answers(plan, plan.measures[0], Body::education_bureau) ==
              pp::Answer::may_be); // 州直相关部门 is open
static_assert(pp::answers(plan, plan.measures[4], Body::health_commission) == pp::Answer::yes);
static_assert(pp::answers(plan, plan.measures[4], Body::hejing_government) == pp::Answer::yes);
static_assert(pp::answers(plan, plan.measures[4], Body::finance_bureau) == pp::Answer::no);
static_assert(pp::is_collective(plan, Body::county_and_city_governments));
static_assert(pp::find_record(plan, Area::hejing)->name.en == "Hejing County");
static_assert(plan.bodies.size() == 39, "the next two ask about the first value that is no body");
static_assert(!pp::find_record(plan, static_cast<Body>(39)));
static_assert(!pp::is_collective(plan, static_cast<Body>(39)));
static_assert(pp::has_clause(plan, {3, 6}) && !pp::has_clause(plan, {3, 7}) && pp::has_clause(plan, {}));

// Look-ups and questions are constants too.
static_assert(pp::enumerator<Area>("qiemo") == Area::qiemo);
static_assert(pp::find_area(plan, "焉耆回族自治县") == Area::yanqi && pp::find_area(plan, 652826) == Area::yanqi);
static_assert(pp::find_body(plan, "人社局") == Body::human_resources_and_social_security_bureau);
static_assert(pp::find_body(plan, "党委").size() > 1 && !pp::find_body(plan, "党委"));
static_assert(pp::find_article(plan, {3, 4})->parties.size() == 4 && !pp::find_article(plan, {3, 7}));
static_assert(pp::count_from_text<pp::Seats>("9,030") == 9030_seats && !pp::count_from_text<pp::Seats>("9030个"));
static_assert(pp::full_name(plan, Body::yuli_government).zh == "尉犁县人民政府");
static_assert(pp::full_name(plan, Body::korla_party_committee).zh == "库尔勒市委");
static_assert(pp::answers(plan, plan.provisions[1], Body::hejing_government) == pp::Answer::yes); // an addressee
static_assert(pp::who_acts(plan, plan.provisions[1]).empty() && !pp::when(plan, plan.provisions[1]));
constexpr int duties_of(Body body, pp::Answer wanted) {
    int tasks = 0;
    for (auto const& duty : pp::duties_of(plan, body)) tasks += duty.answer == wanted;
    return tasks;
}
static_assert(duties_of(Body::health_commission, pp::Answer::yes) == 14);
static_assert(duties_of(Body::health_commission, pp::Answer::may_be) == 12);
constexpr Kindergartens targeted_for(Area area) {
    Kindergartens sum;
    pp::for_each_target(plan, area, [&](auto const& target) { sum += target.kindergartens; });
    return sum;
}
static_assert(targeted_for(Area::hejing) == 5_kindergartens && targeted_for(Area::bohu) == 0_kindergartens);
static_assert((*pp::officials_of(plan, Area::korla).begin()).name.zh == "黄新平");

static_assert(pp::detail::same_text("学位", "学位") && !pp::detail::same_text("学位", "学前") &&
              !pp::detail::same_text("学", "学位"));

// The checks run at compile time, and so does what they say of a plan that contradicts itself.
constexpr int findings_of(auto const& some_plan) {
    int findings = 0;
    pp::check(some_plan, [&](pp::Finding const&) { ++findings; });
    return findings;
}
static_assert(findings_of(plan) == 2);

constexpr pp::bayingolin_2021::SeatTarget wrong_targets[] = {
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
constexpr pp::Finding wrong = [] {
    pp::Finding first;
    pp::check(wrong_plan, [&](pp::Finding const& found) {
        if (first.rule == pp::Rule{}) first = found;
    });
    return first;
}();
static_assert(wrong.rule == pp::rule::declared_total_differs_from_sum_of_parts);
static_assert(wrong.place[0] == pp::Step{"seat_totals", 1} && wrong.clause == pp::Clause{3, 6});
static_assert(*wrong.declared == 9030_seats && *wrong.computed == 9031_seats && *wrong.difference() == 1_seats);
static_assert(wrong.subject == plan.seat_totals[0].text && wrong.addends.count == 2);
static_assert(wrong.suspects.count == 1 && wrong.suspects.first[0].row == 1);

// What has changed is found, and what is reported is held against the targets.
static_assert(pp::diff(plan, wrong_plan, [](auto const&) {}) == 1);
constexpr pp::Report<pp::bayingolin_2021::SeatTarget> reports[] = {
    {{{}, Locality::urban, pp::Ownership::public_run, 2160_seats}, {2022, 12, 31}},
    {{{}, Locality::rural, pp::Ownership::inclusive_private, 90_seats}, {2022, 12, 31}}, // not targeted
};
constexpr int halves_and_findings = [] {
    int count = 0;
    pp::progress(
        plan.seat_targets, reports,
        [&](auto const& seats) {
            count += seats.share() == pp::Share{1, 2};
        },
        [&](pp::Finding const& found) { count += 10 * (found.rule == pp::rule::report_is_of_no_target); });
    return count;
}();
static_assert(halves_and_findings == 11);

// So does a rule of one's own, on a plan that is not: of the plan as a whole, or of rows.
constexpr pp::Rule has_no_group{"has_no_group", pp::Severity::error, {"没有领导小组", "there is no group"}};
constexpr auto wants_a_group = [](auto const& some_plan, auto& check) {
    check(has_no_group, !some_plan.leadership_group.officials.empty());
};
static_assert(pp::prove<plan, wants_a_group>() && pp::consistent(plan, wants_a_group));
constexpr pp::Rule too_many{"too_many", pp::Severity::error, {"过多", "too many"}};
constexpr Kindergartens ten{10};
constexpr auto at_most_ten = [](pp::bayingolin_2021::KindergartenTarget const& row, auto& check) {
    check(too_many, row.kindergartens <= ten, row.kindergartens);
};
static_assert(pp::prove<plan, at_most_ten, wants_a_group>());
constexpr Kindergartens seven{7};
constexpr auto at_most_seven = [](pp::bayingolin_2021::KindergartenTarget const& row, auto& check) {
    check(too_many, row.kindergartens <= seven, row.kindergartens);
};
static_assert(!pp::consistent(plan, at_most_seven));
