// What there is at one time does not add up over the years, and may have a way to go.
#include <doctest/doctest.h>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/ostream.hpp>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Level, pp::Seats, pp::Share, pp::Trend;

namespace level {

BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, east, west)
BOOST_DEFINE_FIXED_ENUM_CLASS(Year, std::uint8_t, y2023, y2024, y2025)

using Rate = Level<Share, Trend::never_rises>;

struct Row {
    Area area;
    Year year;
    Seats added;
    Level<Seats, Trend::never_falls> seats;
    pp::Optional<Rate> oversized;
    using Time = pp::Together<&Row::year>;
};
BOOST_DESCRIBE_STRUCT(Row, (), (area, year, added, seats, oversized))

struct Plan {
    std::vector<Row> rows;
    std::vector<pp::Total<&Plan::rows, &Row::added>> added;
    std::vector<pp::Total<&Plan::rows, &Row::seats>> seats;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (rows, added, seats))

// A count beside a level: what is new, and what there is.
struct Opened {
    Level<Seats> seats;
    pp::Classes new_classes;
};
BOOST_DESCRIBE_STRUCT(Opened, (), (seats, new_classes))

// A table with blanks: money that some rows do not state, and a level that some years do not.
using Stock = Level<Seats>;
struct Blank {
    Area area;
    Year year;
    pp::Optional<pp::Yuan> money;
    pp::Optional<Stock> seats;
    using Time = pp::Together<&Blank::year>;
};
BOOST_DESCRIBE_STRUCT(Blank, (), (area, year, money, seats))
struct Blanks {
    std::vector<Blank> rows;
    std::vector<pp::Total<&Blanks::rows>> totals;
};
BOOST_DESCRIBE_STRUCT(Blanks, (), (rows, totals))

// Months of a plan read at run time, in any order.
struct Monthly {
    std::uint16_t year;
    int month;
    pp::Date date;
    Level<Seats, Trend::never_falls> seats;
    using Unique = pp::Together<&Monthly::year, &Monthly::month>;
    using Time = pp::Together<&Monthly::year, &Monthly::month>;
};
BOOST_DESCRIBE_STRUCT(Monthly, (), (year, month, date, seats))
struct Months {
    std::vector<Monthly> months;
};
BOOST_DESCRIBE_STRUCT(Months, (), (months))

struct Place {
    int number;
    int year;
    Level<Seats, Trend::never_falls> seats;
    using Time = pp::Together<&Place::year>;
};
BOOST_DESCRIBE_STRUCT(Place, (), (number, year, seats))
struct Places {
    std::vector<Place> rows;
};
BOOST_DESCRIBE_STRUCT(Places, (), (rows))

Plan plan() {
    return {{{Area::east, Year::y2023, 100_seats, 500_seats, Rate{30_percent}},
             {Area::east, Year::y2024, 20_seats, 520_seats, {}},
             {Area::east, Year::y2025, 30_seats, 550_seats, Rate{10_percent}},
             {Area::west, Year::y2023, 10_seats, 300_seats, {}},
             {Area::west, Year::y2025, 10_seats, 310_seats, {}}},
            {{{}, {"增加170个", "added"}, {}, 170_seats}},
            {{{}, {"达到860个", "there are in the end"}, {}, 860_seats},
             {{}, {"2024年520个", "in 2024"}, {Year::y2024}, 520_seats},
             {{}, {"西310个", "in the west"}, {Area::west}, 310_seats},
             {{}, {"东区前两年520个", "in the east by 2024"}, {Area::east, Year::y2023, Year::y2024}, 520_seats}}};
}

std::vector<pp::Finding> findings(auto const& of) {
    std::vector<pp::Finding> all;
    pp::check(of, [&](pp::Finding const& found) { all.push_back(found); });
    return all;
}

} // namespace level

using namespace level;

TEST_CASE("a total is of the count, whatever level stands beside it") {
    constexpr Opened opened[] = {{Stock{90_seats}, 3_classes}, {Stock{180_seats}, 2_classes}};
    static_assert(pp::total(opened) == 5_classes);
}

TEST_CASE("what came between two times is a count, and what there is once a count is added a level") {
    Stock const earlier{100_seats};
    Stock const later{120_seats};
    CHECK(later - earlier == 20_seats);
    CHECK(earlier - later == -20_seats);
    CHECK(earlier + 30_seats == Stock{130_seats});
}

TEST_CASE("a total of a level is of the latest time that its coordinates admit, one of a count of all") {
    CHECK(findings(plan()).empty());
    Plan wrong = plan();
    wrong.seats[0] = {{}, {"达到861个", "there are in the end"}, {}, 861_seats};
    auto const found = findings(wrong);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::declared_total_differs_from_sum_of_parts);
    CHECK(*found[0].computed == 860_seats);
    REQUIRE(found[0].addends.count == 2);
    CHECK(found[0].addends.first[0].row == 3);
    CHECK(found[0].addends.first[1].row == 5);
}

