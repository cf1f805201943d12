// A city, its towns and their villages: codes of six, nine and twelve digits, which area lies in which, and sets of
// bodies at each level.
#include <doctest/doctest.h>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/questions.hpp>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using pp::Answer, pp::AreaKind, pp::Part;
using namespace pp::literals;

namespace {

BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, liu_city, reed_town, bridge_subdistrict, east_village, west_village,
                              lakeside_community)
BOOST_DEFINE_FIXED_ENUM_CLASS(Body, std::uint8_t, city_government, education_bureau, finance_bureau, reed_government,
                              bridge_office, east_committee, west_committee, lakeside_committee, towns, villages,
                              villages_of_reed, some_villages, city_units)
BOOST_DEFINE_FIXED_ENUM_CLASS(Topic, std::uint8_t, building)
struct Terms {
    using Area = ::Area;
    using Body = ::Body;
    using Topic = ::Topic;
};
using enum pp::BodyKind;

// clang-format off
constexpr pp::AreaRecord<Terms> areas[] = {
    {Area::liu_city,           AreaKind::city,        469990,       {"柳市", "Liu City"}},
    {Area::reed_town,          AreaKind::town,        469990101,    {"芦镇", "Reed Town"},           {}, Area::liu_city},
    {Area::bridge_subdistrict, AreaKind::subdistrict, 469990001,    {"桥头街道", "Bridge Subdistrict"}, {}, Area::liu_city},
    {Area::east_village,       AreaKind::village,     469990101201, {"东村", "East Village"},        {}, Area::reed_town},
    {Area::west_village,       AreaKind::village,     469990101202, {"西村", "West Village"},        {}, Area::reed_town},
    {Area::lakeside_community, AreaKind::community,   469990001003, {"湖滨社区", "Lakeside Community"}, {},
     Area::bridge_subdistrict},
};
constexpr pp::BodyRecord<Terms> bodies[] = {
    {Body::city_government,    government,           {}, {"市人民政府", "City Government"}},
    {Body::education_bureau,   department,           {}, {"市教育局", "Education Bureau"}},
    {Body::finance_bureau,     department,           {}, {"市财政局", "Finance Bureau"}},
    {Body::reed_government,    local_government,     Area::reed_town,          {"人民政府", "Government"}},
    {Body::bridge_office,      local_administration, Area::bridge_subdistrict, {"办事处", "Office"}},
    {Body::east_committee,     local_administration, Area::east_village,       {"村民委员会", "Villagers' Committee"}},
    {Body::west_committee,     local_administration, Area::west_village,       {"村民委员会", "Villagers' Committee"}},
    {Body::lakeside_committee, local_administration, Area::lakeside_community, {"居民委员会", "Residents' Committee"}},
    {Body::towns,            all_of,  {}, {"各镇人民政府（街道办事处）", "town governments (subdistrict offices)"},
     {local_government, local_administration}, {AreaKind::town, AreaKind::subdistrict}},
    {Body::villages,         all_of,  {}, {"各村民委员会", "villagers' committees"}, {local_administration},
     {AreaKind::village}},
    {Body::villages_of_reed, all_of,  Area::reed_town, {"各村", "villages"}, {local_administration}, {AreaKind::village}},
    {Body::some_villages,    some_of, {}, {"有关村", "villages concerned"}, {local_administration}, {AreaKind::village}},
    {Body::city_units,       some_of, {}, {"市直有关单位", "city units concerned"}, {department}},
};
constexpr pp::Article<Terms> sections[] = {{{1}, {"措施", "Measures"}}};
constexpr pp::Article<Terms> measures[] = {
    {{1, 1}, {"建园", "Build"},
     {{Body::towns, Part::responsible, "各镇人民政府（街道办事处）"}, {Body::city_units, Part::cooperates, "市直有关单位"}}},
    {{1, 2}, {"用地", "Land"},  {{Body::villages, Part::responsible, "各村民委员会"}}},
};
constexpr pp::Plan<Terms> plan{.areas = areas, .area_codes = pp::AreaCodes{"GB/T 2260", 460000}, .bodies = bodies,
                               .notice = {}, .sections = sections, .leadership_group = {}, .measures = measures,
                               .requirements = {}, .provisions = {}, .accepted = {}};
// clang-format on
static_assert(pp::consistent(plan));

