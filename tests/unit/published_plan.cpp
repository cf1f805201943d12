// The published plan, value by value, as a reader of the notice would check it.
#include "library_rules.hpp"
#include "published.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/check.hpp>
#include <preschool_plan/index.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/ostream.hpp>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Clause, pp::GroupRole, pp::Label, pp::Locality, pp::Works;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body;

namespace {

using Article = pp::Article<pp::bayingolin_2021::Terms>;

auto const& plan = published();

struct ExpectedPost {
    Body body;
    std::string title;
    bool operator==(ExpectedPost const&) const = default;
};
using ExpectedPosts = std::vector<ExpectedPost>;

ExpectedPosts posts_of(std::size_t number) {
    ExpectedPosts posts;
    for (auto const& post : plan.leadership_group.officials[number - 1].posts)
        posts.push_back({post.body, std::string{post.title.zh}});
    return posts;
}

std::vector<Body> bodies_of(Article const& measure) {
    std::vector<Body> bodies;
    for (auto const& reference : measure.parties) bodies.push_back(reference.body);
    return bodies;
}

std::string as_written(Article const& measure) {
    std::string text;
    for (auto const& reference : measure.parties) text += std::string{reference.zh} + ' ';
    return text;
}

} // namespace

TEST_CASE("the notice has its number, date, issuer, addressees and titles") {
    CHECK(plan.notice.clause == Clause{0, 0});
    CHECK(plan.notice.number.zh == "巴政办发〔2021〕5号");
    CHECK(plan.notice.number.year == 2021);
    CHECK(plan.notice.number.serial == 5);
    CHECK((plan.notice.date == pp::Date{2021, 1, 25}));
    CHECK(plan.notice.date_zh == "2021年1月25日");
    CHECK(plan.notice.issuer.zh == "巴音郭楞蒙古自治州人民政府办公室");
    CHECK(plan.notice.title.zh == "关于印发《自治州学前教育工作报告审议意见落实情况整改方案》的通知");
    CHECK(plan.notice.plan_title.zh == "自治州学前教育工作报告审议意见落实情况整改方案");
    REQUIRE(plan.notice.addressees.size() == 2);
    CHECK(plan.notice.addressees[0].body == Body::county_and_city_governments);
    CHECK(plan.notice.addressees[1].body == Body::prefecture_government_departments);
    CHECK(plan.notice.addressees[0].zh == "各县市人民政府");
    CHECK(plan.notice.addressees[0].part == pp::Part::addressed);
    CHECK(plan.notice.addressees[1].part == pp::Part::addressed);
    CHECK(plan.notice.addressees[1].zh == "州人民政府各有关部门");
}

TEST_CASE("the totals of a provision are those that begin as it does, and those that follow") {
    std::vector<std::vector<std::int64_t>> const expected{{30, 13, 17}, {8}, {9030, 4320, 4710}};
    std::size_t next = 0;
    for (auto const& provision : plan.provisions) {
        std::vector<std::int64_t> figures;
        for (auto const& total : pp::totals_of(plan, provision)) figures.push_back(total.figure.quantity.value());
        if (figures.empty()) continue;
        REQUIRE(next < expected.size());
        CHECK(figures == expected[next++]);
        CHECK(provision.clause == Clause{3, 6});
        CHECK(provision.figures.empty());
    }
    CHECK(next == expected.size());
}

TEST_CASE("the notice has four sections") {
    REQUIRE(plan.sections.size() == 4);
    CHECK(plan.sections[0].title.zh == "指导思想");
    CHECK(plan.sections[1].title.zh == "组织领导");
    CHECK(plan.sections[2].title.zh == "整改措施");
    CHECK(plan.sections[3].title.zh == "有关要求");
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(plan.sections[i].clause == Clause{static_cast<std::uint8_t>(i + 1)});
        CHECK(plan.sections[i].parties.empty());
    }
}

