// Contradictions in a city's plan, which has years, money, levels, shares and areas of several depths; and in a table
// of levels without a time. A line each.
#include "../../examples/city_plan.hpp"

#include "entries.hpp"

#include <vector>

namespace rule = cloud_bridge::pp::rule;

namespace {

using namespace cloud_bridge;
using pp::Completeness;

constexpr pp::Unit buses{"辆", "bus", "buses"}; // unknown to the plan's data

struct CityTables {
    template <class Row>
    static std::vector<Row> copy(pp::Rows<Row> rows) {
        return {rows.begin(), rows.end()};
    }
    CityPlan changed = cloud_bridge::plan;
    std::vector<pp::AreaRecord<Terms>> areas = copy(changed.areas);
    std::vector<pp::BodyRecord<Terms>> bodies = copy(changed.bodies);
    std::vector<pp::Article<Terms>> measures = copy(changed.measures);
    std::vector<pp::Official<Terms>> officials = copy(changed.leadership_group.officials);
    std::vector<pp::Provision<Terms>> provisions = copy(changed.provisions);
    std::vector<Project> projects = copy(changed.projects);
    std::vector<pp::Total<& CityPlan::projects>> totals = copy(changed.project_totals);
    std::vector<Stock> stock = copy(changed.stock);
    std::vector<pp::Total<& CityPlan::stock>> stock_totals = copy(changed.stock_totals);

    CityPlan const& plan() {
        changed.areas = areas;
        changed.bodies = bodies;
        changed.measures = measures;
        changed.leadership_group.officials = officials;
        changed.provisions = provisions;
        changed.projects = projects;
        changed.project_totals = totals;
        changed.stock = stock;
        changed.stock_totals = stock_totals;
        return changed;
    }
};
using T = CityTables&;

// clang-format off
constexpr Contradiction<CityTables> contradictions[] = {
    {"a total of 2025 that is of 2024", rule::total_differs_from_its_wording, [](T t) { t.totals[4].of = {y2024}; }},
    {"a year that the text does not print", rule::total_differs_from_its_wording,
     [](T t) { t.totals[4].text = {"2027年5所", "in 2027"}; }},
    {"a year before the deadline alone", rule::total_differs_from_its_wording,
     [](T t) { t.totals[0].text = {"到2025年新建和改扩建幼儿园9所", "in all"}; t.totals[0].of.push_back(y2023); }},
    {"a deadline before a year that the total is of", rule::total_differs_from_its_wording,
     [](T t) { t.totals[4].text = {"到2024年建设5所", "by 2024"}; }},
    {"a district that the text does not print", rule::total_differs_from_its_wording,
     [](T t) { t.totals[8].text = {"白鹭县4所", "Egret"}; }},
    {"some of them without 等", rule::not_printed_in_its_text, [](T t) { t.totals[5].text = {"梧溪区6所", "of Brook"}; }},
    {"some of no project", rule::total_is_of_no_row,
     [](T t) { t.totals[5] = {{3, 1}, {"荻浦镇等地2024年6所", "none"}, {reed, y2024}, 6_kindergartens, Completeness::some}; }},
    {"a total again with every year", rule::stands_twice,
     [](T t) {
         t.totals.push_back({annex, {"2023年、2024年、2025年班级66个", "classes"}, {y2023, y2024, y2025}, 66_classes});
     }},
    {"money of another step than is printed", rule::figure_differs_from_its_wording,
     [](T t) { t.totals[7].figure.step = wan; }},
    {"seats and classes in another ratio", rule::ratio_is_not_as_stated, [](T t) { t.projects[0].seats = 570_seats; }},
    {"stock that falls", rule::level_goes_the_wrong_way, [](T t) { t.stock[1].seats = 5100_seats; }},
    {"stock of more than there is in all", rule::declared_total_differs_from_sum_of_parts,
     [](T t) { t.stock[2].seats = 6300_seats; }},
    {"a share of more than the whole", rule::share_is_not_of_the_whole,
     [](T t) { t.stock[2].affordable = 101_percent; }},
    {"a bound that the text prints", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[1].figures = {65_percent}; }},
    {"a figure of a unit that data do not know", rule::unit_is_not_known,
     [](T t) { t.provisions[4].figures = {pp::Count<buses>{120}}; }},
    {"people of a text that has 人次", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[5].figures = {pp::Count<people>{1200}}; }},
    {"every year that comes once", rule::recurrence_differs_from_its_wording,
     [](T t) { t.provisions[5].due = pp::Due{{"每年", "every year"}}; }},
    {"a point due after its phrase's notice", rule::due_before_the_notice,
     [](T t) { t.measures[1].due = pp::Due{{"2023年8月底前", "by"}, pp::Date{2023, 8}}; }},
    {"the land bureau printed as the education bureau", rule::name_is_not_of_its_body,
     [](T t) { t.measures[1].parties = {{Body::land_bureau, responsible, "市教育局"}}; }},
    {"a town's government printed as the city's", rule::name_is_not_of_its_body,
     [](T t) { t.measures[1].parties = {{Body::reed_government, responsible, "市人民政府"}}; }},
    {"a town whose county is another", rule::area_code_is_not_under_the_code_above,
     [](T t) { t.areas[2].within = brook; }},
    {"a district within a town", rule::area_lies_within_a_smaller_one, [](T t) { t.areas[0].within = reed; }},
    {"a town without its county", rule::area_code_is_of_no_area_above,
     [](T t) { t.areas[2].code = 459931101; t.areas[2].within = {}; }},
    {"a town called 街道", rule::area_is_called_of_another_kind, [](T t) { t.areas[2].name = {"荻浦街道", "Reed"}; }},
    {"a subdistrict with a government", rule::collective_does_not_resolve_to_areas,
     [](T t) { t.bodies[6].kind = local_government; }},
    {"two mayors", rule::body_has_two_heads,
     [](T t) { t.officials[1].posts.push_back({Body::city_government, {"市长", "Mayor"}}); }},
    {"a head of a district and of a county", rule::official_is_of_two_areas,
     [](T t) { t.officials[2].posts.push_back({Body::egret_government, {"副县长", "Deputy"}}); }},
    {"a post in a town that its title does not name", rule::post_is_not_of_its_body,
     [](T t) { t.officials[4].posts = {{Body::reed_government, {"梧溪区副区长", "Deputy"}}}; }},
    {"a town head of a subdistrict", rule::post_is_not_of_its_body,
     [](T t) { t.officials[5].posts = {{Body::lake_office, {"镇长", "Town Head"}}}; }},
    {"a plan's title that the notice does not name", rule::not_printed_in_its_text,
     [](T t) { t.changed.notice.plan_title = {"云桥市学前教育计划", "Plan"}; }},
};

