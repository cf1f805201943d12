// What real notices have: an official known by a post only, two leaders, numbers that run on, one title, figures in
// thousands.
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/ostream.hpp>
#include <sstream>

using namespace sample;
using pp::Clause, pp::Locality, pp::Part, pp::Works;

namespace {

struct PlanInSeries : Plan {
    static constexpr int leaders = 2;
    static constexpr bool numbers_run_on = true;
};
BOOST_DESCRIBE_STRUCT(PlanInSeries, (Plan), ())

/// The rules that are broken in a plan.
template <class AnyPlan>
std::vector<std::string> rules_broken_in(AnyPlan const& plan) {
    std::vector<std::string> rules;
    pp::check(plan, [&](pp::Finding const& found) { rules.emplace_back(found.rule.name); });
    return rules;
}
template <class Change>
std::vector<std::string> rules_broken(Change change) {
    Tables tables;
    change(tables);
    return rules_broken_in(tables.plan());
}
using Rules = std::vector<std::string>;

template <class T>
std::string printed(T const& thing) {
    std::ostringstream out;
    out << thing;
    return out.str();
}

} // namespace

TEST_CASE("an official may be known by a post only, and then by that") {
    CHECK(rules_broken([](Tables& t) { t.officials[3].name = {"", ""}; }).empty());
    CHECK(rules_broken([](Tables& t) {
              t.officials[2].name = {"", ""};
              t.officials[3].name = {"", ""};
          }).empty());
    CHECK(rules_broken([](Tables& t) {
              t.officials.push_back(t.officials[3]);
              t.officials[3].name = {"", ""};
              t.officials[4].name = {"", ""};
          }) == Rules{"stands_twice"});
    CHECK(rules_broken([](Tables& t) { t.officials[3].name = {"丁", ""}; }) == Rules{"text_is_empty"});
    CHECK(printed(pp::Official<Terms>{pp::GroupRole::member, {}, {{Body::office, {"负责人", "head"}}}}) ==
          "成员 (member): 负责人 (head)");
}

TEST_CASE("a plan may say that its group has two leaders") {
    Tables tables;
    PlanInSeries plan{tables.plan()};
    tables.requirements[0].clause = {3, 3};
    CHECK(rules_broken_in(plan) == Rules{"group_has_not_exactly_one_leader"});
    tables.officials[1].role = pp::GroupRole::leader;
    CHECK(rules_broken_in(plan).empty());
}

TEST_CASE("a plan may say that numbers run on from section to section, whatever tables its articles stand in") {
    Tables tables;
    tables.officials[1].role = pp::GroupRole::leader;
    PlanInSeries plan{tables.plan()};
    CHECK(rules_broken_in(plan) == Rules{"not_numbered_in_order"}); // 三（一） after 二（二）
    tables.requirements[0].clause = {3, 3};
    CHECK(rules_broken_in(plan).empty());
    tables.requirements[0].clause = {3, 4};
    CHECK(rules_broken_in(plan) == Rules{"not_numbered_in_order"});
}

TEST_CASE("points and what stands below them begin anew, though items run on") {
    Tables tables;
    tables.officials[1].role = pp::GroupRole::leader;
    tables.requirements = {{{3, 3}, {"督查", "Supervision"}},
                           {{3, 3, 1}, {"日常", "Always"}},
                           {{3, 3, 1, 0, 1}, {"检查", "Look"}},
                           {{3, 3, 1, 0, 2}, {"通报", "Tell"}},
                           {{3, 3, 2}, {"专项", "At times"}}};
    CHECK(rules_broken_in(PlanInSeries{tables.plan()}).empty());
    tables.requirements[3].clause = {3, 3, 1, 0, 3};
    CHECK(rules_broken_in(PlanInSeries{tables.plan()}) == Rules{"not_numbered_in_order"});
}

TEST_CASE("a body may lead what it is responsible for, and do no other two things") {
    auto const with = [](Part first, Part second) {
        return rules_broken([&](Tables& t) {
            t.measures[0].parties = {{Body::office, first, "办公室"}, {Body::office, second, "办公室"}};
        });
    };
    CHECK(with(Part::leads, Part::responsible).empty());
    CHECK(with(Part::responsible, Part::leads).empty());
    CHECK(with(Part::responsible, Part::responsible) == Rules{"stands_twice"});
    CHECK(with(Part::leads, Part::cooperates) == Rules{"stands_twice"});
    CHECK(with(Part::responsible, Part::cooperates) == Rules{"stands_twice"});
}

