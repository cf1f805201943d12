// What changed between two plans or tables: each change by its path, what was before and what is after.
#include "sample_plan.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <optional>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/ostream.hpp>
#include <sstream>

using namespace sample;
using pp::Locality, pp::Works;
using Lines = std::vector<std::string>;

namespace town {

BOOST_DEFINE_FIXED_ENUM_CLASS(Year, std::uint8_t, year_2024, year_2025)

struct Programme {
    Year year;
    pp::Seats seats;
    pp::Classes classes;
};
BOOST_DESCRIBE_STRUCT(Programme, (), (year, seats, classes))

// Told apart by nothing, so that its number does it.
struct Note {
    std::string text;
    std::optional<int> page;
    std::vector<std::string> words;
    using Unique = pp::Each<>;
};
BOOST_DESCRIBE_STRUCT(Note, (), (text, page, words))

struct Street {
    std::string_view name;
    int lamps;
};
BOOST_DESCRIBE_STRUCT(Street, (), (name, lamps))

} // namespace town

namespace {

template <class Before, class After>
Lines changes(Before const& before, After const& after) {
    Lines lines;
    std::size_t const count = pp::diff(before, after, [&](auto const& change) {
        std::ostringstream out;
        out << change;
        lines.push_back(out.str());
    });
    CHECK(count == lines.size());
    return lines;
}

template <class Change>
Lines changes_by(Change change) {
    Tables before;
    Tables after;
    change(after);
    return changes(before.plan(), after.plan());
}

constexpr town::Programme programmes_before[] = {{town::Year::year_2024, 100_seats, 4_classes}};
constexpr town::Programme programmes_after[] = {{town::Year::year_2025, 50_seats, 2_classes},
                                                {town::Year::year_2024, 120_seats, 4_classes}};

} // namespace

TEST_CASE("two versions of a table are compared while they are compiled, member by member") {
    constexpr auto found = [] {
        pp::Change<pp::Seats> seats;
        pp::Change<town::Programme> programme;
        std::size_t const count =
            pp::diff(programmes_before, programmes_after, [&]<class Value>(pp::Change<Value> const& change) {
                if constexpr (std::is_same_v<Value, pp::Seats>) seats = change;
                if constexpr (std::is_same_v<Value, town::Programme>) programme = change;
            });
        struct {
            std::size_t count;
            pp::Change<pp::Seats> seats;
            pp::Change<town::Programme> programme;
        } const all{count, seats, programme};
        return all;
    }();
    static_assert(found.count == 2);
    static_assert(*found.seats.before == 100_seats && *found.seats.after == 120_seats);
    static_assert(found.seats.path == pp::ShortList<pp::Step, 6>{{"", 2}, {"seats", 0}});
    static_assert(!found.programme.before && found.programme.after->seats == 50_seats);
    static_assert(pp::diff(pp::bayingolin_2021::plan, pp::bayingolin_2021::plan, [](auto const&) {}) == 0);
}

TEST_CASE("a figure of a target, a row that is new and one that is gone") {
    CHECK(
        changes_by([](Tables& after) {
            after.kindergarten_targets[2].kindergartens = 4_kindergartens;
            after.kindergarten_targets.erase(after.kindergarten_targets.begin());
            after.kindergarten_targets.push_back({Area::zone, Locality::rural, Works::expansion, 1_kindergartens});
        }) ==
        Lines{
            "row 1 of kindergarten_targets, 东市 (East City): gone, {area: east, locality: 城市 (urban), works: 新增 "
            "(addition), kindergartens: 2 kindergartens}",
            "kindergartens of row 2 of kindergarten_targets, 西县 (West County): 4 kindergartens, before "
            "3 kindergartens",
            "row 4 of kindergarten_targets, 开发区 (Zone): new, {area: zone, locality: 农村 (rural), works: 改扩建 (renovation and expansion), "
            "kindergartens: 1 kindergarten}"});
}

TEST_CASE("a row whose coordinates change is another row") {
    CHECK(changes_by([](Tables& after) { after.seat_targets[1].locality = Locality::urban; }).size() == 2);
}

TEST_CASE("texts, dates, figures, lists and what may be absent, at any depth") {
    CHECK(
        changes_by([](Tables& after) {
            after.notice.date.day = 15;
            after.area_codes = {};
            after.group.name.en = "Leadership group";
            after.provisions[0].area = Area::west;
            after.provisions[0].topics = {Topic::training};
            after.provisions[1].figures = {6_years};
            after.provisions[2].items = {{pp::ItemKind::way, {"轮岗", "move"}}, {pp::ItemKind::way, {"培训", "Train"}}};
            after.provisions[2].due = pp::Due{{"2022年底前", "by the end of 2022"}, pp::Date{2023}};
        }) == Lines{"area_codes: gone, {revision: GB/T 2260, above: 110000}",
                    "date of notice: 2020-03-15, before 2020-03-14",
                    "name of leadership_group: 小组 (Leadership group), before 小组 (Group)",
                    "row 1 of topics of row 1 of provisions, 建园 (Build): gone, building",
                    "row 1 of topics of row 1 of provisions, 建园 (Build): new, training",
                    "area of row 1 of provisions, 建园 (Build): new, west",
                    "row 1 of figures of row 2 of provisions, 五年内办好 (Run well within five years): 6 years, before "
                    "5 years",
                    "text of row 1 of items of row 3 of provisions, 轮岗 (move): 轮岗 (move), before 轮岗 (rotate)",
                    "row 2 of items of row 3 of provisions, 培训 (Train): row 2, before row 1",
                    "latest of due of row 3 of provisions, 培训、轮岗等 (Train, rotate and the like): 2023, before "
                    "2022"});
}

