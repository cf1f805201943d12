// What changed between two plans or tables: each change by its path, what was before and what is after.
#include "sample_plan.hpp"

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
    CHECK(changes_by([](Tables& after) {
              after.kindergarten_targets[2].kindergartens = 4_kindergartens;
              after.kindergarten_targets.erase(after.kindergarten_targets.begin());
              after.kindergarten_targets.push_back({Area::zone, Locality::rural, Works::expansion, 1_kindergartens});
          }) ==
          Lines{"row 1 of kindergarten_targets: gone, {area: east, locality: 城市 (urban), works: 新增 (new build), "
                "kindergartens: 2 kindergartens}",
                "kindergartens of row 2 of kindergarten_targets: 4 kindergartens, before 3 kindergartens",
                "row 4 of kindergarten_targets: new, {area: zone, locality: 农村 (rural), works: 改扩建 (expansion), "
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
                    "row 1 of topics of row 1 of provisions: gone, building",
                    "row 1 of topics of row 1 of provisions: new, training", "area of row 1 of provisions: new, west",
                    "row 1 of figures of row 2 of provisions: 6 years, before 5 years",
                    "text of row 1 of items of row 3 of provisions: 轮岗 (move), before 轮岗 (rotate)",
                    "latest of due of row 3 of provisions: 2023, before 2022"});
}

TEST_CASE("rows that nothing tells apart are told apart by their number; std::string and std::optional") {
    std::vector<town::Note> const old = {{"a", 1, {"x", "y"}}, {"b", {}, {}}};
    std::vector<town::Note> const now = {{"a", {}, {"y", "z"}}, {"c", 2, {}}, {"d", {}, {}}};
    CHECK(changes(old, now) == Lines{"page of row 1: gone, 1", "row 1 of words of row 1: gone, x",
                                     "row 2 of words of row 1: new, z", "text of row 2: c, before b",
                                     "page of row 2: new, 2", "row 3: new, {text: d}"});
    CHECK(changes(now, now).empty());
}

TEST_CASE("a row that stands twice and then once is gone once") {
    std::vector<SeatTarget> const twice = {{Locality::rural, 1_seats}, {Locality::rural, 2_seats}};
    std::vector<SeatTarget> const once = {{Locality::rural, 2_seats}};
    CHECK(changes(twice, once) ==
          Lines{"seats of row 1: 2 seats, before 1 seat", "row 2: gone, {locality: 农村 (rural), seats: 2 seats}"});
}

TEST_CASE("a change prints in Chinese") {
    pp::diff(programmes_before, programmes_after, [](auto const& change) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(change)>, pp::Change<pp::Seats>>)
            CHECK(pp::detail::printed(change, pp::detail::Language::zh) == "第2行的seats：120个，原为100个");
    });
}
