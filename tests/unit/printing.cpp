#include <doctest/doctest.h>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>
#include <sstream>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::bayingolin_2021::plan;

namespace {

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
    CHECK(printed(pp::Clause{2, 0, 0, 1}) == "annex 1, 2");
    CHECK(printed(pp::Date{2020, 8}) == "2020-08");
    CHECK(printed(pp::Figure{20_years, pp::Bound::at_least}) == "at least 20 years");
    CHECK(printed(95_percent) == "95/100");
    CHECK(printed(pp::Label{"学位", "seat"}) == "学位 (seat)");
    CHECK(printed(plan.notice.date) == "2021-01-25");
    CHECK(printed(pp::Date{2020, 12, 9}) == "2020-12-09");
}

TEST_CASE("tallies and cross-tables print key by key") {
    CHECK(printed(pp::total_by<pp::Works>(plan.kindergarten_targets)) ==
          "{new_build: 30 kindergartens, expansion: 8 kindergartens}");
    CHECK(printed(pp::cross_tab<pp::Locality, pp::Works>(plan.kindergarten_targets)) ==
          "{urban: {new_build: 13 kindergartens, expansion: 0 kindergartens}, rural: {new_build: 17 kindergartens, "
          "expansion: 8 kindergartens}}");
}

TEST_CASE("a finding prints as a sentence, with its place and both figures") {
    pp::Finding found{.rule = {"differ", pp::Severity::error, {"不符", "they differ"}},
                      .place = {{"seat_totals", 1}},
                      .clause = pp::Clause{3, 6},
                      .subject = {"增加学位", "seats to add"},
                      .declared = pp::Quantity{9030_seats},
                      .computed = pp::Quantity{9031_seats}};
    CHECK(printed(found) ==
          "error in clause 3(6), row 1 of seat_totals, 增加学位 (seats to add): they differ [declared 9030 "
          "seats, computed 9031 seats, difference 1 seat]");
    found.table = "seat_targets";
    found.parts.add({1, {"城市", "urban"}, 4321_seats});
    found.parts.add({2, {"农村", "rural"}, 4710_seats});
    found.suspects.add(found.parts.first[0]);
    CHECK(
        printed(found) ==
        "error in clause 3(6), row 1 of seat_totals, 增加学位 (seats to add): they differ [declared 9030 "
        "seats, computed 9031 seats, difference 1 seat; parts in seat_targets: 4321 seats of row 1 城市 (urban), 4710 "
        "seats of row 2 农村 (rural); suspected: 4321 seats of row 1 城市 (urban)]");
    found.computed = {};
    found.parts = {};
    found.suspects = {};
    CHECK(printed(found) ==
          "error in clause 3(6), row 1 of seat_totals, 增加学位 (seats to add): they differ [declared 9030 seats]");
    found.declared = {};
    found.place = {{"seat_totals", 0}};
    found.subject = {};
    found.rule.severity = pp::Severity::warning;
    CHECK(printed(found) == "warning in clause 3(6), seat_totals: they differ");
}