TEST_CASE("rows that nothing tells apart are told apart by their number; std::string and std::optional") {
    std::vector<town::Note> const old = {{"a", 1, {"x", "y"}}, {"b", {}, {}}};
    std::vector<town::Note> const now = {{"a", {}, {"y", "z"}}, {"c", 2, {}}, {"d", {}, {}}};
    CHECK(changes(old, now) == Lines{"page of row 1: gone, 1", "row 1 of words of row 1: gone, x",
                                     "row 2 of words of row 1: new, z", "text of row 2: c, before b",
                                     "page of row 2: new, 2", "row 3: new, {text: d}"});
    CHECK(changes(now, now).empty());
}

TEST_CASE("rows that stand in another order are said to have moved, as few as can be") {
    CHECK(changes_by([](Tables& after) { std::swap(after.measures[0], after.measures[1]); }) ==
          Lines{"row 2 of measures, 建设 (Building): row 2, before row 1"});
    std::vector<SeatTarget> const old = {{Locality::urban, 1_seats}, {Locality::rural, 2_seats}};
    std::vector<SeatTarget> const now = {{Locality::rural, 3_seats}, {Locality::urban, 1_seats}};
    CHECK(changes(old, now) ==
          Lines{"seats of row 1, 农村 (rural): 3 seats, before 2 seats", "row 2, 城市 (urban): row 2, before row 1"});

    std::vector<town::Street> streets = {{"a", 1}, {"b", 2}, {"c", 3}, {"d", 4}, {"e", 5}};
    std::vector<town::Street> const before = streets;
    std::rotate(streets.begin(), streets.begin() + 1, streets.end());
    CHECK(changes(before, streets) == Lines{"row 5: row 5, before row 1"});
    std::reverse(streets.begin(), streets.end()); // a, e, d, c, b
    CHECK(changes(before, streets).size() == 3);
}

TEST_CASE("where each of several members makes rows unique, texts say which is which before numbers do") {
    CHECK(changes_by([](Tables& after) {
              std::swap(after.areas[0].code, after.areas[1].code);
              std::swap(after.areas[0], after.areas[1]);
          }) == Lines{"code of row 2 of areas, 东市 (East City): 110002, before 110001",
                      "code of row 1 of areas, 西县 (West County): 110001, before 110002",
                      "row 2 of areas, 东市 (East City): row 2, before row 1"});
    CHECK(changes_by([](Tables& after) {
              after.measures.insert(after.measures.begin(), {{2, 1}, {"选址", "Sites"}});
              after.measures[1].clause = {2, 2};
              after.measures[2].clause = {2, 3};
          }) == Lines{"clause of row 2 of measures, 建设 (Building): 2(2), before 2(1)",
                      "clause of row 3 of measures, 师资 (Teachers): 2(3), before 2(2)",
                      "row 1 of measures, 选址 (Sites): new, 2(1) 选址 (Sites)"});
    CHECK(changes_by([](Tables& after) { after.measures[1].title.zh = "队伍"; }) ==
          Lines{"title of row 2 of measures, 队伍 (Teachers): 队伍 (Teachers), before 师资 (Teachers)"});
}

TEST_CASE("of a figure that is the same, what differs in how it is printed") {
    CHECK(changes_by([](Tables& after) {
              after.kindergarten_totals[0].figure.step = 2;
              after.kindergarten_totals[1].figure.quantity = 5_kindergartens;
              after.kindergarten_totals[2].figure.measure_word = std::string_view("家");
          }) ==
          Lines{"step of figure of row 1 of kindergarten_totals, 新建6所 (to build): 2, before 1",
                "figure of row 2 of kindergarten_totals, 农村4所 (rural): 5 kindergartens, before 4 kindergartens",
                "measure_word of figure of row 3 of kindergarten_totals, 共7所 (in all): new, 家"});
}

TEST_CASE("a row that stands twice and then once is gone once") {
    std::vector<SeatTarget> const twice = {{Locality::rural, 1_seats}, {Locality::rural, 2_seats}};
    std::vector<SeatTarget> const once = {{Locality::rural, 2_seats}};
    CHECK(changes(twice, once) == Lines{"seats of row 1, 农村 (rural): 2 seats, before 1 seat",
                                        "row 2, 农村 (rural): gone, {locality: 农村 (rural), seats: 2 seats}"});
}

TEST_CASE("a change prints in Chinese") {
    pp::diff(programmes_before, programmes_after, [](auto const& change) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(change)>, pp::Change<pp::Seats>>)
            CHECK(pp::detail::printed(change, pp::detail::Language::zh) == "第2行的seats，year_2024：120个，原为100个");
    });
}