TEST_CASE("a notice may have no number, and one title") {
    CHECK(rules_broken([](Tables& t) { t.notice.number = {}; }).empty());
    CHECK(rules_broken([](Tables& t) { t.notice.plan_title = {}; }).empty());
    CHECK(rules_broken([](Tables& t) { t.notice.title = {}; }) == Rules{"text_is_empty"});
    CHECK(rules_broken([](Tables& t) { t.notice.plan_title.en = {}; }) == Rules{"text_is_empty"});
    CHECK_FALSE(rules_broken([](Tables& t) { t.notice.number.zh = {}; }).empty());
    pp::Notice<Terms> without = sample_notice;
    without.number = {};
    CHECK(printed(without) == "通知 (Notice)");
}

TEST_CASE("articles may have no title, each by its number alone") {
    CHECK(rules_broken([](Tables& t) {
              t.measures[0].title = {};
              t.measures[1].title = {};
          }).empty());
    CHECK(printed(pp::Article<Terms>{{2, 1}, {}}) == "2(1)");
}

TEST_CASE("a phrase has room for three figures and five who act, a notice for eight addressees") {
    pp::Provision<Terms> const phrase{
        .clause = {2, 1},
        .sentence = 1,
        .purpose = pp::Purpose::task,
        .text = {"新增3所15个班级450个学位", "add 3 kindergartens, 15 classes, 450 seats"},
        .figures = {3_kindergartens, 15_classes, 450_seats},
        .parties = {{Body::office, Part::acts, "办公室"},
                    {Body::east_government, Part::acts, "东市政府"},
                    {Body::west_government, Part::acts, "西县政府"},
                    {Body::zone_office, Part::acts, "管委会"},
                    {Body::others, Part::acts, "有关部门"}}};
    CHECK(rules_broken([&](Tables& t) { t.provisions.insert(t.provisions.begin() + 1, phrase); }).empty());
    CHECK(sample_notice.addressees.capacity() == 8);
}

// Rows in thousands, and one column that is exact.

namespace {

struct InThousands {
    Area area;
    pp::Seats seats;
    pp::Classes classes;

    static constexpr pp::Quantity printed_in_steps_of[] = {pp::Seats{1000}};
};
BOOST_DESCRIBE_STRUCT(InThousands, (), (area, seats, classes))

struct Printed {
    pp::Rows<InThousands> rows;
    pp::Rows<pp::Total<&Printed::rows>> totals;
};
BOOST_DESCRIBE_STRUCT(Printed, (), (rows, totals))

constexpr InThousands rows[] = {{Area::east, pp::Seats{4000}, 1_classes},
                                {Area::west, pp::Seats{4000}, 2_classes},
                                {Area::zone, pp::Seats{4000}, 3_classes}};

/// Whether the rows, 0.4万 three times and 6 classes, make a total that is declared.
bool add_up_to(pp::Figure const& figure, pp::Completeness completeness = pp::Completeness::all) {
    pp::Total<&Printed::rows> const total{{}, {"共", "in all"}, {}, figure, completeness};
    bool holds = true;
    pp::check(Printed{rows, {&total, 1}}, [&](pp::Finding const& found) {
        holds = holds && found.rule != pp::rule::declared_total_differs_from_sum_of_parts &&
                found.rule != pp::rule::parts_exceed_declared_total;
    });
    return holds;
}
pp::Figure in_thousands(std::int64_t seats, pp::Bound bound = pp::Bound::exactly) {
    return {pp::Seats{seats}, bound, 1000};
}

} // namespace

TEST_CASE("a total of rows that are printed in steps is wrong only where nothing that is printed so adds up to it") {
    CHECK(add_up_to(in_thousands(11'000))); // 3,600 three times
    CHECK(add_up_to(in_thousands(12'000)));
    CHECK(add_up_to(in_thousands(13'000))); // 4,400 three times
    CHECK(add_up_to(in_thousands(14'000))); // 4,900 three times, all cut off
    CHECK_FALSE(add_up_to(in_thousands(15'000)));
    CHECK_FALSE(add_up_to(in_thousands(9'000)));
    CHECK(add_up_to(pp::Seats{13'497})); // which is not rounded itself
    CHECK_FALSE(add_up_to(pp::Seats{14'998}));
}

TEST_CASE("bounds and totals of some hold within the steps in which rows are printed") {
    CHECK(add_up_to(in_thousands(14'000, pp::Bound::at_least)));
    CHECK_FALSE(add_up_to(in_thousands(16'000, pp::Bound::at_least)));
    CHECK(add_up_to(in_thousands(11'000, pp::Bound::at_most)));
    CHECK_FALSE(add_up_to(in_thousands(9'000, pp::Bound::at_most)));
    CHECK(add_up_to(in_thousands(11'000), pp::Completeness::some));
    CHECK_FALSE(add_up_to(in_thousands(9'000), pp::Completeness::some));
}

TEST_CASE("another column of such rows is exact") {
    CHECK(add_up_to(6_classes));
    CHECK_FALSE(add_up_to(7_classes));
}
