// The engine that holds a notice's text against a plan finds what is wrong: a small notice, a plan that carries all
// of it, and one thing changed at a time in either.
#include "../../examples/plan_report/trace.hpp"
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <functional>

using namespace sample;
using pp::Clause, pp::Locality, pp::Part, pp::Works;
using trace::Carrier, trace::Fault, trace::PassageKind;
using Faults = std::vector<Fault>;

namespace {

// White space and line breaks as scans of notices have them.
constexpr std::string_view notice_text = R"(
关于印发《办园
方案》的通知

甲办〔2020〕7号

各县市政府：

现将《办园方案》印发你们。

甲州办公室

2020 年 3 月 14 日

办 园 方 案

一、组织

成立办园小组，成员如下：
组 长：张 三 管委会主任
成 员：李四 市长
王五 县长

二、措施

（一）建设。两年内建园，新增 6 所，其中：城市 3 所（东市 2 所、开发区 1 所），农村 3
所（西县 3 所）；改扩建农村园 1 所（西县 1 所）；共 7 所。方便群众。（牵头单位：办公室；配合单位：各县市政府）

（二）师资。由办公室牵头，2022 年底前，落实培训、轮岗等办法。东市 95%的教师合格。（责任单位：有关部门）
)";

Tables tables_of_the_notice() {
    Tables tables;
    tables.notice = {{},
                     {"甲办〔2020〕7号", 2020, 7},
                     {"关于印发《办园方案》的通知", "Notice"},
                     {"办园方案", "Plan"},
                     {"甲州办公室", "Office"},
                     {2020, 3, 14},
                     "2020年3月14日",
                     {{Body::governments, Part::addressed, "各县市政府"}}};
    tables.sections = {{{1}, {"组织", "Organization"}}, {{2}, {"措施", "Measures"}}};
    tables.group = {{1}, {"办园小组", "Group"}, {}};
    tables.officials = {{pp::GroupRole::leader, {"张三", "Zhang San"}, {{Body::zone_office, {"管委会主任", "Head"}}}},
                        {pp::GroupRole::member, {"李四", "Li Si"}, {{Body::east_government, {"市长", "Mayor"}}}},
                        {pp::GroupRole::member, {"王五", "Wang Wu"}, {{Body::west_government, {"县长", "Governor"}}}}};
    tables.measures = {{{2, 1},
                        {"建设", "Building"},
                        {{Body::office, Part::leads, "办公室"}, {Body::governments, Part::cooperates, "各县市政府"}}},
                       {{2, 2}, {"师资", "Teachers"}, {{Body::others, Part::responsible, "有关部门"}}}};
    tables.requirements = {};
    tables.provisions = {
        {.clause = {}, .sentence = 1, .purpose = pp::Purpose::enactment, .text = {"现将《办园方案》印发你们", "issue"}},
        {.clause = {2, 1},
         .sentence = 1,
         .purpose = pp::Purpose::task,
         .text = {"两年内建园", "build"},
         .figures = {2_years}},
        {.clause = {2, 1}, .sentence = 2, .purpose = pp::Purpose::aim, .text = {"方便群众", "serve"}},
        {.clause = {2, 2},
         .sentence = 1,
         .purpose = pp::Purpose::task,
         .text = {"落实培训、轮岗等办法", "train, rotate"},
         .items = {{pp::ItemKind::way, {"培训", "Train"}}, {pp::ItemKind::way, {"轮岗", "rotate"}}},
         .open = true,
         .parties = {{Body::office, Part::acts, "办公室"}},
         .due = pp::Due{{"2022年底前", "by the end of 2022"}, pp::Date{2022}}},
        {.clause = {2, 2},
         .sentence = 2,
         .purpose = pp::Purpose::aim,
         .text = {"95%的教师合格", "qualified"},
         .area = Area::east,
         .figures = {95_percent}}};
    tables.kindergarten_totals = {{{2, 1}, {"新增6所", "new"}, {Works::new_build}, 6_kindergartens},
                                  {{2, 1}, {"城市", "urban"}, {Locality::urban, Works::new_build}, 3_kindergartens},
                                  {{2, 1}, {"农村", "rural"}, {Locality::rural, Works::new_build}, 3_kindergartens},
                                  {{2, 1}, {"改扩建农村园", "expansions"}, {Works::expansion}, 1_kindergartens},
                                  {{2, 1}, {"共7所", "in all"}, {}, 7_kindergartens}};
    tables.seat_totals = {};
    tables.seat_targets = {};
    return tables;
}