constexpr Answer stands(Body set, Body other) { return pp::stands_for(plan, set, other); }

// The rules that the plan breaks once something is changed.
template <class Change>
std::vector<std::string> broken(Change change) {
    std::vector<pp::AreaRecord<Terms>> some_areas(std::begin(areas), std::end(areas));
    std::vector<pp::BodyRecord<Terms>> some_bodies(std::begin(bodies), std::end(bodies));
    change(some_areas, some_bodies);
    pp::Plan<Terms> changed = plan;
    changed.areas = some_areas;
    changed.bodies = some_bodies;
    std::vector<std::string> rules;
    pp::check(changed, [&](pp::Finding const& finding) { rules.emplace_back(finding.rule.name); });
    return rules;
}
using Rules = std::vector<std::string>;

struct Target {
    Area area;
    pp::Kindergartens kindergartens;
};
BOOST_DESCRIBE_STRUCT(Target, (), (area, kindergartens))
struct PlanOfTargets : pp::Plan<Terms> {
    pp::Rows<Target> targets;
    pp::Rows<pp::Total<&PlanOfTargets::targets>> totals;
};
BOOST_DESCRIBE_STRUCT(PlanOfTargets, (pp::Plan<Terms>), (targets, totals))
using TargetTotal = pp::Total<&PlanOfTargets::targets>;

// clang-format off
constexpr TargetTotal of_town[] = {{{1, 1}, {"芦镇3所", "Reed Town"}, {Area::reed_town}, 3_kindergartens}};
constexpr TargetTotal of_city[] = {{{1, 1}, {"柳市6所", "Liu City"}, {Area::liu_city}, 6_kindergartens}};
constexpr Target of_villages[] = {{Area::east_village, 2_kindergartens}, {Area::west_village, 1_kindergartens},
                                  {Area::lakeside_community, 3_kindergartens}};
constexpr Target of_town_and_village[] = {{Area::reed_town, 3_kindergartens}, {Area::east_village, 2_kindergartens}};
// clang-format on
constexpr bool adds_up(pp::Rows<Target> targets, pp::Rows<TargetTotal> totals) {
    return pp::consistent(PlanOfTargets{plan, targets, totals});
}

} // namespace

TEST_CASE("a set is of bodies of its kinds, in areas of its kinds") {
    CHECK(stands(Body::towns, Body::reed_government) == Answer::yes);
    CHECK(stands(Body::towns, Body::bridge_office) == Answer::yes);
    CHECK(stands(Body::towns, Body::east_committee) == Answer::no);
    CHECK(stands(Body::towns, Body::education_bureau) == Answer::no);
    CHECK(stands(Body::villages, Body::east_committee) == Answer::yes);
    CHECK(stands(Body::villages, Body::lakeside_committee) == Answer::no); // of a community
    CHECK(stands(Body::city_units, Body::finance_bureau) == Answer::may_be);
    CHECK(stands(Body::city_units, Body::reed_government) == Answer::no);
}

TEST_CASE("a set of one area is of the bodies in that and in those that lie within it") {
    CHECK(stands(Body::villages_of_reed, Body::west_committee) == Answer::yes);
    CHECK(stands(Body::villages_of_reed, Body::lakeside_committee) == Answer::no);
    CHECK(stands(Body::villages_of_reed, Body::reed_government) == Answer::no);
}

TEST_CASE(
    "a set stands for another where it does for all of it, may where they share some, does not where they share none") {
    CHECK(stands(Body::villages, Body::villages_of_reed) == Answer::yes);
    CHECK(stands(Body::villages, Body::some_villages) == Answer::yes); // whichever they are
    CHECK(stands(Body::some_villages, Body::villages) == Answer::may_be);
    CHECK(stands(Body::towns, Body::villages) == Answer::no);
    CHECK(stands(Body::city_units, Body::towns) == Answer::no);
    CHECK(stands(Body::reed_government, Body::towns) == Answer::no); // of one body no set is meant
}

