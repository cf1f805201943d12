// Of rules, plans that break one and no other; and what findings say.
#include "library_rules.hpp"
#include "sample_plan.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <preschool_plan/check.hpp>
#include <preschool_plan/ostream.hpp>
#include <sstream>

using namespace sample;
using pp::Clause, pp::Locality, pp::Works;

namespace {

template <class Change>
void check_broken(pp::Rule const& rule, std::string const& table, std::size_t row, Change change) {
    auto const all = broken(change);
    CAPTURE(rule.name);
    CAPTURE(all.size());
    REQUIRE_FALSE(all.empty());
    CHECK(all[0].rule == rule.name);
    CHECK(all[0].table == table);
    CHECK(all[0].row == row);
    CHECK(all.size() == 1);
}

std::string printed(pp::Finding const& finding) {
    std::ostringstream out;
    out << finding;
    return out.str();
}

} // namespace

TEST_CASE("the sample plan, read at run time, has no finding") {
    Tables tables;
    CHECK(findings(tables).empty());
    CHECK(pp::consistent(tables.plan()));
}

TEST_CASE("every rule of the library has a name and a sentence of its own, in both languages") {
    for (auto const* rule : library_rules) {
        CAPTURE(rule->name);
        CHECK_FALSE(rule->name.empty());
        CHECK_FALSE(rule->sentence.zh.empty());
        CHECK_FALSE(rule->sentence.en.empty());
        int alike = 0;
        for (auto const* other : library_rules) alike += *other == *rule || other->sentence.en == rule->sentence.en;
        CHECK(alike == 1);
    }
}

TEST_CASE("a total that differs from its parts comes with both figures, the parts and the suspect") {
    Tables tables;
    tables.kindergarten_targets[0].kindergartens = 3_kindergartens;
    auto const found = findings(tables);
    REQUIRE(found.size() == 2);
    CHECK(found[0].rule == pp::rule::declared_total_differs_from_sum_of_parts);
    CHECK(found[0].clause == Clause{2, 1});
    CHECK(found[0].subject.zh == "新建6所");
    CHECK(*found[0].declared == 6_kindergartens);
    CHECK(*found[0].computed == 7_kindergartens);
    CHECK(*found[0].difference() == 1_kindergartens);
    CHECK(found[0].table == "kindergarten_targets");
    CHECK(found[0].addends.count == 3);
    REQUIRE(found[0].suspects.count == 2); // the row of the east, and that of the zone, which is in the same totals
    CHECK(found[0].suspects.first[0].row == 1);
    CHECK(found[0].suspects.first[0].subject.zh == "东市");
    CHECK_FALSE(pp::consistent(tables.plan()));
}

TEST_CASE("a total that is itself wrong brings rows under suspicion only that no other total clears") {
    Tables tables;
    tables.kindergarten_totals[2] = {{2, 1}, {"共8所", "in all"}, {}, 8_kindergartens};
    auto const found = findings(tables);
    REQUIRE(found.size() == 1);
    CHECK(found[0].suspects.count == 0);
}

TEST_CASE("of the rows that are suspected the first three are named, and all are counted") {
    Tables tables;
    tables.kindergarten_totals = {{{2, 1}, {"共9所", "in all"}, {}, 9_kindergartens}};
    auto const found = findings(tables);
    REQUIRE(found.size() == 1);
    CHECK(found[0].suspects.count == 4);
    REQUIRE(found[0].suspects.first.size() == 3);
    CHECK(found[0].suspects.first[2].row == 3);
}

TEST_CASE("a total of some parts that holds clears no row of suspicion") {
    Tables tables;
    tables.kindergarten_targets[0].kindergartens = 3_kindergartens;
    tables.kindergarten_totals[2] = {{2, 1}, {"各地等9所", "in all"}, {}, 9_kindergartens, pp::Completeness::some};
    auto const found = findings(tables);
    REQUIRE(found.size() == 1);
    CHECK(found[0].subject.zh == "新建6所");
    CHECK(found[0].suspects.count == 2); // the east and the zone, which the total of 农村 does not have
}

