#include <doctest/doctest.h>
#include <iomanip>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/deadlines.hpp>
#include <preschool_plan/index.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/progress.hpp>
#include <sstream>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::bayingolin_2021::plan;

// Enumerations in a namespace of their own.
namespace elsewhere {
BOOST_DEFINE_FIXED_ENUM_CLASS(Season, std::uint8_t, spring, autumn)
BOOST_DEFINE_FIXED_ENUM_CLASS(Grade, std::uint8_t, first, second)
constexpr pp::Label grade_labels[] = {{"一级", "first grade"}, {"二级", "second grade"}};
constexpr pp::Label label(Grade grade) { return pp::label_in(grade_labels, grade); }
using pp::operator<<;
struct Sign {
    char const* text;
    char const* note;
};
BOOST_DESCRIBE_STRUCT(Sign, (), (text, note))
} // namespace elsewhere

namespace {

using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body, pp::bayingolin_2021::Terms, pp::bayingolin_2021::Topic;

template <class Value>
std::string printed(Value const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

} // namespace

TEST_CASE("counts print with their unit, singular and plural") {
    CHECK(printed(9030_seats) == "9030 seats");
    CHECK(printed(1_kindergartens) == "1 kindergarten");
    CHECK(printed(0_years) == "0 years");
    CHECK(printed(pp::Quantity{33_alliances}) == "33 alliances");
}

TEST_CASE("clauses, labels and dates print as a reader writes them") {
    CHECK(printed(pp::Clause{3, 6}) == "3(6)");
    CHECK(printed(pp::Clause{2, 0}) == "2");
    CHECK(printed(pp::Clause{0, 0}) == "the opening");
    CHECK(printed(pp::Clause{3, 6, 1}) == "3(6)1");
    CHECK(printed(pp::Clause{3, 6, 1, 0, 2}) == "3(6)1(2)");
    CHECK(printed(pp::Clause{2, 0, 0, 1}) == "annex 1, 2");
    CHECK(printed(pp::Date{2020, 8}) == "2020-08");
    CHECK(printed(pp::Figure{20_years, pp::Bound::at_least}) == "at least 20 years");
    CHECK(printed(95_percent) == "95%");
    CHECK(printed(pp::Label{"学位", "seat"}) == "学位 (seat)");
    CHECK(printed(pp::Label{"KPI", "KPI"}) == "KPI");
    CHECK(printed(plan.notice.date) == "2021-01-25");
    CHECK(printed(pp::Date{2020, 12, 9}) == "2020-12-09");
}

TEST_CASE("what a body has to do and what is due print as rows do") {
    auto const duties = pp::duties_of(plan, Body::natural_resources_bureau);
    CHECK(printed(*duties.begin()) ==
          "{clause: the opening, sentence: 1, text: 请认真贯彻落实 (Please implement it conscientiously), "
          "part: 主送 (addressee), answer: 可能 (may be)}");
    CHECK(
        printed(pp::Deadline<Terms>{
            {3, 6}, {"建设", "construction"}, {{"2020年8月底", "by the end of August 2020"}, pp::Date{2020, 8}}, {}}) ==
        "{clause: 3(6), text: 建设 (construction), due: 2020年8月底 (by the end of August 2020)}");
}

TEST_CASE("tallies and cross-tables print key by key") {
    CHECK(printed(pp::total_by<pp::Works>(plan.kindergarten_targets)) ==
          "{new_build: 30 kindergartens, expansion: 8 kindergartens}");
    CHECK(printed(pp::cross_tab<pp::Locality, pp::Works>(plan.kindergarten_targets)) ==
          "{urban: {new_build: 13 kindergartens, expansion: 0 kindergartens}, rural: {new_build: 17 kindergartens, "
          "expansion: 8 kindergartens}}");
}

TEST_CASE("a finding prints as a sentence, with its place and both figures") {
    pp::Finding found{.rule = pp::Rule{"differ", pp::Severity::error, {"不符", "they differ"}},
                      .place = {{"seat_totals", 1}},
                      .clause = pp::Clause{3, 6},
                      .subject = {"增加学位", "seats to add"},
                      .declared = pp::Quantity{9030_seats},
                      .computed = pp::Quantity{9031_seats}};
    CHECK(printed(found) ==
          "error in clause 3(6), row 1 of seat_totals, 增加学位 (seats to add): they differ [declared 9030 "
          "seats, computed 9031 seats, 1 seat more]");
    found.computed = pp::Quantity{9028_seats};
    CHECK(printed(found).ends_with("computed 9028 seats, 2 seats fewer]"));
    found.computed = pp::Quantity{9031_seats};
    found.table = "seat_targets";
    found.addends.add({1, {"城市", "urban"}, 4321_seats});
    found.addends.add({2, {"农村", "rural"}, 4710_seats});
    found.suspects.add(found.addends.first[0]);
    CHECK(printed(found) ==
          "error in clause 3(6), row 1 of seat_totals, 增加学位 (seats to add): they differ [declared 9030 "
          "seats, computed 9031 seats, 1 seat more; parts in seat_targets: 4321 seats of row 1 城市 (urban), 4710 "
          "seats of row 2 农村 (rural); suspected: 4321 seats of row 1 城市 (urban)]");
    found.computed = {};
    found.addends = {};
    found.suspects = {};
    CHECK(printed(found) ==
          "error in clause 3(6), row 1 of seat_totals, 增加学位 (seats to add): they differ [declared 9030 seats]");
    found.declared = {};
    found.place = {{"seat_totals", 0}};
    found.subject = {};
    found.rule.severity = pp::Severity::warning;
    CHECK(printed(found) == "warning in clause 3(6), seat_totals: they differ");
    found.clause = pp::Clause{};
    CHECK(printed(found) == "warning in the opening, seat_totals: they differ");
    found.clause = pp::Clause{.section = 2, .annex = 1};
    CHECK(printed(found) == "warning in annex 1, 2, seat_totals: they differ");
}

TEST_CASE("enumerators print as their label, or as their name") {
    CHECK(printed(pp::Locality::urban) == "城市 (urban)");
    CHECK(printed(pp::Part::responsible) == "责任单位 (responsible body)");
    CHECK(printed(pp::AreaKind::county) == "county");
    CHECK(printed(pp::Answer::may_be) == "可能 (may be)");
    CHECK(printed(pp::Severity::warning) == "warning");
    CHECK(printed(static_cast<pp::Locality>(7)) == "7");
    CHECK(printed(Area::korla) == "库尔勒市 (Korla City)");
    CHECK(printed(Topic::housing) == "教师住房 (teachers' housing)");
    CHECK(printed(elsewhere::Season::autumn) == "autumn");
    CHECK(printed(elsewhere::Grade::first) == "一级 (first grade)");
}

TEST_CASE("figures print with their bound, in the steps in which the text prints them") {
    CHECK(printed(pp::Figure{95_percent, pp::Bound::at_least}) == "at least 95%");
    CHECK(printed(pp::Figure{3_years, pp::Bound::at_most}) == "at most 3 years");
    CHECK(printed(pp::Figure{4_kindergartens, pp::Bound::exactly, 1, "家"}) == "4 kindergartens");
    CHECK(printed(pp::Figure{486'000'000_yuan, pp::Bound::exactly, 1'000'000}) == "486 million yuan");
    CHECK(printed(pp::Figure{486'120'000_yuan, pp::Bound::exactly, pp::wan}) == "486.12 million yuan");
    CHECK(printed(pp::Figure{35'000_seats, pp::Bound::exactly, 1000}) == "35 thousand seats");
    CHECK(printed(pp::Figure{3'000_seats, pp::Bound::exactly, pp::wan}) == "3000 seats");
    CHECK(printed(pp::Figure{2_yuan, pp::Bound::exactly, 7}) == "2 yuan");
    CHECK(printed(99.5_percent) == "99.5%");
    CHECK(printed(0_percent) == "0%");
    CHECK(printed(pp::Share{19, 20}) == "19/20");
    CHECK(printed(pp::Share{}) == "0/1");
    CHECK(printed(pp::Level{9030_seats}) == "9030 seats");
    CHECK(printed(pp::Level{85_percent}) == "85%");
    CHECK(printed(pp::Seats{-3}) == "-3 seats");
    CHECK(printed(pp::Quantity{}) == "0");
}

TEST_CASE("what may be absent, and what is several") {
    CHECK(printed(pp::Optional<pp::Date>{pp::Date{2021, 1}}) == "2021-01");
    CHECK(printed(pp::Optional<pp::Date>{}) == "none");
    CHECK(printed(pp::Optional<std::string_view>{std::string_view{"家"}}) == "家");
    CHECK(printed(pp::ShortList<pp::Locality, 2>{pp::Locality::urban, pp::Locality::rural}) ==
          "[城市 (urban), 农村 (rural)]");
    CHECK(printed(pp::ShortList<Topic, 4>{}) == "[]");
    CHECK(printed(pp::Rows<Topic>{}) == "[]");
    CHECK(printed(elsewhere::Sign{"东市", ""}) == "{text: 东市}");
}

TEST_CASE("the rows of a plan") {
    CHECK(printed(plan.leadership_group.officials[0].name) == "莎茹 (Sharu)");
    CHECK(printed(pp::Official<Terms>{
              pp::GroupRole::member, {"甲", "Jia"}, {{Body::finance_bureau, {"州财政局局长", "Director"}}}}) ==
          "成员 (member) 甲 (Jia): 州财政局局长 (Director)");
    CHECK(printed(pp::Post<Terms>{Body::finance_bureau, {"州财政局局长", "Director"}}) == "州财政局局长 (Director)");
    CHECK(printed(pp::Item{pp::ItemKind::problem, {"大班额", "oversized classes"}}) ==
          "问题 (problem): 大班额 (oversized classes)");
    CHECK(printed(pp::Due{{"2020年8月底前", "by the end of August 2020"}, pp::Date{2020, 8}}) ==
          "2020年8月底前 (by the end of August 2020)");
    CHECK(printed(pp::Party<Terms>{Body::education_bureau, pp::Part::leads, "州教育局"}) ==
          "牵头单位 (lead body): 州教育局");
    CHECK(pp::detail::printed(pp::Party<Terms>{Body::education_bureau, pp::Part::leads, "教育局"},
                              pp::detail::Language::en) == "lead body: Education Bureau");
    CHECK(printed(plan.seat_totals[0]) == "3(6) 增加学位9030个 (increase of 9,030 seats): 9030 seats");
    CHECK(printed(pp::StatedTotal{"seat_totals", 1, {"增加学位", "seats to add"}, 9030_seats}) ==
          "增加学位 (seats to add): 9030 seats");
    CHECK(printed(pp::Coordinate{pp::Works::new_build}) == "new_build");
    CHECK(printed(pp::Coordinate{static_cast<pp::Works>(9)}) == "?");
    CHECK(printed(pp::Article<Terms>{{3, 1}, {"加强领导", "Strengthen leadership"}}) ==
          "3(1) 加强领导 (Strengthen leadership)");
    pp::Notice<Terms> notice;
    notice.number.zh = "巴政办发〔2021〕5号";
    notice.title = {"通知", "Notice"};
    CHECK(printed(notice) == "巴政办发〔2021〕5号 通知 (Notice)");
    CHECK(printed(plan) == printed(plan.notice));
    CHECK(printed(plan.seat_targets[0]) ==
          "{clause: 3(6), locality: 城市 (urban), ownership: 公办 (public), seats: 4320 seats}");
    CHECK(printed(plan.areas[9]) ==
          "{area: 库尔勒经济技术开发区 (Korla Economic and Technological Development Zone), kind: zone, name: "
          "库尔勒经济技术开发区 (Korla Economic and Technological Development Zone)}");
}

TEST_CASE("rules, how often they were asked, and where") {
    CHECK(printed(pp::rule::stands_twice) ==
          "error stands_twice: the same thing stands twice: remove one, or say with Unique what makes two of these "
          "rows the same");
    CHECK(printed(pp::RuleCount{12, 1}) == "asked 12, failed 1");
    CHECK(printed(pp::Step{"seat_totals", 1}) == "row 1 of seat_totals");
    CHECK(printed(pp::Step{"leadership_group"}) == "leadership_group");
}

TEST_CASE("a verdict prints its errors") {
    pp::Verdict verdict;
    CHECK(printed(verdict) == "no errors");
    verdict.add({.rule = pp::Rule{"differ", pp::Severity::error, {"不符", "they differ"}}, .clause = pp::Clause{3, 6}});
    CHECK(printed(verdict) == "1 error:\n  error in clause 3(6): they differ");
    for (int i = 0; i < 10; ++i) verdict.add(verdict.first[0]);
    CHECK(printed(verdict).starts_with("11 errors:\n  error in clause 3(6): they differ\n  error"));
    CHECK(printed(verdict).ends_with("they differ\n  and 3 more"));
}

TEST_CASE("a selection prints as a list, and a look-up as what it found") {
    CHECK(::printed(pp::select(plan.seat_targets, pp::Locality::urban)) ==
          "[{clause: 3(6), locality: 城市 (urban), ownership: 公办 (public), seats: 4320 seats}]");
    CHECK(::printed(pp::containing(plan, "分类指导")) ==
          "[4(2) 有针对性地加强分类指导 (Strengthen targeted guidance by category)]");
    CHECK(::printed(pp::find_area(plan, "和静")) == "和静县 (Hejing County)");
    CHECK(::printed(pp::find_area(plan, "北京")) == "没有 (none)");
    CHECK(::printed(pp::find_body(plan, "党委")) == "多个 (several)");
}

TEST_CASE("a target prints with what is reported of it, and no date as none") {
    pp::Progress target(pp::bayingolin_2021::seat_targets[0], pp::Seats{4320});
    CHECK(::printed(target) ==
          "{clause: 3(6), locality: 城市 (urban), ownership: 公办 (public), seats: 4320 seats}: none "
          "of 4320 seats, 未上报 (not reported)");
    CHECK(::printed(pp::Date{}) == "none");
}

TEST_CASE("width and fill are of the whole; other flags change nothing") {
    std::ostringstream out;
    out << std::setw(20) << 30_kindergartens << '|' << std::left << std::setfill('.') << std::setw(12)
        << pp::Clause{3, 6} << '|' << std::setw(4) << pp::Date{2020, 8} << '|' << 1_years;
    CHECK(out.str() == "    30 kindergartens|3(6)........|2020-08|1 year");
    out.str({});
    out << std::hex << std::showpos << std::showbase << std::setprecision(1) << 30_kindergartens << ' '
        << pp::Figure{95_percent, pp::Bound::at_least} << ' ' << pp::Date{2021, 1, 25} << ' ' << pp::RuleCount{12, 1};
    CHECK(out.str() == "30 kindergartens at least 95% 2021-01-25 asked 12, failed 1");
}

TEST_CASE("a fault of a file prints with its line, and with its column where it is of one") {
    pp::ReadError const of_a_field{12, 30, "/seats", {"-5", "-5"}, {"正数", "more than 0"}};
    pp::ReadError const of_a_line{3, 0, "", {"2列", "2 columns"}, {"3列", "3"}};
    CHECK(printed(of_a_field) == "line 12, column 30, /seats: found -5; allowed: more than 0");
    CHECK(printed(of_a_line) == "line 3: found 2 columns; allowed: 3");
    CHECK(pp::detail::printed(of_a_field, pp::detail::Language::zh) == "第12行第30列，/seats：读到-5；应为正数");
    CHECK(pp::detail::printed(of_a_line, pp::detail::Language::zh) == "第3行：读到2列；应为3列");
}

TEST_CASE("what a text says is shown, and commands no terminal") {
    CHECK(printed(pp::Label{"a\x1B[31m", "a\x1B[31m"}) == "a\\u001b[31m");
    CHECK(printed(pp::Label{"\xC2\x9B", "\xC2\x9B"}) == "\\u009b");
    CHECK(printed(pp::Label{"a\u202Eb", "a\u202Eb"}) == "a\\u202eb");
    CHECK(printed(pp::Label{"two\nlines", "two\nlines"}) == "two\\u000alines");
    CHECK(printed(pp::Label{"\xFF\xE5\xBA", "\xFF\xE5\xBA"}) == "\\xff\\xe5\\xba");
    CHECK(printed(pp::Label{"尉犁县", "尉犁县"}) == "尉犁县");
}