TEST_CASE("areas have their kind, name and code, and the development zone has no code") {
    struct Expected {
        Area area;
        pp::AreaKind kind;
        std::uint32_t code;
        std::string zh;
    };
    std::vector<Expected> const expected{
        {Area::korla, pp::AreaKind::city, 652801, "库尔勒市"},
        {Area::luntai, pp::AreaKind::county, 652822, "轮台县"},
        {Area::yuli, pp::AreaKind::county, 652823, "尉犁县"},
        {Area::ruoqiang, pp::AreaKind::county, 652824, "若羌县"},
        {Area::qiemo, pp::AreaKind::county, 652825, "且末县"},
        {Area::yanqi, pp::AreaKind::county, 652826, "焉耆县"},
        {Area::hejing, pp::AreaKind::county, 652827, "和静县"},
        {Area::hoxud, pp::AreaKind::county, 652828, "和硕县"},
        {Area::bohu, pp::AreaKind::county, 652829, "博湖县"},
        {Area::korla_etdz, pp::AreaKind::zone, 0, "库尔勒经济技术开发区"},
    };
    REQUIRE(plan.areas.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(expected[i].zh);
        CHECK(plan.areas[i].area == expected[i].area);
        CHECK(plan.areas[i].kind == expected[i].kind);
        CHECK(plan.areas[i].name.zh == expected[i].zh);
        CHECK(plan.areas[i].code.has_value() == (expected[i].code != 0));
        CHECK((!plan.areas[i].code || *plan.areas[i].code == expected[i].code));
    }
}

TEST_CASE(
    "one area has an official name of its own, and the codes their revision and the code above: not the notice's") {
    for (auto const& record : plan.areas) CHECK(record.official_name.has_value() == (record.area == Area::yanqi));
    CHECK(plan.areas[5].official_name->zh == "焉耆回族自治县");
    REQUIRE(plan.area_codes.has_value());
    CHECK(plan.area_codes->above == 652800);
    CHECK(plan.area_codes->revision == "GB/T 2260—2007");
}

