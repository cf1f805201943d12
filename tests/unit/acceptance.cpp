// Findings that a plan accepts, with the reason.
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/check.hpp>
#include <preschool_plan/ostream.hpp>
#include <sstream>

namespace pp = preschool_plan;
using namespace sample;

namespace {

// The government of the east answers, and nobody of it is in the group; nor is anybody of the zone, which has a target.
Tables gaps() {
    Tables tables;
    tables.measures[0].parties = {{Body::east_government, pp::Part::responsible, "东市政府"}};
    tables.officials.pop_back();
    tables.officials[1].posts = {{Body::office, {"副主任", "Deputy"}}};
    return tables;
}

std::vector<pp::Finding> findings(Tables& tables, pp::Rows<pp::Accepted> accepted) {
    Plan plan = tables.plan();
    plan.accepted = accepted;
    std::vector<pp::Finding> all;
    pp::check(plan, [&](pp::Finding const& found) { all.push_back(found); });
    return all;
}

constexpr pp::Accepted by_full_name[] = {
    {"responsible_body_has_no_official_in_group", "东市政府", {"市长缺位", "There is no mayor yet"}},
    {"area_has_target_but_no_official_in_group", "开发区", {"由市里代管", "Run by the city"}}};

} // namespace

TEST_CASE("a finding that is accepted comes with the reason, one that is not without") {
    Tables tables = gaps();
    auto const found = findings(tables, by_full_name);
    REQUIRE(found.size() == 3);
    CHECK(found[0].rule == pp::rule::responsible_body_has_no_official_in_group);
    CHECK(found[0].accepted.zh == "市长缺位");
    CHECK(found[1].rule == pp::rule::area_has_target_but_no_official_in_group);
    CHECK(found[1].subject.zh == "东市");
    CHECK(found[1].accepted == pp::Label{});
    CHECK(found[2].subject.zh == "开发区");
    CHECK(found[2].accepted.en == "Run by the city");
    std::ostringstream out;
    out << found[2];
    CHECK(out.str().find("[accepted: 由市里代管 (Run by the city)]") != std::string::npos);
}

TEST_CASE("an acceptance of nothing is found, whether the rule, the subject or the area is another") {
    Tables tables = gaps();
    static constexpr pp::Accepted wrong[] = {{"responsible_body_has_no_official_in_group", "政府", {"甲", "one"}},
                                             {"responsible_body_has_no_official_in_group", "西县政府", {"乙", "two"}},
                                             {"no_such_rule", "东市政府", {"丙", "three"}},
                                             {"responsible_body_has_no_official_in_group", "东市政府", {"丁", "four"}}};
    auto const found = findings(tables, wrong);
    REQUIRE(found.size() == 6);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(found[3 + i].rule == pp::rule::acceptance_is_of_nothing);
        CHECK(found[3 + i].place[0] == pp::Step{"accepted", i + 1});
    }
}

TEST_CASE("an acceptance is of one finding: of several of one subject the row says which") {
    // No total has the expansion in the west, nor what the west has in the city.
    Tables tables;
    tables.kindergarten_targets.push_back({Area::west, pp::Locality::urban, pp::Works::expansion, 2_kindergartens});
    tables.kindergarten_totals.resize(1);
    static constexpr pp::Accepted either[] = {{"target_is_part_of_no_total", "西县", {"先行安排", "Done already"}}};
    auto found = findings(tables, either);
    REQUIRE(found.size() == 3);
    CHECK(found[0].place[0] == pp::Step{"kindergarten_targets", 4});
    CHECK(found[0].accepted.zh == "先行安排");
    CHECK(found[1].place[0] == pp::Step{"kindergarten_targets", 5});
    CHECK(found[1].accepted == pp::Label{}); // nobody has explained this one
    CHECK(found[2].rule == pp::rule::acceptance_is_of_several);
    CHECK(found[2].place[0] == pp::Step{"accepted", 1});

    static constexpr pp::Accepted second[] = {{"target_is_part_of_no_total", "西县", {"先行安排", "Done already"}, 5}};
    found = findings(tables, second);
    REQUIRE(found.size() == 2);
    CHECK(found[0].accepted == pp::Label{});
    CHECK(found[1].accepted.zh == "先行安排");

    static constexpr pp::Accepted each[] = {{"target_is_part_of_no_total", "西县", {"先行安排", "Done already"}, 5},
                                            {"target_is_part_of_no_total", "西县", {"另行安排", "Done elsewhere"}, 4}};
    found = findings(tables, each);
    REQUIRE(found.size() == 2);
    CHECK(found[0].accepted.zh == "另行安排");
    CHECK(found[1].accepted.zh == "先行安排");

    static constexpr pp::Accepted another[] = {{"target_is_part_of_no_total", "西县", {"先行安排", "Done already"}, 3}};
    found = findings(tables, another);
    REQUIRE(found.size() == 3);
    CHECK(found[2].rule == pp::rule::acceptance_is_of_nothing);
}

TEST_CASE("an error cannot be accepted") {
    Tables tables;
    tables.seat_targets[0].seats = 501_seats;
    static constexpr pp::Accepted accepted[] = {
        {"declared_total_differs_from_sum_of_parts", "学位900个", {"约数", "About so many"}}};
    Plan plan = tables.plan();
    plan.accepted = accepted;
    CHECK_FALSE(pp::consistent(plan));
    auto const found = findings(tables, accepted);
    REQUIRE(found.size() == 2);
    CHECK(found[0].rule == pp::rule::declared_total_differs_from_sum_of_parts);
    CHECK(found[0].accepted == pp::Label{});
    CHECK(found[1].rule == pp::rule::acceptance_is_of_nothing);
}

TEST_CASE("an acceptance is a row like any other: its texts are written, and it stands once") {
    Tables tables = gaps();
    static constexpr pp::Accepted twice[] = {by_full_name[0], by_full_name[0], {"", "东市政府", {"甲", ""}}};
    int errors = 0;
    for (auto const& found : findings(tables, twice)) errors += found.rule.severity == pp::Severity::error;
    CHECK(errors == 3);
}