TEST_CASE("a total of a level that leaves a series out, for want of a row at the latest time, is told with it") {
    Plan gap = plan();
    gap.seats[3] = {
        {}, {"前两年520个", "by 2024"}, {Year::y2023, Year::y2024}, 520_seats}; // the west has no row of 2024
    auto found = findings(gap);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::total_leaves_a_series_out);
    CHECK(found[0].rule.severity == pp::Severity::warning);
    CHECK(found[0].place[0] == pp::Step{"seats", 4});
    CHECK(found[0].subject.en == "west");
    CHECK(pp::consistent(gap));
    // Of the east with 2024 and 2025, and the west with 2023 only, the total in the end is of the east alone.
    gap = plan();
    gap.rows.pop_back();
    gap.added.clear();
    gap.seats = {{{}, {"达到550个", "there are in the end"}, {}, 550_seats}};
    found = findings(gap);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::total_leaves_a_series_out);
    gap.seats[0].of = {Area::east};
    CHECK(findings(gap).size() == 1); // that a target, the west's, is part of no total
    CHECK(findings(gap)[0].rule == pp::rule::target_is_part_of_no_total);
    CHECK(pp::check(plan(), [](auto const&) {})[pp::rule::total_leaves_a_series_out] == pp::RuleCount{5, 0});
}

TEST_CASE("a blank adds nothing, and a level is of the latest time at which it is stated") {
    Blanks blanks{{{Area::east, Year::y2023, pp::Yuan{70}, Stock{500_seats}},
                   {Area::west, Year::y2023, {}, Stock{300_seats}},
                   {Area::east, Year::y2024, pp::Yuan{20}, Stock{520_seats}},
                   {Area::west, Year::y2024, pp::Yuan{9}, Stock{310_seats}},
                   {Area::east, Year::y2025, {}, {}}},
                  {{{}, {"99元", "money"}, {}, 99_yuan},
                   {{}, {"西9元", "in the west"}, {Area::west}, 9_yuan},
                   {{}, {"达到830个", "there are in the end"}, {}, 830_seats}}};
    CHECK(findings(blanks).empty());
    blanks.rows[0].money = {};
    auto const found = findings(blanks);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::declared_total_differs_from_sum_of_parts);
    CHECK(*found[0].computed == 29_yuan);
    REQUIRE(found[0].addends.count == 2);
    CHECK(found[0].addends.first[0].row == 3);
    CHECK(found[0].addends.first[0].quantity == 20_yuan);
    REQUIRE(found[0].suspects.count == 1); // the other two that state it
    CHECK(found[0].suspects.first[0].row == 3);
    CHECK_FALSE(pp::consistent(blanks));
}

TEST_CASE("a level without rows adds up to nothing") {
    Plan empty;
    empty.seats = {{{}, {"达到5个", "there are"}, {}, 5_seats}};
    auto const found = findings(empty);
    REQUIRE(found.size() == 2);
    CHECK(*found[0].computed == 0_seats);
    empty.rows = {{Area::east, Year::y2023, 1_seats, 5_seats, {}}};
    empty.seats[0].of = {Area::west};
    CHECK(*findings(empty)[0].computed == 0_seats);
}

TEST_CASE("a level that falls, or rises, against its trend comes with both figures") {
    Plan falls = plan();
    falls.added = {};
    falls.seats = {};
    falls.rows[2].seats = 519_seats;
    auto found = findings(falls);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::level_goes_the_wrong_way);
    CHECK(found[0].place[0] == pp::Step{"rows", 3});
    CHECK(*found[0].declared == 519_seats);
    CHECK(*found[0].computed == 520_seats);
    CHECK_FALSE(pp::consistent(falls));

    Plan rises = plan();
    rises.rows[2].oversized = Rate{31_percent}; // nothing is said of 2024
    found = findings(rises);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::level_goes_the_wrong_way);
    CHECK(*found[0].declared == 31_percent);
    CHECK(*found[0].computed == 30_percent);
}

TEST_CASE("each series goes its own way, and equal levels neither fall nor rise") {
    Plan equal = plan();
    equal.seats = {};
    equal.rows[2].seats = 520_seats;
    equal.rows[2].oversized = Rate{30_percent};
    CHECK(findings(equal).empty());
    CHECK(pp::check(equal, [](auto const&) {})[pp::rule::level_goes_the_wrong_way] == pp::RuleCount{4, 0});
}

TEST_CASE("rows may stand in any order, and several columns be the time") {
    Months months{{{2024, 12, {2024, 12}, 40_seats}, {2023, 11, {2023, 11}, 20_seats}, {2024, 2, {2024, 2}, 30_seats}}};
    CHECK(findings(months).empty());
    months.months[2].seats = 41_seats;
    auto const found = findings(months);
    REQUIRE(found.size() == 1);
    CHECK(found[0].place[0].row == 1);
    CHECK(*found[0].computed == 41_seats);
}

TEST_CASE("among thousands of rows each series is told from the others") {
    Places places;
    for (int i = 0; i < 5000; ++i) places.rows.push_back({i / 2, 2023 + i % 2, Seats{10'000 - i / 2}});
    CHECK(findings(places).empty());
    places.rows[4321].seats = 1_seats;
    CHECK(findings(places).size() == 1);
}
