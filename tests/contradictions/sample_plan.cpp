// Contradictions of every kind in the sample plan, a line each.
#include "../unit/sample_plan.hpp"

#include "entries.hpp"

#include <preschool_plan/level.hpp>

using namespace sample;
using pp::AreaKind, pp::BodyKind, pp::Bound, pp::Completeness, pp::Date, pp::Due, pp::Locality, pp::Part,
    pp::Recurrence, pp::Works;
namespace rule = pp::rule;

namespace {

using T = Tables&;

pp::Provision<Terms> phrase(char const* zh) {
    return {.clause = {2, 2}, .sentence = 1, .purpose = pp::Purpose::task, .text = {zh, "phrase"}};
}
void due(T t, char const* zh, pp::Optional<Date> latest, Recurrence recurrence = Recurrence::once) {
    t.provisions[2] = phrase(zh);
    t.provisions[2].due = Due{{zh, "when"}, latest, recurrence};
}
void seats(T t, char const* zh, pp::Figure const& figure, Completeness completeness = Completeness::all) {
    t.seat_totals[0] = {{2, 1}, {zh, "seats"}, {}, figure, completeness};
}
void party(T t, Body body, char const* zh, Part part = Part::responsible) {
    t.measures[1].parties = {{body, part, zh}};
}

// clang-format off
constexpr Contradiction<Tables> contradictions[] = {
    // Totals.
    {"a total of other rows than its sum", rule::declared_total_differs_from_sum_of_parts,
     [](T t) { t.seat_targets[0].seats = 501_seats; }},
    {"a total that is at least more than its rows", rule::declared_total_differs_from_sum_of_parts,
     [](T t) { seats(t, "学位1000个以上", {pp::Seats{1000}, Bound::at_least}); }},
    {"a total that is at least more than its rows, in steps of 千", rule::declared_total_differs_from_sum_of_parts,
     [](T t) { seats(t, "学位1千个以上", {pp::Seats{1000}, Bound::at_least, 1000}); }},
    {"at_least that no word says", rule::figure_differs_from_its_wording,
     [](T t) { seats(t, "学位800个", {pp::Seats{800}, Bound::at_least}); }},
    {"at_most that no word says", rule::figure_differs_from_its_wording,
     [](T t) { seats(t, "学位9999个", {pp::Seats{9999}, Bound::at_most}); }},
    {"some of them that no word says", rule::not_printed_in_its_text,
     [](T t) { seats(t, "学位9999个", 9999_seats, Completeness::some); }},
    {"some of them that are more", rule::parts_exceed_declared_total,
     [](T t) { seats(t, "各地等学位800个", 800_seats, Completeness::some); }},
    {"some of no row", rule::total_is_of_no_row,
     [](T t) {
         t.kindergarten_totals[2] = {{2, 1}, {"开发区等农村3所", "zone"}, {Area::zone, Locality::rural}, 3_kindergartens,
             Completeness::some};
     }},
    {"at most so many of no row", rule::total_is_of_no_row,
     [](T t) {
         t.kindergarten_totals[2] = {{2, 1}, {"开发区农村不超过3所", "zone"}, {Area::zone, Locality::rural}, {3_kindergartens,
             Bound::at_most}};
     }},
    {"at most so many of no row, of a table of one", rule::total_is_of_no_row,
     [](T t) {
         t.seat_targets.pop_back();
         t.seat_totals[0] = {{2, 1}, {"农村学位不超过9个", "rural"}, {Locality::rural}, {9_seats, Bound::at_most}};
     }},
    {"a total twice", rule::stands_twice, [](T t) { t.seat_totals.push_back(t.seat_totals[0]); }},
    {"a total twice, once with every coordinate", rule::stands_twice,
     [](T t) {
         t.seat_totals.push_back({{2, 1}, {"城乡学位900个", "seats"}, {Locality::urban, Locality::rural}, 900_seats});
     }},
    {"a total of another unit", rule::total_names_no_column, [](T t) { seats(t, "900年", 900_years); }},
    {"a total by a column that its table has not", rule::total_names_no_column,
     [](T t) { t.seat_totals[0].of = {Works::new_build}; }},
    {"a total of a table without rows", rule::total_is_of_a_table_without_rows, [](T t) { t.seat_targets.clear(); }},
    {"农村 of urban rows", rule::total_differs_from_its_wording,
     [](T t) { t.kindergarten_totals[1].of = {Locality::urban}; }},
    {"a total of nobody's locality that prints 农村", rule::total_differs_from_its_wording,
     [](T t) { t.kindergarten_totals[2].text = {"农村共7所", "in all"}; }},
    {"a total's area beside another that it prints", rule::total_differs_from_its_wording,
     [](T t) { t.kindergarten_totals[2] = {{2, 1}, {"西县3所", "east"}, {Area::east}, 2_kindergartens}; }},
    {"a total's figure unlike its text", rule::figure_differs_from_its_wording,
     [](T t) { t.seat_totals[0].text = {"学位901个", "seats"}; }},
    {"a phrase and a total of the same words", rule::figure_differs_from_its_total,
     [](T t) { t.provisions[1].text = {"共8所", "in all"}; t.provisions[1].figures = {8_kindergartens}; }},
    {"a phrase and a total of the same words, but that it is of all", rule::figure_differs_from_its_total,
     [](T t) { t.provisions[1].text = {"计划全市共8所，", "in all"}; t.provisions[1].figures = {8_kindergartens}; }},
    {"a phrase in numerals and a total of the same words", rule::figure_differs_from_its_total,
     [](T t) { t.provisions[1].text = {"共八所", "in all"}; t.provisions[1].figures = {8_kindergartens}; }},
    {"a phrase with blanks and a total of the same words", rule::figure_differs_from_its_total,
     [](T t) { t.provisions[1].text = {"共 ８ 所", "in all"}; t.provisions[1].figures = {8_kindergartens}; }},
    {"a phrase in 万 and a total of the same words", rule::figure_differs_from_its_total,
     [](T t) {
         t.provisions[1].text = {"学位0.2万个", "seats"}; t.provisions[1].figures = {{2000_seats, Bound::exactly, 1000}};
     }},
    {"a phrase of one area that has more than its targets", rule::phrase_exceeds_its_targets,
     [](T t) {
         t.provisions[0].text = {"东市新建3所", "in East City"}; t.provisions[0].area = Area::east;
         t.provisions[0].figures = {3_kindergartens};
     }},
    {"a target twice", rule::stands_twice, [](T t) { t.seat_targets.push_back(t.seat_targets[0]); }},
    {"a target of nothing", rule::quantity_is_not_positive, [](T t) { t.seat_targets[0].seats = 0_seats; }},
    {"a target below nothing", rule::quantity_is_not_positive, [](T t) { t.seat_targets[0].seats = pp::Seats{-500}; }},
    {"a total of the area that its text leaves out", rule::total_differs_from_its_wording,
     [](T t) { t.kindergarten_totals[2] = {{2, 1}, {"除东市外3所", "but East"}, {Area::east}, 3_kindergartens}; }},
    {"a total of an area that is named nowhere, beside what is cleared outside", rule::total_differs_from_its_wording,
     [](T t) { t.kindergarten_totals[2] = {{2, 1}, {"清除校外隐患，建2所", "2"}, {Area::east}, 2_kindergartens}; }},
    {"a total of an area that is named nowhere, without some works", rule::total_differs_from_its_wording,
     [](T t) { t.kindergarten_totals[2] = {{2, 1}, {"2所（不含改扩建）", "2"}, {Area::east}, 2_kindergartens}; }},
    {"a total of the second area that its text leaves out", rule::total_differs_from_its_wording,
     [](T t) { t.kindergarten_totals[2] = {{2, 1}, {"除西县、东市外3所", "but both"}, {Area::east}, 3_kindergartens}; }},
    {"a total of works that says seats are added to what is enlarged", rule::total_differs_from_its_wording,
     [](T t) { t.kindergarten_totals[0].text = {"扩建幼儿园6所，新增学位900个", "to build"}; }},
    // A row and its text.
    {"rural of a text that says 城市", rule::not_printed_in_its_text,
     [](T t) {
         t.provisions[0] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task, .text = {"城市建园", "Build"},
             .localities = {Locality::rural}};
     }},
    {"an area that the text does not name", rule::not_printed_in_its_text,
     [](T t) { t.provisions[0].area = Area::west; }},
    {"an area beside the one that it names", rule::not_printed_in_its_text,
     [](T t) { t.provisions[0].text = {"东市建园", "Build"}; t.provisions[0].area = Area::west; }},
    {"an ownership that the text does not say", rule::not_printed_in_its_text,
     [](T t) { t.provisions[0].ownerships = {pp::Ownership::public_run}; }},
    {"an article's locality that its title does not say", rule::not_printed_in_its_text,
     [](T t) { t.measures[0].title = {"城市建设", "Building in cities"}; t.measures[0].localities = {Locality::rural}; }},
    {"an area that the text leaves out", rule::not_printed_in_its_text,
     [](T t) { t.provisions[0].text = {"除东市外建园", "Build"}; t.provisions[0].area = Area::east; }},
    {"an area that the text leaves out behind another", rule::not_printed_in_its_text,
     [](T t) { t.provisions[0].text = {"除了东市和西县外建园", "Build"}; t.provisions[0].area = Area::west; }},
    {"an area that the text leaves out behind what is removed", rule::not_printed_in_its_text,
     [](T t) { t.provisions[0].text = {"消除隐患，除东市外建园", "Build"}; t.provisions[0].area = Area::east; }},
    {"public, of what is private and inclusive", rule::not_printed_in_its_text,
     [](T t) {
         t.provisions[2] = phrase("支持民办普惠性园"); t.provisions[2].ownerships = {pp::Ownership::public_run};
     }},
    {"a time of what is planned", rule::time_may_be_left_out,
     [](T t) { t.provisions[2] = phrase("2021年计划新建一批幼儿园"); }},
    {"a time of what is arranged", rule::time_may_be_left_out,
     [](T t) { t.provisions[2] = phrase("2021年安排一批项目"); }},
    {"a time of what is to be reached", rule::time_may_be_left_out,
     [](T t) { t.provisions[2] = phrase("2022年学前教育达到新水平"); }},
    {"a time behind what is to be reached", rule::time_may_be_left_out,
     [](T t) { t.provisions[2] = phrase("普惠水平2022年达到新高度"); }},
    {"a time of money, or of what it is for", rule::time_may_be_left_out,
     [](T t) { t.provisions[2] = phrase("2022年省级奖补资金优先安排"); }},
    {"a middle of a month", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("6月中旬前完成选址"); }},
    {"a month of a year that a word leads to", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("力争2022年6月建成"); }},
    {"a quarter that a word leads to", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("到第三季度完成"); }},
    {"a day before which, with 以前", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("2022年6月30日以前报送"); }},
    {"an end of a quarter", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("三季度末完成"); }},
    {"a year before a figure", rule::time_may_be_left_out,
     [](T t) { t.provisions[2] = phrase("学位2022年400个"); t.provisions[2].figures = {400_seats}; }},
    {"a deadline in a title", rule::time_may_be_left_out,
     [](T t) { t.measures[0].title = {"2022年底前建设", "Building"}; }},
    {"a deadline of a title that is another", rule::not_printed_in_its_text,
     [](T t) {
         t.measures[0].title = {"2023年底前建设", "Building"}; t.measures[0].due = Due{{"2022年底前", "2022"}, Date{2022}};
     }},
    {"a locality beside the one that a total prints", rule::total_differs_from_its_wording,
     [](T t) {
         t.kindergarten_totals[2] = {{2, 1}, {"城市3所", "cities"}, {Locality::urban}, 3_kindergartens};
         t.kindergarten_totals.push_back(
             {{2, 1}, {"扩建农村1所", "1"}, {Works::expansion, Locality::rural, Locality::urban}, 1_kindergartens});
     }},
    {"a head of an area in another body", rule::post_is_not_of_its_body,
     [](T t) { t.officials[3].posts = {{Body::zone_office, {"区长", "Head"}}}; }},
    {"a name with a mark of direction", rule::text_looks_like_another,
     [](T t) { t.officials[1].name = {"乙\u202A丙", "Yi"}; }},
    {"a name with a form for compatibility", rule::text_looks_like_another,
     [](T t) { t.officials[1].name = {"乙\uF96E", "Yi"}; }},
    {"a year, behind 年度", rule::time_may_be_left_out, [](T t) { t.provisions[2] = phrase("2021年度完成建设"); }},
    {"a month of every year left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("每年12月底前报送总结"); }},
    {"a deadline, before what is new", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("2022年底前建立新的机制"); }},
    {"a deadline, before another clause that ends in 的", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("2022年底前建成投用，纳入公办园管理的"); }},
    {"a deadline with which something is compared", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("对比2022年底前建成"); }},
    {"a deadline of what lies under others", rule::time_may_be_left_out,
     [](T t) { t.provisions[2] = phrase("2022年基础设施全部建成"); }},
    {"seats of 学前", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("新增学前900个学位"); }},
    {"every quarter, of what is done year by year", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "逐年", {}, Recurrence::every_quarter); }},
    {"the end of every year left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("每年年底前报送总结"); }},
    {"等 of a list that its number exceeds", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("教育局、财政局等九部门"); }},
    {"urban, of counties, cities and districts", rule::not_printed_in_its_text,
     [](T t) { t.provisions[2] = phrase("各县市区加快建设"); t.provisions[2].localities = {Locality::urban}; }},
    {"due a day after its article", rule::due_after_its_article,
     [](T t) {
         t.measures[1].due = Due{{"2022年8月底前", "by August"}, Date{2022, 8}};
         due(t, "2022年9月2日前", Date{2022, 9, 2});
     }},
    {"八成 left out", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("占比达到八成以上"); }},
    {"a year of a deadline that the text does not have", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[2] = phrase("培训教师"); t.provisions[2].due = Due{{"8月底前", "by August"}, Date{2035, 8}}; }},
    {"a year of a deadline of every year", rule::figure_differs_from_its_wording,
     [](T t) { due(t, "每年8月底前", Date{2035, 8}, Recurrence::every_year); }},
    {"a locality that the text leaves out", rule::not_printed_in_its_text,
     [](T t) {
         t.provisions[2] = phrase("培训教师（不含农村）"); t.provisions[2].localities = {Locality::rural};
     }},
    {"inclusive and public, of what is inclusive and private", rule::not_printed_in_its_text,
     [](T t) {
         t.provisions[2] = phrase("支持普惠性民办幼儿园"); t.provisions[2].ownerships = {pp::Ownership::public_run};
     }},
    {"a locality twice", rule::stands_twice,
     [](T t) {
         t.provisions[0].text = {"农村建园", "Build in the country"};
         t.provisions[0].localities = {Locality::rural, Locality::rural};
     }},
    {"a topic twice", rule::stands_twice, [](T t) { t.provisions[0].topics = {Topic::building, Topic::building}; }},
    {"an item twice", rule::stands_twice,
     [](T t) { t.provisions[2].items = {{pp::ItemKind::way, {"培训", "Train"}}, {pp::ItemKind::way, {"培训", "Train"}}}; }},
    {"an item that the text does not have", rule::not_printed_in_its_text,
     [](T t) { t.provisions[2].text = {"培训等", "Train and the like"}; }},
    {"a body acted on that no phrase prints", rule::not_printed_in_its_text,
     [](T t) { t.provisions[0].parties = {{Body::others, Part::acted_on, "有关部门"}}; }},
    {"open without 等", rule::not_printed_in_its_text,
     [](T t) { t.provisions[2].text = {"培训、轮岗", "Train and rotate"}; }},
    {"等 that is not open", rule::printed_but_left_out, [](T t) { t.provisions[2].open = false; }},
    {"等 behind 水平 that is not open", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("提升保教水平等"); }},
    {"a figure that the text has and the row not", rule::printed_but_left_out,
     [](T t) { t.provisions[1].figures = {}; }},
    {"one of two figures left out", rule::printed_but_left_out,
     [](T t) { t.provisions[1].text = {"五年内新建3所", "3 within five years"}; }},
    {"another figure than is printed", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[1].figures = {6_years}; }},
    {"another unit than is printed", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[1].figures = {5_kindergartens}; }},
    {"a bound that is printed and left out", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[1].text = {"满五年以上", "five years or more"}; }},
    {"a bound that is not printed", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[1].figures = {{5_years, Bound::at_least}}; }},
    {"满 that is left out", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[1].text = {"工作满五年", "after five years"}; }},
    {"a bound of something, left out", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[2] = phrase("不低于总数的85%"); t.provisions[2].figures = {85_percent}; }},
    {"最高 that is left out", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[2] = phrase("最高奖补5万元"); t.provisions[2].figures = {50'000_yuan}; }},
    {"schools as kindergartens", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[2] = phrase("委托3所高校"); t.provisions[2].figures = {3_kindergartens}; }},
    {"a figure of the plan's own unit left out", rule::printed_but_left_out,
     [](T t) { t.provisions[0].text = {"购置校车3辆", "Buy buses"}; }},
    {"a deadline that is printed and left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("2022年底前培训"); }},
    {"a deadline without its year left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("12月底前培训"); }},
    {"a share in numerals left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("达到百分之八十五"); }},
    {"a figure between spaces left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("新建 30 所"); }},
    {"a figure of 家 left out", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("培育5家优质园"); }},
    {"a figure behind its noun left out", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("新增学位500"); }},
    {"a figure of 廿 left out", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("新建廿所幼儿园"); }},
    {"a figure of 班 left out", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("新增150班"); }},
    {"a year in 〇 left out", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("二〇二二年底前培训"); }},
    {"an end of the year without its number left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("年底前培训"); }},
    {"a year in which something is done, left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("力争2022年培训"); }},
    {"a year left out beside one of a title", rule::time_may_be_left_out,
     [](T t) { t.provisions[2] = phrase("落实《行动计划（2021—2025年）》，2022年培训"); }},
    {"a deadline of half a year left out", rule::time_may_be_left_out,
     [](T t) { t.provisions[2] = phrase("下半年建成投用"); }},
    {"a deadline of next year left out", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("力争明年建成"); }},
    {"a deadline of a quarter left out", rule::time_may_be_left_out, [](T t) { t.provisions[2] = phrase("三季度开工"); }},
    {"a year that is foreseen left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("预计2022年建成"); }},
    {"a figure of 处 behind its noun left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("新建村级幼儿园5处"); }},
    {"classes behind their noun left out", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("增设附设幼儿班36个"); }},
    {"classes of another kind left out", rule::printed_but_left_out, [](T t) { t.provisions[2] = phrase("开设36个混龄班"); }},
    {"schools and institutions as kindergartens", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[2] = phrase("取缔校外培训机构5所"); t.provisions[2].figures = {5_kindergartens}; }},
    {"projects of kindergartens as kindergartens", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[2] = phrase("实施3个幼儿园改扩建项目"); t.provisions[2].figures = {3_kindergartens}; }},
    {"the second of two bounds left out", rule::figure_differs_from_its_wording,
     [](T t) {
         t.provisions[2] = phrase("分别不低于50%和85%");
         t.provisions[2].figures = {{50_percent, Bound::at_least}, 85_percent};
     }},
    {"a bound that several share left out of the first", rule::figure_differs_from_its_wording,
     [](T t) {
         t.provisions[2] = phrase("分别达到50%、85%以上");
         t.provisions[2].figures = {50_percent, {85_percent, Bound::at_least}};
     }},
    {"a limit left out", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[2] = phrase("奖补以5万元为上限"); t.provisions[2].figures = {50'000_yuan}; }},
    {"more of a cover than the whole", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[2] = phrase("覆盖率达到120%"); t.provisions[2].figures = {120_percent}; }},
    {"an empty text of somebody who acts, and a body without a name", rule::text_is_empty,
     [](T t) {
         t.provisions[2] = phrase(""); t.provisions[2].parties = {{Body::east_government, Part::acts, "东市政府"}};
         t.bodies[0].name = {};
     }},
    {"another body that acts than begins the text", rule::not_printed_in_its_text,
     [](T t) {
         t.provisions[2] = phrase("办公室要落实资金"); t.provisions[2].parties = {{Body::east_government, Part::acts, "东市政府"}};
     }},
    {"等 before 同步 that is not open", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("落实道路、供水等同步配套"); }},
    {"等 before 量化 that is not open", rule::printed_but_left_out,
     [](T t) { t.provisions[2] = phrase("落实工资、津贴等量化标准"); }},
    {"not inclusive, as inclusive", rule::not_printed_in_its_text,
     [](T t) {
         t.provisions[2] = phrase("规范非普惠性民办幼儿园"); t.provisions[2].ownerships = {pp::Ownership::inclusive_private};
     }},
    {"not public, as public", rule::not_printed_in_its_text,
     [](T t) { t.provisions[2] = phrase("规范非公办幼儿园"); t.provisions[2].ownerships = {pp::Ownership::public_run}; }},
    {"新改扩建 of what is newly built alone", rule::total_differs_from_its_wording,
     [](T t) { t.kindergarten_totals[0].text = {"新改扩建6所", "to build"}; }},
    {"a deadline that the text does not have", rule::not_printed_in_its_text,
     [](T t) { due(t, "2022年底前", Date{2022}); t.provisions[2].due = Due{{"2022年12月底前", "when"}, Date{2022, 12}}; }},
    // Dates.
    {"a deadline unlike its wording", rule::figure_differs_from_its_wording,
     [](T t) { due(t, "2022年底前", Date{2023}); }},
    {"a deadline that no calendar has, left out", rule::date_does_not_exist,
     [](T t) { t.provisions[2] = phrase("2022年9月31日前建成"); }},
    {"once, of what the phrase says of every year", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "9月底前", Date{2020, 9}); t.provisions[2].text = {"每年9月底前报送", "Report"}; }},
    {"a deadline without a year, of another than the notice's", rule::figure_differs_from_its_wording,
     [](T t) { due(t, "8月底前", Date{2022, 8}); }},
    {"an article's deadline without a year, of another than the notice's", rule::figure_differs_from_its_wording,
     [](T t) { t.measures[1].due = Due{{"8月底前", "by August"}, Date{2022, 8}}; }},
    {"a deadline without a year, of the notice's and not of the one before it", rule::figure_differs_from_its_wording,
     [](T t) {
         t.provisions[1].due = Due{{"2022年6月底前", "by June 2022"}, Date{2022, 6}};
         t.provisions[1].text = {"2022年6月底前建成", "Build"}; t.provisions[1].figures = {};
         t.provisions[2] = phrase("8月底前投用"); t.provisions[2].clause = {2, 1};
         t.provisions[2].due = Due{{"8月底前", "by August"}, Date{2020, 8}};
     }},
    {"a year of a deadline that ends later", rule::figure_differs_from_its_wording,
     [](T t) { due(t, "2025年底前（其中东市2023年底前）", Date{2023}); }},
    {"the middle of a year", rule::figure_differs_from_its_wording, [](T t) { due(t, "2022年中", Date{2022}); }},
    {"a month that its wording does not have", rule::figure_differs_from_its_wording,
     [](T t) { due(t, "2022年上半年", Date{2022}); }},
    {"due before the notice", rule::due_before_the_notice, [](T t) { due(t, "2019年底前", Date{2019}); }},
    {"due in another century, before", rule::due_before_the_notice, [](T t) { due(t, "1949年底前", Date{1949}); }},
    {"due at the end of the century", rule::due_is_half_a_century_away, [](T t) { due(t, "2099年底前", Date{2099}); }},
    {"due in another century, after", rule::due_is_half_a_century_away, [](T t) { due(t, "2199年底前", Date{2199}); }},
    {"every year that comes once", rule::recurrence_differs_from_its_wording, [](T t) { due(t, "每年", {}); }},
    {"every year without the date that is printed", rule::figure_differs_from_its_wording,
     [](T t) { due(t, "2025年底前", {}, Recurrence::every_year); }},
    {"every year until a date, which no word says", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "2025年底前", Date{2025}, Recurrence::every_year); }},
    {"a year before pupils enter", rule::figure_differs_from_its_wording,
     [](T t) { due(t, "2025年新生入学前", Date{2025}); }},
    {"持续 that comes once", rule::recurrence_differs_from_its_wording, [](T t) { due(t, "持续推进", {}); }},
    {"a year before something that no calendar has", rule::figure_differs_from_its_wording,
     [](T t) { due(t, "2025年招生前", Date{2025}); }},
    {"逐月 that comes every year", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "逐月", {}, Recurrence::every_year); }},
    {"立行立改 that lasts", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "立行立改", {}, Recurrence::lasting); }},
    {"每季度 that comes every year", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "每季度", {}, Recurrence::every_year); }},
    {"a beginning after the end", rule::figure_differs_from_its_wording,
     [](T t) {
         t.provisions[2] = phrase("2021—2022年");
         t.provisions[2].due = Due{{"2021—2022年", "when"}, Date{2022}, Recurrence::once, Date{2023}};
     }},
    {"a beginning that is not printed", rule::figure_differs_from_its_wording,
     [](T t) { t.provisions[2].due = Due{{"2022年底前", "when"}, Date{2022}, Recurrence::once, Date{2021}}; }},
    {"lasting, and by a date", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "2022年底前", Date{2022}, Recurrence::lasting); }},
    {"长期 that comes every year", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "长期坚持", {}, Recurrence::every_year); }},
    {"每两年 that comes every year", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "每两年", {}, Recurrence::every_year); }},
    {"每3年 that comes every year", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "每3年", {}, Recurrence::every_year); }},
    {"每学期 that comes every month", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "每学期", {}, Recurrence::every_month); }},
    {"每周 that comes every month", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "每周", {}, Recurrence::every_month); }},
    {"按月 that comes every year", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "按月", {}, Recurrence::every_year); }},
    {"立即 that lasts", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "立即整改", {}, Recurrence::lasting); }},
    {"a phrase due after its article", rule::due_after_its_article,
     [](T t) { t.measures[1].due = Due{{"2021年底前", "by 2021"}, Date{2021}}; }},
    {"an article due after its section", rule::due_after_its_article,
     [](T t) {
         t.sections[1].due = Due{{"2021年底前", "by 2021"}, Date{2021}};
         t.measures[0].due = Due{{"2022年底前", "by 2022"}, Date{2022}};
     }},
    {"a phrase due again after its article", rule::due_after_its_article,
     [](T t) {
         t.measures[1].due = Due{{"2021年底前", "by 2021"}, Date{2021}};
         due(t, "2022年底前每年", Date{2022}, Recurrence::every_year);
     }},
    {"a phrase that begins after its article", rule::due_after_its_article,
     [](T t) { t.measures[1].due = Due{{"2021年底前", "by 2021"}, Date{2021}}; due(t, "自2022年9月起", {}); }},
    {"a phrase of every year that is due every month", rule::recurrence_differs_from_its_wording,
     [](T t) { due(t, "每月", {}, Recurrence::every_month); t.provisions[2].text = {"每年培训教师", "Train"}; }},
    {"a phrase that begins after it is due", rule::not_printed_in_its_text,
     [](T t) { due(t, "2022年8月底前", Date{2022, 8}); t.provisions[2].text = {"自2022年9月起实施", "From September"}; }},
    {"a day that no calendar has", rule::date_does_not_exist,
     [](T t) { t.notice.date = {2020, 2, 30}; t.notice.date_zh = "2020年2月30日"; }},
    {"a date of the notice unlike its wording", rule::figure_differs_from_its_wording,
     [](T t) { t.notice.date.day = 15; }},
    {"a notice of a century later", rule::notice_number_is_of_another_year,
     [](T t) { t.notice.date.year = 2120; t.notice.date_zh = "2120年3月14日"; }},
    {"a number of another year", rule::notice_number_is_of_another_year,
     [](T t) { t.notice.number = {"甲办〔2019〕7号", 2019, 7}; }},
    {"a number whose year is its serial", rule::figure_differs_from_its_wording,
     [](T t) { t.notice.number = {"甲办〔2020〕7号", 7, 2020}; }},
    // The notice.
    {"a notice of a clause alone", rule::text_is_empty, [](T t) { t.notice = {}; t.notice.clause = {3, 1}; }},
    {"a notice of a date alone", rule::text_is_empty, [](T t) { t.notice = {}; t.notice.date = {2020, 3, 14}; }},
    {"a notice without a date and texts", rule::date_does_not_exist,
     [](T t) { auto const addressees = t.notice.addressees; t.notice = {}; t.notice.addressees = addressees; }},
    {"a notice in English alone", rule::text_is_empty, [](T t) { t.notice = {}; t.notice.title = {"", "Notice"}; }},
    {"an impossible date of a notice of nothing else", rule::date_does_not_exist,
     [](T t) { t.notice = {}; t.notice.date = {2021, 13, 45}; }},
    {"an addressee twice", rule::stands_twice, [](T t) { t.notice.addressees.push_back(t.notice.addressees[0]); }},
    {"an addressee that cooperates", rule::part_is_not_of_its_place,
     [](T t) { t.notice.addressees = {{Body::governments, Part::cooperates, "各县市政府"}}; }},
    {"an addressee that is persons", rule::part_is_not_of_its_place,
     [](T t) {
         t.bodies[5] = {Body::others, BodyKind::persons, {}, {"有关人员", "persons"}};
         t.notice.addressees = {{Body::others, Part::addressed, "有关人员"}};
     }},
    {"a title that names another plan", rule::not_printed_in_its_text,
     [](T t) { t.notice.title = {"关于印发《计划》的通知", "Notice"}; }},
    {"a plan's title that is a part of its title in the notice's", rule::not_printed_in_its_text,
     [](T t) { t.notice.title = {"关于印发《学前教育方案》的通知", "Notice"}; }},
    // Parties.
    {"a body printed by another's name", rule::name_is_not_of_its_body,
     [](T t) { party(t, Body::east_government, "办公室"); }},
    {"a body printed by a name of nobody", rule::name_is_not_of_its_body, [](T t) { party(t, Body::office, "教育局"); }},
    {"who acts printed by a name of nobody", rule::name_is_not_of_its_body,
     [](T t) { t.provisions[2].parties = {{Body::office, Part::acts, "教育局"}}; }},
    {"a body of two names printed by a name of nobody", rule::name_is_not_of_its_body,
     [](T t) { t.bodies[0].second_name = pp::Label{"民委", "Commission"}; party(t, Body::office, "教育局"); }},
    {"a government printed as that of another area", rule::name_is_not_of_its_body,
     [](T t) { party(t, Body::east_government, "西县政府"); }},
    {"an addressee printed by another's name", rule::name_is_not_of_its_body,
     [](T t) { t.notice.addressees = {{Body::governments, Part::addressed, "有关部门"}}; }},
    {"a set printed as one body", rule::name_is_not_of_its_body, [](T t) { party(t, Body::others, "办公室"); }},
    {"an article's party that acts", rule::part_is_not_of_its_place,
     [](T t) { party(t, Body::office, "办公室", Part::acts); }},
    {"an article's party that is named", rule::part_is_not_of_its_place,
     [](T t) { party(t, Body::office, "办公室", Part::named); }},
    {"a phrase's party that is responsible", rule::part_is_not_of_its_place,
     [](T t) { t.provisions[0].parties = {{Body::office, Part::responsible, "办公室"}}; }},
    {"a body that leads and cooperates", rule::stands_twice,
     [](T t) {
         t.measures[1].parties = {{Body::office, Part::leads, "办公室"}, {Body::office, Part::cooperates, "办公室"}};
     }},
    {"a body beside the set that stands for it", rule::stands_twice,
     [](T t) {
         t.measures[1].parties = {{Body::governments, Part::responsible, "各县市政府"}, {Body::east_government,
             Part::responsible, "东市政府"}};
     }},
    // Areas.
    {"two areas of one name", rule::stands_twice, [](T t) { t.areas[1].name = t.areas[0].name; }},
    {"two areas of one code", rule::stands_twice, [](T t) { t.areas[1].code = t.areas[0].code; }},
    {"an area's official name that is another's name", rule::has_a_name_of_another,
     [](T t) { t.areas[1].official_name = pp::Label{"东市", "East Town"}; }},
    {"two areas of one official name", rule::has_a_name_of_another,
     [](T t) { t.areas[0].official_name = pp::Label{"甲市", "Jia"}; t.areas[1].official_name = pp::Label{"甲市", "A"}; }},
    {"two areas of one English name", rule::has_a_name_of_another, [](T t) { t.areas[1].name = {"西县", "East City"}; }},
    {"a code of six digits for a town", rule::area_code_has_not_its_form,
     [](T t) { t.areas[0].kind = AreaKind::town; }},
    {"a code that no province has", rule::area_code_has_not_its_form, [](T t) { t.areas[0].code = 990001; }},
    {"a code above of one digit", rule::area_code_has_not_its_form,
     [](T t) { t.area_codes = pp::AreaCodes{"GB/T 2260", 6}; }},
    {"a code above of two digits", rule::area_code_has_not_its_form,
     [](T t) { t.area_codes = pp::AreaCodes{"GB/T 2260", 11}; }},
    {"a code that does not lie under the code above", rule::area_code_is_not_under_the_code_above,
     [](T t) { t.areas[1].code = 120002; }},
    {"a town's code under a county that is not there", rule::area_code_is_of_no_area_above,
     [](T t) { t.areas[2] = {Area::zone, AreaKind::town, 110009101, {"新镇", "New Town"}}; }},
    {"a town's code under another county than it lies in", rule::area_code_is_not_under_the_code_above,
     [](T t) { t.areas[2] = {Area::zone, AreaKind::town, 110001101, {"新镇", "New Town"}, {}, Area::west}; }},
    {"an area that lies within itself", rule::area_lies_within_itself, [](T t) { t.areas[1].within = Area::west; }},
    {"a county that is a city", rule::area_is_called_of_another_kind, [](T t) { t.areas[1].kind = AreaKind::city; }},
    {"a city that is a county", rule::area_is_called_of_another_kind, [](T t) { t.areas[0].kind = AreaKind::county; }},
    {"an official name of another kind", rule::area_is_called_of_another_kind,
     [](T t) { t.areas[1].official_name = pp::Label{"西市", "West"}; }},
    {"an area without its record", rule::enumerator_has_no_record, [](T t) { t.areas.pop_back(); }},
    // Bodies.
    {"two bodies of one name", rule::stands_twice, [](T t) { t.bodies[5].name = {"办公室", "Bureau"}; }},
    {"two bodies of one English name", rule::has_a_name_of_another, [](T t) { t.bodies[5].name = {"有关部门", "Office"}; }},
    {"a short name that is another's name", rule::has_a_name_of_another,
     [](T t) { t.bodies[5].short_names = {{"办公室", "Departments"}}; }},
    {"a second name that is another's name", rule::has_a_name_of_another,
     [](T t) { t.bodies[0].second_name = pp::Label{"有关部门", "Bureau"}; }},
    {"a government of the plan's own level in an area", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[3].kind = BodyKind::government; }},
    {"a committee of the plan's own level in an area", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[3].kind = BodyKind::party_committee; }},
    {"a local committee without an area", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[0].kind = BodyKind::local_party_committee; }},
    {"a local government without an area", rule::collective_does_not_resolve_to_areas,
     [](T t) { t.bodies[1].area = {}; }},
    {"a local government without an area that is the first body", rule::collective_does_not_resolve_to_areas,
     [](T t) { t.bodies[0].kind = BodyKind::local_government; }},
    {"two governments of one area", rule::collective_does_not_resolve_to_areas,
     [](T t) { t.bodies[2].area = Area::east; }},
    {"a department that covers kinds", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[0].covers = {BodyKind::department}; }},
    {"a department of kinds of areas", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[0].area_kinds = {AreaKind::county}; }},
    {"a set that covers nothing", rule::body_contradicts_its_kind, [](T t) { t.bodies[5].covers = {}; }},
    {"a set that covers sets", rule::body_contradicts_its_kind, [](T t) { t.bodies[5].covers = {BodyKind::all_of}; }},
    {"a set that covers persons", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[5].covers = {BodyKind::persons}; }},
    {"a set of an area that has none of its kinds of areas", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[5].area = Area::west; t.bodies[5].area_kinds = {AreaKind::town}; }},
    {"all of a kind that nobody is of", rule::collective_does_not_resolve_to_areas,
     [](T t) { t.bodies[4].covers = {BodyKind::party_department}; }},
    {"a committee of the plan's own level called 政府", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[0] = {Body::office, BodyKind::party_committee, {}, {"州政府", "Committee"}}; }},
    {"a committee called 政府", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[2].kind = BodyKind::local_party_committee; }},
    {"a government called 县委", rule::body_contradicts_its_kind, [](T t) { t.bodies[2].name = {"县委", "Committee"}; }},
    {"a government called a bureau", rule::body_contradicts_its_kind,
     [](T t) { t.bodies[2].name = {"教育局", "Bureau"}; }},
    {"a government called 党委", rule::body_contradicts_its_kind, [](T t) { t.bodies[2].name = {"党委", "Committee"}; }},
    // Officials.
    {"no leader", rule::group_has_not_exactly_one_leader, [](T t) { t.officials[0].role = pp::GroupRole::member; }},
    {"two leaders", rule::group_has_not_exactly_one_leader, [](T t) { t.officials[1].role = pp::GroupRole::leader; }},
    {"an official without a post", rule::official_has_no_post, [](T t) { t.officials[1].posts = {}; }},
    {"an official twice", rule::stands_twice, [](T t) { t.officials[2].name = t.officials[1].name; }},
    {"two officials of no name and one post", rule::stands_twice,
     [](T t) { t.officials[0].name = {}; t.officials[1] = {pp::GroupRole::member, {}, t.officials[0].posts}; }},
    {"a post in a set", rule::post_is_not_of_its_body,
     [](T t) { t.officials[1].posts = {{Body::governments, {"市长", "Mayor"}}}; }},
    {"a post in persons", rule::post_is_not_of_its_body,
     [](T t) {
         t.bodies[5] = {Body::others, BodyKind::persons, {}, {"有关部门", "persons"}};
         t.officials[1].posts.push_back({Body::others, {"主任", "Head"}});
     }},
    {"a post in another area than its title names", rule::post_is_not_of_its_body,
     [](T t) { t.officials[1].posts = {{Body::east_government, {"西县副县长", "Deputy"}}}; }},
    {"a post in another area than its title names without its 县", rule::post_is_not_of_its_body,
     [](T t) {
         t.areas[1].name = {"西山县", "West Hills County"};
         t.officials[1].posts = {{Body::east_government, {"西山副县长", "Deputy"}}};
     }},
    {"a deputy of an area of another kind, behind the area's name", rule::post_is_not_of_its_body,
     [](T t) { t.officials[2].posts = {{Body::west_government, {"西县常务副市长", "Deputy"}}}; }},
    {"a deputy of an area of another kind, behind another post", rule::post_is_not_of_its_body,
     [](T t) { t.officials[2].posts = {{Body::west_government, {"党组成员、副市长", "Deputy"}}}; }},
    {"an official of two areas", rule::official_is_of_two_areas,
     [](T t) { t.officials[1].posts.push_back({Body::west_government, {"副县长", "Deputy"}}); }},
    {"two heads of one area", rule::body_has_two_heads,
     [](T t) { t.officials[3].posts.push_back({Body::west_government, {"县长", "Governor"}}); }},
    {"two heads of one department", rule::body_has_two_heads,
     [](T t) { t.officials[1].posts.push_back({Body::office, {"主任", "Head"}}); }},
    {"two secretaries of one committee", rule::body_has_two_heads,
     [](T t) {
         t.bodies[5] = {Body::others, BodyKind::local_party_committee, Area::west, {"党委", "Committee"}};
         t.officials[2].posts.push_back({Body::others, {"县委书记", "Secretary"}});
         t.officials[3].posts = {{Body::others, {"党委书记", "Secretary"}}};
     }},
    {"a group of a clause alone", rule::group_has_not_exactly_one_leader,
     [](T t) { t.officials.clear(); t.group.name = {}; }},
    // Clauses and order.
    {"a clause that is not there", rule::clause_does_not_exist, [](T t) { t.provisions[2].clause = {2, 3}; }},
    {"a measure left out", rule::not_numbered_in_order,
     [](T t) { t.measures[1].clause = {2, 3}; t.provisions.pop_back(); }},
    {"a measure of a section that is not there", rule::clause_does_not_exist,
     [](T t) { t.requirements[0].clause = {4, 1}; }},
    {"two articles of one clause", rule::stands_twice, [](T t) { t.requirements[0].clause = {2, 1}; }},
    {"a sentence left out", rule::not_in_order_of_the_notice, [](T t) { t.provisions[1].sentence = 3; }},
    {"a clause that begins with its second sentence", rule::not_in_order_of_the_notice,
     [](T t) { t.provisions[2].sentence = 2; }},
    {"a single phrase that is of a second sentence", rule::not_in_order_of_the_notice,
     [](T t) { t.provisions.erase(t.provisions.begin() + 1, t.provisions.end()); t.provisions[0].sentence = 2; }},
    {"a phrase twice", rule::stands_twice, [](T t) { t.provisions[1] = t.provisions[0]; }},
    {"a value that is no enumerator", rule::value_is_no_enumerator,
     [](T t) { t.seat_targets[0].locality = static_cast<Locality>(9); }},
    // Languages and characters.
    {"Chinese and English swapped", rule::languages_are_swapped, [](T t) { t.measures[0].title = {"Building", "建设"}; }},
    {"Chinese twice", rule::languages_are_swapped, [](T t) { t.measures[0].title = {"建设", "建设"}; }},
    {"English twice", rule::languages_are_swapped, [](T t) { t.measures[0].title = {"Building", "Building"}; }},
    {"Chinese in an English text", rule::languages_are_swapped,
     [](T t) { t.measures[0].title = {"建设", "Building of 局"}; }},
    {"a person's name in Latin letters", rule::languages_are_swapped, [](T t) { t.officials[1].name = {"Yi", "Yi"}; }},
    {"a person's names swapped", rule::languages_are_swapped, [](T t) { t.officials[1].name = {"Yi", "乙"}; }},
    {"a pinyin in Chinese", rule::languages_are_swapped, [](T t) { t.officials[1].name = {"乙", "乙"}; }},
    {"an empty text", rule::text_is_empty, [](T t) { t.measures[0].title = {"建设", " "}; }},
    {"a space behind a name", rule::text_looks_like_another, [](T t) { t.areas[0].name = {"东市 ", "East City"}; }},
    {"a space within a name", rule::text_looks_like_another, [](T t) { t.areas[0].name = {"东 市", "East City"}; }},
    {"a space without width", rule::text_looks_like_another, [](T t) { t.areas[0].name = {"东\u200B市", "East City"}; }},
    {"a space that does not break", rule::text_looks_like_another,
     [](T t) { t.areas[0].name = {"东市", "East\u00A0City"}; }},
    {"another middle dot", rule::text_looks_like_another, [](T t) { t.officials[1].name = {"乙\u2022甲", "Yi Jia"}; }},
    {"a full stop for a middle dot", rule::text_looks_like_another,
     [](T t) { t.officials[1].name = {"乙.甲", "Yi Jia"}; }},
    {"a wide full stop for a middle dot", rule::text_looks_like_another,
     [](T t) { t.officials[1].name = {"乙．甲", "Yi Jia"}; }},
    {"two spaces in English", rule::text_looks_like_another, [](T t) { t.areas[0].name = {"东市", "East  City"}; }},
    {"a radical for a character", rule::text_looks_like_another, [](T t) { t.areas[0].name = {"东⼲市", "East City"}; }},
    {"a character that stands for any that was lost", rule::text_is_not_readable,
     [](T t) { t.areas[0].name = {"东�市", "East City"}; }},
    {"a title of U+200B alone", rule::text_is_not_readable, [](T t) { t.measures[0].title = {"\u200B", "Building"}; }},
    {"a title of U+00A0 alone", rule::text_is_not_readable, [](T t) { t.measures[0].title = {"\u00A0", "Building"}; }},
    {"a title of a stroke alone", rule::text_is_not_readable, [](T t) { t.measures[0].title = {"-", "Building"}; }},
    {"a text that is not UTF-8", rule::text_is_not_readable, [](T t) { t.measures[0].title = {"建设\xFF", "Building"}; }},
    {"a character of more bytes than it takes", rule::text_is_not_readable,
     [](T t) { t.measures[0].title = {"建设\xE0\x80\xAF", "Building"}; }},
    {"a text of another encoding", rule::text_is_not_readable,
     [](T t) { t.measures[0].title = {"\xBD\xA8\xC9\xE8", "Building"}; }},
    {"a text that ends within a character", rule::text_is_not_readable,
     [](T t) { t.measures[0].title = {"建设\xE5\xB1", "Building"}; }},
    {"a control character", rule::text_is_not_readable, [](T t) { t.measures[0].title = {"建设\x1B[2J", "Building"}; }},
};

