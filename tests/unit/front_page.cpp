// Each call of the README's table of questions, with the answer that the notice gives; those of JSON and CSV stand in
// json.cpp and csv.cpp.
#include "published.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/preschool_plan.hpp>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Clause, pp::Locality, pp::Part, pp::Purpose, pp::Seats, pp::Works;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body, pp::bayingolin_2021::Topic;
using pp::bayingolin_2021::KindergartenTarget, pp::bayingolin_2021::SeatTarget;

namespace {

auto const& plan = published();

auto const& provision = *[] { // of the new kindergartens
    for (auto const& each : plan.provisions)
        if (each.text.zh.starts_with("新增公办幼儿园")) return &each;
    return plan.provisions.end();
}();

std::size_t number_of(auto const& things) {
    std::size_t number = 0;
    for ([[maybe_unused]] auto const& thing : things) ++number;
    return number;
}

} // namespace

TEST_CASE("The README's calls on totals give the notice's figures") {
    CHECK(pp::total(plan.seat_targets) == 9030_seats);
    CHECK(pp::total(plan.seat_targets, Locality::urban) == 4320_seats);
    CHECK(pp::total_by<Area>(plan.kindergarten_targets)[Area::qiemo] == 6_kindergartens);
    CHECK(pp::cross_tab<Area, Works>(plan.kindergarten_targets)[Area::qiemo][Works::expansion] == 4_kindergartens);
    CHECK(number_of(pp::totals_of(plan, provision)) == 3); // 30, 13 and 17

    int targets = 0;
    auto const visit = [&](auto const& row) { targets += row.kindergartens.value() != 0; };
    pp::for_each_target(plan, Area::hejing, visit);
    CHECK(targets == 2); // 4 to build, 1 to expand
}

TEST_CASE("The README's calls on phrases and bodies answer as the notice does") {
    CHECK(number_of(pp::select(plan.provisions, Clause{3, 4}, Purpose::aim)) == 6);
    CHECK(number_of(pp::select(plan.provisions, Topic::housing)) == 3);
    CHECK(number_of(pp::select(plan.provisions, pp::party(Body::education_bureau, Part::acts))) == 1);
    CHECK(pp::answers(plan, plan.measures[0], Body::education_bureau) == pp::Answer::may_be); // 州直相关部门 is open
    CHECK(number_of(pp::who_answers(plan, provision)) == 9);
    CHECK(number_of(pp::who_answers(plan, plan.measures[4])) == 4);
    CHECK(number_of(pp::who_acts(plan, provision)) == 0);
    CHECK(number_of(pp::concerning(plan, Body::hejing_government)) == 6);
    CHECK(number_of(pp::acts_about(plan, provision)) == 10); // of building and seats
    CHECK(pp::when(plan, provision)->text.zh == "“十四五”初期");
    CHECK(number_of(pp::duties_of(plan, Body::health_commission)) == 26);
    CHECK(number_of(pp::due_before(plan, {2026, 1, 1})) == 0);
    CHECK(number_of(pp::officials_of(plan, Area::korla)) == 1);
}

TEST_CASE("The README's look-ups find what the notice names") {
    CHECK(*pp::find_area(plan, "焉耆回族自治县") == Area::yanqi);
    CHECK(*pp::find_body(plan, "人社局") == Body::human_resources_and_social_security_bureau);
    CHECK(pp::find_article(plan, {3, 4})->title.zh == "切实加强师资队伍建设");
    CHECK(pp::full_name(plan, Body::yuli_government).zh == "尉犁县人民政府");
    auto const& party = plan.measures[0].parties[0];
    CHECK(pp::name_of(plan, party).en == "county and city people's governments");
    CHECK(label(Area::hejing).zh == "和静县");
    CHECK(*pp::enumerator<Area>("qiemo") == Area::qiemo);
    CHECK(*pp::count_from_text<Seats>("9,030") == 9030_seats);
    CHECK(pp::figures_in("新增30所").begin()->is(30_kindergartens));
    CHECK(pp::prints("新增30所", 30_kindergartens));
    CHECK(pp::date_in("9月1日前", plan.notice.date).date == pp::Date{2021, 9, 1});
}

TEST_CASE("The README's calls of the checks find two notes and no error") {
    std::vector<std::string> found;
    auto const report = [&](pp::Finding const& finding) { found.emplace_back(finding.rule.name); };
    pp::check(plan, report);
    CHECK(found == std::vector<std::string>{"area_has_target_but_no_official_in_group",
                                            "area_has_official_in_group_but_no_target"});
    CHECK(pp::consistent(plan));
}

TEST_CASE("The README's calls for tools compare") {
    pp::Report<SeatTarget> const reports[] = {{plan.seat_targets[0], {2022, 12, 31}}};
    int met = 0;
    auto const visit = [&](auto const& seats) { met += seats.status() == pp::TargetStatus::met; };
    auto const report = [](auto const&) { FAIL("a report cannot count, or something differs"); };
    pp::progress(plan.seat_targets, reports, visit, report);
    CHECK(met == 1);

    auto const amended = plan;
    CHECK(pp::diff(plan, amended, report) == 0);
}

TEST_CASE("The README's call for progress by area finds one that is met, and the others not reported") {
    pp::Report<KindergartenTarget> const built[] = {{plan.kindergarten_targets[0], {2022, 12, 31}}};
    auto const report = [](auto const&) { FAIL("a report cannot count"); };
    CHECK(pp::progress_by<Area>(plan.kindergarten_targets, built, report).total().not_reported == 30_kindergartens);
}