TEST_CASE("several coordinates of one column mean either, of different columns and") {
    Tables tables;
    tables.kindergarten_totals = {{{2, 1},
                                   {"东市、西县新建6所", "of east and west"},
                                   {Area::east, Area::west, Works::new_build},
                                   6_kindergartens}};
    auto const found = findings(tables);
    REQUIRE(found.size() >= 1);
    CHECK(found[0].rule == pp::rule::declared_total_differs_from_sum_of_parts);
    CHECK(*found[0].computed == 5_kindergartens);
}

TEST_CASE("a total of some parts may exceed them") {
    CHECK(broken([](Tables& t) {
              t.seat_totals[0] = {{2, 1}, {"学位等950个", "seats"}, {}, 950_seats, pp::Completeness::some};
          }).empty());
    check_broken(pp::rule::parts_exceed_declared_total, "seat_totals", 1, [](Tables& t) {
        t.seat_totals[0] = {{2, 1}, {"学位等850个", "seats"}, {}, 850_seats, pp::Completeness::some};
    });
}

TEST_CASE("a total has to be of a unit and coordinates that its table has") {
    auto const of_years = broken([](Tables& t) { t.seat_totals[0] = {{2, 1}, {"900年", "years"}, {}, 900_years}; });
    REQUIRE(of_years.size() == 1);
    CHECK(of_years[0].rule == "total_names_no_column");
    auto const by_works = broken([](Tables& t) {
        t.seat_totals[0] = {{2, 1}, {"900个", "seats"}, {Works::new_build}, 900_seats};
    });
    REQUIRE_FALSE(by_works.empty());
    CHECK(by_works[0].rule == "total_names_no_column");
}

TEST_CASE("the same thing stands twice: by coordinates where rows count, by text elsewhere") {
    pp::Rule const& rule = pp::rule::stands_twice;
    check_broken(rule, "kindergarten_targets", 5, [](Tables& t) {
        t.kindergarten_targets.push_back({Area::west, Locality::rural, Works::expansion, 9_kindergartens});
        t.kindergarten_totals = {};
    });
    check_broken(rule, "leadership_group", 0, [](Tables& t) {
        t.officials.push_back({pp::GroupRole::member, {"乙", "Yi"}, {{Body::office, {"副主任", "Deputy"}}}});
    });
    check_broken(rule, "leadership_group", 0, [](Tables& t) {
        t.officials[0].posts = {{Body::office, {"主任", "Head"}}, {Body::office, {"主任", "Head"}}};
    });
    check_broken(rule, "measures", 2, [](Tables& t) { t.measures[1].title = t.measures[0].title; });
    check_broken(rule, "sections", 2, [](Tables& t) { t.sections[1].title = t.sections[0].title; });
    check_broken(rule, "bodies", 4, [](Tables& t) {
        t.bodies[3].area = Area::west;
        t.bodies[3].name = t.bodies[2].name;
        t.officials.pop_back();
        t.kindergarten_targets[1].area = Area::west;
        t.kindergarten_targets[1].locality = Locality::urban;
    });
    check_broken(rule, "areas", 2, [](Tables& t) {
        t.areas[1].kind = t.areas[0].kind;
        t.areas[1].name = t.areas[0].name;
        t.officials[2].posts = {{Body::west_government, {"市长", "Mayor"}}};
    });
    check_broken(rule, "areas", 2, [](Tables& t) { t.areas[1].code = t.areas[0].code; });
    check_broken(rule, "provisions", 2, [](Tables& t) { t.provisions[1] = t.provisions[0]; });
    check_broken(rule, "provisions", 3, [](Tables& t) {
        t.provisions[2].items = {t.provisions[2].items[0], t.provisions[2].items[0]};
    });
    check_broken(rule, "kindergarten_totals", 4,
                 [](Tables& t) { t.kindergarten_totals.push_back(t.kindergarten_totals[0]); });
    check_broken(rule, "notice", 0, [](Tables& t) {
        t.notice.addressees = {t.notice.addressees[0], t.notice.addressees[0]};
    });
}

