// For each rule, plans that break it and no other, and the rule's limits.
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <limits>
#include <preschool_plan/ostream.hpp>
#include <string>

using namespace sample;
using pp::Rule, pp::Severity, pp::Table, pp::Locality, pp::Works, pp::Ownership, pp::Clause;
using Rules = std::vector<Rule>;

namespace {

constexpr pp::Seats largest{std::numeric_limits<std::int64_t>::max()};

// One finding, of this rule, in this row.
void check_only(Tables& tables, Rule rule, Table table, std::size_t row) {
    auto const found = findings(tables);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == rule);
    CHECK(found[0].table == table);
    CHECK(found[0].row == row);
    CHECK(found[0].severity == pp::severity(rule));
    CHECK(found[0].sentence == pp::label(rule));
}

// Where a change of the sample plan breaks which rule.
struct Broken {
    Rule rule;
    Table table;
    std::size_t row;
    bool operator==(Broken const&) const = default;
};

template <class Change>
std::vector<Broken> broken(Change change) {
    Tables tables;
    change(tables);
    std::vector<Broken> all;
    for (auto const& found : findings(tables)) all.push_back({found.rule, found.table, found.row});
    return all;
}

template <class Change>
void check_broken(Rule rule, Table table, std::size_t row, Change change) {
    CAPTURE(pp::enumerator_name(table));
    CHECK((broken(change) == std::vector<Broken>{{rule, table, row}}));
}

} // namespace

TEST_CASE("the sample plan has no finding") {
    Tables tables;
    CHECK(broken_rules(tables) == Rules{});
    CHECK(pp::consistent(tables.plan()));
}

TEST_CASE("severities are those of the design") {
    for (Rule const rule : pp::enumerators<Rule>) {
        CAPTURE(pp::enumerator_name(rule));
        bool const warns = rule == Rule::responsible_body_has_no_official_in_group ||
                           rule == Rule::seats_without_kindergartens || rule == Rule::kindergartens_without_seats;
        bool const notes = rule == Rule::area_has_target_but_no_official_in_group ||
                           rule == Rule::area_has_official_in_group_but_no_target;
        CHECK(pp::severity(rule) == (warns ? Severity::warning : notes ? Severity::note : Severity::error));
    }
}

TEST_CASE("every rule has a sentence of its own in both languages") {
    std::vector<std::string> sentences;
    for (Rule const rule : pp::enumerators<Rule>) {
        CHECK_FALSE(pp::label(rule).zh.empty());
        CHECK_FALSE(pp::label(rule).en.empty());
        for (auto const& earlier : sentences) CHECK(earlier != pp::label(rule).en);
        sentences.emplace_back(pp::label(rule).en);
    }
}

TEST_CASE("declared_total_differs_from_sum_of_parts: kindergartens, with both figures") {
    Tables tables;
    tables.kindergarten_targets[0].kindergartens = 3_kindergartens;
    check_only(tables, Rule::declared_total_differs_from_sum_of_parts, Table::kindergarten_totals, 1);
    auto const found = findings(tables)[0];
    CHECK(*found.declared == 6_kindergartens);
    CHECK(*found.computed == 7_kindergartens);
    CHECK(found.clause == Clause{2, 1});
    CHECK(found.subject.zh == "新建6所");
    CHECK_FALSE(pp::consistent(tables.plan()));
}

TEST_CASE("declared_total_differs_from_sum_of_parts: seats, at the largest count") {
    Tables tables;
    tables.seat_totals[0].count = largest;
    tables.seat_totals[0].term.zh = "学位";
    auto const found = findings(tables);
    REQUIRE(found.size() == 2);
    CHECK(found[0].rule == Rule::declared_total_differs_from_sum_of_parts);
    CHECK(*found[0].declared == largest);
    CHECK(*found[0].computed == 900_seats);
    CHECK(found[1].rule == Rule::figure_differs_from_its_wording);
}

TEST_CASE("declared_total_differs_from_sum_of_parts: a total counts only the rows that meet all its coordinates") {
    Tables tables;
    tables.kindergarten_totals.push_back({{2, 1},
                                          {"农村公办新建3所", "rural public"},
                                          Works::new_build,
                                          Locality::rural,
                                          Ownership::public_run,
                                          3_kindergartens});
    tables.kindergarten_totals.push_back(
        {{2, 1}, {"公办7所", "public"}, {}, {}, Ownership::public_run, 7_kindergartens});
    CHECK(broken_rules(tables) == Rules{});
    tables.kindergarten_totals[3].ownership = Ownership::inclusive_private;
    check_only(tables, Rule::declared_total_differs_from_sum_of_parts, Table::kindergarten_totals, 4);
}

TEST_CASE("declared_total_differs_from_sum_of_parts: a total by works has no part among seats") {
    Tables tables;
    tables.seat_totals.push_back(
        {{2, 1}, {"新建学位5个", "seats in new buildings"}, Works::new_build, {}, {}, 5_seats});
    auto const found = findings(tables);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == Rule::declared_total_differs_from_sum_of_parts);
    CHECK(*found[0].computed == 0_seats);
}