TEST_CASE("bodies have their kind, area and name") {
    struct Expected {
        Body body;
        pp::BodyKind kind;
        pp::Optional<Area> area;
        std::string zh;
        std::vector<pp::BodyKind> covers = {};
        std::string second_name = {};
        std::string short_name = {};
    };
    using enum pp::BodyKind;
    std::vector<Expected> const expected{
        {Body::autonomous_region_congress_standing_committee, other, {}, "自治区人大常委会", {}},
        {Body::prefecture_government, government, {}, "州人民政府", {}},
        {Body::education_work_committee, party_department, {}, "州党委教育工委", {}},
        {Body::organization_department, party_department, {}, "州党委组织部", {}},
        {Body::human_resources_and_social_security_bureau, department, {}, "州人社局", {}, "", "人社局"},
        {Body::establishment_office, party_department, {}, "州党委编办", {}, "", "编办"},
        {Body::education_bureau, department, {}, "州教育局", {}, "民族语言文字工作委员会", "教育局"},
        {Body::development_and_reform_commission, department, {}, "州发改委", {}, "粮食和物资储备局", "发改委"},
        {Body::finance_bureau, department, {}, "州财政局", {}, "", "财政局"},
        {Body::natural_resources_bureau, department, {}, "州自然资源局", {}, "", "自然资源局"},
        {Body::housing_and_urban_rural_development_bureau, department, {}, "州住建局", {}, "人民防空办公室", "住建局"},
        {Body::health_commission, department, {}, "州卫健委", {}, "", "卫健委"},
        {Body::leadership_group, other, {}, "自治州整改工作领导小组", {}},
        {Body::korla_government, local_government, Area::korla, "人民政府", {}},
        {Body::luntai_government, local_government, Area::luntai, "人民政府", {}},
        {Body::yuli_government, local_government, Area::yuli, "人民政府", {}},
        {Body::ruoqiang_government, local_government, Area::ruoqiang, "人民政府", {}},
        {Body::qiemo_government, local_government, Area::qiemo, "人民政府", {}},
        {Body::yanqi_government, local_government, Area::yanqi, "人民政府", {}},
        {Body::hejing_government, local_government, Area::hejing, "人民政府", {}},
        {Body::hoxud_government, local_government, Area::hoxud, "人民政府", {}},
        {Body::bohu_government, local_government, Area::bohu, "人民政府", {}},
        {Body::korla_party_committee, local_party_committee, Area::korla, "市委", {}},
        {Body::korla_cppcc, other, Area::korla, "政协", {}},
        {Body::luntai_party_committee, local_party_committee, Area::luntai, "党委", {}},
        {Body::yuli_party_committee, local_party_committee, Area::yuli, "党委", {}},
        {Body::ruoqiang_party_committee, local_party_committee, Area::ruoqiang, "党委", {}},
        {Body::qiemo_party_committee, local_party_committee, Area::qiemo, "党委", {}},
        {Body::yanqi_party_committee, local_party_committee, Area::yanqi, "党委", {}},
        {Body::hejing_party_committee, local_party_committee, Area::hejing, "党委", {}},
        {Body::hoxud_party_committee, local_party_committee, Area::hoxud, "党委", {}},
        {Body::bohu_party_committee, local_party_committee, Area::bohu, "党委", {}},
        {Body::county_and_city_governments, all_of, {}, "各县市人民政府", {local_government}},
        {Body::counties_and_cities, some_of, {}, "各县市", {local_government, local_party_committee}},
        {Body::prefecture_government_departments, some_of, {}, "州人民政府各有关部门", {department}},
        {Body::relevant_prefecture_departments, some_of, {}, "州直相关部门", {department, party_department}},
        {Body::responsible_prefecture_departments, some_of, {}, "州直各责任部门", {department, party_department}},
        {Body::responsible_departments, some_of, {}, "各有关责任部门", {department, party_department}},
        {Body::persons_responsible, persons, {}, "相关责任人", {}},
    };
    REQUIRE(plan.bodies.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(pp::enumerator_name(expected[i].body));
        CHECK(plan.bodies[i].body == expected[i].body);
        CHECK(plan.bodies[i].kind == expected[i].kind);
        CHECK(plan.bodies[i].area == expected[i].area);
        CHECK(plan.bodies[i].name.zh == expected[i].zh);
        auto const& record = plan.bodies[i];
        CHECK((std::vector<pp::BodyKind>(record.covers.begin(), record.covers.end()) == expected[i].covers));
        CHECK((record.second_name ? record.second_name->zh : "") == expected[i].second_name);
        CHECK((record.short_names.empty() ? "" : record.short_names[0].zh) == expected[i].short_name);
        bool const is_of_counties =
            record.body == Body::county_and_city_governments || record.body == Body::counties_and_cities;
        auto const kinds = record.area_kinds;
        auto const county_and_city = decltype(kinds){pp::AreaKind::county, pp::AreaKind::city}; // 县市
        CHECK((kinds == (is_of_counties ? county_and_city : decltype(kinds){})));
    }
}

TEST_CASE("the leadership group has 19 officials: a leader, a deputy and 17 members") {
    auto const& group = plan.leadership_group;
    CHECK(group.body == Body::leadership_group);
    CHECK(group.clause == Clause{2});
    CHECK(group.name.zh == "自治州学前教育工作报告审议意见落实情况整改工作领导小组");
    REQUIRE(group.officials.size() == 19);
    CHECK(group.officials[0].role == GroupRole::leader);
    CHECK(group.officials[1].role == GroupRole::deputy_leader);
    for (std::size_t i = 2; i < 19; ++i) CHECK(group.officials[i].role == GroupRole::member);
}

