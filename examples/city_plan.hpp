// A whole plan as another office would write it: years, works and ownership, several counts in a row, money, an annex,
// levels that never fall, ratios, shares, deadlines, and findings that are accepted. All of it is invented.
#ifndef PRESCHOOL_PLAN_EXAMPLES_CITY_PLAN_HPP
#define PRESCHOOL_PLAN_EXAMPLES_CITY_PLAN_HPP

#include <preschool_plan/check.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/prove.hpp>
#include <preschool_plan/ratio.hpp>

namespace cloud_bridge {
namespace pp = preschool_plan;
using namespace pp::literals;
using pp::wan;

BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, brook, egret, reed, lake, high_tech)
BOOST_DEFINE_FIXED_ENUM_CLASS(Body, std::uint8_t, city_government, education_bureau, land_bureau, brook_government,
                              egret_government, reed_government, lake_office, local_governments, departments)
BOOST_DEFINE_FIXED_ENUM_CLASS(Topic, std::uint8_t, construction, attendance, teachers)
constexpr pp::Unit people{"名", "person", "people"};
constexpr pp::Unit person_times{"人次", "person-time", "person-times"};
struct Terms {
    using Area = cloud_bridge::Area;
    using Body = cloud_bridge::Body;
    using Topic = cloud_bridge::Topic;
    static constexpr pp::Unit const* units[] = {&people, &person_times}; // so that data of the plan can be read
};

constexpr pp::Label topic_labels[] = {{"建设", "construction"}, {"入园", "attendance"}, {"教师", "teachers"}};
constexpr pp::Label label(Topic topic) { return pp::label_in(topic_labels, topic); }

// Words of this plan that the library does not have.
BOOST_DEFINE_FIXED_ENUM_CLASS(Year, std::uint8_t, y2023, y2024, y2025)
constexpr pp::Label year_labels[] = {{"2023年", "2023"}, {"2024年", "2024"}, {"2025年", "2025"}};
constexpr pp::Label label(Year year) { return pp::label_in(year_labels, year); }
BOOST_DEFINE_FIXED_ENUM_CLASS(Works, std::uint8_t, new_build, expansion, transfer)
constexpr pp::Label works_labels[] = {{"新建", "new build"}, {"改扩建", "expansion"}, {"移交", "transfer"}};
constexpr pp::Label label(Works works) { return pp::label_in(works_labels, works); }

/// What is built where and when, and its cost: 每班30个学位, and 90万元 for each new class.
struct Project {
    pp::Clause clause;
    Area area;
    Year year;
    Works works;
    pp::Ownership ownership;
    pp::Kindergartens kindergartens;
    pp::Classes classes;
    pp::Seats seats;
    pp::Yuan money;
};
BOOST_DESCRIBE_STRUCT(Project, (), (clause, area, year, works, ownership, kindergartens, classes, seats, money))
constexpr void must_hold(Project const& row, auto& check) {
    pp::ratio<&Project::seats, &Project::classes>(30)(row, check);
    if (row.works == Works::new_build) pp::ratio<&Project::money, &Project::classes>(90 * wan)(row, check);
}

/// The stock at the end of a year, from the baseline on: it does not add up over the years, and never falls.
struct Stock {
    pp::Clause clause;
    Area area;
    Year year;
    pp::Level<pp::Seats, pp::Trend::never_falls> seats;
    pp::Level<pp::Share, pp::Trend::never_falls> affordable; ///< 普惠性幼儿园覆盖率
    using Time = pp::Together<&Stock::year>;
};
BOOST_DESCRIBE_STRUCT(Stock, (), (clause, area, year, seats, affordable))

struct CityPlan : pp::Plan<Terms> {
    pp::Rows<pp::Article<Terms>> goals;
    pp::Rows<pp::Article<Terms>> annexes;
    pp::Rows<Project> projects;
    pp::Rows<pp::Total<&CityPlan::projects>> project_totals;
    pp::Rows<Stock> stock;
    pp::Rows<pp::Total<&CityPlan::stock>> stock_totals;
};
BOOST_DESCRIBE_STRUCT(CityPlan, (pp::Plan<Terms>), (goals, annexes, projects, project_totals, stock, stock_totals))

