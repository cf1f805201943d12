#include <doctest/doctest.h>
#include <limits>
#include <preschool_plan/level.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/quantity.hpp>
#include <stdexcept>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Seats, pp::Kindergartens, pp::Years, pp::Quantity;

namespace {

constexpr auto largest = std::numeric_limits<std::int64_t>::max();
constexpr auto smallest = std::numeric_limits<std::int64_t>::min();

template <class Left, class Right>
concept Addable = requires(Left left, Right right) {
    left + right;
};
template <class Left, class Right>
concept Subtractable = requires(Left left, Right right) {
    left - right;
};
template <class Left, class Right>
concept Comparable = requires(Left left, Right right) {
    left == right;
};
template <class Left, class Right>
concept Ordered = requires(Left left, Right right) {
    left < right;
};
template <class Left, class Right>
concept Accumulable = requires(Left left, Right right) {
    left += right;
};

} // namespace

TEST_CASE("counts of one unit add, subtract and compare") {
    CHECK(4320_seats + 4710_seats == 9030_seats);
    CHECK(9030_seats - 4320_seats == 4710_seats);
    CHECK(13_kindergartens < 17_kindergartens);
    CHECK(17_kindergartens > 13_kindergartens);
    CHECK(-(5_seats) == Seats{-5});
    CHECK(Seats{} == 0_seats);
    Seats seats = 10_seats;
    seats += 5_seats;
    CHECK(seats == 15_seats);
    seats -= 6_seats;
    CHECK(seats == 9_seats);
    static_assert(9'030_seats == Seats{9030});
    static_assert(4320_seats + 4710_seats == 9030_seats && 9030_seats - 4320_seats == 4710_seats);
    static_assert(-(5_seats) == Seats{-5} && 13_kindergartens < 17_kindergartens);
}

TEST_CASE("a literal is the number that it says") {
    CHECK((9030_seats).value() == 9030);
    CHECK((30_kindergartens).value() == 30);
    CHECK((33_alliances).value() == 33);
    CHECK((20_years).value() == 20);
    static_assert((33_alliances).value() == 33 && (3_years).value() == 3);
}

TEST_CASE("counts of two units do not mix") {
    static_assert(!Addable<Seats, Kindergartens>);
    static_assert(!Subtractable<Seats, Kindergartens>);
    static_assert(!Comparable<Seats, Kindergartens>);
    static_assert(!Ordered<Seats, Years>);
    static_assert(!Accumulable<Seats&, Kindergartens>);
    static_assert(Addable<Seats, Seats> && Comparable<Seats, Seats> && Ordered<Seats, Seats>);
}

TEST_CASE("counts do not mix with plain numbers") {
    static_assert(!Addable<Seats, int>);
    static_assert(!Addable<int, Seats>);
    static_assert(!Comparable<Seats, int>);
    static_assert(!std::is_convertible_v<int, Seats>);
    static_assert(!std::is_convertible_v<Seats, std::int64_t>);
    static_assert(!std::is_constructible_v<Seats, double>);
    static_assert(std::is_constructible_v<Seats, int> && std::is_constructible_v<Seats, unsigned long long>);
}

TEST_CASE("an addition that leaves 64 bits throws and keeps the sum") {
    Seats seats{largest};
    CHECK_THROWS_AS(seats += 1_seats, std::overflow_error);
    CHECK_THROWS_AS((void)(Seats{smallest} + Seats{-1}), std::overflow_error);
    CHECK(Seats{largest - 1} + 1_seats == Seats{largest});
    CHECK(Seats{largest} + Seats{smallest} == Seats{-1});
}

TEST_CASE("a subtraction that leaves 64 bits throws") {
    Seats seats{smallest};
    CHECK_THROWS_AS(seats -= 1_seats, std::overflow_error);
    CHECK_THROWS_AS((void)-Seats{smallest}, std::overflow_error);
    CHECK(-Seats{largest} == Seats{smallest + 1});
    CHECK(Seats{smallest + 1} - 1_seats == Seats{smallest});
}

TEST_CASE("a plain number beyond 64 signed bits throws") {
    CHECK_THROWS_AS(Seats{std::numeric_limits<std::uint64_t>::max()}, std::overflow_error);
    CHECK_THROWS_AS(Seats{static_cast<std::uint64_t>(largest) + 1}, std::overflow_error);
    CHECK(Seats{static_cast<std::uint64_t>(largest)} == Seats{largest});
}

TEST_CASE("the error of an overflow says what overflowed") {
    CHECK_THROWS_WITH((void)(Seats{largest} + 1_seats), "preschool_plan: a count leaves the range of 64 bits");
}

TEST_CASE("a quantity gives its count back in its own unit only") {
    constexpr Quantity figure = 20_years;
    CHECK(figure.as<Years>() == 20_years);
    CHECK_FALSE(figure.as<Seats>().has_value());
    CHECK(figure.value() == 20);
    CHECK(figure.unit().plural == "years");
    CHECK(Quantity{20_years} == figure);
    CHECK_FALSE(Quantity{20_seats} == figure);
    CHECK_FALSE(Quantity{21_years} == figure);
    static_assert(figure.as<Years>() == 20_years && !figure.as<Seats>() && figure == Quantity{20_years});
}

TEST_CASE("a quantity made from nothing has no unit") {
    static_assert(Quantity{}.value() == 0 && !Quantity{}.as<Seats>() && Quantity{}.unit() == pp::Unit{});
    CHECK_FALSE(Quantity{} == Quantity{0_seats});
}

TEST_CASE("shares compare exactly, and keep their own figures") {
    using pp::Share;
    static_assert(1'250.5_percent == Share{2501, 200});
    static_assert(95_percent == Share{19, 20} && 99.5_percent > 95_percent && Share{3, 7} < Share{4, 9});
    static_assert(Share{-1, 2} < Share{-1, 3} && Share{7, 2} > Share{10, 3} && Share{3_seats, 7_seats} == Share{3, 7});
    static_assert(Share{largest - 1, largest} < Share{largest, largest});
    static_assert((95_percent).numerator() == 95 && (95_percent).denominator() == 100 &&
                  Quantity{95_percent}.as<Share>() == 95_percent);
    static_assert(Share{1000, 4320}.percent() == 23 && Share{999, 1000}.percent() == 99 &&
                  Share{3, 2}.percent() == 150);
    CHECK_THROWS_AS((void)(Share{largest, largest}).percent(), std::overflow_error);
    CHECK_THROWS_AS((Share{1, 0}), std::overflow_error);
    static_assert(!Addable<Share, Share>);
}

TEST_CASE("levels compare and do not add up") {
    using Rising = pp::Level<Seats, pp::Trend::never_falls>;
    static_assert(Rising{5_seats} < Rising{6_seats} && Rising{5_seats}.value() == 5_seats);
    static_assert(!Addable<Rising, Rising>);
    CHECK(Rising::trend == pp::Trend::never_falls);
}

TEST_CASE("what came between two levels is a count, and a level with a count added is a level") {
    using Rising = pp::Level<Seats, pp::Trend::never_falls>;
    using Baseline = pp::Level<Seats>;
    static_assert(std::is_same_v<decltype(Rising{9_seats} - Baseline{4_seats}), Seats>);
    static_assert(Rising{9_seats} - Baseline{4_seats} == 5_seats && Baseline{4_seats} - Rising{9_seats} == -5_seats);
    static_assert(std::is_same_v<decltype(Rising{4_seats} + 5_seats), Rising>);
    static_assert(Rising{4_seats} + 5_seats == Rising{9_seats});
    static_assert(!Subtractable<Seats, Rising> && !Subtractable<Rising, Seats> && !Addable<Seats, Rising>);
    static_assert(!Subtractable<Rising, pp::Level<pp::Kindergartens>>);
    static_assert(!Subtractable<pp::Level<pp::Share>, pp::Level<pp::Share>>);
    CHECK_THROWS_AS((void)(Rising{Seats{largest}} + 1_seats), std::overflow_error);
}

inline constexpr pp::Unit teachers{"名", "teacher", "teachers"};

TEST_CASE("a plan brings a unit of its own") {
    using Teachers = pp::Count<teachers>;
    static_assert(Teachers{2} + Teachers{3} == Teachers{5});
    static_assert(!Addable<Teachers, Seats>);
    CHECK(Quantity{Teachers{2}}.unit().plural == "teachers");
}

TEST_CASE("counts are multiplied and divided by plain numbers, and divided by each other") {
    static_assert(2 * 30_seats == 60_seats && 30_seats * 3 == 90_seats);
    static_assert(31_seats / 2 == 15_seats && 31_seats % 2 == 1_seats && -31_seats / 2 == -15_seats);
    static_assert(270_seats / 30_seats == 9);
    CHECK_THROWS_AS((void)(Seats{largest} * 2), std::overflow_error);
    CHECK_THROWS_AS((void)(1_seats / 0), std::overflow_error);
    CHECK_THROWS_AS((void)(Seats{std::numeric_limits<std::int64_t>::min()} / -1), std::overflow_error);
}

TEST_CASE("a count that would overflow keeps its value") {
    Seats seats{largest};
    CHECK_THROWS_AS(seats += 1_seats, std::overflow_error);
    CHECK(seats == Seats{largest});
}

template <class From>
concept MakesSeats = requires(From from) {
    Seats{from};
};
template <class Times>
concept Multiplies = requires(Times times, Seats seats) {
    times* seats;
};

TEST_CASE("a bool, a character or a fraction is no number of seats") {
    static_assert(MakesSeats<int> && MakesSeats<std::uint8_t>);
    static_assert(!MakesSeats<bool> && !MakesSeats<char> && !MakesSeats<char32_t> && !MakesSeats<double>);
    static_assert(Multiplies<int> && !Multiplies<double> && !Multiplies<bool> && !Multiplies<Seats>);
}

struct TermsWithUnits {
    static constexpr pp::Unit const* units[] = {&teachers};
};

TEST_CASE("a unit is found again by its name, a plan's own as well") {
    static_assert(*pp::find_unit("seats") == pp::unit::seats);
    CHECK_FALSE(pp::find_unit("teachers"));
    REQUIRE(pp::find_unit<TermsWithUnits>("teachers"));
    CHECK(Quantity{2, *pp::find_unit<TermsWithUnits>("teachers")} == pp::Count<teachers>{2});
    CHECK_FALSE(pp::find_unit<TermsWithUnits>("seat"));
}

TEST_CASE("an optional holds a value or nothing") {
    constexpr pp::Optional<int> none;
    constexpr pp::Optional<int> seven = 7;
    static_assert(!none && !none.has_value() && seven && *seven == 7 && seven == 7 && !(none == 0));
    static_assert(none == pp::Optional<int>{} && !(seven == none) && seven == pp::Optional<int>{7});
    constexpr pp::Optional<Seats> seats = 5_seats;
    CHECK(seats->value() == 5);
    static_assert(seven.value() == 7 && seven.value_or(1) == 7 && none.value_or(1) == 1);
    CHECK_THROWS_AS((void)none.value(), std::out_of_range);
}