TEST_CASE("declared_total_differs_from_sum_of_parts: no totals, no finding; a total of one row is that row") {
    Tables tables;
    tables.kindergarten_totals.clear();
    tables.seat_totals.clear();
    CHECK(broken_rules(tables) == Rules{});
    tables.seat_totals.push_back({{2, 1}, {"城市500个", "urban"}, {}, Locality::urban, {}, 500_seats});
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("a plan whose parts overflow does not check: it throws") {
    Tables tables;
    tables.seat_targets[0].seats = largest;
    CHECK_THROWS_AS((void)pp::consistent(tables.plan()), std::overflow_error);
}

TEST_CASE("stands_twice: a target of the same coordinates, whatever its figure") {
    Tables tables;
    tables.kindergarten_targets.push_back(tables.kindergarten_targets[3]);
    tables.kindergarten_totals.clear();
    check_only(tables, Rule::stands_twice, Table::kindergarten_targets, 5);
    tables.kindergarten_targets[4].kindergartens = 9_kindergartens;
    check_only(tables, Rule::stands_twice, Table::kindergarten_targets, 5);
    CHECK(findings(tables)[0].subject.zh == "西县");
}

TEST_CASE("stands_twice: targets that differ in one coordinate are two") {
    auto const last = Tables{}.kindergarten_targets[3];
    auto const add = [&](auto change) {
        Tables tables;
        auto row = last;
        change(row);
        tables.kindergarten_totals.clear();
        tables.kindergarten_targets.push_back(row);
        return broken_rules(tables);
    };
    CHECK(add([](auto&) {}) == Rules{Rule::stands_twice});
    CHECK(add([](auto& row) { row.area = Area::east; }) == Rules{});
    CHECK(add([](auto& row) { row.locality = Locality::urban; }) == Rules{});
    CHECK(add([](auto& row) { row.ownership = Ownership::inclusive_private; }) == Rules{});
    Tables tables;
    tables.kindergarten_totals.clear();
    tables.kindergarten_targets.erase(tables.kindergarten_targets.begin() + 2);
    auto row = last;
    row.works = Works::new_build;
    tables.kindergarten_targets.push_back(row);
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("stands_twice: seats of one locality and ownership") {
    Tables tables;
    tables.seat_totals.clear();
    tables.seat_targets.push_back({{2, 1}, Locality::rural, Ownership::public_run, 1_seats});
    check_only(tables, Rule::stands_twice, Table::seat_targets, 3);
    CHECK(findings(tables)[0].subject.zh == "农村");
    tables.seat_targets[2].ownership = Ownership::inclusive_private;
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("stands_twice: a declared total of the same coordinates") {
    Tables tables;
    tables.kindergarten_totals.push_back(tables.kindergarten_totals[1]);
    check_only(tables, Rule::stands_twice, Table::kindergarten_totals, 3);
    Tables seats;
    seats.seat_totals.push_back(seats.seat_totals[0]);
    check_only(seats, Rule::stands_twice, Table::seat_totals, 2);
}

TEST_CASE("stands_twice: declared totals that differ in one coordinate are two") {
    Tables tables;
    tables.kindergarten_totals = {
        {{2, 1}, {"7", "all"}, {}, {}, {}, 7_kindergartens},
        {{2, 1}, {"6", "works"}, Works::new_build, {}, {}, 6_kindergartens},
        {{2, 1}, {"4", "locality"}, {}, Locality::rural, {}, 4_kindergartens},
        {{2, 1}, {"7", "ownership"}, {}, {}, Ownership::public_run, 7_kindergartens},
    };
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("stands_twice: an official of the same name") {
    Tables tables;
    tables.officials.push_back({pp::GroupRole::member, {"乙", "Yi"}, {{Body::office, {"副主任", "Deputy Head"}}}});
    check_only(tables, Rule::stands_twice, Table::leadership_group, 5);
    CHECK(findings(tables)[0].subject == pp::Label{"乙", "Yi"});
    CHECK(findings(tables)[0].clause == Clause{1, 0});
}

TEST_CASE("stands_twice: a post that one official holds twice") {
    Tables tables;
    tables.officials[0].posts = {{Body::office, {"主任", "Head"}}, {Body::office, {"主任", "Head"}}};
    check_only(tables, Rule::stands_twice, Table::leadership_group, 1);
    tables.officials[0].posts = {{Body::office, {"主任", "Head"}}, {Body::office, {"书记", "Secretary"}}};
    CHECK(broken_rules(tables) == Rules{});
    tables.officials[0].posts = {{Body::office, {"主任", "Head"}}, {Body::zone_office, {"主任", "Head"}}};
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("stands_twice: a responsible body written twice, or once by name and once in a collective") {
    Tables tables;
    tables.measures[0].responsible_bodies = {
        {"办公室", Body::office}, {"各县市政府", Body::governments}, {"办公室", Body::office}};
    check_only(tables, Rule::stands_twice, Table::measures, 1);
    tables.measures[0].responsible_bodies = {{"东市政府", Body::east_government}, {"各县市政府", Body::governments}};
    check_only(tables, Rule::stands_twice, Table::measures, 1);
    tables.measures[0].responsible_bodies = {{"东市政府", Body::east_government}, {"西县政府", Body::west_government}};
    CHECK(broken_rules(tables) == Rules{});
    tables.measures[0].responsible_bodies = {{"各县市政府", Body::governments}, {"各县市政府", Body::governments}};
    check_only(tables, Rule::stands_twice, Table::measures, 1);
    Tables required;
    required.requirements[0].responsible_bodies = {{"办公室", Body::office}, {"办公室", Body::office}};
    check_only(required, Rule::stands_twice, Table::requirements, 1);
}

TEST_CASE("stands_twice: an action of one measure") {
    Tables tables;
    tables.first_actions.push_back(tables.first_actions[0]);
    check_only(tables, Rule::stands_twice, Table::measures, 1);
    Tables apart;
    apart.second_actions.push_back(apart.first_actions[0]);
    CHECK(broken_rules(apart) == Rules{});
}

TEST_CASE("stands_twice: a statement of one clause") {
    Tables tables;
    tables.problems.push_back(tables.problems[0]);
    check_only(tables, Rule::stands_twice, Table::problems, 2);
    tables.problems[1].clause = {2, 2};
    CHECK(broken_rules(tables) == Rules{});
    check_broken(Rule::stands_twice, Table::bases, 2, [](Tables& other) { other.bases.push_back(other.bases[0]); });
    check_broken(Rule::stands_twice, Table::guidance, 2,
                 [](Tables& other) { other.guidance.push_back(other.guidance[0]); });
    check_broken(Rule::stands_twice, Table::aims, 2, [](Tables& other) { other.aims.push_back(other.aims[0]); });
}

TEST_CASE("stands_twice: terms of one length and ending are two") {
    Tables tables;
    tables.problems = {{{2, 1}, {"甲园", "first"}}, {{2, 1}, {"乙园", "second"}}};
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("stands_twice: among hundreds of terms, each row that repeats another and no other") {
    std::vector<std::string> terms;
    for (int i = 0; i < 400; ++i) terms.push_back("短板" + std::to_string(i % 300));
    Tables tables;
    tables.problems.clear();
    for (auto const& term : terms)
        tables.problems.push_back({{2, 1}, {std::string_view{term}, std::string_view{"gap"}}});
    auto const found = findings(tables);
    REQUIRE(found.size() == 100);
    CHECK(found.front().row == 301);
    CHECK(found.back().row == 400);
}

TEST_CASE("stands_twice: no two terms of one byte, whichever it is") {
    std::string bytes;
    for (int byte = 1; byte < 256; ++byte) bytes.push_back(static_cast<char>(byte));
    Tables tables;
    tables.problems.clear();
    for (char const& byte : bytes)
        tables.problems.push_back({{2, 1}, {std::string_view{&byte, 1}, std::string_view{"gap"}}});
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("stands_twice: an area's code or name") {
    Tables tables;
    tables.areas[1].code = 110001;
    check_only(tables, Rule::stands_twice, Table::areas, 2);
    Tables named;
    named.areas[1].name.zh = "东市";
    check_only(named, Rule::stands_twice, Table::areas, 2);
    Tables uncoded;
    uncoded.areas[0].code = {};
    CHECK(broken_rules(uncoded) == Rules{});
}

TEST_CASE("not_numbered_in_order: sections, measures and requirements") {
    Rule const rule = Rule::not_numbered_in_order;
    CHECK((broken([](Tables& tables) { std::swap(tables.sections[0], tables.sections[2]); }) ==
           std::vector<Broken>{{rule, Table::sections, 1}, {rule, Table::sections, 3}}));
    CHECK((broken([](Tables& tables) { std::swap(tables.measures[0], tables.measures[1]); }) ==
           std::vector<Broken>{{rule, Table::measures, 1}, {rule, Table::measures, 2}}));
    Tables requirements;
    requirements.requirements[0].clause.item = 2;
    check_only(requirements, Rule::not_numbered_in_order, Table::requirements, 1);
}

TEST_CASE("not_numbered_in_order: a section is no item, and a measure stays in its section") {
    Tables tables;
    tables.sections.push_back({{4, 1}, {"附则", "Annex"}});
    check_only(tables, Rule::not_numbered_in_order, Table::sections, 4);
    Tables stray;
    stray.measures[1].clause = {3, 2};
    check_only(stray, Rule::not_numbered_in_order, Table::measures, 2);
}

TEST_CASE("not_numbered_in_order: measures and requirements do not share a section") {
    Tables tables;
    tables.requirements[0].clause = {2, 1};
    check_only(tables, Rule::not_numbered_in_order, Table::requirements, 1);
}

TEST_CASE("not_numbered_in_order: no measures or one are in order") {
    Tables tables;
    tables.requirements.clear();
    CHECK(broken_rules(tables) == Rules{});
    tables.measures.pop_back();
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("clause_does_not_exist: wherever a row cites it") {
    Clause const missing{2, 3};
    Rule const rule = Rule::clause_does_not_exist;
    check_broken(rule, Table::notice, 1, [&](Tables& tables) { tables.notice.clause = missing; });
    check_broken(rule, Table::bases, 1, [&](Tables& tables) { tables.bases[0].clause = missing; });
    check_broken(rule, Table::guidance, 1, [&](Tables& tables) { tables.guidance[0].clause = missing; });
    check_broken(rule, Table::aims, 1, [&](Tables& tables) { tables.aims[0].clause = missing; });
    check_broken(rule, Table::problems, 1, [&](Tables& tables) { tables.problems[0].clause = missing; });
    check_broken(rule, Table::leadership_group, 0, [&](Tables& tables) { tables.leadership_group.clause = missing; });
    check_broken(rule, Table::period, 1, [&](Tables& tables) {
        tables.period = pp::FiveYearPlan{missing, {"十三五", "13th"}, 13};
    });
    check_broken(rule, Table::requirements, 1, [&](Tables& tables) { tables.requirements[0].clause = {9, 1}; });
    check_broken(rule, Table::seat_targets, 2, [&](Tables& tables) {
        tables.seat_totals.clear();
        tables.seat_targets[1].clause = missing;
    });
    check_broken(rule, Table::kindergarten_targets, 2, [&](Tables& tables) {
        tables.kindergarten_totals.clear();
        tables.kindergarten_targets[1].clause = missing;
    });
    // A total that no target is a part of: only its clause can be wrong with that clause. It is not positive, too.
    auto const add_total = [&](auto& totals, auto none) {
        totals.push_back({missing, {"0", "none"}, {}, {}, Ownership::inclusive_private, none});
    };
    CHECK(
        (broken([&](Tables& tables) { add_total(tables.seat_totals, 0_seats); }) ==
         std::vector<Broken>{{rule, Table::seat_totals, 2}, {Rule::quantity_is_not_positive, Table::seat_totals, 2}}));
    CHECK((broken([&](Tables& tables) { add_total(tables.kindergarten_totals, 0_kindergartens); }) ==
           std::vector<Broken>{{rule, Table::kindergarten_totals, 3},
                               {Rule::quantity_is_not_positive, Table::kindergarten_totals, 3}}));
    CHECK((broken([&](Tables& tables) {
               tables.measures[0].clause = {9, 1};
               tables.measures[1].clause = {9, 2};
               tables.problems.clear();
               tables.period = {};
               tables.kindergarten_totals.clear();
               tables.kindergarten_targets.clear();
               tables.seat_totals.clear();
               tables.seat_targets.clear();
               tables.officials.resize(1);
               tables.measures[0].responsible_bodies = {{"办公室", Body::office}};
           }) == std::vector<Broken>{{rule, Table::measures, 1}, {rule, Table::measures, 2}}));
}

TEST_CASE("clause_does_not_exist: sections, measures, requirements and the opening exist") {
    for (Clause const clause : {Clause{0, 0}, Clause{1, 0}, Clause{2, 0}, Clause{2, 2}, Clause{3, 0}, Clause{3, 1}}) {
        Tables tables;
        tables.problems[0].clause = clause;
        CHECK(broken_rules(tables) == Rules{});
    }
    for (Clause const clause : {Clause{0, 1}, Clause{1, 1}, Clause{3, 2}, Clause{4, 0}}) {
        Tables tables;
        tables.problems[0].clause = clause;
        check_only(tables, Rule::clause_does_not_exist, Table::problems, 1);
    }
}

TEST_CASE("row_cites_another_clause_than_its_total: kindergartens and seats") {
    Tables tables;
    tables.kindergarten_targets[1].clause = {2, 2};
    check_only(tables, Rule::row_cites_another_clause_than_its_total, Table::kindergarten_targets, 2);
    Tables seats;
    seats.seat_targets[0].clause = {2, 2};
    check_only(seats, Rule::row_cites_another_clause_than_its_total, Table::seat_targets, 1);
}

TEST_CASE("row_cites_another_clause_than_its_total: a row of no total is free") {
    Tables tables;
    tables.kindergarten_totals = {{{2, 2}, {"4所", "rural"}, {}, Locality::rural, {}, 4_kindergartens}};
    tables.kindergarten_targets[2].clause = {2, 2};
    tables.kindergarten_targets[3].clause = {2, 2};
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("text_is_empty: in either language, wherever a text stands") {
    Rule const rule = Rule::text_is_empty;
    for (auto text : {&pp::Label::zh, &pp::Label::en}) {
        check_broken(rule, Table::areas, 2, [&](Tables& tables) { tables.areas[1].name.*text = ""; });
        check_broken(rule, Table::bodies, 6, [&](Tables& tables) { tables.bodies[5].name.*text = ""; });
        check_broken(rule, Table::notice, 1, [&](Tables& tables) { tables.notice.title.*text = ""; });
        check_broken(rule, Table::notice, 1, [&](Tables& tables) { tables.notice.plan_title.*text = ""; });
        check_broken(rule, Table::notice, 1, [&](Tables& tables) { tables.notice.issuer.*text = ""; });
        check_broken(rule, Table::sections, 3, [&](Tables& tables) { tables.sections[2].heading.*text = ""; });
        check_broken(rule, Table::bases, 1, [&](Tables& tables) { tables.bases[0].term.*text = ""; });
        check_broken(rule, Table::guidance, 1, [&](Tables& tables) { tables.guidance[0].term.*text = ""; });
        check_broken(rule, Table::aims, 1, [&](Tables& tables) { tables.aims[0].term.*text = ""; });
        check_broken(rule, Table::problems, 1, [&](Tables& tables) { tables.problems[0].term.*text = ""; });
        check_broken(rule, Table::leadership_group, 0,
                     [&](Tables& tables) { tables.leadership_group.name.*text = ""; });
        check_broken(rule, Table::leadership_group, 4, [&](Tables& tables) {
            pp::Label title{"主任", "Head"};
            title.*text = "";
            tables.officials[3].posts = {{Body::zone_office, title}};
        });
        check_broken(rule, Table::measures, 2, [&](Tables& tables) { tables.measures[1].title.*text = ""; });
        check_broken(rule, Table::measures, 1, [&](Tables& tables) { tables.first_actions[0].term.*text = ""; });
        check_broken(rule, Table::requirements, 1, [&](Tables& tables) { tables.requirements[0].title.*text = ""; });
    }
    check_broken(rule, Table::leadership_group, 1, [](Tables& tables) { tables.officials[0].name.zh = ""; });
    check_broken(rule, Table::leadership_group, 2, [](Tables& tables) { tables.officials[1].name.pinyin = ""; });
    check_broken(rule, Table::kindergarten_totals, 2,
                 [](Tables& tables) { tables.kindergarten_totals[1].term.en = ""; });
    check_broken(rule, Table::seat_totals, 1, [](Tables& tables) { tables.seat_totals[0].term.en = ""; });
    check_broken(rule, Table::period, 1, [](Tables& tables) {
        tables.period = pp::FiveYearPlan{{2, 1}, {"十三五", ""}, 13};
    });
    check_broken(rule, Table::notice, 1, [](Tables& tables) { tables.notice.addressees = {{"", Body::governments}}; });
    check_broken(rule, Table::measures, 1, [](Tables& tables) {
        tables.measures[0].responsible_bodies = {{"", Body::office}};
    });
    check_broken(rule, Table::requirements, 1, [](Tables& tables) {
        tables.requirements[0].responsible_bodies = {{"", Body::office}};
    });
    for (auto text : {&Tables::number_text, &Tables::date_text})
        CHECK(
            (broken([&](Tables& tables) { (tables.*text)() = ""; }) ==
             std::vector<Broken>{{rule, Table::notice, 1}, {Rule::figure_differs_from_its_wording, Table::notice, 1}}));
}

TEST_CASE("quantity_is_not_positive: targets, totals and figures") {
    Tables tables;
    tables.kindergarten_totals.clear();
    tables.kindergarten_targets[1].kindergartens = 0_kindergartens;
    check_only(tables, Rule::quantity_is_not_positive, Table::kindergarten_targets, 2);
    CHECK(*findings(tables)[0].declared == 0_kindergartens);
    tables.kindergarten_targets[1].kindergartens = pp::Kindergartens{-1};
    check_only(tables, Rule::quantity_is_not_positive, Table::kindergarten_targets, 2);

    Tables seats;
    seats.seat_totals.clear();
    seats.seat_targets[1].seats = 0_seats;
    check_only(seats, Rule::quantity_is_not_positive, Table::seat_targets, 2);
    seats.seat_targets[1].seats = 1_seats;
    CHECK(broken_rules(seats) == Rules{});

    Tables totals;
    totals.kindergarten_targets.clear();
    totals.seat_targets.clear();
    totals.officials.resize(1);
    totals.measures[0].responsible_bodies = {{"办公室", Body::office}};
    totals.kindergarten_totals = {{{2, 1}, {"0所", "none"}, {}, {}, {}, 0_kindergartens}};
    totals.seat_totals = {{{2, 1}, {"0个", "none"}, {}, {}, {}, 0_seats}};
    auto const found = findings(totals);
    REQUIRE(found.size() == 2);
    CHECK(found[0].table == Table::kindergarten_totals);
    CHECK(found[1].table == Table::seat_totals);
    for (auto const& finding : found) CHECK((finding.rule == Rule::quantity_is_not_positive && finding.row == 1));

    static constexpr pp::Quantity no_years[] = {0_years};
    Tables figures;
    figures.first_actions[0] = {{"0年", "none"}, no_years};
    check_only(figures, Rule::quantity_is_not_positive, Table::measures, 1);
    Tables required;
    required.required_actions[0] = {{"0年", "none"}, no_years};
    check_only(required, Rule::quantity_is_not_positive, Table::requirements, 1);
    Tables second;
    second.second_actions[0] = {{"0年", "none"}, no_years};
    check_only(second, Rule::quantity_is_not_positive, Table::measures, 2);
}

TEST_CASE("quantity_is_not_positive: in the first row as in any other") {
    check_broken(Rule::quantity_is_not_positive, Table::kindergarten_targets, 1, [](Tables& tables) {
        tables.kindergarten_totals.clear();
        tables.kindergarten_targets[0].kindergartens = 0_kindergartens;
    });
    check_broken(Rule::quantity_is_not_positive, Table::seat_targets, 1, [](Tables& tables) {
        tables.seat_totals.clear();
        tables.seat_targets[0].seats = 0_seats;
    });
    check_broken(Rule::figure_differs_from_its_wording, Table::kindergarten_totals, 1,
                 [](Tables& tables) { tables.kindergarten_totals[0].term.zh = "新建7所"; });
}

TEST_CASE("quantity_is_not_positive: the largest count is positive") {
    Tables tables;
    tables.seat_totals.clear();
    tables.seat_targets[0].seats = largest;
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("figure_differs_from_its_wording: wherever the notice words a figure") {
    Rule const rule = Rule::figure_differs_from_its_wording;
    check_broken(rule, Table::notice, 1, [](Tables& tables) { tables.notice.number.year = 2021; });
    check_broken(rule, Table::notice, 1, [](Tables& tables) { tables.notice.number.serial = 8; });
    check_broken(rule, Table::notice, 1, [](Tables& tables) { tables.notice.date.year = 2021; });
    check_broken(rule, Table::notice, 1, [](Tables& tables) { tables.notice.date.month = 4; });
    check_broken(rule, Table::notice, 1, [](Tables& tables) { tables.notice.date.day = 15; });
    check_broken(rule, Table::period, 1, [](Tables& tables) {
        tables.period = pp::FiveYearPlan{{2, 1}, {"十三五", "13th"}, 14};
    });
    check_broken(rule, Table::kindergarten_totals, 2,
                 [](Tables& tables) { tables.kindergarten_totals[1].term.zh = "农村7所"; });
    check_broken(rule, Table::seat_totals, 1, [](Tables& tables) { tables.seat_totals[0].term.zh = "学位9000个"; });
    check_broken(rule, Table::measures, 1, [](Tables& tables) { tables.first_actions[1].term.zh = "六年"; });
    check_broken(rule, Table::measures, 2, [](Tables& tables) { tables.second_actions[0].figures = five_years; });
    check_broken(rule, Table::requirements, 1, [](Tables& tables) { tables.required_actions[0].figures = five_years; });
    Tables tables;
    tables.first_actions[1].term.zh = "六年";
    CHECK(*findings(tables)[0].declared == 5_years);
}

TEST_CASE("figure_differs_from_its_wording: a plan without a five-year plan is free of it") {
    Tables tables;
    tables.period = {};
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("group_has_not_exactly_one_leader: none, or two") {
    Tables none;
    none.officials[0].role = pp::GroupRole::deputy_leader;
    check_only(none, Rule::group_has_not_exactly_one_leader, Table::leadership_group, 0);
    CHECK(findings(none)[0].subject.zh == "小组");
    Tables two;
    two.officials[1].role = pp::GroupRole::leader;
    check_only(two, Rule::group_has_not_exactly_one_leader, Table::leadership_group, 0);
}

TEST_CASE("group_has_not_exactly_one_leader: a group of nobody has none, a group of one has one") {
    Tables tables;
    tables.kindergarten_totals.clear();
    tables.kindergarten_targets.clear();
    tables.seat_totals.clear();
    tables.seat_targets.clear();
    tables.measures[0].responsible_bodies = {{"办公室", Body::office}};
    tables.officials.resize(1);
    CHECK(broken_rules(tables) == Rules{});
    tables.officials.clear();
    tables.measures[0].responsible_bodies = {{"有关部门", Body::others}};
    tables.measures[1].responsible_bodies = {{"有关部门", Body::others}};
    CHECK(broken_rules(tables) == Rules{Rule::group_has_not_exactly_one_leader});
}

TEST_CASE("official_has_no_post") {
    Tables tables;
    tables.officials.push_back({pp::GroupRole::member, {"戊", "Wu"}, {}});
    check_only(tables, Rule::official_has_no_post, Table::leadership_group, 5);
    CHECK(findings(tables)[0].subject.zh == "戊");
    check_broken(Rule::official_has_no_post, Table::leadership_group, 1, [](Tables& other) {
        other.officials.insert(other.officials.begin(), {pp::GroupRole::member, {"戊", "Wu"}, {}});
    });
}

TEST_CASE("enumerator_has_no_record: areas and bodies have one record each, in order") {
    Tables missing;
    missing.bodies.pop_back();
    missing.measures[1].responsible_bodies = {{"办公室", Body::office}};
    check_only(missing, Rule::enumerator_has_no_record, Table::bodies, 6);
    CHECK(findings(missing)[0].subject == pp::Label{});
    Tables order;
    std::swap(order.areas[0], order.areas[1]);
    check_only(order, Rule::enumerator_has_no_record, Table::areas, 1);
    CHECK(findings(order)[0].subject.zh == "西县");
    Tables bodies;
    std::swap(bodies.bodies[4], bodies.bodies[5]);
    check_only(bodies, Rule::enumerator_has_no_record, Table::bodies, 5);
    Tables extra;
    extra.areas.push_back({static_cast<Area>(9), pp::AreaKind::zone, {}, {"新区", "New zone"}});
    check_only(extra, Rule::enumerator_has_no_record, Table::areas, 4);
    Tables extra_body;
    extra_body.bodies.push_back({static_cast<Body>(9), pp::BodyKind::office, {}, {"新办", "New office"}});
    check_only(extra_body, Rule::enumerator_has_no_record, Table::bodies, 7);
}

TEST_CASE("enumerator_has_no_record: an area without a record") {
    Tables tables;
    tables.areas.pop_back();
    tables.kindergarten_totals.clear();
    tables.kindergarten_targets.erase(tables.kindergarten_targets.begin() + 1);
    check_only(tables, Rule::enumerator_has_no_record, Table::areas, 3);
}

TEST_CASE("collective_does_not_resolve_to_counties_and_cities: a government without its area, or of a zone") {
    Tables none;
    none.bodies[1].area = {};
    auto const found = findings(none);
    CHECK(found[0].rule == Rule::collective_does_not_resolve_to_counties_and_cities);
    CHECK(found[0].table == Table::bodies);
    CHECK(found[0].row == 2);
    CHECK(found[1].rule == Rule::collective_does_not_resolve_to_counties_and_cities);
    CHECK(found[1].table == Table::areas);
    CHECK(found[1].row == 1);
    Tables zone;
    zone.bodies[3].kind = pp::BodyKind::local_government;
    check_only(zone, Rule::collective_does_not_resolve_to_counties_and_cities, Table::bodies, 4);
    Tables unrecorded;
    unrecorded.bodies[1].area = static_cast<Area>(9);
    CHECK(findings(unrecorded)[0].rule == Rule::collective_does_not_resolve_to_counties_and_cities);
}

TEST_CASE("collective_does_not_resolve_to_counties_and_cities: a county or city without a government, or with two") {
    Tables none;
    none.bodies[2].kind = pp::BodyKind::office;
    check_only(none, Rule::collective_does_not_resolve_to_counties_and_cities, Table::areas, 2);
    Tables two;
    two.bodies[0].kind = pp::BodyKind::local_government;
    two.bodies[0].area = Area::west;
    two.measures[0].responsible_bodies = {{"有关部门", Body::others}};
    check_only(two, Rule::collective_does_not_resolve_to_counties_and_cities, Table::areas, 2);
}

TEST_CASE("collective_does_not_resolve_to_counties_and_cities: an area that is no enumerator has no government") {
    CHECK((broken([](Tables& other) { other.areas[1].area = static_cast<Area>(200); }) ==
           std::vector<Broken>{{Rule::enumerator_has_no_record, Table::areas, 2},
                               {Rule::collective_does_not_resolve_to_counties_and_cities, Table::bodies, 3},
                               {Rule::collective_does_not_resolve_to_counties_and_cities, Table::areas, 2}}));
}

TEST_CASE(
    "collective_does_not_resolve_to_counties_and_cities: a plan that does not speak of all governments need not have them") {
    Tables tables;
    tables.bodies[4].kind = pp::BodyKind::open_ended;
    tables.bodies[2].kind = pp::BodyKind::office;
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("responsible_body_has_no_official_in_group: once a body, at its first measure") {
    Tables tables;
    tables.officials[0].posts = {{Body::zone_office, {"书记", "Secretary"}}};
    check_only(tables, Rule::responsible_body_has_no_official_in_group, Table::measures, 1);
    CHECK(findings(tables)[0].subject.zh == "办公室");
    CHECK(findings(tables)[0].clause == Clause{2, 1});
    CHECK(pp::consistent(tables.plan()));
    tables.measures[0].responsible_bodies = {{"各县市政府", Body::governments}};
    check_only(tables, Rule::responsible_body_has_no_official_in_group, Table::measures, 2);
}

TEST_CASE("responsible_body_has_no_official_in_group: through a collective, and never for an open-ended set") {
    Tables tables;
    tables.bodies[1].area = Area::east;
    tables.officials[1].posts = {{Body::office, {"副主任", "Deputy Head"}}};
    tables.kindergarten_totals.clear();
    tables.kindergarten_targets.erase(tables.kindergarten_targets.begin());
    check_only(tables, Rule::responsible_body_has_no_official_in_group, Table::measures, 1);
    tables.measures[0].responsible_bodies = {{"有关部门", Body::others}};
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("seats_without_kindergartens, once a locality") {
    Tables tables;
    tables.kindergarten_totals.clear();
    for (auto& target : tables.kindergarten_targets) target.locality = Locality::urban;
    tables.seat_totals.clear();
    tables.seat_targets.push_back({{2, 1}, Locality::rural, Ownership::inclusive_private, 5_seats});
    check_only(tables, Rule::seats_without_kindergartens, Table::seat_targets, 2);
    CHECK(findings(tables)[0].subject.zh == "农村");
    CHECK(pp::consistent(tables.plan()));
}

TEST_CASE("kindergartens_without_seats, once a locality") {
    Tables tables;
    tables.seat_totals.clear();
    tables.seat_targets.pop_back();
    check_only(tables, Rule::kindergartens_without_seats, Table::kindergarten_targets, 3);
    CHECK(findings(tables)[0].subject.zh == "农村");
    tables.seat_targets.clear();
    CHECK(broken_rules(tables) == Rules{Rule::kindergartens_without_seats, Rule::kindergartens_without_seats});
    CHECK(findings(tables)[0].subject.zh == "城市");
}

TEST_CASE("a plan without kindergartens or seats lacks neither") {
    Tables tables;
    tables.kindergarten_totals.clear();
    tables.kindergarten_targets.clear();
    tables.seat_totals.clear();
    tables.seat_targets.clear();
    tables.officials.resize(1);
    tables.measures[0].responsible_bodies = {{"办公室", Body::office}};
    CHECK(broken_rules(tables) == Rules{});
}

TEST_CASE("area_has_target_but_no_official_in_group") {
    Tables tables;
    tables.officials.pop_back();
    check_only(tables, Rule::area_has_target_but_no_official_in_group, Table::kindergarten_targets, 2);
    CHECK(findings(tables)[0].subject.zh == "开发区");
    CHECK(findings(tables)[0].clause == Clause{2, 1});
    CHECK(pp::consistent(tables.plan()));
}

TEST_CASE("area_has_official_in_group_but_no_target") {
    Tables tables;
    tables.kindergarten_totals.clear();
    tables.kindergarten_targets.erase(tables.kindergarten_targets.begin() + 1);
    check_only(tables, Rule::area_has_official_in_group_but_no_target, Table::areas, 3);
    CHECK(findings(tables)[0].clause == Clause{1, 0});
}

TEST_CASE("a plan of empty tables has only the faults of emptiness") {
    Tables tables;
    tables.areas.clear();
    tables.bodies.clear();
    tables.sections.clear();
    tables.bases.clear();
    tables.guidance.clear();
    tables.aims.clear();
    tables.problems.clear();
    tables.officials.clear();
    tables.leadership_group.clause = {0, 0};
    tables.measures.clear();
    tables.requirements.clear();
    tables.period = {};
    tables.kindergarten_totals.clear();
    tables.kindergarten_targets.clear();
    tables.seat_totals.clear();
    tables.seat_targets.clear();
    CHECK(broken_rules(tables) == Rules{Rule::group_has_not_exactly_one_leader, Rule::enumerator_has_no_record,
                                        Rule::enumerator_has_no_record});
}

TEST_CASE("rules of one's own run beside the library's") {
    auto const complain = [](auto const& plan, auto&& report) {
        report(pp::Finding{.clause = plan.notice.clause, .sentence = {"不好", "not good"}});
    };
    Tables tables;
    auto const plan = tables.plan();
    std::vector<pp::Finding> found;
    pp::check(
        plan, [&](pp::Finding const& finding) { found.push_back(finding); }, complain, complain);
    REQUIRE(found.size() == 2);
    CHECK(found[0].rule == Rule::own);
    CHECK(found[0].severity == Severity::error);
    CHECK(pp::consistent(plan));
    CHECK_FALSE(pp::consistent(plan, complain));
    CHECK(pp::first_error(plan, complain)->sentence.en == "not good");
    CHECK_FALSE(pp::first_error(plan).has_value());
}

TEST_CASE("the first error is the first, and notes are none") {
    Tables tables;
    tables.officials.push_back({pp::GroupRole::leader, {"戊", "Wu"}, {}});
    CHECK(pp::first_error(tables.plan())->rule == Rule::group_has_not_exactly_one_leader);
    Tables noted;
    noted.officials.pop_back();
    CHECK_FALSE(pp::first_error(noted.plan()).has_value());
}

TEST_CASE("a finding tells the clause and the name of its row, in every table") {
    Tables tables;
    auto const plan = tables.plan();
    auto const place = [&](Table table, std::size_t row) {
        auto const found = pp::finding(plan, Rule::own, table, row);
        return std::pair{found.clause, std::string{found.subject.zh}};
    };
    using Place = std::pair<Clause, std::string>;
    CHECK((place(Table::plan, 0) == Place{{0, 0}, ""}));
    CHECK((place(Table::areas, 3) == Place{{0, 0}, "开发区"}));
    CHECK((place(Table::bodies, 6) == Place{{0, 0}, "有关部门"}));
    tables.notice.clause = {1, 0};
    CHECK((pp::finding(tables.plan(), Rule::own, Table::notice, 1).clause == Clause{1, 0}));
    CHECK((place(Table::notice, 1) == Place{{0, 0}, "通知"}));
    CHECK((place(Table::sections, 3) == Place{{3, 0}, "要求"}));
    CHECK((place(Table::bases, 1) == Place{{0, 0}, "会议"}));
    CHECK((place(Table::guidance, 1) == Place{{1, 0}, "思想"}));
    CHECK((place(Table::aims, 1) == Place{{0, 0}, "均衡"}));
    CHECK((place(Table::problems, 1) == Place{{2, 1}, "短板"}));
    CHECK((place(Table::leadership_group, 0) == Place{{1, 0}, "小组"}));
    CHECK((place(Table::leadership_group, 4) == Place{{1, 0}, "丁"}));
    CHECK((place(Table::measures, 2) == Place{{2, 2}, "师资"}));
    CHECK((place(Table::period, 1) == Place{{2, 1}, "“十三五”"}));
    CHECK((place(Table::kindergarten_totals, 2) == Place{{2, 1}, "农村4所"}));
    CHECK((place(Table::kindergarten_targets, 4) == Place{{2, 1}, "西县"}));
    CHECK((place(Table::seat_totals, 1) == Place{{2, 1}, "学位900个"}));
    CHECK((place(Table::seat_targets, 2) == Place{{2, 1}, "农村"}));
    CHECK((place(Table::requirements, 1) == Place{{3, 1}, "督查"}));
}

TEST_CASE("a record is found also where the records do not stand in the enumerators' order") {
    Tables tables;
    std::swap(tables.areas[0], tables.areas[1]);
    tables.areas.pop_back();
    auto const plan = tables.plan();
    CHECK(pp::find_record(plan, Area::east)->name.zh == "东市");
    CHECK(pp::find_record(plan, Area::west)->name.zh == "西县");
    CHECK_FALSE(pp::find_record(plan, Area::zone).has_value());
}

TEST_CASE("a row has room for four posts, sixteen bodies and four addressees") {
    Tables tables;
    pp::Post<Body> const post{Body::office, {"主任", "Head"}};
    tables.officials[0].posts = {post, post, post, post};
    CHECK(tables.officials[0].posts.size() == 4);
    pp::BodyReference<Body> const reference{"办公室", Body::office};
    auto const& r = reference;
    tables.measures[0].responsible_bodies = {r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r};
    CHECK(tables.measures[0].responsible_bodies.size() == 16);
    tables.notice.addressees = {r, r, r, r};
    CHECK(tables.notice.addressees.size() == 4);
}

TEST_CASE("figures are looked at in every requirement and every total") {
    Tables tables;
    tables.requirements.push_back({{3, 2}, {"考核", "Assessment"}, {{"办公室", Body::office}}, {}});
    static constexpr pp::Quantity seven_years[] = {7_years};
    static pp::Action<Body> const actions[] = {{{"考核", "Assess"}, seven_years}};
    tables.requirements[1].actions = actions;
    check_only(tables, Rule::figure_differs_from_its_wording, Table::requirements, 2);
}

TEST_CASE("areas and localities are looked at from the first on") {
    CHECK((broken([](Tables& tables) { tables.officials.erase(tables.officials.begin() + 1); }) ==
           std::vector<Broken>{{Rule::responsible_body_has_no_official_in_group, Table::measures, 1},
                               {Rule::area_has_target_but_no_official_in_group, Table::kindergarten_targets, 1}}));
    check_broken(Rule::area_has_official_in_group_but_no_target, Table::areas, 1, [](Tables& tables) {
        tables.kindergarten_totals.clear();
        tables.kindergarten_targets.erase(tables.kindergarten_targets.begin());
    });
    check_broken(Rule::seats_without_kindergartens, Table::seat_targets, 1, [](Tables& tables) {
        tables.kindergarten_totals.clear();
        for (auto& target : tables.kindergarten_targets) target.locality = Locality::rural;
    });
}