TEST_CASE("an article names a body once, though several may lead") {
    check_broken(pp::rule::stands_twice, "measures", 1, [](Tables& t) {
        t.measures[0].parties = {{Body::office, pp::Part::leads, "办公室"},
                                 {Body::office, pp::Part::cooperates, "办公室"}};
    });
    CHECK(broken([](Tables& t) {
              t.measures[0].parties = {{Body::office, pp::Part::leads, "办公室"},
                                       {Body::governments, pp::Part::leads, "各县市政府"}};
          }).empty());
}

TEST_CASE("a body that is named does not stand once more in a collective") {
    check_broken(pp::rule::stands_twice, "measures", 1, [](Tables& t) {
        t.measures[0].parties = {{Body::east_government, pp::Part::responsible, "东市政府"},
                                 {Body::governments, pp::Part::responsible, "各县市政府"}};
    });
}

TEST_CASE("among thousands of rows each that repeats another is found, and no other") {
    std::vector<SeatTarget> rows;
    std::vector<std::string> names;
    for (int i = 0; i < 4000; ++i) names.push_back("语句" + std::to_string(i % 3000));
    Tables tables;
    tables.provisions.clear();
    for (auto const& name : names)
        tables.provisions.push_back({.clause = {2, 1},
                                     .sentence = 1,
                                     .purpose = pp::Purpose::task,
                                     .text = {std::string_view{name}, std::string_view("phrase")}});
    auto const found = findings(tables);
    REQUIRE(found.size() == 1000);
    CHECK(found.front().place[0].row == 3001);
    CHECK(found.back().place[0].row == 4000);
}

TEST_CASE("articles are numbered from 1, and a clause is that of one article") {
    auto const swapped = broken([](Tables& t) { std::swap(t.measures[0], t.measures[1]); });
    REQUIRE(swapped.size() == 2);
    CHECK(swapped[0].rule == "not_numbered_in_order");
    check_broken(pp::rule::not_numbered_in_order, "requirements", 1,
                 [](Tables& t) { t.requirements[0].clause.item = 2; });
    auto const shared = broken([](Tables& t) { t.requirements[0].clause = {2, 1}; });
    REQUIRE_FALSE(shared.empty());
    CHECK(shared[0].rule == "stands_twice");
}

TEST_CASE("provisions stand in the notice's order") {
    check_broken(pp::rule::not_in_order_of_the_notice, "provisions", 2, [](Tables& t) {
        t.provisions[0].clause = {2, 2};
        t.provisions[2].sentence = 1;
    });
    for (auto const sentence : {std::uint8_t{0}, std::uint8_t{2}}) { // the first is 1, within each clause
        check_broken(pp::rule::not_in_order_of_the_notice, "provisions", 1, [&](Tables& t) {
            t.provisions[0].sentence = sentence;
            t.provisions[1].sentence = sentence;
        });
        check_broken(pp::rule::not_in_order_of_the_notice, "provisions", 3,
                     [&](Tables& t) { t.provisions[2].sentence = sentence; });
    }
    check_broken(pp::rule::not_in_order_of_the_notice, "provisions", 2,
                 [](Tables& t) { t.provisions[1].sentence = 3; }); // after which comes the second
    CHECK(broken([](Tables& t) { t.provisions[1].sentence = 2; }).empty());
}

TEST_CASE("a clause that is cited exists, wherever it stands") {
    pp::Rule const& rule = pp::rule::clause_does_not_exist;
    check_broken(rule, "provisions", 3, [](Tables& t) { t.provisions[2].clause = {2, 3}; });
    check_broken(rule, "seat_totals", 1, [](Tables& t) { t.seat_totals[0].clause = {4}; });
    check_broken(rule, "leadership_group", 0, [](Tables& t) { t.group.clause = {9}; });
    check_broken(rule, "notice", 0, [](Tables& t) { t.notice.clause = {9}; });
}

