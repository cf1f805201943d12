// Thirty questions that a reader of the notice asks, each answered in three lines at most by the calls of the README
// and the reference, and without a search in texts of one's own. The answers are the notice's.
#include "published.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/check.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/index.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/preschool_plan.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Answer, pp::Clause, pp::GroupRole, pp::ItemKind, pp::Locality, pp::Ownership, pp::Purpose, pp::Works;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body, pp::bayingolin_2021::Topic;
using pp::bayingolin_2021::KindergartenTarget;

namespace {

auto const& plan = published();

// What a program would print, a line each: of phrases, duties and deadlines their Chinese, of parties and officials
// their names.
std::string zh(auto const& thing) {
    if constexpr (requires { thing.text; })
        return std::string{thing.text.zh};
    else if constexpr (requires { thing.name; })
        return std::string{thing.name.zh};
    else
        return std::string{thing.zh};
}
using Lines = std::vector<std::string>;
Lines lines(auto const& things) {
    Lines printed;
    for (auto const& thing : things) printed.push_back(zh(thing));
    return printed;
}
std::string printed(auto const& thing) {
    std::ostringstream out;
    out << thing;
    return out.str();
}
// The phrase of which a question is.
auto const& phrase(std::string_view text) {
    auto const found = pp::containing(plan, text);
    REQUIRE(found.size() == 1);
    return *found.begin();
}

} // namespace

// How many, where, by when.

TEST_CASE("1: How many kindergartens are to be added, and how many to be renovated and expanded?") {
    CHECK(pp::total(plan.kindergarten_targets, Works::new_build) == 30_kindergartens);
    CHECK(pp::total(plan.kindergarten_targets, Works::expansion) == 8_kindergartens);
}
TEST_CASE("2: How many of the new ones are in cities?") {
    CHECK(pp::total(plan.kindergarten_targets, Works::new_build, Locality::urban) == 13_kindergartens);
}
TEST_CASE("3: How many seats will there be more, and where?") {
    auto const seats = pp::total_by<Locality>(plan.seat_targets);
    CHECK(printed(seats.total()) == "9030 seats");
    CHECK(seats[Locality::rural] == 4710_seats);
}
TEST_CASE("4: What does Qiemo owe, of each kind of works?") {
    auto const works = pp::total_by<Works>(plan.kindergarten_targets, Area::qiemo);
    CHECK(works[Works::new_build] == 2_kindergartens);
    CHECK(works[Works::expansion] == 4_kindergartens);
}
TEST_CASE("5: Which areas have nothing to build?") {
    Lines none;
    for (auto const& [area, owed] : pp::total_by<Area>(plan.kindergarten_targets))
        if (owed == 0_kindergartens) none.push_back(std::string{label(area).zh});
    CHECK(none == Lines{"博湖县"});
}
TEST_CASE("6: By when are the seats to be there?") {
    CHECK(pp::when(plan, phrase("增加学位"))->text.zh == "“十四五”初期");
}
TEST_CASE("7: What is due before 2026?") { CHECK(pp::due_before(plan, {2026}).empty()); } // no date is printed

// Who.

TEST_CASE("8: Who is responsible for the teaching force?") {
    CHECK(lines(pp::who_answers(plan, *pp::find_article(plan, {3, 4}))) ==
          Lines{"州党委编办", "州教育局", "人社局", "各县市人民政府"});
}
TEST_CASE("9: Is the Finance Bureau responsible for 三（一）?") {
    CHECK(pp::answers(plan, *pp::find_article(plan, {3, 1}), *pp::find_body(plan, "财政局")) == Answer::may_be);
}
TEST_CASE("10: Who answers for teachers' dormitories?") {
    CHECK(lines(pp::who_answers(plan, phrase("周转宿舍"))) == Lines{"州教育局", "人社局", "卫健委", "各县市人民政府"});
}
TEST_CASE("11: Who gives guidance by category?") {
    CHECK(lines(pp::who_acts(plan, phrase("分类指导"))) == Lines{"州教育局"});
}
TEST_CASE("12: Who inspects whom?") {
    CHECK(lines(pp::who_acts(plan, phrase("专项督导检查"))) == Lines{"自治州整改工作领导小组"});
    CHECK(lines(pp::who_is_acted_on(plan, phrase("专项督导检查"))) == Lines{"各县市"});
}
TEST_CASE("13: To whom is the notice addressed?") {
    CHECK(lines(plan.notice.addressees) == Lines{"各县市人民政府", "州人民政府各有关部门"});
}
TEST_CASE("14: What has the Natural Resources Bureau to do for certain?") {
    Lines duties;
    for (auto const& duty : pp::duties_of(plan, Body::natural_resources_bureau))
        if (duty.answer == Answer::yes) duties.push_back(zh(duty));
    CHECK(duties == Lines{"在“十四五”规划中重点支持城市学前教育事业发展",
                          "积极规范新办幼儿园建设、教学人才队伍建设、机构设置等", "新增公办幼儿园",
                          "改扩建公办农村幼儿园", "增加学位"});
}
TEST_CASE("15: What is done to Hejing's government, and what does it receive?") {
    std::vector<Clause> clauses;
    for (auto const& concern : pp::concerning(plan, Body::hejing_government)) clauses.push_back(concern.clause);
    CHECK(clauses == std::vector<Clause>{{}, {3, 1}, {4, 2}, {4, 3}, {4, 3}, {4, 3}});
}
TEST_CASE("16: Who leads the group?") {
    CHECK(lines(pp::select(plan.leadership_group.officials, GroupRole::leader)) == Lines{"莎茹"});
}
TEST_CASE("17: Who of the group is in Korla, and with which posts?") {
    auto const officials = pp::officials_of(plan, Area::korla);
    CHECK(lines(officials) == Lines{"黄新平"});
    CHECK((*officials.begin()).posts.size() == 3);
}
TEST_CASE("18: Which officials answer for 三（二）, beside those of counties and cities?") {
    CHECK((*pp::officials_of(plan, *pp::find_article(plan, {3, 2})).begin()).name.zh == "许尔辉");
}
TEST_CASE("19: Whose is 编办, and what is its full name in English?") {
    CHECK(pp::full_name(plan, *pp::find_body(plan, "编办")).en ==
          "Establishment Office of the Prefecture Party Committee");
}
TEST_CASE("20: What is Yanqi officially called, and what is its code?") {
    CHECK(pp::find_record(plan, *pp::find_area(plan, "焉耆"))->official_name->zh == "焉耆回族自治县");
    CHECK(*pp::find_record(plan, *pp::find_area(plan, "yanqi county"))->code == 652826);
}

