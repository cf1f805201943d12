// A share is of a whole, unless its row says that it may exceed it.
#include <doctest/doctest.h>
#include <preschool_plan/check.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/ostream.hpp>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;

namespace shares {

struct Rate {
    int year;
    pp::Share public_run;
    pp::Level<pp::Share> attendance;
};
BOOST_DESCRIBE_STRUCT(Rate, (), (year, public_run, attendance))
struct GrossRate {
    int year;
    pp::Level<pp::Share> gross;
    static constexpr bool shares_may_exceed_the_whole = true;
};
BOOST_DESCRIBE_STRUCT(GrossRate, (), (year, gross))
// A row that says it and holds rows that do and do not, before a share of its own.
struct Nested {
    int number;
    GrossRate gross;
    Rate rate;
    pp::Share own;
    static constexpr bool shares_may_exceed_the_whole = true;
};
BOOST_DESCRIBE_STRUCT(Nested, (), (number, gross, rate, own))
struct Plan {
    std::vector<GrossRate> gross_rates;
    std::vector<Rate> rates;
    std::vector<Nested> nested = {};
};
BOOST_DESCRIBE_STRUCT(Plan, (), (gross_rates, rates, nested))

std::vector<pp::Finding> findings(Plan const& plan) {
    std::vector<pp::Finding> all;
    pp::check(plan, [&](pp::Finding const& found) { all.push_back(found); });
    return all;
}

} // namespace shares

using namespace shares;

TEST_CASE("shares are 0 to 100 percent") {
    CHECK(findings({{}, {{2024, 0_percent, 100_percent}}}).empty());
    auto const found = findings({{}, {{2024, 100.1_percent, 950_percent}, {2025, pp::Share{-1, 100}, 50_percent}}});
    REQUIRE(found.size() == 3);
    for (auto const& one : found) CHECK(one.rule == pp::rule::share_is_not_of_the_whole);
    CHECK(*found[0].declared == 100.1_percent);
    CHECK(found[1].place[1].member == "attendance");
    CHECK_FALSE(pp::consistent(Plan{{}, {{2024, 101_percent, 1_percent}}}));
}

TEST_CASE("a row says where they may exceed the whole, and no other row's may") {
    CHECK(findings({{{2024, 102_percent}}, {}}).empty());
    CHECK(findings({{{2024, pp::Share{-1, 100}}}, {}}).size() == 1);
    CHECK(findings({{{2024, 102_percent}}, {{2024, 102_percent, 50_percent}}}).size() == 1);
}

TEST_CASE("a row speaks for its own shares, not for those of a row within it, nor that for its") {
    Nested const within{1, {2024, 102_percent}, {2024, 65_percent, 88_percent}, 103_percent};
    CHECK(findings({{}, {}, {within}}).empty());
    Nested exceeds = within;
    exceeds.rate.attendance = 102_percent;
    auto const found = findings({{}, {}, {exceeds}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::share_is_not_of_the_whole);
    CHECK(found[0].place[1].member == "rate");
    CHECK(found[0].place[2].member == "attendance");
}
