// A plan of one's own: enumerations, tables and one kind of row; it is checked, added up and proved as the library's
// own is. The county, its towns, its officials and every figure here are invented.
#ifndef PRESCHOOL_PLAN_EXAMPLES_OWN_PLAN_HPP
#define PRESCHOOL_PLAN_EXAMPLES_OWN_PLAN_HPP

#include <cstdint>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/prove.hpp>

namespace willow_county {

namespace pp = preschool_plan;

using namespace pp::literals;
using pp::wan;

BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, willow_town, reed_township)
BOOST_DEFINE_FIXED_ENUM_CLASS(Body, std::uint8_t, county_government, education_bureau, finance_bureau,
                              willow_town_government, reed_township_government, local_governments)
BOOST_DEFINE_FIXED_ENUM_CLASS(Topic, std::uint8_t, construction, attendance)

struct Terms {
    using Area = willow_county::Area;
    using Body = willow_county::Body;
    using Topic = willow_county::Topic;
};

// Words of this plan that the library does not have.
BOOST_DEFINE_FIXED_ENUM_CLASS(Year, std::uint8_t, year_2024, year_2025)
constexpr pp::Label year_labels[] = {{"2024年", "2024"}, {"2025年", "2025"}};
constexpr pp::Label label(Year year) { return pp::label_in(year_labels, year); }

BOOST_DEFINE_FIXED_ENUM_CLASS(Works, std::uint8_t, new_build, conversion)
constexpr pp::Label works_labels[] = {{"新建", "new build"}, {"改建", "conversion"}};
constexpr pp::Label label(Works works) { return pp::label_in(works_labels, works); }

/// What one area builds in one year, and what it costs.
struct Annual {
    pp::Clause clause;
    Area area;
    Year year;
    Works works;
    pp::Kindergartens kindergartens;
    pp::Classes classes;
    pp::Seats seats;
    pp::Yuan money;
};
BOOST_DESCRIBE_STRUCT(Annual, (), (clause, area, year, works, kindergartens, classes, seats, money))

struct CityPlan : pp::Plan<Terms> {
    pp::Rows<Annual> annual;
    pp::Rows<pp::Total<&CityPlan::annual>> totals;
};
BOOST_DESCRIBE_STRUCT(CityPlan, (pp::Plan<Terms>), (annual, totals))

using enum pp::BodyKind;
using enum pp::Part;

// clang-format off
constexpr pp::AreaRecord<Terms> areas[] = {
    {Area::willow_town,   pp::AreaKind::town,     {}, {"柳镇", "Willow Town"}},
    {Area::reed_township, pp::AreaKind::township, {}, {"苇乡", "Reed Township"}},
};

constexpr pp::Label label(Area area) { return pp::label_in(areas, area); }

constexpr pp::BodyRecord<Terms> bodies[] = {
    {Body::county_government,        government,             {},                  {"县人民政府", "County Government"}},
    {Body::education_bureau,         department,             {},                  {"县教育局", "Education Bureau"}},
    {Body::finance_bureau,           department,             {},                  {"县财政局", "Finance Bureau"}},
    {Body::willow_town_government,   local_government,       Area::willow_town,   {"人民政府", "Government"}},
    {Body::reed_township_government, local_government,       Area::reed_township, {"人民政府", "Government"}},
    {Body::local_governments,        all_of,                 {},                  {"各乡镇人民政府", "governments"},
     {local_government}},
};

constexpr pp::Notice<Terms> notice{
    .clause = {},
    .number = {"柳政发〔2024〕3号", 2024, 3},
    .title = {"关于印发《柳县学前教育计划》的通知", "Notice on issuing the preschool plan of Willow County"},
    .plan_title = {"柳县学前教育计划", "Preschool plan of Willow County"},
    .issuer = {"柳县人民政府", "Government of Willow County"},
    .date = {2024, 3, 1},
    .date_zh = "2024年3月1日",
    .addressees = {{Body::local_governments, addressed, "各乡镇人民政府"}},
};

constexpr pp::Article<Terms> sections[] = {
    {{1}, {"组织", "Organization"}},
    {{2}, {"措施", "Measures"}},
};

constexpr pp::Official<Terms> officials[] = {
    {pp::GroupRole::leader, {"甲", "Jia"},  {{Body::county_government, {"副县长", "Deputy County Governor"}}}},
    {pp::GroupRole::member, {"乙", "Yi"},   {{Body::education_bureau, {"局长", "Director"}}}},
    {pp::GroupRole::member, {"丙", "Bing"}, {{Body::willow_town_government, {"镇长", "Mayor"}}}},
};

constexpr pp::Article<Terms> measures[] = {
    {{2, 1}, {"增加学位", "Add seats"},
     {{Body::education_bureau, leads, "县教育局"}, {Body::finance_bureau, cooperates, "财政局"},
      {Body::local_governments, cooperates, "各乡镇人民政府"}},
     pp::Due{{"2025年8月底前", "by the end of August 2025"}, pp::Date{2025, 8}}},
    {{2, 2}, {"巩固普及水平", "Hold the level of attendance"}, {{Body::education_bureau, leads, "县教育局"}}},
};

constexpr pp::Provision<Terms> provisions[] = {
    {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task,
     .text = {"建设幼儿园4所", "Build kindergartens"},
     .topics = {Topic::construction}, .figures = {4_kindergartens}},
    {.clause = {2, 2}, .sentence = 1, .purpose = pp::Purpose::aim,
     .text = {"学前三年毛入园率保持在95%以上", "Keep the gross enrolment ratio of the three preschool years high"},
     .topics = {Topic::attendance}, .figures = {pp::Figure{95_percent, pp::Bound::at_least}}},
};

using enum Area;
using enum Year;
using enum Works;

constexpr Annual annual[] = {
    {{2, 1}, willow_town,   year_2024, new_build,  1_kindergartens, 9_classes, 270_seats, pp::Yuan{620 * wan}},
    {{2, 1}, willow_town,   year_2025, new_build,  1_kindergartens, 6_classes, 180_seats, pp::Yuan{430 * wan}},
    {{2, 1}, reed_township, year_2024, conversion, 1_kindergartens, 3_classes,  90_seats, pp::Yuan{70 * wan}},
    {{2, 1}, reed_township, year_2025, conversion, 1_kindergartens, 3_classes,  75_seats, pp::Yuan{80 * wan}},
};

// The unit of a total's figure says which of the counts it adds up.
constexpr pp::Total<&CityPlan::annual> totals[] = {
    {{2, 1}, {"幼儿园4所", "kindergartens"},       {},           4_kindergartens},
    {{2, 1}, {"其中新建2所", "of these new"},      {new_build},  2_kindergartens},
    {{2, 1}, {"班级21个", "classes"},              {},           21_classes},
    {{2, 1}, {"学位615个", "seats"},               {},           615_seats},
    {{2, 1}, {"2024年学位360个", "seats in 2024"}, {year_2024},  360_seats},
    // Printed in 万元: the last digit is worth 10,000 yuan.
    {{2, 1}, {"资金1200万元", "money"},            {},           {pp::Yuan{1200 * wan}, pp::Bound::exactly, wan}},
};

constexpr CityPlan plan{
    {.areas = areas, .area_codes = {}, .bodies = bodies, .notice = notice, .sections = sections,
     .leadership_group = {{1}, {"学前教育领导小组", "Preschool leadership group"}, officials},
     .measures = measures, .requirements = {}, .provisions = provisions, .accepted = {}},
    annual, totals};
// clang-format on

static_assert(pp::prove<plan>());

} // namespace willow_county

#endif