// clang-format off
using enum Area; using enum Year; using enum Works; using enum pp::Ownership;
using enum pp::BodyKind; using enum pp::Part; using enum pp::Purpose;
constexpr pp::Ownership inclusive = inclusive_private;
constexpr pp::Clause annex{1, 0, 0, 1}, handed{2, 0, 0, 1}; // 附件1，一 and 二
constexpr pp::AreaRecord<Terms> areas[] = {
    {brook,     pp::AreaKind::district,    459901,    {"梧溪区", "Brook District"}},
    {egret,     pp::AreaKind::county,      459921,    {"白鹭县", "Egret County"}},
    {reed,      pp::AreaKind::town,        459921101, {"荻浦镇", "Reed Town"}, {}, egret},
    {lake,      pp::AreaKind::subdistrict, 459901002, {"望湖街道", "Lake Subdistrict"}, {}, brook},
    {high_tech, pp::AreaKind::zone,        {},        {"高新区", "High-tech Zone"}},
};
constexpr pp::Label label(Area area) { return pp::label_in(areas, area); }
constexpr pp::BodyRecord<Terms> bodies[] = {
    {Body::city_government,   government,             {},    {"市人民政府", "City Government"}},
    {Body::education_bureau,  department,             {},    {"市教育局", "Education Bureau"}},
    {Body::land_bureau,       department,             {},    {"市自然资源局", "Natural Resources Bureau"}},
    {Body::brook_government,  local_government,       brook, {"人民政府", "Government"}},
    {Body::egret_government,  local_government,       egret, {"人民政府", "Government"}},
    {Body::reed_government,   local_government,       reed,  {"人民政府", "Government"}},
    {Body::lake_office,       local_administration,   lake,  {"办事处", "Office"}},
    {Body::local_governments, all_of,                 {},    {"各区县镇人民政府", "local governments"}, {local_government}},
    {Body::departments,       some_of,                {},    {"有关部门", "departments concerned"}, {department}},
};
constexpr pp::Notice<Terms> notice{
    {}, {"云桥政发〔2024〕6号", 2024, 6},
    {"关于印发《云桥市学前教育发展计划》的通知", "Notice of a preschool plan of Cloud Bridge City"},
    {"云桥市学前教育发展计划", "Preschool plan of Cloud Bridge City"},
    {"云桥市人民政府", "Government of Cloud Bridge City"},
    {2024, 3, 12}, "2024年3月12日", {{Body::local_governments, addressed, "各区县镇人民政府"}}};
constexpr pp::Article<Terms> sections[] = {
    {{1}, {"目标", "Goals"}}, {{2}, {"组织", "Organization"}}, {{3}, {"任务", "Tasks"}}};
constexpr pp::Article<Terms> goals[] = {
    {{1, 1}, {"总量", "How many"}},
    {{1, 2}, {"水平", "How well"}, {}, pp::Due{{"到2025年底", "by the end of 2025"}, pp::Date{2025}}},
};
constexpr pp::Article<Terms> measures[] = {
    {{3, 1}, {"扩大资源", "Add kindergartens"},
     {{Body::education_bureau, leads, "市教育局"}, {Body::departments, cooperates, "有关部门"}}},
    {{3, 1, 1}, {"选址", "Find sites"}, {{Body::land_bureau, responsible, "市自然资源局"}},
     pp::Due{{"2024年8月底前", "by the end of August 2024"}, pp::Date{2024, 8}}},
    {{3, 1, 2}, {"施工", "Build"}, {{Body::local_governments, responsible, "各区县镇人民政府"}},
     pp::Due{{"2025年9月1日前", "by 1 September 2025"}, pp::Date{2025, 9, 1}}},
    {{3, 2}, {"建强队伍", "Find and train teachers"}, {{Body::education_bureau, leads, "市教育局"}}},
};
constexpr pp::Article<Terms> annexes[] = {
    {{0, 0, 0, 1}, {"项目表", "Projects"}}, {annex, {"建设", "To be built"}}, {handed, {"移交", "To be handed over"}}};