struct VillageTarget {
    Area area;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(VillageTarget, (), (area, seats))

TEST_CASE("what lies within an area is added up where that is asked") {
    using namespace pp::literals;
    constexpr VillageTarget targets[] = {
        {Area::reed_town, 10_seats}, {Area::east_village, 20_seats}, {Area::lakeside_community, 40_seats}};
    auto const within = [](Area outer) {
        return [outer](VillageTarget const& row) { return pp::lies_within(plan, row.area, outer); };
    };
    CHECK(pp::total(targets, Area::reed_town) == 10_seats);
    CHECK(pp::total(targets, within(Area::reed_town)) == 30_seats);
    CHECK(pp::total(targets, within(Area::liu_city)) == 70_seats);
    CHECK(pp::total(targets, within(Area::west_village)) == 0_seats);
}

TEST_CASE("who answers at three levels") {
    CHECK(pp::answers(plan, plan.measures[0], Body::bridge_office) == Answer::yes);
    CHECK(pp::answers(plan, plan.measures[0], Body::education_bureau) == Answer::may_be);
    CHECK(pp::answers(plan, plan.measures[1], Body::some_villages) == Answer::yes);
    CHECK(pp::answers(plan, plan.measures[1], Body::bridge_office) == Answer::no);
    auto const duties = pp::duties_of(plan, Body::east_committee);
    REQUIRE_FALSE(duties.empty());
    CHECK((*duties.begin()).text.zh == "用地");
}

TEST_CASE(
    "codes have six digits down to the county, nine for a town, twelve for a village, and lie under that of the area "
    "around") {
    auto const with_code = [](std::size_t area, std::uint64_t code) {
        return broken([&](auto& some_areas, auto&) { some_areas[area].code = code; });
    };
    Rules const form = {"area_code_has_not_its_form"};
    Rules const place = {"area_code_is_not_under_the_code_above"};
    CHECK(broken([](auto&, auto&) {}).empty());
    CHECK(with_code(3, 469990101203).empty());
    CHECK(with_code(3, 469990102) == Rules{form[0], place[0]});              // of a town
    CHECK(with_code(1, 469990102201) == Rules{form[0], place[0], place[0]}); // of a village, and not that of its own
    CHECK(with_code(3, 469990102201) == place);                              // in another town
    CHECK(with_code(1, 469991101) ==
          Rules{place[0], place[0], place[0]}); // in another city; its villages are not in it
}

TEST_CASE("a city that is of no prefecture may lie within one all the same") {
    auto const with_code = [](std::uint64_t code) {
        return broken([&](auto& some_areas, auto&) {
            for (auto& area : some_areas) area.code = {};
            some_areas[0].kind = AreaKind::prefecture;
            some_areas[0].code = 460400;
            some_areas[1].kind = AreaKind::city;
            some_areas[1].name = {"芦市", "Reed City"};
            some_areas[1].code = code;
        });
    };
    CHECK(with_code(469001).empty());
    CHECK(with_code(460301) == Rules{"area_code_is_not_under_the_code_above"});
    CHECK(with_code(459001) == // of another province
          Rules{"area_code_is_not_under_the_code_above", "area_code_is_not_under_the_code_above"});
}

TEST_CASE("no area lies within itself, at whatever distance") {
    Rules const comes_back = {"area_lies_within_itself", "area_lies_within_itself"};
    CHECK(broken([](auto& some_areas, auto&) {
              some_areas[0].code = {};
              some_areas[1].code = {};
              some_areas[0].within = Area::reed_town;
          }) == comes_back);
    CHECK(broken([](auto& some_areas, auto&) {
              some_areas[0].code = {};
              some_areas[0].within = Area::liu_city;
          }) == Rules{"area_lies_within_itself"});
}

TEST_CASE("a collective that leaves out an area of its kind, or stands for nobody, is found") {
    Rules const rule = {"collective_does_not_resolve_to_areas"};
    CHECK(broken([](auto&, auto& some_bodies) { some_bodies[6].kind = other; }) == rule); // 西村 has no committee
    CHECK(broken([](auto&, auto& some_bodies) { some_bodies[9].area_kinds = {AreaKind::banner}; }) == rule);
    CHECK(broken([](auto&, auto& some_bodies) { some_bodies[4].kind = local_government; }) ==
          Rules{rule[0], rule[0]}); // a subdistrict has no government, and no other administration
}

TEST_CASE("a total of an area that no row names is of the areas within it, at any depth") {
    static_assert(adds_up(of_villages, of_town));
    static_assert(adds_up(of_villages, of_city));
}

TEST_CASE("a total of an area that a row names is of the rows that name it") {
    static_assert(adds_up(of_town_and_village, of_town));
}