TEST_CASE("no text is empty, and no label has its languages swapped") {
    check_broken(pp::rule::text_is_empty, "provisions", 1, [](Tables& t) { t.provisions[0].text.en = ""; });
    check_broken(pp::rule::text_is_empty, "notice", 0, [](Tables& t) { t.notice.issuer.zh = ""; });
    check_broken(pp::rule::text_is_empty, "measures", 1, [](Tables& t) {
        t.measures[0].parties = {{Body::office, pp::Part::responsible, ""}};
    });
    for (char const* const blank : {" ", "\t\r\n", "\u3000", " \u3000 "}) {
        check_broken(pp::rule::text_is_empty, "provisions", 1, [&](Tables& t) { t.provisions[0].text.zh = blank; });
        check_broken(pp::rule::text_is_empty, "areas", 1, [&](Tables& t) { t.areas[0].name.en = blank; });
    }
    CHECK(broken([](Tables& t) { t.provisions[0].text.zh = "\u3000建园 "; }) ==
          std::vector<Broken>{{"text_looks_like_another", "provisions", 1}}); // it is not blank
    check_broken(pp::rule::languages_are_swapped, "areas", 1, [](Tables& t) {
        t.areas[0].name = {"East City", "东市"};
    });
    CHECK(broken([](Tables& t) { t.areas[0].name = {"A1", "A1"}; }).empty());
}

TEST_CASE("a value that is no enumerator is found wherever it stands") {
    pp::Rule const& rule = pp::rule::value_is_no_enumerator;
    check_broken(rule, "provisions", 1, [](Tables& t) { t.provisions[0].purpose = static_cast<pp::Purpose>(99); });
    check_broken(rule, "provisions", 1, [](Tables& t) { t.provisions[0].topics = {static_cast<Topic>(7)}; });
    check_broken(rule, "leadership_group", 0, [](Tables& t) {
        t.officials[0].posts = {{static_cast<Body>(99), {"主任", "Head"}}, {Body::office, {"主任", "Head"}}};
    });
    auto const in_total = broken([](Tables& t) { t.seat_totals[0].of = {static_cast<Locality>(9)}; });
    REQUIRE(!in_total.empty());
    CHECK(in_total[1].rule == "value_is_no_enumerator");
}

TEST_CASE("each value of a row is counted once, whether it is an enumerator or not") {
    Tables tables;
    auto const count = [&] {
        return pp::check(tables.plan(), [](pp::Finding const&) {})[pp::rule::value_is_no_enumerator];
    };
    pp::RuleCount const before = count();
    tables.kindergarten_targets[0].works = static_cast<pp::Works>(9);
    CHECK(before.failed == 0);
    CHECK(count() == pp::RuleCount{before.asked, 1});
    tables.kindergarten_targets.push_back(tables.kindergarten_targets[1]); // an area, a locality and works
    CHECK(count() == pp::RuleCount{before.asked + 3, 1});
}

TEST_CASE("dates exist and are printed") {
    check_broken(pp::rule::date_does_not_exist, "notice", 0, [](Tables& t) {
        t.notice.date = {2020, 2, 30};
        t.notice.date_zh = "2020年2月30日";
    });
    check_broken(pp::rule::figure_differs_from_its_wording, "notice", 0, [](Tables& t) { t.notice.date.day = 15; });
    check_broken(pp::rule::figure_differs_from_its_wording, "provisions", 3, [](Tables& t) {
        t.provisions[2].due = pp::Due{{"2022年底前", "by the end of 2022"}, pp::Date{2023}};
    });
}

TEST_CASE("figures are positive, printed, and stand once in a phrase") {
    check_broken(pp::rule::quantity_is_not_positive, "kindergarten_targets", 2, [](Tables& t) {
        t.kindergarten_targets[1].kindergartens = 0_kindergartens;
        t.kindergarten_targets[0].kindergartens = 3_kindergartens;
    });
    check_broken(pp::rule::figure_differs_from_its_wording, "provisions", 2,
                 [](Tables& t) { t.provisions[1].figures = {6_years}; });
    check_broken(pp::rule::figure_stands_twice_in_phrase, "provisions", 2, [](Tables& t) {
        t.provisions[1].figures = {5_years, 5_years};
    });
}