TEST_CASE("the officials stand in the notice's order, in Chinese and in pinyin") {
    std::vector<pp::PersonName> const expected{
        {"莎茹", "Sharu"},
        {"谢勤", "Xie Qin"},
        {"尼木格尔", "Nimuge'er"},
        {"张俊杰", "Zhang Junjie"},
        {"许尔辉", "Xu Erhui"},
        {"田卫东", "Tian Weidong"},
        {"张会疆", "Zhang Huijiang"},
        {"程松林", "Cheng Songlin"},
        {"邵军安", "Shao Jun'an"},
        {"韩珂姿", "Han Kezi"},
        {"苏晓莉", "Su Xiaoli"},
        {"哈热", "Hare"},
        {"阿尔特", "A'erte"},
        {"巴岱", "Badai"},
        {"艾尔肯·莫合木提", "Ai'erken Mohemuti"},
        {"吐尔逊江·艾拜都拉", "Tu'erxunjiang Aibaidula"},
        {"艾山江·艾塔洪", "Aishanjiang Aitahong"},
        {"吐依坤·外力", "Tuyikun Waili"},
        {"黄新平", "Huang Xinping"},
    };
    std::vector<pp::PersonName> names;
    for (auto const& official : plan.leadership_group.officials) names.push_back(official.name);
    CHECK((names == expected));
}

TEST_CASE("every official has every post that the notice gives") {
    CHECK((posts_of(1) == ExpectedPosts{{Body::prefecture_government, "自治州副州长"},
                                        {Body::education_work_committee, "州党委教育工委书记"}}));
    CHECK((posts_of(2) == ExpectedPosts{{Body::prefecture_government, "州人民政府副秘书长"}}));
    CHECK((posts_of(3) == ExpectedPosts{{Body::organization_department, "州党委组织部副部长"},
                                        {Body::human_resources_and_social_security_bureau, "州人社局局长"}}));
    CHECK((posts_of(4) == ExpectedPosts{{Body::organization_department, "州党委组织部副部长"},
                                        {Body::establishment_office, "编办主任"}}));
    CHECK((posts_of(5) == ExpectedPosts{{Body::education_bureau, "州教育局（民族语言文字工作委员会）党组书记"}}));
    CHECK(
        (posts_of(6) == ExpectedPosts{{Body::development_and_reform_commission, "州发改委（粮食和物资储备局）主任"}}));
    CHECK((posts_of(7) == ExpectedPosts{{Body::finance_bureau, "州财政局局长"}}));
    CHECK((posts_of(8) == ExpectedPosts{{Body::natural_resources_bureau, "州自然资源局局长"}}));
    CHECK((posts_of(9) ==
           ExpectedPosts{{Body::housing_and_urban_rural_development_bureau, "州住建局（人民防空办公室）局长"}}));
    CHECK((posts_of(10) == ExpectedPosts{{Body::health_commission, "州卫健委主任"}}));
    CHECK((posts_of(11) ==
           ExpectedPosts{{Body::yanqi_party_committee, "焉耆县党委副书记"}, {Body::yanqi_government, "县长"}}));
    CHECK((posts_of(12) ==
           ExpectedPosts{{Body::hoxud_party_committee, "和硕县党委副书记"}, {Body::hoxud_government, "县长"}}));
    CHECK((posts_of(13) ==
           ExpectedPosts{{Body::hejing_party_committee, "和静县党委副书记"}, {Body::hejing_government, "县长"}}));
    CHECK((posts_of(14) ==
           ExpectedPosts{{Body::bohu_party_committee, "博湖县党委副书记"}, {Body::bohu_government, "县长"}}));
    CHECK((posts_of(15) ==
           ExpectedPosts{{Body::yuli_party_committee, "尉犁县党委副书记"}, {Body::yuli_government, "县长"}}));
    CHECK((posts_of(16) ==
           ExpectedPosts{{Body::luntai_party_committee, "轮台县党委副书记"}, {Body::luntai_government, "县长"}}));
    CHECK((posts_of(17) ==
           ExpectedPosts{{Body::ruoqiang_party_committee, "若羌县党委副书记"}, {Body::ruoqiang_government, "县长"}}));
    CHECK((posts_of(18) ==
           ExpectedPosts{{Body::qiemo_party_committee, "且末县党委副书记"}, {Body::qiemo_government, "县长"}}));
    CHECK((posts_of(19) == ExpectedPosts{{Body::korla_cppcc, "库尔勒市政协党组书记"},
                                         {Body::korla_party_committee, "市委常委"},
                                         {Body::korla_government, "常务副市长"}}));
}