constexpr Rewording<CityTables> rewordings[] = {
    {"a town's government printed as the town's",
     [](T t) { t.measures[3].parties = {{Body::reed_government, responsible, "镇人民政府"}}; }},
    {"a year in numerals", [](T t) { t.totals[3].text = {"二〇二四年5所", "in 2024"}; }},
    {"a year in other numerals", [](T t) { t.totals[3].text = {"二零二四年5所", "in 2024"}; }},
    {"a deadline of all years", [](T t) { t.totals[0].text = {"力争到2025年新建和改扩建幼儿园9所", "in all"}; }},
    {"the end of a range, with 底",
     [](T t) { t.totals[0].text = {"2023年至2025年底新建和改扩建幼儿园9所", "in all"}; }},
    {"the end of a list, with 底前",
     [](T t) { t.totals[0].text = {"2023年、2024年和2025年底前新建和改扩建幼儿园9所", "in all"}; }},
    {"a deadline of each year until then",
     [](T t) {
         t.totals[0].text = {"2025年底前新建和改扩建幼儿园9所", "in all"};
         t.totals[0].of = {new_build, expansion, y2023, y2024, y2025};
     }},
    {"the last year of what there is", [](T t) { t.stock_totals[0].text = {"到2025年学位达到9830个", "in the end"}; }},
    {"two years and their number",
     [](T t) {
         t.totals[0] = {{3, 1}, {"2024、2025两年新建和改扩建幼儿园9所", "in both"}, {new_build, expansion, y2024, y2025},
             9_kindergartens};
     }},
    {"a town with its county", [](T t) { t.totals[10].text = {"白鹭县荻浦镇1所", "Reed Town"}; }},
    {"all years, from one to another", [](T t) { t.totals[0].text = {"2023年到2025年新建和改扩建幼儿园9所", "in all"}; }},
    {"all years, as a range", [](T t) { t.totals[0].text = {"2023—2025年新建和改扩建幼儿园9所", "in all"}; }},
    {"two years, joined",
     [](T t) {
         t.totals[0] = {{3, 1}, {"2024、2025年新建和改扩建幼儿园9所", "in both"}, {new_build, expansion, y2024, y2025},
             9_kindergartens};
     }},
    {"a subdistrict without 街道", [](T t) { t.totals[11].text = {"望湖1所", "Lake"}; }},
    {"a subdistrict's office printed as the subdistrict's",
     [](T t) { t.measures[3].parties = {{Body::lake_office, responsible, "街道办事处"}}; }},
};

/// The stock in each year, in a row that does not say which column is its time.
struct Places {
    Year year;
    pp::Level<pp::Seats> seats;
};
BOOST_DESCRIBE_STRUCT(Places, (), (year, seats))
struct PlanOfPlaces : CityPlan {
    pp::Rows<Places> places;
};
BOOST_DESCRIBE_STRUCT(PlanOfPlaces, (CityPlan), (places))
constexpr Places places[] = {{y2024, 100_seats}, {y2025, 120_seats}};
// clang-format on

} // namespace

TEST_CASE("a city's plan does not contradict itself until one thing in it is changed") {
    check_nothing_is_found<CityTables>();
}
TEST_CASE("a contradiction in a city's plan is found by the rule for it") { check_all_are_found(contradictions); }
TEST_CASE("what a city's plan could print as well contradicts nothing") { check_nothing_is_found_in(rewordings); }
TEST_CASE("levels of several years that do not say which column is their time are warned of") {
    PlanOfPlaces const with_places{{cloud_bridge::plan}, places};
    CHECK(pp::check(with_places, [](pp::Finding const&) {})[rule::level_has_no_time] == pp::RuleCount{2, 1});
}
