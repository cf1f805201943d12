// Totals of random rows against a plain reference implementation: more than a million rows for each of several seeds.
#include <doctest/doctest.h>
#include <map>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <random>
#include <stdexcept>
#include <utility>
#include <vector>

namespace pp = preschool_plan;
using pp::Locality, pp::Works, pp::Seats;

namespace {

enum class District : std::uint8_t { d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10 };
BOOST_DESCRIBE_ENUM(District, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10)
enum class Grade : std::int8_t { low = -1, middle, high };
BOOST_DESCRIBE_ENUM(Grade, low, middle, high)

struct Row {
    District district;
    Grade grade;
    Locality locality;
    Works works;
    Seats seats;
};
BOOST_DESCRIBE_STRUCT(Row, (), (district, grade, locality, works, seats))

constexpr std::uint32_t seeds[] = {1, 20210125, 652801, 4294967295};

std::vector<Row> random_rows(std::mt19937& random, std::size_t count, std::int64_t smallest, std::int64_t largest) {
    std::uniform_int_distribution<std::int64_t> seats(smallest, largest);
    std::vector<Row> rows;
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back({static_cast<District>(random() % 11), static_cast<Grade>(static_cast<int>(random() % 3) - 1),
                        static_cast<Locality>(random() % 2), static_cast<Works>(random() % 2), Seats{seats(random)}});
    return rows;
}

// The loops that the library replaces.
template <class Admits>
std::map<std::pair<District, Grade>, std::int64_t> reference(std::vector<Row> const& rows, Admits admits) {
    std::map<std::pair<District, Grade>, std::int64_t> sums;
    for (Row const& row : rows)
        if (admits(row)) sums[{row.district, row.grade}] += row.seats.value();
    return sums;
}

template <class Admits, class... Criteria>
void compare(std::vector<Row> const& rows, Admits admits, Criteria... criteria) {
    auto expected = reference(rows, admits);
    auto const crossed = pp::cross_tab<District, Grade>(rows, criteria...);
    auto const by_district = pp::total_by<District>(rows, criteria...);
    auto const by_grade = pp::total_by<Grade>(rows, criteria...);
    std::int64_t whole = 0;
    std::map<Grade, std::int64_t> grades;
    for (District const district : pp::enumerators<District>) {
        std::int64_t sum = 0;
        for (Grade const grade : pp::enumerators<Grade>) {
            CHECK(crossed[district][grade].value() == expected[{district, grade}]);
            sum += expected[{district, grade}];
            grades[grade] += expected[{district, grade}];
        }
        CHECK(by_district[district].value() == sum);
        whole += sum;
    }
    for (Grade const grade : pp::enumerators<Grade>) CHECK(by_grade[grade].value() == grades[grade]);
    CHECK(pp::total(rows, criteria...).value() == whole);
}

void compare_all(std::vector<Row> const& rows) {
    compare(rows, [](Row const&) { return true; });
    compare(
        rows, [](Row const& row) { return row.locality == Locality::rural; }, Locality::rural);
    compare(
        rows, [](Row const& row) { return row.locality == Locality::urban && row.works == Works::expansion; },
        Works::expansion, Locality::urban);
    compare(
        rows, [](Row const& row) { return row.grade == Grade::low && row.seats.value() % 2 == 0; },
        [](Row const& row) { return row.seats.value() % 2 == 0; }, pp::where<&Row::grade>(Grade::low));
}

} // namespace

TEST_CASE("totals of a million random rows are those of a plain loop") {
    for (std::uint32_t const seed : seeds) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        compare_all(random_rows(random, 1'000'003, 0, 100'000));
    }
}

TEST_CASE("totals of random rows with negative counts are those of a plain loop") {
    for (std::uint32_t const seed : seeds) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        compare_all(random_rows(random, 50'000, -1'000'000, 1'000'000));
    }
}

TEST_CASE("totals of few random rows, of any number, are those of a plain loop") {
    for (std::uint32_t const seed : seeds) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        for (std::size_t count = 0; count < 12; ++count) compare_all(random_rows(random, count, 0, 1'000'000'000'000));
    }
}

TEST_CASE("totals of random rows near the largest count are exact, or throw") {
    constexpr std::int64_t quarter = std::int64_t{1} << 61;
    for (std::uint32_t const seed : seeds) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        compare_all(random_rows(random, 3, quarter, quarter + 1'000'000));
        auto const rows = random_rows(random, 4, quarter, quarter + 1'000'000);
        CHECK_THROWS_AS((void)pp::total(rows), std::overflow_error);
    }
}

TEST_CASE("a random row with a key that is no enumerator is found wherever it stands") {
    for (std::uint32_t const seed : seeds) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        for (int key : {11, 15, 16, 128, 255}) {
            auto rows = random_rows(random, 101, 0, 100);
            rows[random() % rows.size()].district = static_cast<District>(key);
            CHECK_THROWS_AS((void)pp::total_by<District>(rows), std::out_of_range);
            CHECK_THROWS_AS((void)(pp::cross_tab<Grade, District>(rows)), std::out_of_range);
        }
        for (int key : {-128, -2, 2, 127}) {
            auto rows = random_rows(random, 101, 0, 100);
            rows[random() % rows.size()].grade = static_cast<Grade>(key);
            CHECK_THROWS_AS((void)pp::total_by<Grade>(rows), std::out_of_range);
            CHECK_THROWS_AS((void)(pp::cross_tab<Grade, District>(rows)), std::out_of_range);
        }
    }
}
