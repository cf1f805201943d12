// Who has what due before a date.
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/deadlines.hpp>

namespace pp = preschool_plan;
using pp::Date, pp::Due, pp::Recurrence;
using namespace sample;

namespace {

using Texts = std::vector<std::string>;

Tables tables() {
    Tables made;
    made.measures[0].due = Due{{"2020年8月底前", "by the end of August 2020"}, Date{2020, 8}};
    made.measures[1].due = Due{{"每年", "every year"}, {}, Recurrence::every_year};
    made.provisions.push_back(
        {.clause = {2, 2}, .sentence = 1, .purpose = pp::Purpose::aim, .text = {"配齐教师", "Staff"}});
    made.provisions.push_back({.clause = {2, 2},
                               .sentence = 2,
                               .purpose = pp::Purpose::task,
                               .text = {"长期坚持到2021年", "Go on"},
                               .due = Due{{"长期坚持到2021年", "lasting"}, Date{2021}, Recurrence::lasting}});
    return made;
}

Texts due_before(Tables& tables, Date const& date) {
    Texts texts;
    auto const plan = tables.plan();
    for (auto const& deadline : pp::due_before(plan, date)) texts.emplace_back(deadline.text.zh);
    return texts;
}

} // namespace

TEST_CASE("dates compare by their last days") {
    static_assert(Date{2020, 8}.is_before({2020, 9, 1}) && !Date{2020, 9, 1}.is_before({2020, 8}));
    static_assert(Date{2020, 8, 31}.is_before({2020}) && !Date{2020, 8}.is_before({2020, 8, 31}));
    static_assert(Date{2020, 2}.is_before({2020, 3, 1}) && Date{2020, 2, 28}.is_before({2020, 2}));
    static_assert(Date{2019}.is_before({2020}) && !Date{2020}.is_before({2020, 12}));
}

TEST_CASE("what is due before a date: articles, then phrases, each by its last day") {
    Tables plan = tables();
    CHECK(due_before(plan, {2020, 8, 31}).empty());
    CHECK(due_before(plan, {2020, 9, 1}) == Texts{"建设"});
    CHECK(due_before(plan, {2022, 12, 31}) == Texts{"建设"});
    CHECK(due_before(plan, {2023, 1, 1}) == Texts{"建设", "培训、轮岗等", "配齐教师"}); // carried on in its sentence
    CHECK(due_before(plan, {2020, 8}).empty()); // before a month or year is before its first day
    CHECK(due_before(plan, {2020, 9}) == Texts{"建设"});
    CHECK(due_before(plan, {2020}).empty());
    CHECK(due_before(plan, {2022}) == Texts{"建设"});
    CHECK(due_before(plan, {2999}) == Texts{"建设", "培训、轮岗等", "配齐教师"}); // no lasting one, none of every year
}

TEST_CASE("9月1日前 is over when that day begins, 9月1日 when it ends") {
    Tables plan = tables();
    plan.measures[0].due = Due{{"2020年9月1日前", "before 1 September 2020"}, Date{2020, 9, 1}};
    CHECK(due_before(plan, {2020, 8, 31}).empty());
    CHECK(due_before(plan, {2020, 9, 1}) == Texts{"建设"});
    CHECK(due_before(plan, {2020, 9}) == Texts{"建设"});
    plan.measures[0].due = Due{{"2020年9月1日", "on 1 September 2020"}, Date{2020, 9, 1}};
    CHECK(due_before(plan, {2020, 9, 1}).empty());
    CHECK(due_before(plan, {2020, 9, 2}) == Texts{"建设"});
}

TEST_CASE("a deadline without a year is due in the one that its row says") {
    Tables plan = tables();
    plan.measures[0].due = Due{{"8月底前", "by August"}, Date{2022, 8}};
    CHECK(due_before(plan, {2022, 8}).empty());
    CHECK(due_before(plan, {2022, 9}) == Texts{"建设"});
}