TEST_CASE("there are six measures, numbered and titled as in the notice") {
    std::vector<std::string> titles;
    for (auto const& measure : plan.measures) {
        titles.emplace_back(measure.title.zh);
        CHECK(measure.clause == Clause{3, static_cast<std::uint8_t>(titles.size())});
        CHECK(measure.clause.number() == static_cast<int>(titles.size()));
        for (auto const& party : measure.parties) CHECK(party.part == pp::Part::responsible);
    }
    CHECK((titles == std::vector<std::string>{"落实落细地方政府责任", "切实推进学前教育均衡发展",
                                              "切实解决城市“入园难”问题", "切实加强师资队伍建设",
                                              "关心关爱农村幼儿教师", "高质量编制城市学前教育“十四五”规划"}));
}

TEST_CASE("the titles of three measures say where: in cities, in rural areas, in cities") {
    for (auto const i : {0U, 1U, 3U}) CHECK(plan.measures[i].localities.empty());
    CHECK(plan.measures[2].localities == pp::ShortList<Locality, 2>{Locality::urban});
    CHECK(plan.measures[4].localities == pp::ShortList<Locality, 2>{Locality::rural});
    CHECK(plan.measures[5].localities == pp::ShortList<Locality, 2>{Locality::urban});
}

TEST_CASE("each measure has its responsible bodies as written") {
    CHECK(as_written(plan.measures[0]) == "各县市人民政府 州直相关部门 ");
    CHECK(as_written(plan.measures[1]) == "州教育局 各县市人民政府 ");
    CHECK(as_written(plan.measures[2]) == "州教育局 各县市人民政府 ");
    CHECK(as_written(plan.measures[3]) == "州党委编办 州教育局 人社局 各县市人民政府 ");
    CHECK(as_written(plan.measures[4]) == "州教育局 人社局 卫健委 各县市人民政府 ");
    CHECK(as_written(plan.measures[5]) ==
          "州党委编办 州发改委 财政局 人社局 自然资源局 住建局 教育局 卫健委 各县市人民政府 ");
}

TEST_CASE("each measure has its responsible bodies as resolved") {
    using enum Body;
    using Bodies = std::vector<Body>;
    CHECK((bodies_of(plan.measures[0]) == Bodies{county_and_city_governments, relevant_prefecture_departments}));
    CHECK((bodies_of(plan.measures[1]) == Bodies{education_bureau, county_and_city_governments}));
    CHECK((bodies_of(plan.measures[2]) == Bodies{education_bureau, county_and_city_governments}));
    CHECK((bodies_of(plan.measures[3]) == Bodies{establishment_office, education_bureau,
                                                 human_resources_and_social_security_bureau,
                                                 county_and_city_governments}));
    CHECK((bodies_of(plan.measures[4]) == Bodies{education_bureau, human_resources_and_social_security_bureau,
                                                 health_commission, county_and_city_governments}));
    CHECK((bodies_of(plan.measures[5]) == Bodies{establishment_office, development_and_reform_commission,
                                                 finance_bureau, human_resources_and_social_security_bureau,
                                                 natural_resources_bureau, housing_and_urban_rural_development_bureau,
                                                 education_bureau, health_commission, county_and_city_governments}));
}

TEST_CASE("the governments of counties and cities are the nine of the areas, and not the zone") {
    std::vector<Area> areas;
    for (auto const& record : plan.bodies)
        if (record.body != Body::county_and_city_governments &&
            pp::stands_for(plan, Body::county_and_city_governments, record.body) == pp::Answer::yes)
            areas.push_back(*record.area);
    CHECK((areas == std::vector{Area::korla, Area::luntai, Area::yuli, Area::ruoqiang, Area::qiemo, Area::yanqi,
                                Area::hejing, Area::hoxud, Area::bohu}));
}

