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

// A row without a name within one that has one.
struct Lamp {
    int watts;
    using Unique = pp::Each<>;
};
BOOST_DESCRIBE_STRUCT(Lamp, (), (watts))
struct Square {
    Year year;
    std::vector<Lamp> lamps;
};
BOOST_DESCRIBE_STRUCT(Square, (), (year, lamps))

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
        Lines{"row 1 of kindergarten_targets, 东市 (East City): gone, {area: east, locality: 城市 (urban), works: 新增 "
              "(addition), kindergartens: 2 kindergartens}",
              "kindergartens of row 2 of kindergarten_targets, 西县 (West County): 4 kindergartens, before "
              "3 kindergartens",
              "row 4 of kindergarten_targets, 开发区 (Zone): new, {area: zone, locality: 农村 (rural), works: 改扩建 "
              "(renovation and expansion), kindergartens: 1 kindergarten}"});
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
                    "text of row 1 of items of row 3 of provisions, 轮岗 (move): changed, before 轮岗 (rotate)",
                    "row 2 of items of row 3 of provisions, 培训 (Train): exchanged with 轮岗 (move)",
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

TEST_CASE("rows that stand in another order are said to have moved, one for one that did") {
    CHECK(changes_by([](Tables& after) { std::swap(after.measures[0], after.measures[1]); }) ==
          Lines{"row 2 of measures, 建设 (Building): exchanged with 师资 (Teachers)"});
    std::vector<SeatTarget> const old = {{Locality::urban, 1_seats}, {Locality::rural, 2_seats}};
    std::vector<SeatTarget> const now = {{Locality::rural, 3_seats}, {Locality::urban, 1_seats}};
    CHECK(changes(old, now) == Lines{"seats of row 1, 农村 (rural): 3 seats, before 2 seats",
                                     "row 2, 城市 (urban): exchanged with 农村 (rural)"});

    std::vector<town::Street> streets = {{"a", 1}, {"b", 2}, {"c", 3}, {"d", 4}, {"e", 5}};
    std::vector<town::Street> const before = streets;
    std::rotate(streets.begin(), streets.begin() + 1, streets.end());
    CHECK(changes(before, streets) == Lines{"row 5: row 5, before row 1"});
    std::rotate(streets.begin(), streets.begin() + 3, streets.end()); // e, a, b, c, d
    CHECK(changes(before, streets) == Lines{"row 1: row 1, before row 5"});
    std::rotate(streets.begin(), streets.begin() + 3, streets.end()); // c, d, e, a, b
    CHECK(changes(before, streets).size() == 2);
}

TEST_CASE("of two rows that moved, one to where the other stood, both are told") {
    std::vector<town::Street> const before = {{"a", 1}, {"b", 2}, {"c", 3}, {"d", 4}, {"e", 5}, {"f", 6}};
    std::vector<town::Street> const after = {{"b", 2}, {"d", 4}, {"a", 1}, {"e", 5}, {"f", 6}, {"c", 3}};
    CHECK(changes(before, after) == Lines{"row 3: row 3, before row 1", "row 6: row 6, before row 3"});
    std::vector<town::Street> const behind = {{"a", 1}, {"c", 3}, {"d", 4}, {"b", 2}, {"e", 5}, {"f", 6}};
    CHECK(changes(before, behind) == Lines{"row 4: row 4, before row 2"});
}

TEST_CASE("a row that moved is told as one where rows came and went beside it") {
    std::vector<town::Street> const before = {{"a", 1}, {"x", 0}, {"y", 0}, {"z", 0}, {"b", 2}, {"c", 3}, {"d", 4}};
    std::vector<town::Street> const after = {{"b", 2}, {"c", 3}, {"d", 4}, {"a", 1}, {"v", 5}};
    CHECK(changes(before, after) == Lines{"row 2: gone, {name: x, lamps: 0}", "row 3: gone, {name: y, lamps: 0}",
                                          "row 4: gone, {name: z, lamps: 0}", "row 5: new, {name: v, lamps: 5}",
                                          "row 4: row 4, before row 1"});
}

TEST_CASE("rows that changed places are told as one change, with what each changed places with") {
    Tables before;
    Tables after;
    std::swap(after.measures[0], after.measures[1]);
    std::vector<std::string_view> exchanged;
    pp::diff(before.plan(), after.plan(), [&](auto const& change) {
        CHECK(change.kind() == pp::ChangeKind::exchanged);
        exchanged = {change.subject.en, change.exchanged_with.en};
    });
    CHECK(exchanged == std::vector<std::string_view>{"Building", "Teachers"});

    std::vector<SeatTarget> const old = {{Locality::urban, 1_seats}, {Locality::rural, 2_seats}};
    std::vector<SeatTarget> const now = {{Locality::rural, 2_seats}, {Locality::urban, 1_seats}};
    CHECK(changes(old, now).size() == 1);
}

TEST_CASE("what changed in a row without a name is told of the row that it stands in") {
    std::vector<town::Square> const before = {{town::Year::year_2024, {{40}}}};
    std::vector<town::Square> const after = {{town::Year::year_2024, {{60}}}};
    CHECK(changes(before, after) == Lines{"watts of row 1 of lamps of row 1, year_2024: 60, before 40"});
}