TEST_CASE("the date of a deadline is the last that its text prints, and is not left out") {
    auto const holds = [](Due const& due) {
        Tables made;
        made.measures[0].due = due;
        return pp::consistent(made.plan()).errors == 0;
    };
    CHECK(holds({{"2026年6月至2026年8月", "in June to August 2026"}, Date{2026, 8}}));
    CHECK_FALSE(holds({{"2026年6月至2026年8月", "in June to August 2026"}, Date{2026, 6}}));
    CHECK_FALSE(holds({{"2026年8月底前", "by the end of August 2026"}}));
    CHECK_FALSE(holds({{"2026年底前", "by the end of 2026"}}));
    CHECK(holds({{"“十四五”初期", "early 14th Five-Year Plan period"}}));
    CHECK(holds({{"自2026年9月起", "from September 2026"}}));
    CHECK_FALSE(holds({{"自2026年9月起", "from September 2026"}, Date{2026, 9}}));
    CHECK(holds({{"2026年起每年", "every year from 2026"}, {}, Recurrence::every_year}));
    CHECK(holds({{"三年内", "within three years"}}));
}

TEST_CASE("a deadline may say with which date its time begins, where the text prints that") {
    auto const holds = [](char const* zh, pp::Optional<Date> latest, Date const& earliest) {
        Tables made;
        made.measures[0].due = Due{{zh, "a time"}, latest, Recurrence::once, earliest};
        return pp::consistent(made.plan()).errors == 0;
    };
    CHECK(holds("2020—2022年", Date{2022}, {2020}));
    CHECK(holds("2020-2022年", Date{2022}, {2020}));
    CHECK(holds("2020年至2022年6月底", Date{2022, 6}, {2020}));
    CHECK(holds("2020年9月底至2022年", Date{2022}, {2020, 9}));
    CHECK(holds("自2020年9月起至2022年", Date{2022}, {2020, 9}));
    CHECK(holds("自2020年9月起", {}, {2020, 9}));
    CHECK(holds("2020年下半年至2022年", Date{2022}, {2020, 7}));
    CHECK(holds("2020年二季度至2022年", Date{2022}, {2020, 4}));
    CHECK(holds("2020年6月下旬至8月上旬", Date{2020, 8, 10}, {2020, 6, 21}));
    CHECK_FALSE(holds("2020年下半年至2022年", Date{2022}, {2020, 12}));
    CHECK_FALSE(holds("2020—2022年", Date{2022}, {2021}));
    CHECK_FALSE(holds("2022—2020年", Date{2020}, {2022}));
    CHECK_FALSE(holds("2020年建成，到2022年", Date{2022}, {2020}));
    CHECK_FALSE(holds("2022年底前", Date{2022}, {2020}));
}

TEST_CASE("what is due every quarter or month recurs so, has no date of its own, and is due before none") {
    auto const holds = [](char const* zh, Recurrence recurrence) {
        Tables made;
        made.measures[0].due = Due{{zh, "again and again"}, {}, recurrence};
        return pp::consistent(made.plan()).errors == 0 && due_before(made, {2021}).empty();
    };
    CHECK(holds("每季度末", Recurrence::every_quarter));
    CHECK(holds("每月5日前", Recurrence::every_month));
    CHECK(holds("每个月", Recurrence::every_month));
    CHECK(holds("每年每季度", Recurrence::every_quarter));
    CHECK(holds("2020年每季度", Recurrence::every_quarter));
    CHECK_FALSE(holds("每季度", Recurrence::every_year));
    CHECK_FALSE(holds("每月", Recurrence::once));
    CHECK_FALSE(holds("每年", Recurrence::every_month));
}

TEST_CASE("a deadline comes with its clause, its date as printed, and who answers for it") {
    Tables of = tables();
    auto const plan = of.plan();
    auto const dated = pp::due_before(plan, {2021});
    REQUIRE_FALSE(dated.empty());
    auto const [clause, text, due, who] = *dated.begin();
    CHECK(clause == pp::Clause{2, 1});
    CHECK(due.text.zh == "2020年8月底前");
    REQUIRE(who.size() == 2);
    CHECK(who[1].zh == "各县市政府");
}

TEST_CASE("the published plan has no date by which anything is due") {
    static_assert(pp::due_before(pp::bayingolin_2021::plan, Date{2999}).empty());
}