TEST_CASE("a figure is printed in steps: parts may differ by less, exact ones not at all") {
    auto const with = [](pp::Figure const& figure, char const* zh) {
        return broken([&](Tables& t) {
            t.seat_totals[0] = {{2, 1}, {zh, "seats"}, {}, figure};
            t.seat_targets = {{Locality::urban, 12'300_seats}, {Locality::rural, 400_seats}};
        });
    };
    CHECK(with({pp::Seats{13'000}, pp::Bound::exactly, 1000}, "1.3万个").empty());
    CHECK(with({pp::Seats{12'700}, pp::Bound::exactly, 100}, "1.27万个").empty());
    CHECK(with({pp::Seats{12'000}, pp::Bound::at_least, 1000}, "1.2万个以上").empty());
    auto const wrong = with({pp::Seats{13'000}}, "1.3万个");
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].rule == "declared_total_differs_from_sum_of_parts");
}

TEST_CASE("the group has one leader, and every official a post") {
    check_broken(pp::rule::group_has_not_exactly_one_leader, "leadership_group", 0,
                 [](Tables& t) { t.officials[1].role = pp::GroupRole::leader; });
    auto const without = broken([](Tables& t) { t.officials[3].posts = {}; });
    REQUIRE_FALSE(without.empty());
    CHECK(without[0].rule == "official_has_no_post");
}

TEST_CASE("records stand for each enumerator, codes under the code above, and governments for areas") {
    check_broken(pp::rule::enumerator_has_no_record, "bodies", 6, [](Tables& t) {
        t.bodies.pop_back();
        t.measures.pop_back();
        t.provisions.pop_back();
    });
    check_broken(pp::rule::area_code_is_not_under_the_code_above, "areas", 2,
                 [](Tables& t) { t.areas[1].code = 120002; });
    auto const without = broken([](Tables& t) { t.bodies[1].area = {}; });
    REQUIRE_FALSE(without.empty());
    CHECK(without[0].rule == "collective_does_not_resolve_to_areas");
}

TEST_CASE("warnings and notes go by type") {
    check_broken(pp::rule::target_is_part_of_no_total, "kindergarten_targets", 4, [](Tables& t) {
        t.kindergarten_totals = {{{2, 1}, {"新建6所", "to build"}, {Works::new_build}, 6_kindergartens}};
    });
    check_broken(pp::rule::seats_without_kindergartens, "seat_targets", 1, [](Tables& t) {
        t.kindergarten_totals.clear();
        for (auto& row : t.kindergarten_targets) row.locality = Locality::rural;
    });
    check_broken(pp::rule::kindergartens_without_seats, "kindergarten_targets", 3, [](Tables& t) {
        t.seat_targets.pop_back();
        t.seat_totals.clear();
    });
    check_broken(pp::rule::responsible_body_has_no_official_in_group, "measures", 1, [](Tables& t) {
        t.officials[0].posts = {{Body::zone_office, {"书记", "Secretary"}}};
    });
    check_broken(pp::rule::area_has_official_in_group_but_no_target, "areas", 3, [](Tables& t) {
        t.kindergarten_totals.clear();
        t.kindergarten_targets.erase(t.kindergarten_targets.begin() + 1);
    });
    check_broken(pp::rule::area_has_official_in_group_but_no_target, "areas", 1, [](Tables& t) {
        t.kindergarten_totals.clear();
        t.kindergarten_targets.erase(t.kindergarten_targets.begin());
    });
    check_broken(pp::rule::area_has_target_but_no_official_in_group, "kindergarten_targets", 2,
                 [](Tables& t) { t.officials.pop_back(); });
    auto const empty = broken([](Tables& t) {
        t.seat_targets.clear();
        t.seat_totals[0].text = {"各地等学位900个", "seats"};
        t.seat_totals[0].completeness = pp::Completeness::some;
    });
    CHECK(std::ranges::count(empty, "total_is_of_a_table_without_rows", &Broken::rule) == 1);
}

TEST_CASE("a plan without a leadership group is not asked who is in it") {
    Tables tables;
    tables.officials.clear();
    tables.group = {};
    CHECK(findings(tables).empty());
    auto const counts = pp::check(tables.plan(), [](pp::Finding const&) {});
    CHECK(counts[pp::rule::responsible_body_has_no_official_in_group].asked == 0);
    CHECK(counts[pp::rule::area_has_target_but_no_official_in_group].asked == 0);
}

TEST_CASE("a body of an area comes with that area") {
    Tables tables;
    tables.measures[0].parties = {{Body::east_government, pp::Part::responsible, "东市政府"}};
    tables.officials[1].posts = {{Body::zone_office, {"主任", "Head"}}};
    tables.officials[3].posts = {{Body::west_government, {"县长", "Governor"}}};
    for (auto const& found : findings(tables))
        if (found.rule == pp::rule::responsible_body_has_no_official_in_group) {
            CHECK(found.subject.zh == "政府");
            CHECK(found.area.zh == "东市");
            CHECK(printed(found).find("政府 (Government) of 东市 (East City)") != std::string::npos);
            return;
        }
    FAIL("the government without an official is not found");
}

TEST_CASE("check counts how often each rule was asked and failed") {
    Tables tables;
    tables.officials[1].role = pp::GroupRole::leader;
    auto const counts = pp::check(tables.plan(), [](pp::Finding const&) {});
    CHECK(counts[pp::rule::group_has_not_exactly_one_leader] == pp::RuleCount{1, 1});
    CHECK(counts[pp::rule::official_has_no_post] == pp::RuleCount{4, 0});
    CHECK(counts[pp::rule::level_is_negative] == pp::RuleCount{0, 0});
    CHECK(counts[pp::Rule{"never_heard_of", pp::Severity::error, {}}] == pp::RuleCount{0, 0});
}

TEST_CASE("a finding names the place, inwards from the plan") {
    Tables tables;
    tables.officials[2].posts = {{Body::west_government, {"县长", ""}}};
    auto const found = findings(tables);
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].place.size() == 4);
    CHECK(found[0].place[0] == pp::Step{"leadership_group", 0});
    CHECK(found[0].place[1] == pp::Step{"officials", 3});
    CHECK(found[0].place[2] == pp::Step{"posts", 1});
    CHECK(found[0].place[3] == pp::Step{"title", 0});
    CHECK(found[0].clause == Clause{1});
    CHECK(printed(found[0]).starts_with(
        "error in clause 1, title of row 1 of posts of row 3 of officials of leadership_group"));
    CHECK(found[0] == findings(tables)[0]);
}

TEST_CASE("a figure that its text does not print is told with the one that it prints instead, of the same unit") {
    Tables tables;
    tables.provisions[1].text = {"新建3所、4所，班级30个", "build"};
    tables.provisions[1].figures = {30_kindergartens, pp::Classes{30}, 5_kindergartens};
    std::vector<std::string> printed;
    pp::check(tables.plan(), [&](pp::Finding const& finding) {
        if (finding.rule == pp::rule::figure_differs_from_its_wording)
            printed.push_back(std::to_string(finding.declared->value()) + " and not " +
                              std::to_string(finding.computed->value()));
    });
    CHECK(printed == std::vector<std::string>{"30 and not 3", "5 and not 4"});
}

TEST_CASE("a rule may be about a table as a whole, or about a row of it from 1") {
    Tables tables;
    static constexpr pp::Rule mine{"mine", pp::Severity::error, {"我的", "mine"}};
    std::vector<std::size_t> rows;
    pp::check(
        tables.plan(),
        [&](pp::Finding const& finding) {
            if (finding.rule == mine) rows.push_back(finding.place[0].row);
        },
        [](Plan const&, auto& check) {
            check.at(&Plan::seat_targets, 0)(mine, false);
            check.at(&Plan::seat_targets, 1)(mine, false);
        });
    CHECK(rows == std::vector<std::size_t>{0, 1});
}