struct Case {
    std::string text{notice_text};
    Tables tables = tables_of_the_notice();
    trace::Trace traced() { return trace::trace_notice(text, tables.plan()); }
    void replace(std::string_view old, std::string_view other) {
        REQUIRE(text.find(old) != text.npos);
        text.replace(text.find(old), old.size(), other);
    }
};

trace::TracedClause clause_of(trace::Trace const& traced, Clause clause) {
    for (auto const& each : traced.clauses)
        if (each.clause == clause) return each;
    return {};
}

// The only fault that a change makes, and nothing where it makes more or none.
Fault only_fault(std::function<void(Case&)> const& change) {
    Case changed;
    change(changed);
    auto const faults = changed.traced().faults;
    CHECK(faults.size() == 1);
    return faults.size() == 1 ? faults[0] : Fault{};
}

std::vector<std::string> left_after(Clause clause, std::function<void(Case&)> const& change) {
    Case changed;
    change(changed);
    return clause_of(changed.traced(), clause).left;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("a notice is its clauses, with heading, sentences and closing") {
    auto const clauses = trace::clauses_of(notice_text);
    REQUIRE(clauses.size() == 5);
    CHECK(clauses[0].clause == Clause{});
    CHECK(clauses[0].passages.size() == 2);
    CHECK(clauses[1].clause == Clause{1});
    CHECK(clauses[2].clause == Clause{2});
    CHECK(clauses[2].text == "措施");
    auto const& building = clauses[3];
    CHECK(building.clause == Clause{2, 1});
    REQUIRE(building.passages.size() == 4);
    CHECK(building.passages[0].kind == PassageKind::heading);
    CHECK(building.passages[2].number == 2);
    CHECK(building.passages[3].kind == PassageKind::closing);
    CHECK(building.text.substr(building.passages[3].range.begin) == "（牵头单位：办公室；配合单位：各县市政府）");
}

TEST_CASE("a numeral that does not go on from the one before it is no heading") {
    auto const clauses = trace::clauses_of("一、甲\n（一）乙。\n1．丙。丁。\n2．戊。\n三、己\n（三）庚。\n5.辛");
    REQUIRE(clauses.size() == 5);
    CHECK(clauses[3].clause == Clause{1, 1, 1});
    CHECK(clauses[3].text == "丙。丁。");
    CHECK(clauses[4].clause == Clause{1, 1, 2});
    CHECK(clauses[4].text == "戊。三、己（三）庚。5.辛");
}

TEST_CASE("numbers are read in digits and in numerals") {
    auto const read = [](std::string_view text) {
        std::vector<std::int64_t> values;
        for (auto const& number : trace::numbers_in(text)) values.push_back(number.thousandths);
        return values;
    };
    using Values = std::vector<std::int64_t>;
    CHECK(read("新增30所，学位9030个") == Values{30'000, 9'030'000});
    CHECK(read("三年、两所、二十个、十二条、三百二十人、二〇二一年") ==
          Values{3000, 2000, 20'000, 12'000, 320'000, 2'021'000});
    CHECK(read("4.86亿元，99.5%，1.2万") == Values{486'000'000'000, 99'500, 12'000'000});
    CHECK(read("万千百人").empty());
}

TEST_CASE("where rows carry the notice, there is no fault, and connecting words are left") {
    Case unchanged;
    auto const traced = unchanged.traced();
    for (auto const& fault : traced.faults) {
        CAPTURE(fault.carrier.table);
        CAPTURE(fault.carrier.row);
        CAPTURE(fault.carrier.text);
        CHECK(fault.wanted == "");
    }
    CHECK(clause_of(traced, {}).left.empty());
    CHECK(clause_of(traced, {1}).left == Words{"成立", "成员如下"});
    CHECK(clause_of(traced, {2}).left.empty());
    CHECK(clause_of(traced, {2, 1}).left == Words{"其中"});
    CHECK(clause_of(traced, {2, 2}).left == Words{"由", "牵头"});
    CHECK(clause_of(traced, {2, 1}).carried == clause_of(traced, {2, 1}).characters - 2);
    CHECK(clause_of(traced, {}).has_carried(100));
    CHECK_FALSE(clause_of(traced, {2, 2}).has_carried(97));
    for (auto const& clause : traced.clauses)
        for (auto const& number : clause.numbers) CHECK((number.is_carried || clause.clause == Clause{1}));
}

TEST_CASE("a stretch says which rows carry it, the longest text first") {
    Case unchanged;
    auto const sentence = clause_of(unchanged.traced(), {2, 2}).passages[1];
    REQUIRE(sentence.stretches.size() == 12);
    CHECK(sentence.text() == "由办公室牵头，2022年底前，落实培训、轮岗等办法。");
    CHECK(sentence.stretches[0].carriers.empty());
    CHECK(sentence.stretches[1].carriers == std::vector{Carrier{"provisions", 4, "parties"}});
    CHECK(sentence.stretches[2].text == "牵头，");
    CHECK(sentence.stretches[7].text == "培训");
    CHECK(sentence.stretches[7].carriers ==
          std::vector{Carrier{"provisions", 4, "text"}, Carrier{"provisions", 4, "items"}});
}

TEST_CASE("a row that is left out leaves its words") {
    CHECK(left_after({2, 1}, [](Case& changed) {
              changed.tables.provisions.erase(changed.tables.provisions.begin() + 2);
          }) == Words{"其中", "方便群众"});
    CHECK(left_after({}, [](Case& changed) { changed.tables.provisions.erase(changed.tables.provisions.begin()); }) ==
          Words{"现将", "办园方案", "印发你们"});
    CHECK(left_after({1}, [](Case& changed) { changed.tables.officials.pop_back(); }) ==
          Words{"成立", "成员如下", "王五县长"});
    CHECK(left_after({2, 1}, [](Case& changed) { changed.tables.measures[0].parties = {}; }) ==
          Words{"其中", "牵头单位", "办公室", "配合单位", "各县市政府"});
    CHECK(left_after({2, 1}, [](Case& changed) { changed.tables.kindergarten_targets.pop_back(); }) ==
          Words{"其中", "西县1所"});
    CHECK(left_after({2}, [](Case& changed) { changed.tables.sections.pop_back(); }) == Words{"措施"});
}

TEST_CASE("words that the notice has and the rows have not are left") {
    CHECK(left_after({2, 1}, [](Case& changed) { changed.replace("方便群众", "处处方便群众"); }) ==
          Words{"其中", "处处"});
    CHECK(left_after({2, 2}, [](Case& changed) { changed.replace("由办公室", "3日起由办公室"); }) ==
          Words{"3日起由", "牵头"});
}

TEST_CASE("a text that differs by one word is not printed") {
    auto const fault = only_fault([](Case& changed) { changed.replace("方便群众", "方便居民"); });
    CHECK(fault.kind == Fault::Kind::not_printed);
    CHECK(fault.carrier == Carrier{"provisions", 3, "text"});
    CHECK(fault.clause == Clause{2, 1});
    CHECK(fault.wanted == "方便群众");
}

TEST_CASE("a row in the wrong sentence is found in the right one") {
    auto const fault = only_fault([](Case& changed) { changed.tables.provisions[2].sentence = 1; });
    CHECK(fault.kind == Fault::Kind::elsewhere);
    CHECK(fault.carrier.row == 3);
    CHECK(fault.sentence == 2);
    CHECK(only_fault([](Case& changed) { changed.tables.provisions[1].sentence = 2; }).sentence == 1);
    CHECK(only_fault([](Case& changed) { changed.tables.provisions[1].sentence = 7; }).sentence == 1);
}

TEST_CASE("rows are in the order of their texts") {
    auto const fault = only_fault([](Case& changed) {
        changed.replace("落实培训", "2022年底前，落实到人，落实培训");
        changed.tables.provisions.push_back({{2, 2}, 1, pp::Purpose::task, {"落实到人", "each"}});
        std::swap(changed.tables.provisions[4], changed.tables.provisions[5]);
    });
    CHECK(fault.kind == Fault::Kind::elsewhere);
    CHECK(fault.carrier == Carrier{"provisions", 5, "text"});
    CHECK(fault.sentence == 1);
}

TEST_CASE("a row of a clause that the notice has not") {
    CHECK(only_fault([](Case& changed) {
              changed.tables.provisions[1].clause = {2, 3};
          }).kind == Fault::Kind::no_such_clause);
}

TEST_CASE("what a phrase lists is looked for in it, who acts and when also before it") {
    CHECK(only_fault([](Case& changed) { changed.replace("轮岗等", "轮换等"); }).carrier.text == "text");
    auto const item = only_fault([](Case& changed) {
        changed.tables.provisions[3].items = {{pp::ItemKind::way, {"支教", "x"}}};
    });
    CHECK(item.carrier == Carrier{"provisions", 4, "items"});
    auto const swapped = only_fault([](Case& changed) {
        changed.tables.provisions[3].items = {{pp::ItemKind::way, {"轮岗", "rotate"}},
                                              {pp::ItemKind::way, {"培训", "Train"}}};
    });
    CHECK(swapped.wanted == "培训");
    CHECK(only_fault([](Case& changed) { changed.replace("由办公室", "由州局"); }).carrier.text == "parties");
    CHECK(only_fault([](Case& changed) { changed.replace("2022 年底前", "2022 年内"); }).carrier.text == "due");
    auto const year = only_fault([](Case& changed) {
        changed.tables.provisions[3].due = pp::Due{{"2022年底前", "by the end of 2022"}, pp::Date{2023}};
    });
    CHECK(year.wanted == "2023");
    CHECK(only_fault([](Case& changed) { changed.tables.provisions[4].area = Area::west; }).wanted == "西县");
    auto const after = only_fault([](Case& changed) {
        changed.replace("由办公室牵头，2022 年底前，落实培训、轮岗等办法",
                        "2022 年底前，落实培训、轮岗等办法，由办公室牵头");
    });
    CHECK(after.carrier == Carrier{"provisions", 4, "parties"});
    CHECK(after.kind == Fault::Kind::elsewhere);
}

TEST_CASE("figures are looked for with the word that the notice has after them") {
    CHECK(only_fault([](Case& changed) { changed.tables.provisions[1].figures = {3_years}; }).wanted == "3年");
    CHECK(only_fault([](Case& changed) { changed.tables.provisions[1].figures = {2_seats}; }).wanted == "2个");
    CHECK(only_fault([](Case& changed) { changed.tables.provisions[4].figures = {99.5_percent}; }).wanted == "99.5%");
    Case without;
    without.tables.provisions[1].figures = {};
    CHECK_FALSE(clause_of(without.traced(), {2, 1}).numbers[0].is_carried);
}

TEST_CASE("titles stand in the heading, parties in the closing under what they have to do") {
    CHECK(only_fault([](Case& changed) { changed.tables.measures[0].title.zh = "园舍"; }).carrier ==
          Carrier{"measures", 1, "title"});
    CHECK(only_fault([](Case& changed) { changed.tables.measures[0].title.zh = "方便群众"; }).sentence == 2);
    auto const part = only_fault([](Case& changed) { changed.replace("配合单位", "参与单位"); });
    CHECK(part.carrier == Carrier{"measures", 1, "parties"});
    CHECK(part.wanted == "配合单位：");
    CHECK(only_fault([](Case& changed) {
              changed.tables.measures[1].parties = {{Body::others, Part::responsible, "有关单位"}};
          }).kind == Fault::Kind::not_printed);
}

TEST_CASE("officials and their posts stand in order under their role") {
    CHECK(only_fault([](Case& changed) { changed.replace("王五", "王六"); }).carrier ==
          Carrier{"leadership_group.officials", 3, "name"});
    Case swapped;
    std::swap(swapped.tables.officials[1], swapped.tables.officials[2]);
    auto const faults = swapped.traced().faults;
    REQUIRE(faults.size() == 2); // the name and the post
    CHECK(faults[0].wanted == "李四");
    CHECK(only_fault([](Case& changed) { changed.replace("成 员：李", "副组长：李"); }).carrier.text == "role");
    CHECK(only_fault([](Case& changed) { changed.replace("办园小组", "办园领导小组"); }).carrier ==
          Carrier{"leadership_group", 0, "name"});
}

TEST_CASE("the head of the notice") {
    CHECK(only_fault([](Case& changed) { changed.tables.notice.number.serial = 8; }).wanted == "8");
    Case new_year;
    new_year.replace("3 月 14 日", "1月1日");
    new_year.tables.notice.date_zh = "2020年1月1日";
    new_year.tables.notice.date = {2020, 1, 1};
    CHECK(new_year.traced().faults.empty());
    for (auto const& number : clause_of(new_year.traced(), {}).numbers) CHECK(number.is_carried);
    CHECK(only_fault([](Case& changed) { changed.tables.notice.date.day = 15; }).carrier ==
          Carrier{"notice", 0, "date"});
    CHECK(only_fault([](Case& changed) { changed.replace("甲州办公室", "甲州政府"); }).carrier.text == "issuer");
    CHECK(left_after({}, [](Case& changed) { changed.tables.notice.plan_title.zh = "方案》"; }) == Words{"办园方案"});
}

TEST_CASE("a target is its figure under its names") {
    auto const works =
        only_fault([](Case& changed) { changed.tables.kindergarten_targets[0].works = Works::expansion; });
    CHECK(works.carrier == Carrier{"kindergarten_targets", 1, "kindergartens"});
    CHECK(works.wanted == "东市 城市 改扩建 2所");
    CHECK(only_fault([](Case& changed) { changed.tables.kindergarten_targets[1].area = Area::east; }).carrier.row == 2);
    CHECK(only_fault([](Case& changed) {
              changed.tables.kindergarten_targets[3].kindergartens = 7_kindergartens;
          }).carrier.row == 4);
    // What stands in parentheses that are closed says nothing about what follows.
    CHECK(only_fault([](Case& changed) { changed.tables.kindergarten_targets[3].area = Area::zone; }).carrier.row == 4);
    CHECK(only_fault([](Case& changed) { changed.replace("东市 2 所", "东市 3 所"); }).carrier.row == 1);
}

TEST_CASE("a total is its text with its figure in it or after it") {
    CHECK(only_fault([](Case& changed) {
              changed.tables.kindergarten_totals[0].figure = pp::Figure{5_kindergartens};
          }).wanted == "新增6所 5所");
    CHECK(only_fault([](Case& changed) {
              changed.tables.kindergarten_totals[2].figure = pp::Figure{1_kindergartens};
          }).wanted == "农村 1所");
    CHECK(only_fault([](Case& changed) { changed.replace("共 7 所", "计 7 所"); }).carrier ==
          Carrier{"kindergarten_totals", 5, "text"});
}

TEST_CASE("what a record calls an area or a body stands somewhere in the notice") {
    auto const fault = only_fault([](Case& changed) { changed.tables.bodies[0].name.zh = "州局"; });
    CHECK(fault.carrier == Carrier{"bodies", 1, "name"});
}