TEST_CASE("a body stands for itself, and an open set may stand for those of a kind that it may include") {
    for (auto const& record : plan.bodies) CHECK(pp::stands_for(plan, record.body, record.body) == pp::Answer::yes);
    auto const of_set = [](Body set, Body member) { return pp::stands_for(plan, set, member); };
    CHECK(of_set(Body::relevant_prefecture_departments, Body::education_bureau) == pp::Answer::may_be);
    CHECK(of_set(Body::relevant_prefecture_departments, Body::establishment_office) == pp::Answer::may_be);
    CHECK(of_set(Body::prefecture_government_departments, Body::establishment_office) == pp::Answer::no);
    CHECK(of_set(Body::prefecture_government_departments, Body::prefecture_government) == pp::Answer::no);
    CHECK(of_set(Body::relevant_prefecture_departments, Body::hejing_government) == pp::Answer::no);
    CHECK(of_set(Body::counties_and_cities, Body::hejing_government) == pp::Answer::may_be);
    CHECK(of_set(Body::hejing_government, Body::county_and_city_governments) == pp::Answer::no);
    CHECK(of_set(Body::counties_and_cities, Body::county_and_city_governments) == pp::Answer::may_be);
    CHECK(of_set(Body::county_and_city_governments, Body::counties_and_cities) == pp::Answer::may_be);
    CHECK(of_set(Body::relevant_prefecture_departments, Body::prefecture_government_departments) == pp::Answer::may_be);
    CHECK(of_set(Body::counties_and_cities, Body::responsible_departments) == pp::Answer::no);
    CHECK(of_set(Body::county_and_city_governments, Body::persons_responsible) == pp::Answer::no);
    CHECK(of_set(static_cast<Body>(99), Body::hejing_government) == pp::Answer::no);
    CHECK(of_set(Body::county_and_city_governments, static_cast<Body>(99)) == pp::Answer::no);
}

TEST_CASE("a body answers for a measure by its own name, as one of a collective, or perhaps as one of an open set") {
    CHECK(pp::answers(plan, plan.measures[4], Body::health_commission) == pp::Answer::yes);
    CHECK(pp::answers(plan, plan.measures[4], Body::hejing_government) == pp::Answer::yes);
    CHECK(pp::answers(plan, plan.measures[4], Body::finance_bureau) == pp::Answer::no);
    CHECK(pp::answers(plan, plan.measures[4], Body::hejing_party_committee) == pp::Answer::no);
    CHECK(pp::answers(plan, plan.measures[0], Body::finance_bureau) == pp::Answer::may_be);
}

TEST_CASE("the notice states four totals of kindergartens and three of seats, of all their parts") {
    struct Expected {
        std::string zh;
        std::vector<std::string> of;
        pp::Quantity quantity;
        bool operator==(Expected const&) const = default;
    };
    std::vector<Expected> found;
    auto const add = [&](auto const& totals) {
        for (auto const& total : totals) {
            std::vector<std::string> of;
            for (auto const& coordinate : total.of) of.emplace_back(coordinate.name());
            found.push_back({std::string{total.text.zh}, of, total.figure.quantity});
            CHECK(total.completeness == pp::Completeness::all);
            CHECK(total.clause == Clause{3, 6});
            CHECK(total.figure == pp::Figure{total.figure.quantity});
        }
    };
    add(plan.kindergarten_totals);
    add(plan.seat_totals);
    CHECK((found == std::vector<Expected>{
                        {"新增公办幼儿园30所", {"new_build", "public_run"}, 30_kindergartens},
                        {"城市13所", {"new_build", "urban", "public_run"}, 13_kindergartens},
                        {"农村17所", {"new_build", "rural", "public_run"}, 17_kindergartens},
                        {"改扩建公办农村幼儿园8所", {"expansion", "rural", "public_run"}, 8_kindergartens},
                        {"增加学位9030个", {}, 9030_seats},
                        {"城市公办园学位4320个", {"urban", "public_run"}, 4320_seats},
                        {"农村公办园学位4710个", {"rural", "public_run"}, 4710_seats},
                    }));
}