constexpr Rewording<Tables> rewordings[] = {
    {"a phrase in numerals that has the total's figure",
     [](T t) { t.provisions[1].text = {"共七所", "in all"}; t.provisions[1].figures = {7_kindergartens}; }},
    {"a phrase that rounds the total's figure",
     [](T t) {
         t.provisions[1].text = {"学位0.1万个", "seats"}; t.provisions[1].figures = {{1000_seats, Bound::exactly, 1000}};
     }},
    {"a phrase of another year than the total's",
     [](T t) {
         t.kindergarten_totals[2].text = {"较2018年增加7所", "more"};
         t.provisions[1].text = {"较2019年增加8所", "more"}; t.provisions[1].figures = {8_kindergartens};
     }},
    {"the noun behind the figure", [](T t) { t.kindergarten_totals[0].text = {"新建6所幼儿园", "to build"}; }},
    {"a measure word of a noun", [](T t) { t.kindergarten_totals[0].text = {"共新建标准化幼儿园6个", "to build"}; }},
    {"numerals", [](T t) { t.kindergarten_totals[0].text = {"新增幼儿园六所", "to build"}; }},
    {"full-width digits and spaces", [](T t) { t.kindergarten_totals[0].text = {"新建 ６ 所", "to build"}; }},
    {"a plan of three years beside it", [](T t) { t.kindergarten_totals[0].text = {"第三期三年行动计划新建6所", "to build"}; }},
    {"both localities", [](T t) { t.seat_totals[0].text = {"城乡学位900个", "seats"}; }},
    {"both localities with their parts", [](T t) { t.seat_totals[0].text = {"学位900个（城市500个、农村400个）", "seats"}; }},
    {"works that the total before it prints",
     [](T t) {
         t.kindergarten_totals.push_back({{2, 1}, {"扩建1所", "1"}, {Works::expansion, Locality::rural}, 1_kindergartens});
     }},
    {"a part of what the total before it prints",
     [](T t) {
         t.kindergarten_totals.push_back({{2, 1}, {"东市、西县6所", "6"}, {Area::east, Area::west}, 6_kindergartens});
         t.kindergarten_totals.push_back({{2, 1}, {"新建5所，其中东市2所", "5"},
                                          {Area::east, Area::west, Works::new_build}, 5_kindergartens});
     }},
    {"a deputy of an area in another body", [](T t) { t.officials[3].posts = {{Body::zone_office, {"主任、副市长", "Head"}}}; }},
    {"titles of years", [](T t) {
         t.measures[0].title = {"编制2022年度实施方案", "Plan"};
         t.measures[0].due = Due{{"2021年12月底前", "by 2021"}, Date{2021, 12}};
         t.measures[1].title = {"实施阶段（2021年4月至12月）", "Stage"};
     }},
    {"a title of a year, and one that prints its deadline",
     [](T t) {
         t.measures[0].title = {"落实2022年度任务", "Tasks"}; t.measures[1].title = {"2022年底前配齐师资", "Teachers"};
         t.measures[1].due = Due{{"2022年底前", "by the end of 2022"}, Date{2022}};
     }},
    {"one part of it", [](T t) { t.seat_totals[0].text = {"提供900个学位，其中城市500个", "seats"}; }},
    {"a deadline as a day", [](T t) { due(t, "2022年12月31日（星期六）前", Date{2022, 12, 31}); }},
    {"a deadline of years", [](T t) { due(t, "2020—2022年", Date{2022}); }},
    {"a deadline of a part first", [](T t) { due(t, "2022年底前（其中东市2021年底前）", Date{2022}); }},
    {"something every month", [](T t) { due(t, "按月", {}, Recurrence::every_month); }},
    {"something every school year", [](T t) { due(t, "每学年", {}, Recurrence::every_year); }},
    {"something every year, in some of its weeks", [](T t) { due(t, "每年暑期每周", {}, Recurrence::every_year); }},
    {"something at once", [](T t) { due(t, "立即", {}); }},
    {"something every term", [](T t) { due(t, "每学期", {}, Recurrence::at_intervals); }},
    {"something every second year", [](T t) { due(t, "每两年", {}, Recurrence::at_intervals); }},
    {"something every week until a date", [](T t) { due(t, "2022年底前每周", Date{2022}, Recurrence::at_intervals); }},
    {"something every year until a date, which the phrase says",
     [](T t) {
         due(t, "2022年底前", Date{2022}, Recurrence::every_year);
         t.provisions[2].text = {"2022年底前每年培训", "Train"};
     }},
    {"a year before something that no calendar has, and no date", [](T t) { due(t, "2025年“两会”前", {}); }},
    {"a bound that several share",
     [](T t) {
         t.provisions[2] = phrase("分别达到50%、85%以上");
         t.provisions[2].figures = {{50_percent, Bound::at_least}, {85_percent, Bound::at_least}};
     }},
    {"done by a date, and lasting from then", [](T t) { due(t, "2022年底前完成并长期坚持", Date{2022}); }},
    {"about 900",
     [](T t) { seats(t, "学位约900个", {pp::Seats{900}, Bound::exactly, 100}); }},
    {"about 1000, rounded",
     [](T t) { seats(t, "学位1000个左右", {pp::Seats{1000}, Bound::exactly, 1000}); t.seat_targets[0].seats = 600_seats; }},
    {"public and private by other words",
     [](T t) {
         t.provisions[2] = phrase("扶持公立、私立幼儿园");
         t.provisions[2].ownerships = {pp::Ownership::public_run, pp::Ownership::private_run};
     }},
    {"towns and villages by other words",
     [](T t) {
         t.provisions[2] = phrase("覆盖市区和行政村");
         t.provisions[2].localities = {Locality::urban, Locality::rural};
     }},
    {"days, months and festivals that are no time",
     [](T t) {
         t.provisions[2] = phrase("纳入2022年民生实事，加强日常监管");
         t.provisions[1] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task,
             .text = {"开展2022年度目标考核", "Assess"}};
     }},
    {"times that are of something",
     [](T t) {
         t.provisions[2] = phrase("做好年底考核，安排明年预算");
         t.provisions[1] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task,
             .text = {"召开上半年工作会议，谋划2022年项目", "Meet"}};
         t.provisions[0].text = {"6月学前教育宣传月，用于2022年教师培训", "Publicity"};
     }},
    {"新（改、扩）建",
     [](T t) {
         t.kindergarten_totals[2] = {{2, 1}, {"新（改、扩）建幼儿园7所", "in all"}, {Works::new_build, Works::expansion},
             7_kindergartens};
     }},
    {"增加 as 新增", [](T t) { t.kindergarten_totals[0].text = {"增加幼儿园6所", "to add"}; }},
    {"counties, cities and districts", [](T t) { t.seat_totals[0].text = {"各县市区新增学位900个", "seats"}; }},
    {"乡（镇）", [](T t) { t.provisions[2] = phrase("每个乡（镇）建园"); t.provisions[2].localities = {Locality::rural}; }},
    {"due before a day, which is by the end of the month before",
     [](T t) {
         t.measures[1].due = Due{{"2022年8月底前", "by August"}, Date{2022, 8}};
         due(t, "2022年9月1日前", Date{2022, 9, 1});
     }},
    {"something each month, as a proverb",
     [](T t) { due(t, "一月一调度", {}, Recurrence::every_month); }},
    {"something each quarter, as a proverb", [](T t) { due(t, "一季度一通报", {}, Recurrence::every_quarter); }},
    {"something each half-year", [](T t) { due(t, "半年一督查", {}, Recurrence::at_intervals); }},
    {"something year by year", [](T t) { due(t, "逐年", {}, Recurrence::every_year); }},
    {"the leadership group, which is responsible",
     [](T t) {
         t.group.body = Body::office; t.officials[0].posts = {{Body::zone_office, {"主任", "Head"}}};
         t.officials.pop_back();
     }},
    {"a phrase of more than its targets, rounded",
     [](T t) {
         t.provisions[1].text = {"新增学位约0.1万个", "seats"}; t.provisions[1].figures = {{1000_seats, Bound::exactly, 1000}};
     }},
    {"dates of what is the case, or was before",
     [](T t) {
         t.provisions[2] = phrase("2022年8月31日前年满三周岁");
         t.provisions[1] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task,
             .text = {"支持2021年底前认定的民办园", "Support"}};
         t.provisions[0].text = {"2022年5月1日前已出让土地的", "Land"};
     }},
    {"years with which something is compared",
     [](T t) {
         t.provisions[2] = phrase("在2021年基础上提高");
         t.provisions[1] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task,
             .text = {"比2021年末提高，2020年已建成一批", "More"}};
     }},
    {"the name of a stage, with or without its years",
     [](T t) {
         t.provisions[2] = phrase("普及学前三年教育");
         t.provisions[1] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task,
             .text = {"巩固学前三年教育", "Preschool"}, .figures = {3_years}};
     }},
    {"papers of a year",
     [](T t) {
         t.provisions[2] = phrase("2022年度招生计划报教育局备案");
         t.provisions[1] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task,
             .text = {"2022年计划完成情况报教育局备案", "Report"}};
         t.provisions[0].text = {"2022年重点建设项目名单公布", "Publish"};
     }},
    {"events of every year",
     [](T t) {
         t.provisions[2] = phrase("每年3月12日植树节活动进幼儿园");
         t.provisions[0].text = {"每年召开12月例会", "Meet"};
     }},
    {"a date, and once", [](T t) { due(t, "2022年9月1日一次性", Date{2022, 9, 1}); }},
    {"a month, and once", [](T t) { due(t, "2022年十一月一次性", Date{2022, 11}); }},
    {"a quarter, and once", [](T t) { due(t, "2022年第一季度一次性", Date{2022, 3}); }},
    {"等 of three with two names, of which one has 和",
     [](T t) { t.provisions[2] = phrase("和静县、焉耆县等三县建园"); t.provisions[2].open = true; }},
    {"等 of a term",
     [](T t) {
         t.provisions[2] = phrase("教师、保育员等2年内持证"); t.provisions[2].open = true;
         t.provisions[2].figures = {2_years};
     }},
    {"money to make up for something",
     [](T t) { t.provisions[2] = phrase("按每人500元化解"); t.provisions[2].figures = {500_yuan}; }},
    {"a hedge of something else",
     [](T t) { t.provisions[2] = phrase("超过的县级给予600元奖励"); t.provisions[2].figures = {600_yuan}; }},
    {"counties, cities and districts, and a part",
     [](T t) { t.kindergarten_totals[2].text = {"各县（市、区）共7所（城市3所）", "in all"}; }},
    {"an area and its part",
     [](T t) { t.kindergarten_totals[2] = {{2, 1}, {"西县（农村4所）4所", "West"}, {Area::west}, 4_kindergartens}; }},
    {"rural, by 农业农村",
     [](T t) { t.provisions[2] = phrase("服务农业农村工作"); t.provisions[2].localities = {Locality::rural}; }},
    {"three figures of a phrase that prints four",
     [](T t) {
         t.provisions[2] = phrase("规划不到位5所、建设6所、移交7所、使用8所");
         t.provisions[2].figures = {5_kindergartens, 6_kindergartens, 7_kindergartens};
     }},
    {"idioms, and a goal of a far year",
     [](T t) {
         t.provisions[2] = phrase("坚持一元化领导，十年如一日，一年四季");
         t.provisions[0].text = {"衔接2035年远景目标，设3个学位点", "Goals"};
     }},
    {"等 of a list that is complete",
     [](T t) {
         t.provisions[2] = phrase("发展健康、语言、社会、科学、艺术等五大领域");
         t.provisions[0].text = {"抓好规划、建设和移交等三个环节，分级分等", "Care"};
     }},
    {"a proverb of every month", [](T t) { t.provisions[2] = phrase("一月一调度"); }},
    {"another body that approves before somebody acts",
     [](T t) {
         t.provisions[2] = phrase("办公室审定后印发"); t.provisions[2].parties = {{Body::east_government, Part::acts, "东市政府"}};
     }},
    {"a plan of several years", [](T t) { t.provisions[2] = phrase("制定2021年至2025年规划"); }},
    {"a meeting of a year that is followed",
     [](T t) { t.provisions[2] = phrase("2021年教育工作会议精神"); t.provisions[2].purpose = pp::Purpose::guidance; }},
    {"等 that ends no list",
     [](T t) {
         t.provisions[2] = phrase("享受同等待遇");
         t.provisions[1] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task, .text = {"建设中等规模幼儿园",
             "Build"}};
         t.provisions[0].text = {"资金等不得", "Money"};
     }},
    {"proverbs that count nothing",
     [](T t) {
         t.provisions[2] = phrase("落实一班两教，三年一轮");
         t.provisions[1] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::aim, .text = {"实现“两个一百年”目标",
             "Goals"}};
         t.provisions[0].text = {"迎接新的一年", "A new year"};
     }},
    {"two of the first class, in numerals",
     [](T t) { t.provisions[2] = phrase("建成两所一类幼儿园"); t.provisions[2].figures = {2_kindergartens}; }},
    {"institutions that are kindergartens",
     [](T t) { t.provisions[2] = phrase("新增学前教育机构5所"); t.provisions[2].figures = {5_kindergartens}; }},
    {"a year in which a place is taken",
     [](T t) { t.provisions[2] = phrase("2022年位居全省前列"); t.provisions[2].due = Due{{"2022年", "in 2022"}, Date{2022}}; }},
    {"kindergartens of a rank",
     [](T t) { t.provisions[2] = phrase("创建5个省级示范园"); t.provisions[2].figures = {5_kindergartens}; }},
    {"a secretary of a town who is a member of the county's committee too",
     [](T t) {
         t.areas[1] = {Area::west, AreaKind::town, {}, {"西镇", "West Town"}};
         t.officials[2].posts = {{Body::west_government, {"镇长", "Mayor"}}};
         t.bodies[5] = {Body::others, BodyKind::local_party_committee, Area::west, {"党委", "Committee"}};
         t.officials[3].posts = {{Body::others, {"镇委书记、县委委员", "Secretary"}}};
         t.measures[1].parties = {{Body::office, Part::responsible, "办公室"}};
     }},
    {"a head and a deputy of one department",
     [](T t) { t.officials[1].posts.push_back({Body::office, {"副主任", "Deputy"}}); }},
    {"a deputy of several posts",
     [](T t) { t.officials[1].posts = {{Body::east_government, {"党组成员、副市长", "Deputy"}}}; }},
    {"more every year until a date", [](T t) { due(t, "2022年底前逐年提高", Date{2022}); }},
    {"a phrase that begins before its article is due",
     [](T t) { t.measures[1].due = Due{{"2022年底前", "by 2022"}, Date{2022}}; due(t, "自2022年9月起", {}); }},
    {"a deadline for what is paid every month",
     [](T t) { due(t, "2022年底前", Date{2022}); t.provisions[2].text = {"提高每月补助", "Pay more"}; }},
    {"half a year", [](T t) { due(t, "半年内", {}); }},
    {"a year that is over",
     [](T t) { t.provisions[2] = phrase("毛入园率较2019年提高5%"); t.provisions[2].figures = {5_percent}; }},
    {"years of meetings, budgets and plans",
     [](T t) {
         t.provisions[2] = phrase("贯彻2021年教育工作会议精神");
         t.provisions[1] = {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::task,
             .text = {"列入2021年度财政预算", "Put it into the budget"}};
         t.provisions[0].text = {"落实《行动计划（2021—2025年）》，编制2021—2025年规划", "Plan"};
     }},
    {"新改扩建 of all", [](T t) { t.kindergarten_totals[2].text = {"新改扩建幼儿园7所", "in all"}; }},
    {"新、改、扩建 of all", [](T t) { t.kindergarten_totals[2].text = {"新、改、扩建幼儿园7所", "in all"}; }},
    {"新（改、扩）建 of all", [](T t) { t.kindergarten_totals[2].text = {"新（改、扩）建幼儿园7所", "in all"}; }},
    {"改（扩）建",
     [](T t) { t.kindergarten_totals[1] = {{2, 1}, {"改（扩）建1所", "enlarged"}, {Works::expansion}, 1_kindergartens}; }},
    {"private kindergartens that are not inclusive",
     [](T t) {
         t.provisions[2] = phrase("规范非普惠性民办幼儿园"); t.provisions[2].ownerships = {pp::Ownership::private_run};
     }},
    {"公民办 of both",
     [](T t) {
         t.provisions[2] = phrase("扶持公民办幼儿园");
         t.provisions[2].ownerships = {pp::Ownership::public_run, pp::Ownership::private_run};
     }},
    {"a deputy mayor who heads the zone",
     [](T t) { t.officials[3].posts = {{Body::zone_office, {"东市副市长、开发区管委会主任", "Head"}}}; }},
    {"乡镇 as rural", [](T t) { t.kindergarten_totals[1].text = {"乡镇4所", "rural"}; }},
    {"乡镇 in a row that is rural, and in one that is not",
     [](T t) {
         t.provisions[2] = phrase("建好乡镇中心幼儿园"); t.provisions[2].localities = {Locality::rural};
         t.provisions[0].text = {"发挥乡镇中心园作用", "Build"};
     }},
    {"乡镇 of all", [](T t) { t.kindergarten_totals[2].text = {"县城和乡镇共7所", "in all"}; t.kindergarten_totals[2].of =
         {Locality::urban, Locality::rural}; }},
    {"seats that are added, of all works",
     [](T t) { t.kindergarten_totals[2].text = {"共7所、新增公办学位900个", "in all"}; }},
    {"seats that are added beside what is enlarged",
     [](T t) {
         t.kindergarten_totals[1] = {{2, 1}, {"扩建1所、新增学位90个", "enlarged"}, {Works::expansion}, 1_kindergartens};
     }},
    {"what is rebuilt as enlarged",
     [](T t) { t.kindergarten_totals[1] = {{2, 1}, {"改造提升1所", "enlarged"}, {Works::expansion}, 1_kindergartens}; }},
    {"all but one area",
     [](T t) {
         t.kindergarten_totals[2] = {{2, 1}, {"除西县外3所", "but West"}, {Area::east, Area::zone}, 3_kindergartens};
     }},
    {"普惠性 of what is public and what is private",
     [](T t) {
         t.provisions[2] = phrase("扶持普惠性幼儿园");
         t.provisions[2].ownerships = {pp::Ownership::public_run, pp::Ownership::inclusive_private};
     }},
    {"a fraction of yuan, which no row can say", [](T t) { t.provisions[2] = phrase("每生每天补助4.5元"); }},
    {"outside of schools",
     [](T t) {
         t.provisions[2] = phrase("根除农村大班额，规范校外培训"); t.provisions[2].localities = {Locality::rural};
     }},
    {"what may be an expansion, with its parts",
     [](T t) { t.kindergarten_totals[2].text = {"改造提升7所，其中扩建1所", "in all"}; }},
    {"a town of what is not inclusive",
     [](T t) {
         t.provisions[2] = phrase("改造乡镇非普惠性幼儿园"); t.provisions[2].localities = {Locality::rural};
     }},
    {"a deadline behind one of every year",
     [](T t) {
         t.provisions[1].due = Due{{"每年9月底前", "by September"}, Date{0, 9}, Recurrence::every_year};
         t.provisions[1].text = {"每年9月底前报送", "Report"}; t.provisions[1].figures = {};
         t.provisions[2] = phrase("8月底前投用"); t.provisions[2].clause = {2, 1};
         t.provisions[2].due = Due{{"8月底前", "by August"}, Date{2020, 8}};
     }},
    {"八成 for a share",
     [](T t) { t.provisions[2] = phrase("占比达到八成以上"); t.provisions[2].figures = {{80_percent, Bound::at_least}}; }},
    {"a deadline of the year before it",
     [](T t) {
         t.provisions[1].due = Due{{"2022年6月底前", "by June 2022"}, Date{2022, 6}};
         t.provisions[1].text = {"2022年6月底前建成", "Build"}; t.provisions[1].figures = {};
         t.provisions[2] = phrase("8月底前投用"); t.provisions[2].clause = {2, 1};
         t.provisions[2].due = Due{{"8月底前", "by August"}, Date{2022, 8}};
     }},
    {"a deadline of a year in its own phrase",
     [](T t) { due(t, "8月底前", Date{2022, 8}); t.provisions[2].text = {"2022年6月底前建成、8月底前投用", "Build"}; }},
    {"牧区 as rural", [](T t) { t.kindergarten_totals[1].text = {"农牧区4所", "rural"}; }},
    {"等 of no list once more",
     [](T t) { t.provisions[2] = phrase("作为头等大事，评为甲等、特等奖，达到中等以上水平，克服等靠要、等、靠、要"); }},
    {"a decree", [](T t) { t.provisions[2] = phrase("根据国发〔2018〕39号文件"); }},
    {"a guide of ages", [](T t) { t.provisions[2] = phrase("落实《3—6岁儿童学习与发展指南》"); }},
    {"等 of no list", [](T t) { t.provisions[2] = phrase("评定一等奖，数量不等，不得等同于小学"); }},
    {"等 behind 水平", [](T t) { t.provisions[2] = phrase("提升保教水平等"); t.provisions[2].open = true; }},
    {"等 before 待遇", [](T t) { t.provisions[2] = phrase("落实工资、补贴等待遇"); t.provisions[2].open = true; }},
    {"等 of higher schools", [](T t) { t.provisions[2] = phrase("依托高等学校和中等职业学校"); }},
    {"民办普惠性 for 普惠性民办",
     [](T t) {
         t.provisions[2] = phrase("支持民办普惠性幼儿园"); t.provisions[2].ownerships = {pp::Ownership::inclusive_private};
     }},
    {"a school of nine years", [](T t) { t.provisions[2] = phrase("依托九年一贯制学校"); }},
    {"schools that are no kindergartens", [](T t) { t.provisions[2] = phrase("委托3所高校"); }},
    {"a party with its area", [](T t) { party(t, Body::east_government, "东市政府"); }},
    {"the notice's date in numerals", [](T t) { t.notice.date_zh = "二〇二〇年三月十四日"; }},
    {"平等 ends no list", [](T t) { t.provisions[0].text = {"平等建园", "Build for all"}; }},
    {"a name of characters that come last in Unicode", [](T t) { t.officials[1].name = {"阚雄", "Kan Xiong"}; }},
    {"small letters within a Chinese text", [](T t) { t.measures[0].title = {"建设app", "Building an app"}; }},
    {"an area by its official name",
     [](T t) {
         t.areas[0].official_name = pp::Label{"东方自治市", "Dongfang"}; t.provisions[0].text = {"东方自治市建园", "Build there"};
         t.provisions[0].area = Area::east;
     }},
    {"a total of every locality and one of a single one, of one figure",
     [](T t) {
         t.seat_targets = {{Locality::rural, 900_seats}};
         t.seat_totals[0] = {{2, 1}, {"城乡学位900个", "all"}, {Locality::urban, Locality::rural}, 900_seats};
         t.seat_totals.push_back({{2, 1}, {"农村学位900个", "rural"}, {Locality::rural}, 900_seats});
         t.kindergarten_totals.clear(); for (auto& row : t.kindergarten_targets) row.locality = Locality::rural;
         t.kindergarten_targets.pop_back();
     }},
    {"two totals of the same rows, of which one says at least",
     [](T t) {
         t.seat_totals.push_back({{2, 1}, {"城乡学位800个以上", "all"}, {Locality::urban, Locality::rural}, {800_seats,
             Bound::at_least}});
     }},
    {"a title that names an area which is none of the plan's",
     [](T t) { t.officials[1].posts = {{Body::east_government, {"西区副区长", "Deputy"}}}; }},
};
// clang-format on

} // namespace

TEST_CASE("the sample plan does not contradict itself until one thing in it is changed") {
    check_nothing_is_found<Tables>();
}
TEST_CASE("a contradiction in the sample plan is found by the rule for it") { check_all_are_found(contradictions); }
TEST_CASE("what says the same in other words contradicts nothing") { check_nothing_is_found_in(rewordings); }
