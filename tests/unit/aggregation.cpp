#include <doctest/doctest.h>
#include <forward_list>
#include <limits>
#include <list>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Locality, pp::Works, pp::Seats, pp::Kindergartens;

namespace {

enum class Town : std::uint8_t { ash, birch, cedar };
BOOST_DESCRIBE_ENUM(Town, ash, birch, cedar)

struct Opening {
    Town town;
    Works works;
    Seats seats;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (town, works, seats))

struct Transfer {
    Town from;
    Town to;
    Seats seats;
    Kindergartens kindergartens;
};
BOOST_DESCRIBE_STRUCT(Transfer, (), (from, to, seats, kindergartens))

struct Report {
    Town town;
    pp::Optional<Seats> seats;
};
BOOST_DESCRIBE_STRUCT(Report, (), (town, seats))

struct DatedOpening : Opening {
    int year = 0;
};
BOOST_DESCRIBE_STRUCT(DatedOpening, (Opening), (year))

constexpr Opening openings[] = {
    {Town::ash, Works::new_build, 100_seats},
    {Town::birch, Works::new_build, 20_seats},
    {Town::ash, Works::expansion, 3_seats},
    {Town::birch, Works::new_build, 4_seats},
};

constexpr Transfer transfers[] = {
    {Town::ash, Town::birch, 10_seats, 1_kindergartens},
    {Town::ash, Town::cedar, 20_seats, 2_kindergartens},
    {Town::cedar, Town::ash, 40_seats, 3_kindergartens},
};

constexpr Seats largest{std::numeric_limits<std::int64_t>::max()};

// Enumerators that are not 0, 1, 2.
enum class Code : int { low = -3, mid = 7, high = 652829 };
BOOST_DESCRIBE_ENUM(Code, low, mid, high)
enum class Shifted : std::uint8_t { first = 5, second, third };
BOOST_DESCRIBE_ENUM(Shifted, first, second, third)
enum class FromOne : std::uint8_t { first = 1, second, third };
BOOST_DESCRIBE_ENUM(FromOne, first, second, third)
enum class Wide : std::uint64_t { first, second, third };
BOOST_DESCRIBE_ENUM(Wide, first, second, third)
template <class Key>
struct Keyed {
    Key key;
    Seats seats;
    BOOST_DESCRIBE_CLASS(Keyed, (), (key, seats), (), ())
};

// A range that can be read once.
struct Stream {
    Opening const* next = openings;
    struct Iterator {
        using value_type = Opening;
        using difference_type = std::ptrdiff_t;
        Stream* stream;
        Opening const& operator*() const { return *stream->next; }
        Iterator& operator++() {
            ++stream->next;
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(std::nullptr_t) const { return stream->next == std::end(openings); }
    };
    Iterator begin() { return {this}; }
    std::nullptr_t end() { return nullptr; }
};

} // namespace

TEST_CASE("a total without criteria adds every row") {
    static_assert(pp::total(openings) == 127_seats);
    CHECK(pp::total(std::vector<Opening>(std::begin(openings), std::end(openings))) == 127_seats);
}

TEST_CASE("a total of no rows is zero") {
    CHECK(pp::total(std::vector<Opening>{}) == 0_seats);
    CHECK(pp::total_by<Town>(std::vector<Opening>{})[Town::ash] == 0_seats);
    static_assert(pp::total(pp::Rows<Opening>{}) == 0_seats);
}

TEST_CASE("criteria find their member by type, in any order, and all have to hold") {
    static_assert(pp::total(openings, Town::ash) == 103_seats);
    static_assert(pp::total(openings, Works::new_build) == 124_seats);
    static_assert(pp::total(openings, Works::new_build, Town::birch) == 24_seats);
    static_assert(pp::total(openings, Town::birch, Works::new_build) == 24_seats);
    static_assert(pp::total(openings, Town::birch, Works::expansion) == 0_seats);
    std::vector<Opening> const rows(std::begin(openings), std::end(openings));
    CHECK(pp::total(rows, Town::birch, Works::new_build) == 24_seats);
    CHECK(pp::total(rows, Town::cedar) == 0_seats);
}

TEST_CASE("a criterion may be anything that says yes or no to a row") {
    constexpr auto large = [](Opening const& row) { return row.seats > 10_seats; };
    static_assert(pp::total(openings, large) == 120_seats);
    static_assert(pp::total(openings, large, Town::ash) == 100_seats);
    std::vector<Opening> const rows(std::begin(openings), std::end(openings));
    CHECK(pp::total(rows, large) == 120_seats);
}

TEST_CASE("a pointer to member names the count, the key or the criterion where there are several") {
    static_assert(pp::total(transfers, &Transfer::seats) == 70_seats);
    static_assert(pp::total(transfers, &Transfer::kindergartens) == 6_kindergartens);
    static_assert(pp::total(transfers, &Transfer::seats, pp::where<&Transfer::from>(Town::ash)) == 30_seats);
    static_assert(pp::total_by<&Transfer::from>(transfers, &Transfer::seats)[Town::ash] == 30_seats);
    static_assert(pp::total_by<&Transfer::to>(transfers, &Transfer::kindergartens)[Town::ash] == 3_kindergartens);
    constexpr auto flows = pp::cross_tab<&Transfer::from, &Transfer::to>(transfers, &Transfer::seats);
    static_assert(flows[Town::ash][Town::cedar] == 20_seats && flows[Town::cedar][Town::ash] == 40_seats);
    static_assert(flows[Town::cedar][Town::birch] == 0_seats);
    std::vector<Transfer> const rows(std::begin(transfers), std::end(transfers));
    CHECK(pp::total_by<&Transfer::to>(rows, &Transfer::seats, pp::where<&Transfer::from>(Town::ash))[Town::cedar] ==
          20_seats);
}

TEST_CASE("a grouped total has every key, also those without rows") {
    constexpr auto by_town = pp::total_by<Town>(openings);
    static_assert(by_town[Town::ash] == 103_seats && by_town[Town::birch] == 24_seats);
    static_assert(by_town[Town::cedar] == 0_seats);
    static_assert(by_town.size() == 3);
    static_assert(pp::total_by<Town>(openings, Works::expansion)[Town::ash] == 3_seats);
    std::vector<Opening> const rows(std::begin(openings), std::end(openings));
    CHECK(pp::total_by<Town>(rows) == by_town);
}

TEST_CASE("a cross-table has its margins") {
    constexpr auto table = pp::cross_tab<Town, Works>(openings);
    static_assert(table[Town::ash][Works::expansion] == 3_seats);
    static_assert(table[Town::birch][Works::new_build] == 24_seats);
    static_assert(table[Town::ash].total() == 103_seats);
    static_assert(table.total()[Works::new_build] == 124_seats);
    static_assert(table.total().total() == 127_seats);
    std::vector<Opening> const rows(std::begin(openings), std::end(openings));
    CHECK(pp::cross_tab<Town, Works>(rows) == table);
    CHECK(pp::cross_tab<Town, Works>(rows, Works::expansion)[Town::ash][Works::new_build] == 0_seats);
}

TEST_CASE("a tally iterates as keys and values in the order of the enumerators") {
    constexpr auto by_town = pp::total_by<Town>(openings);
    std::vector<Town> keys;
    std::vector<Seats> values;
    for (auto const& [key, value] : by_town) {
        keys.push_back(key);
        values.push_back(value);
    }
    CHECK(keys == std::vector{Town::ash, Town::birch, Town::cedar});
    CHECK(values == std::vector{103_seats, 24_seats, 0_seats});
    static_assert((*by_town.begin()).key == Town::ash && by_town.begin() != by_town.end());
}

TEST_CASE("tallies of parts add up to the tally of the whole") {
    constexpr pp::Rows<Opening> all{openings};
    constexpr auto whole = pp::total_by<Town>(all);
    constexpr auto first = pp::total_by<Town>(pp::Rows<Opening>{all.data(), 1});
    constexpr auto rest = pp::total_by<Town>(pp::Rows<Opening>{all.data() + 1, 3});
    static_assert(first + rest == whole);
    static_assert(!(first == whole));
    auto sum = first;
    sum += rest;
    CHECK(sum == whole);
    CHECK(pp::cross_tab<Town, Works>(pp::Rows<Opening>{all.data(), 2}) +
              pp::cross_tab<Town, Works>(pp::Rows<Opening>{all.data() + 2, 2}) ==
          pp::cross_tab<Town, Works>(all));
}

TEST_CASE("a tally of one's own is filled key by key") {
    pp::Tally<Town, Seats> reported;
    reported[Town::birch] = 7_seats;
    CHECK(reported[Town::birch] == 7_seats);
    CHECK(reported.total() == 7_seats);
    constexpr auto at_compile_time = [] {
        pp::Tally<Town, Seats> tally;
        tally[Town::cedar] += 2_seats;
        return tally;
    }();
    static_assert(at_compile_time[Town::cedar] == 2_seats);
}

TEST_CASE("members of a described base are columns too") {
    DatedOpening const rows[] = {{{Town::ash, Works::new_build, 5_seats}, 2021},
                                 {{Town::cedar, Works::new_build, 6_seats}, 2022}};
    CHECK(pp::total(rows, Town::cedar) == 6_seats);
    CHECK(pp::total_by<Town>(rows)[Town::ash] == 5_seats);
    CHECK(pp::total(rows, pp::where<&DatedOpening::year>(2022)) == 6_seats);
}

TEST_CASE("any range will do: lists, and views that are read once") {
    CHECK(pp::total(std::list<Opening>(std::begin(openings), std::end(openings)), Town::ash) == 103_seats);
    CHECK(pp::total_by<Town>(std::forward_list<Opening>(std::begin(openings), std::end(openings)))[Town::birch] ==
          24_seats);
    Stream stream;
    CHECK(pp::total(stream) == 127_seats);
    CHECK(pp::total(stream) == 0_seats);
}

TEST_CASE("enumerators may have any values") {
    constexpr Keyed<Code> rows[] = {{Code::low, 1_seats}, {Code::high, 2_seats}, {Code::high, 4_seats}};
    constexpr auto by_code = pp::total_by<Code>(rows);
    static_assert(by_code[Code::low] == 1_seats && by_code[Code::mid] == 0_seats && by_code[Code::high] == 6_seats);
    static_assert(by_code.size() == 3);
    constexpr Keyed<Shifted> shifted[] = {{Shifted::second, 3_seats}, {Shifted::third, 4_seats}};
    static_assert(pp::total_by<Shifted>(shifted)[Shifted::third] == 4_seats);
    std::vector<Keyed<Code>> const at_run_time(std::begin(rows), std::end(rows));
    CHECK(pp::total_by<Code>(at_run_time) == by_code);
}

TEST_CASE("a key that is no enumerator is refused") {
    std::vector<Opening> rows{{static_cast<Town>(3), Works::new_build, 1_seats}};
    CHECK_THROWS_AS((void)pp::total_by<Town>(rows), std::out_of_range);
    CHECK_THROWS_AS((void)(pp::cross_tab<Town, Works>(rows)), std::out_of_range);
    CHECK_THROWS_AS((void)(pp::cross_tab<Works, Town>(rows)), std::out_of_range);
    rows[0].town = static_cast<Town>(255);
    CHECK_THROWS_AS((void)pp::total_by<Town>(rows), std::out_of_range);
    pp::Tally<Town, Seats> tally;
    CHECK_THROWS_AS((void)tally[static_cast<Town>(3)], std::out_of_range);
    CHECK_THROWS_WITH((void)tally[static_cast<Town>(3)], "preschool_plan: a key is no enumerator of its enumeration");
    std::vector<Keyed<Shifted>> shifted{{static_cast<Shifted>(4), 1_seats}};
    CHECK_THROWS_AS((void)pp::total_by<Shifted>(shifted), std::out_of_range);
    for (std::uint64_t key : {std::uint64_t{3}, std::uint64_t{1} << 63, ~std::uint64_t{0}}) {
        std::vector<Keyed<Wide>> wide{{static_cast<Wide>(key), 1_seats}};
        CHECK_THROWS_AS((void)pp::total_by<Wide>(wide), std::out_of_range);
    }
    std::vector<Keyed<FromOne>> from_one{{static_cast<FromOne>(0), 1_seats}};
    CHECK_THROWS_AS((void)pp::total_by<FromOne>(from_one), std::out_of_range);
    from_one[0].key = FromOne::third;
    CHECK(pp::total_by<FromOne>(from_one)[FromOne::third] == 1_seats);
    std::vector<Keyed<Code>> coded{{static_cast<Code>(0), 1_seats}};
    CHECK_THROWS_AS((void)pp::total_by<Code>(coded), std::out_of_range);
}

TEST_CASE("a key that is no enumerator does not matter in a row that no criterion admits") {
    std::vector<Opening> const rows{{static_cast<Town>(9), Works::new_build, 1_seats},
                                    {Town::ash, Works::expansion, 2_seats}};
    CHECK(pp::total_by<Town>(rows, Works::expansion)[Town::ash] == 2_seats);
}

TEST_CASE("a sum that leaves 64 bits throws, whichever rows it comes from") {
    std::vector<Opening> rows{{Town::ash, Works::new_build, largest}, {Town::birch, Works::new_build, 1_seats}};
    CHECK_THROWS_AS((void)pp::total(rows), std::overflow_error);
    CHECK(pp::total_by<Town>(rows)[Town::ash] == largest);
    rows[1].town = Town::ash;
    CHECK_THROWS_AS((void)pp::total_by<Town>(rows), std::overflow_error);
    CHECK_THROWS_AS((void)(pp::cross_tab<Town, Works>(rows)), std::overflow_error);
    CHECK_THROWS_AS((void)pp::total_by<Town>(std::vector<Opening>(4, rows[0])), std::overflow_error);
}

TEST_CASE("the largest sum is exact") {
    std::vector<Opening> rows{{Town::ash, Works::new_build, largest - 1_seats}, {Town::ash, Works::new_build, 1_seats}};
    CHECK(pp::total(rows) == largest);
    rows.push_back({Town::ash, Works::new_build, -largest});
    CHECK(pp::total(rows) == 0_seats);
    CHECK(pp::total(std::vector<Opening>{{Town::ash, Works::new_build, -largest - 1_seats}}) == -largest - 1_seats);
}

TEST_CASE("a row that no criterion admits cannot overflow a sum") {
    std::vector<Opening> const rows{{Town::ash, Works::new_build, largest}, {Town::birch, Works::new_build, largest}};
    CHECK(pp::total(rows, Town::ash) == largest);
}

TEST_CASE("a count that some rows leave blank adds up what is there") {
    Report const rows[] = {{Town::ash, 3_seats}, {Town::birch, {}}, {Town::ash, 4_seats}};
    CHECK(pp::total(rows) == 7_seats);
    CHECK(pp::total(rows, &Report::seats) == 7_seats);
    CHECK(pp::total<Seats>(rows, Town::birch) == 0_seats);
    CHECK(pp::total_by<Town>(rows)[Town::ash] == 7_seats);
}

TEST_CASE("rows may be written where they are added up") {
    static_assert(pp::total({openings[0], openings[2]}) == 103_seats);
    CHECK(pp::total({openings[0], openings[1]}, Town::birch) == 20_seats);
}

TEST_CASE("a count has the limits of its number") {
    static_assert(std::numeric_limits<Seats>::max() == largest);
    static_assert(std::numeric_limits<Seats>::min() == -largest - 1_seats);
    static_assert(std::numeric_limits<Seats>::lowest() == Seats::min());
    static_assert(Seats::max() == largest);
    using Limits = std::numeric_limits<Seats>;
    static_assert(Limits::is_specialized && Limits::is_signed && Limits::is_integer && Limits::is_exact);
    static_assert(Limits::is_bounded && !Limits::is_modulo && Limits::digits == 63 && Limits::digits10 == 18);
}