TEST_CASE("every target stands under clause 3(6) and is public") {
    for (auto const& target : plan.kindergarten_targets) {
        CHECK(target.clause == Clause{3, 6});
        CHECK(target.ownership == pp::Ownership::public_run);
    }
    for (auto const& target : plan.seat_targets) {
        CHECK(target.clause == Clause{3, 6});
        CHECK(target.ownership == pp::Ownership::public_run);
    }
}

TEST_CASE("the targets stand in the order of the notice") {
    std::vector<Area> areas;
    for (auto const& target : plan.kindergarten_targets) areas.push_back(target.area);
    CHECK((areas == std::vector{Area::korla, Area::korla_etdz, Area::yanqi, Area::hejing, Area::ruoqiang, Area::qiemo,
                                Area::luntai, Area::hoxud, Area::yuli, Area::qiemo, Area::yanqi, Area::yuli,
                                Area::ruoqiang, Area::hejing}));
}

TEST_CASE("there are three requirements, titled as in the notice") {
    REQUIRE(plan.requirements.size() == 3);
    CHECK(plan.requirements[0].title.zh == "提高政治站位");
    CHECK(plan.requirements[1].title.zh == "把握工作重点");
    CHECK(plan.requirements[2].title.zh == "加强监督考核");
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(plan.requirements[i].clause == Clause{4, static_cast<std::uint8_t>(i + 1)});
        CHECK(plan.requirements[i].parties.empty());
    }
}

TEST_CASE("the checks find two notes in the published plan, and no error or warning") {
    std::vector<pp::Finding> findings;
    pp::check(plan, [&](pp::Finding const& found) { findings.push_back(found); });
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule == pp::rule::area_has_target_but_no_official_in_group);
    CHECK(findings[0].rule.severity == pp::Severity::note);
    CHECK(findings[0].subject.zh == "库尔勒经济技术开发区");
    CHECK(findings[0].clause == Clause{3, 6});
    CHECK(findings[0].place[0] == pp::Step{"kindergarten_targets", 2});
    CHECK(findings[1].rule == pp::rule::area_has_official_in_group_but_no_target);
    CHECK(findings[1].rule.severity == pp::Severity::note);
    CHECK(findings[1].subject.zh == "博湖县");
    CHECK(findings[1].clause == Clause{2});
    CHECK(findings[1].place[0] == pp::Step{"areas", 9});
}

TEST_CASE("every rule is asked of the published plan, but for those about what it has not") {
    auto const counts = pp::check(plan, [](pp::Finding const&) {});
    for (auto const* rule : library_rules) {
        CAPTURE(rule->name);
        bool const about_what_it_has_not =
            *rule == pp::rule::parts_exceed_declared_total || *rule == pp::rule::level_is_negative ||
            *rule == pp::rule::level_goes_the_wrong_way || *rule == pp::rule::total_leaves_a_series_out ||
            *rule == pp::rule::acceptance_is_of_nothing || *rule == pp::rule::acceptance_is_of_several ||
            *rule == pp::rule::share_is_not_of_the_whole || *rule == pp::rule::ratio_is_not_as_stated ||
            *rule == pp::rule::area_lies_within_itself || *rule == pp::rule::area_lies_within_a_smaller_one ||
            *rule == pp::rule::value_does_not_exist || *rule == pp::rule::figure_differs_from_its_total ||
            *rule == pp::rule::due_before_the_notice || *rule == pp::rule::due_after_its_article ||
            *rule == pp::rule::due_is_half_a_century_away || *rule == pp::rule::total_is_of_no_row ||
            *rule == pp::rule::level_has_no_time || *rule == pp::rule::phrase_exceeds_its_targets;
        CHECK((counts[*rule].asked == 0) == about_what_it_has_not);
    }
}

TEST_CASE("a record is found by its enumerator, and nothing where there is none") {
    CHECK(pp::find_record(plan, Area::hejing)->name.en == "Hejing County");
    CHECK(pp::find_record(plan, Body::finance_bureau)->name.en == "Prefecture Finance Bureau");
    CHECK_FALSE(pp::find_record(plan, static_cast<Area>(99)));
    CHECK_FALSE(pp::find_record(plan, static_cast<Body>(99)));
}
