// So many of one column for each of another.
#include <cstdint>
#include <doctest/doctest.h>
#include <limits>
#include <preschool_plan/check.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/prove.hpp>
#include <preschool_plan/ratio.hpp>
#include <stdexcept>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::wan;

namespace ratios {

struct Row {
    int year;
    pp::Optional<pp::Classes> classes;
    pp::Level<pp::Seats> seats;
    pp::Yuan money;
};
BOOST_DESCRIBE_STRUCT(Row, (), (year, classes, seats, money))
constexpr void must_hold(Row const& row, auto& check) { pp::ratio<&Row::seats, &Row::classes>(30)(row, check); }

struct Plan {
    pp::Rows<Row> rows;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (rows))

constexpr Row rows[] = {{2024, 9_classes, 270_seats, pp::Yuan{810 * wan}}, {2025, {}, 75_seats, pp::Yuan{80 * wan}}};
constexpr Plan plan{rows};
constexpr auto money_a_class = pp::ratio<&Row::money, &Row::classes>(90 * wan);
constexpr auto little_money_a_class = pp::ratio<&Row::money, &Row::classes>(95 * wan, pp::Bound::at_most);
static_assert(pp::prove<plan, money_a_class, little_money_a_class>());
static_assert(pp::prove<plan, pp::ratio<&Row::money, &Row::classes>(80 * wan, pp::Bound::at_least)>());

std::vector<pp::Finding> findings(Row const& row, auto const&... rules) {
    std::vector<pp::Finding> all;
    pp::check(
        Plan{{&row, 1}}, [&](pp::Finding const& found) { all.push_back(found); }, rules...);
    return all;
}

struct Shares {
    std::string_view who;
    pp::Seats part;
    pp::Seats whole;
    pp::Optional<pp::Share> share;
};
BOOST_DESCRIBE_STRUCT(Shares, (), (who, part, whole, share))

struct SharesInThousands : Shares {
    static constexpr pp::Quantity printed_in_steps_of[] = {pp::Seats{1000}};
};
BOOST_DESCRIBE_STRUCT(SharesInThousands, (Shares), ())

template <class Row>
struct PlanOf {
    pp::Rows<Row> rows;
    BOOST_DESCRIBE_CLASS(PlanOf, (), (rows), (), ())
};

} // namespace ratios

using namespace ratios;

TEST_CASE("a ratio that is not as stated comes with what is declared and what it should be") {
    auto const found = findings({2024, 9_classes, 271_seats, pp::Yuan{810 * wan}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::ratio_is_not_as_stated);
    CHECK(*found[0].declared == 271_seats);
    CHECK(*found[0].computed == 270_seats);
}

TEST_CASE("a ratio beyond 64 bits is refused") {
    auto const largest = std::numeric_limits<std::uint64_t>::max();
    CHECK_THROWS_AS(static_cast<void>(pp::ratio<&Row::seats, &Row::classes>(largest)), std::overflow_error);
}

TEST_CASE("a ratio may be a bound") {
    Row const row{2024, 9_classes, 270_seats, pp::Yuan{811 * wan}};
    CHECK(findings(row).empty());
    CHECK(findings(row, money_a_class).size() == 1);
    CHECK(findings(row, pp::ratio<&Row::money, &Row::classes>(90 * wan, pp::Bound::at_least)).empty());
    CHECK(findings(row, pp::ratio<&Row::money, &Row::classes>(90 * wan, pp::Bound::at_most)).size() == 1);
}

namespace {

// Whether a share agrees with the counts that it is of.
template <class Row = Shares>
bool agrees(pp::Optional<pp::Share> const& share, std::int64_t part, std::int64_t whole) {
    std::vector<pp::Finding> all;
    Row const row{Shares{"公办", pp::Seats{part}, pp::Seats{whole}, share}};
    pp::check(
        PlanOf<Row>{{&row, 1}}, [&](pp::Finding const& found) { all.push_back(found); },
        pp::share_of<&Row::share, &Row::part, &Row::whole>());
    return all.empty();
}

} // namespace

TEST_CASE("a share agrees with its counts where it rounds to it, or begins with it") {
    CHECK(agrees(95_percent, 95, 100));
    CHECK(agrees(95_percent, 949, 999));    // 94.99%
    CHECK(agrees(95_percent, 9599, 10000)); // which begins with 95
    CHECK(agrees(95.9_percent, 9594, 10000));
    CHECK_FALSE(agrees(95_percent, 944, 1000));
    CHECK_FALSE(agrees(95_percent, 960, 1000));
    CHECK_FALSE(agrees(95.9_percent, 95, 100));
    CHECK_FALSE(agrees(95_percent, 5, 100));
    CHECK_FALSE(agrees(95_percent, 95, 0));
}

TEST_CASE("a share that is no percentage is exactly of its counts, and one that is left out is not asked about") {
    CHECK(agrees(pp::Share{19, 20}, 95, 100));
    CHECK_FALSE(agrees(pp::Share{19, 20}, 951, 1000));
    CHECK(agrees({}, 1, 1000));
}

TEST_CASE("a share agrees with counts that are printed in steps within these") {
    CHECK_FALSE(agrees(89_percent, 12'000, 13'000));              // 92.3%
    CHECK(agrees<SharesInThousands>(89_percent, 12'000, 13'000)); // 11,900 of 13,400
    CHECK_FALSE(agrees<SharesInThousands>(80_percent, 12'000, 13'000));
}

TEST_CASE("a share that does not agree comes with what it should be") {
    Shares const row{"公办", pp::Seats{80}, pp::Seats{100}, 95_percent};
    std::vector<pp::Finding> all;
    pp::check(
        PlanOf<Shares>{{&row, 1}}, [&](pp::Finding const& found) { all.push_back(found); },
        pp::share_of<&Shares::share, &Shares::part, &Shares::whole>());
    REQUIRE(all.size() == 1);
    CHECK(all[0].rule == pp::rule::ratio_is_not_as_stated);
    CHECK(*all[0].declared == 95_percent);
    CHECK(*all[0].computed == 80_percent);
}

TEST_CASE("a ratio beyond 64 bits does not hold, and one of a column that is left out is not asked") {
    std::int64_t const largest = std::numeric_limits<std::int64_t>::max();
    auto const beyond = findings({2024, pp::Classes{largest}, 270_seats, pp::Yuan{largest}}, money_a_class);
    REQUIRE(beyond.size() == 2);
    CHECK(*beyond[0].declared == 270_seats);
    CHECK_FALSE(beyond[0].computed.has_value());
    CHECK_FALSE(beyond[1].computed.has_value());
    CHECK(findings({2024, {}, 270_seats, pp::Yuan{1}}, money_a_class).empty());
}