TEST_CASE("a change says of what kind it is") {
    auto const kinds = [](auto const& before, auto const& after) {
        std::vector<pp::ChangeKind> all;
        pp::diff(before, after, [&](auto const& change) { all.push_back(change.kind()); });
        return all;
    };
    using enum pp::ChangeKind;
    std::vector<town::Street> const before = {{"a", 1}, {"b", 2}, {"c", 3}, {"d", 4}};
    std::vector<town::Street> const after = {{"c", 3}, {"a", 1}, {"b", 5}, {"e", 4}};
    CHECK(kinds(before, after) == std::vector{changed, removed, added, moved});
    CHECK(label(exchanged).zh == "对调");
}

TEST_CASE("a text that makes a row unique and changed is told as changed, where all else agrees") {
    CHECK(changes_by([](Tables& after) {
              after.provisions[1].text = {"四年内办好", "Run well within four years"};
          }) == Lines{"text of row 2 of provisions, 四年内办好 (Run well within four years): changed, before "
                      "五年内办好 (Run well within five years)"});
    CHECK(changes_by([](Tables& after) {
              after.provisions[2].text = {"轮岗、培训等", "Rotate, train and the like"};
          }) == Lines{"text of row 3 of provisions, 轮岗、培训等 (Rotate, train and the like): changed, before "
                      "培训、轮岗等 (Train, rotate and the like)"});
    // Beside those that are still there it is new; of another clause it is another phrase.
    auto const beside = changes_by([](Tables& after) {
        after.provisions.insert(after.provisions.begin() + 1, after.provisions[1]);
        after.provisions[1].text = {"四年内选址", "Choose sites within four years"};
    });
    REQUIRE(beside.size() == 1);
    CHECK(beside[0].starts_with("row 2 of provisions, 四年内选址 (Choose sites within four years): new, "));
    auto const lines = changes_by([](Tables& after) {
        after.provisions[1].text = {"四年内办好", "Run well within four years"};
        after.provisions[1].clause = {1, 1};
    });
    CHECK(lines.size() == 2);
}

TEST_CASE("what took a place in a longer list is found: many rows in any order, and rows that say the same") {
    std::vector<town::Street> before;
    std::vector<std::string> names;
    for (int i = 0; i < 500; ++i) names.push_back("street " + std::to_string(i % 400)); // the last hundred say it again
    for (int i = 0; i < 500; ++i) before.push_back({names[static_cast<std::size_t>(i)], 1});
    std::vector<town::Street> after(before.rbegin(), before.rend());
    after.front().lamps = 2; // the first of those that are street 99
    after.pop_back();        // street 0, which still stands once
    std::vector<std::string> lines;
    for (std::string const& line : changes(before, after))
        if (line.find("row ") != 0) lines.push_back(line);
    CHECK(lines == Lines{"lamps of row 1: 2, before 1"});
    CHECK(pp::diff(before, before, [](auto const&) {}) == 0);
}

TEST_CASE("where each of several members makes rows unique, texts say which is which before numbers do") {
    CHECK(changes_by([](Tables& after) {
              std::swap(after.areas[0].code, after.areas[1].code);
              std::swap(after.areas[0], after.areas[1]);
          }) == Lines{"code of row 2 of areas, 东市 (East City): 110002, before 110001",
                      "code of row 1 of areas, 西县 (West County): 110001, before 110002",
                      "row 2 of areas, 东市 (East City): exchanged with 西县 (West County)"});
    CHECK(changes_by([](Tables& after) {
              after.measures.insert(after.measures.begin(), {{2, 1}, {"选址", "Sites"}});
              after.measures[1].clause = {2, 2};
              after.measures[2].clause = {2, 3};
          }) == Lines{"clause of row 2 of measures, 建设 (Building): 2(2), before 2(1)",
                      "clause of row 3 of measures, 师资 (Teachers): 2(3), before 2(2)",
                      "row 1 of measures, 选址 (Sites): new, 2(1) 选址 (Sites)"});
    CHECK(changes_by([](Tables& after) { after.measures[1].title.zh = "队伍"; }) ==
          Lines{"title of row 2 of measures, 队伍 (Teachers): changed, before 师资 (Teachers)"});
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

TEST_CASE("in one language, a text that changed only in the other says that it did") {
    Tables before;
    Tables after;
    after.measures[0].title.en = "Construction";
    after.measures[1].title.zh = "队伍";
    Lines lines;
    pp::diff(before.plan(), after.plan(), [&](auto const& change) {
        for (auto const language : {pp::detail::Language::zh, pp::detail::Language::en})
            lines.push_back(pp::detail::printed(change, language));
    });
    CHECK(lines == Lines{"measures第1行的title，建设：英文Construction，原为Building",
                         "title of row 1 of measures, Construction: changed, before Building",
                         "measures第2行的title，队伍：已更改，原为师资",
                         "title of row 2 of measures, Teachers: in Chinese 队伍, before 师资"});
}

TEST_CASE("a change prints in Chinese") {
    pp::diff(programmes_before, programmes_after, [](auto const& change) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(change)>, pp::Change<pp::Seats>>)
            CHECK(pp::detail::printed(change, pp::detail::Language::zh) == "第2行的seats，year_2024：120个，原为100个");
    });
}