constexpr pp::Official<Terms> officials[] = {
    {pp::GroupRole::leader, {"云一", "Yun Yi"},  {{Body::city_government, {"市长", "Mayor"}}}},
    {pp::GroupRole::member, {"云二", "Yun Er"},  {{Body::education_bureau, {"局长", "Director"}}}},
    {pp::GroupRole::member, {"云三", "Yun San"}, {{Body::brook_government, {"区长", "District Head"}}}},
    {pp::GroupRole::member, {"云四", "Yun Si"},  {{Body::egret_government, {"县长", "County Head"}}}},
    {pp::GroupRole::member, {"云五", "Yun Wu"},  {{Body::reed_government, {"镇长", "Town Head"}}}},
    {pp::GroupRole::member, {"云六", "Yun Liu"}, {{Body::lake_office, {"主任", "Head"}}}},
};
constexpr pp::Provision<Terms> provisions[] = {
    {.clause = {1, 2}, .sentence = 1, .purpose = aim,
     .text = {"毛入园率从88.5%提高到92%", "Raise the enrolment ratio"},
     .topics = {Topic::attendance}, .figures = {88.5_percent, 92_percent}},
    {.clause = {1, 2}, .sentence = 1, .purpose = aim,
     .text = {"公办园在园幼儿占比达到65%以上", "Raise the share of children in public kindergartens"},
     .topics = {Topic::attendance}, .figures = {pp::Figure{65_percent, pp::Bound::at_least}}},
    {.clause = {3, 1}, .sentence = 1, .purpose = task,
     .text = {"新建和改扩建幼儿园9所", "Build and enlarge kindergartens"},
     .topics = {Topic::construction}, .figures = {9_kindergartens}},
    {.clause = {3, 1}, .sentence = 2, .purpose = guidance,
     .text = {"长期坚持公益普惠", "Keep them affordable for good"},
     .due = pp::Due{{"长期坚持", "for good"}, {}, pp::Recurrence::lasting}},
    {.clause = {3, 2}, .sentence = 1, .purpose = task,
     .text = {"2024年10月底前补充教师120名", "Find teachers by the end of October 2024"},
     .topics = {Topic::teachers}, .figures = {pp::Count<people>{120}},
     .due = pp::Due{{"2024年10月底前", "by the end of October 2024"}, pp::Date{2024, 10}}},
    {.clause = {3, 2}, .sentence = 2, .purpose = task,
     .text = {"每年培训教师1,200人次", "Train them every year"},
     .topics = {Topic::teachers}, .figures = {pp::Count<person_times>{1200}},
     .due = pp::Due{{"每年", "every year"}, {}, pp::Recurrence::every_year}},
};
constexpr Project projects[] = {
    {annex,  brook,     y2024, new_build, public_run, 2_kindergartens, 18_classes, 540_seats, pp::Yuan{1620 * wan}},
    {annex,  brook,     y2025, new_build, inclusive,  1_kindergartens,  6_classes, 180_seats, pp::Yuan{540 * wan}},
    {annex,  egret,     y2024, new_build, public_run, 1_kindergartens,  9_classes, 270_seats, pp::Yuan{810 * wan}},
    {annex,  egret,     y2025, expansion, public_run, 2_kindergartens,  6_classes, 180_seats, pp::Yuan{250 * wan}},
    {annex,  reed,      y2025, new_build, public_run, 1_kindergartens,  6_classes, 180_seats, pp::Yuan{540 * wan}},
    {annex,  lake,      y2024, expansion, inclusive,  1_kindergartens,  3_classes,  90_seats, pp::Yuan{100 * wan}},
    {annex,  high_tech, y2025, new_build, public_run, 1_kindergartens, 12_classes, 360_seats, pp::Yuan{1080 * wan}},
    {handed, brook,     y2024, transfer,  public_run, 1_kindergartens,  6_classes, 180_seats, pp::Yuan{40 * wan}},
};
constexpr pp::Total<&CityPlan::projects> project_totals[] = {
    {{3, 1}, {"新建和改扩建幼儿园9所", "kindergartens"}, {new_build, expansion}, 9_kindergartens},
    {{3, 1}, {"其中新建6所", "of these new"}, {new_build}, 6_kindergartens},
    {{3, 1}, {"公办8所", "public, with those handed over"}, {public_run}, 8_kindergartens},
    {{3, 1}, {"2024年5所", "in 2024"}, {y2024}, 5_kindergartens},
    {{3, 1}, {"2025年5所", "in 2025"}, {y2025}, 5_kindergartens},
    {{3, 1}, {"梧溪区等地6所", "of Brook and others"}, {brook}, 6_kindergartens, pp::Completeness::some},
    {{3, 1}, {"学位1800个", "seats"}, {new_build, expansion}, 1800_seats},
    {{3, 1}, {"投资约0.5亿元", "money"}, {}, {pp::Yuan{5000 * wan}, pp::Bound::exactly, 1000 * wan}},
    {annex, {"梧溪区4所", "Brook District"}, {brook}, 4_kindergartens},
    {annex, {"白鹭县3所", "Egret County"}, {egret}, 3_kindergartens},
    {annex, {"荻浦镇1所", "Reed Town"}, {reed}, 1_kindergartens},
    {annex, {"望湖街道1所", "Lake Subdistrict"}, {lake}, 1_kindergartens},
    {annex, {"高新区1所", "High-tech Zone"}, {high_tech}, 1_kindergartens},
    {annex, {"班级66个", "classes"}, {}, 66_classes},
    {annex, {"资金4980万元", "money"}, {}, {pp::Yuan{4980 * wan}, pp::Bound::exactly, wan}},
};
constexpr Stock stock[] = {
    {{1, 1}, brook, y2023, 5200_seats, 81_percent},
    {{1, 1}, brook, y2024, 5920_seats, 84_percent},
    {{1, 1}, brook, y2025, 6280_seats, 88.5_percent},
    {{1, 1}, egret, y2023, 3100_seats, 79_percent},
    {{1, 1}, egret, y2024, 3370_seats, 83_percent},
    {{1, 1}, egret, y2025, 3550_seats, 88_percent},
};
constexpr pp::Total<&CityPlan::stock> stock_totals[] = {
    {{1, 1}, {"学位达到9830个", "seats in the end"}, {}, 9830_seats}, // of 2025, the latest
    {{1, 1}, {"2023年8300个", "seats in 2023"}, {y2023}, 8300_seats},
    {{1, 1}, {"2024年9290个", "seats in 2024"}, {y2024}, 9290_seats},
};
constexpr pp::Accepted accepted[] = {
    {"responsible_body_has_no_official_in_group", "市自然资源局",
     {"局长空缺", "The bureau has no director at present"}},
    {"area_has_target_but_no_official_in_group", "高新区",
     {"由市人民政府代管", "The city governs the zone itself"}},
};
constexpr CityPlan plan{
    {.areas = areas, .area_codes = pp::AreaCodes{"GB/T 2260", 459900}, .bodies = bodies, .notice = notice,
     .sections = sections, .leadership_group = {{2}, {"领导小组", "Leadership group"}, officials},
     .measures = measures, .requirements = {}, .provisions = provisions, .accepted = accepted},
    goals, annexes, projects, project_totals, stock, stock_totals};
// clang-format on
static_assert(pp::prove<plan>());

} // namespace cloud_bridge

#endif