// What.

TEST_CASE("21: What is promised about teachers' housing?") {
    CHECK(lines(pp::select(plan.provisions, *pp::find_like<Topic>(plan, "住房"))) ==
          Lines{"加大乡村教师周转宿舍建设力度", "将符合条件的学前教师纳入当地住房保障", "保证住有所居"});
}
TEST_CASE("22: How much is promised for rural areas?") {
    int phrases = 0;
    for (auto const& provision : plan.provisions)
        for (Locality const locality : pp::localities_of(plan, provision)) phrases += locality == Locality::rural;
    CHECK(phrases == 18);
}
TEST_CASE("23: What is said of private kindergartens that are not inclusive?") {
    CHECK(lines(pp::select(plan.provisions, Ownership::private_run, Purpose::task)) ==
          Lines{"进一步规范民办幼儿园办园行为"});
}
TEST_CASE("24: Which problems are to be solved in 三（三）?") {
    Lines problems;
    for (auto const& provision : pp::select(plan.provisions, Clause{3, 3}))
        for (auto const& item : pp::select(provision.items, ItemKind::problem)) problems.push_back(zh(item));
    CHECK(problems == Lines{"违规、变相收费", "入园难", "入园贵"});
}
TEST_CASE("25: What is done against the lack of teaching staff?") {
    CHECK(zh(*pp::acts_about(plan, phrase("师资力量不足")).begin()) ==
          "坚持招聘与支教相结合、自聘和特岗招考相结合、扩大本地中高职院校学前教育专业招生数量等办法补充学前教师");
}
TEST_CASE("26: What follows for those who do badly or well?") {
    Lines follows;
    for (auto const& provision : plan.provisions)
        for (auto const& item : pp::select(provision.items, ItemKind::consequence)) follows.push_back(zh(item));
    CHECK(follows == Lines{"颁发荣誉证书", "追责问责", "奖励", "追究相关责任人责任"});
}
TEST_CASE("27: Which totals and targets does 新增公办幼儿园 state?") {
    CHECK(lines(pp::totals_of(plan, phrase("新增公办幼儿园"))) == Lines{"新增公办幼儿园30所", "城市13所", "农村17所"});
    int targets = 0;
    pp::for_each_target(plan, phrase("新增公办幼儿园"), [&](auto const&) { ++targets; });
    CHECK(targets == 9);
}
TEST_CASE("28: Which are the development goals that are to be met on schedule?") {
    Lines targets;
    for (auto const& act : pp::acts_about(plan, phrase("如期")))
        pp::for_each_target(plan, act, [&](auto const& target) { targets.push_back(printed(target)); });
    CHECK(targets.size() == 9 + 5 + 2);
    CHECK(lines(pp::select(plan.provisions, Topic::seats, Purpose::sanction)) ==
          Lines{"对履职不力未能如期完成发展目标的予以追责问责"});
}

// And then.

TEST_CASE("29: Korla has built 8: what of all is reached?") {
    pp::Report<KindergartenTarget> const reports[] = {{plan.kindergarten_targets[0], {2022, 12, 31}}};
    auto const reached =
        pp::progress_by<Area>(plan.kindergarten_targets, reports, [](auto const&) { FAIL("a report is wrong"); });
    CHECK(reached[Area::korla].actual == 8_kindergartens);
    CHECK(reached.total().not_reported == 30_kindergartens);
}
TEST_CASE("30: Is a plan with one more seat right, and what is other in it?") {
    pp::bayingolin_2021::SeatTarget seats[] = {plan.seat_targets[0], plan.seat_targets[1]};
    seats[0].seats += 1_seats;
    auto amended = plan;
    amended.seat_targets = seats;
    CHECK_FALSE(pp::consistent(amended));
    CHECK(pp::diff(plan, amended, [](auto const&) {}) == 1);
}
