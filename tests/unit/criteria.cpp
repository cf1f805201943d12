// Which rows: values, negations, predicates, and where in a row a value is looked for.
#include <algorithm>
#include <doctest/doctest.h>
#include <memory>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/deadlines.hpp>
#include <ranges>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Clause, pp::Locality, pp::Part, pp::Purpose, pp::Seats, pp::Works;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body, pp::bayingolin_2021::Topic, pp::bayingolin_2021::plan;

namespace {

enum class Town : std::uint8_t { ash, birch, cedar };
BOOST_DESCRIBE_ENUM(Town, ash, birch, cedar)

struct Visit {
    Town town;
    int day;
};
BOOST_DESCRIBE_STRUCT(Visit, (), (town, day))

struct Programme {
    pp::Optional<Locality> locality;
    pp::ShortList<Works, 2> works;
    pp::ShortList<Visit, 3> visits;
    Seats const seats;
    std::uint16_t year;
    bool open;
};
BOOST_DESCRIBE_STRUCT(Programme, (), (locality, works, visits, seats, year, open))

constexpr Programme programmes[] = {
    {Locality::urban, {Works::new_build}, {{Town::ash, 1}, {Town::birch, 2}}, 100_seats, 2021, true},
    {Locality::rural, {Works::new_build, Works::expansion}, {{Town::birch, 1}}, 20_seats, 2022, false},
    {{}, {}, {}, 3_seats, 2022, true},
};

std::vector<std::string> texts(auto const& provisions) {
    std::vector<std::string> all;
    for (auto const& provision : provisions) all.emplace_back(provision.text.zh);
    return all;
}

} // namespace

TEST_CASE("several values of one column mean either, values of different columns mean and") {
    static_assert(pp::total(plan.kindergarten_targets, Area::korla, Area::korla_etdz) == 13_kindergartens);
    static_assert(pp::total(plan.kindergarten_targets, Area::qiemo, Works::expansion, Area::yanqi) == 5_kindergartens);
    std::vector const rows(plan.kindergarten_targets.begin(), plan.kindergarten_targets.end());
    CHECK(pp::total(rows, Area::korla, Area::korla_etdz) == 13_kindergartens);
    CHECK(pp::total(rows, Area::qiemo, Works::expansion, Area::yanqi) == 5_kindergartens);
    CHECK(pp::total_by<Works>(rows, Area::qiemo, Area::yanqi)[Works::new_build] == 7_kindergartens);
}

TEST_CASE("a negation is asked by itself: two mean neither") {
    static_assert(pp::total(plan.kindergarten_targets, pp::except(Works::expansion)) == 30_kindergartens);
    static_assert(pp::total(plan.kindergarten_targets, pp::except(Area::korla), pp::except(Area::korla_etdz)) ==
                  25_kindergartens);
    static_assert(pp::total(programmes, pp::except(pp::where<&Programme::year>(2022))) == 100_seats);
    std::vector const rows(plan.kindergarten_targets.begin(), plan.kindergarten_targets.end());
    CHECK(pp::total(rows, pp::except(Area::korla), pp::except(Area::korla_etdz)) == 25_kindergartens);
}

TEST_CASE("a value is looked for in optional members, in lists, and in the members of their items") {
    static_assert(pp::total(programmes, Locality::urban) == 100_seats);
    static_assert(pp::total(programmes, pp::except(Locality::urban)) == 23_seats);
    static_assert(pp::total(programmes, Works::new_build) == 120_seats);
    static_assert(pp::total(programmes, Works::expansion) == 20_seats);
    static_assert(pp::total(programmes, Town::birch) == 120_seats);
    static_assert(pp::total(programmes, Town::ash, Town::cedar) == 100_seats);
    CHECK(pp::total(std::vector<Programme>(std::begin(programmes), std::end(programmes)), Town::birch) == 120_seats);
}

TEST_CASE("a const member is a column, and a predicate may look at it") {
    static_assert(pp::total(programmes, &Programme::seats, [](auto const& row) { return row.open; }) == 103_seats);
    static_assert(pp::total<Seats>(programmes) == 123_seats);
}

TEST_CASE("predicates are asked in order, once a row, until the first no") {
    struct Class {
        Seats seats;
        std::int64_t children;
    };
    int asked = 0;
    std::vector<pp::bayingolin_2021::SeatTarget> const rows(plan.seat_targets.begin(), plan.seat_targets.end());
    auto const never = [](auto const&) { return false; };
    auto const counts = [&](auto const&) {
        ++asked;
        return true;
    };
    CHECK(pp::total(rows, never, counts) == 0_seats);
    CHECK(asked == 0);
    CHECK(pp::total(rows, Locality::rural, counts) == 4710_seats);
    CHECK(asked == 1);
    CHECK(pp::total(rows, counts) == 9030_seats);
    CHECK(asked == 3);
}

TEST_CASE("a filter that remembers is asked itself, and not a copy") {
    struct First {
        mutable int left = 1;
        bool operator()(pp::bayingolin_2021::SeatTarget const&) const { return left-- > 0; }
    } const first;
    std::vector const rows(plan.seat_targets.begin(), plan.seat_targets.end());
    CHECK(pp::total(rows, first) == 4320_seats);
    CHECK(first.left == -1);
}

TEST_CASE("select gives the rows that meet the criteria, in their order") {
    CHECK(texts(pp::select(plan.provisions, Topic::housing)) ==
          std::vector<std::string>{"加大乡村教师周转宿舍建设力度", "将符合条件的学前教师纳入当地住房保障",
                                   "保证住有所居"});
    CHECK(texts(pp::select(plan.provisions, Clause{3, 4}, Purpose::aim)) ==
          std::vector<std::string>{"不断提高治校办园能力", "缓解师资力量不足问题", "着力提升教师能力素质",
                                   "整体提升幼儿园保教管理水平", "激发教师队伍活力",
                                   "确保学前教育人才留得住和师资队伍稳定"});
    static_assert(pp::select(plan.measures, Body::health_commission).size() == 2);
    static_assert(pp::select(plan.leadership_group.officials, Body::organization_department).size() == 2);
    static_assert(pp::select(plan.provisions, Topic::housing, Purpose::sanction).empty());
    constexpr auto sanctions = pp::select(plan.provisions, Purpose::sanction);
    CHECK(std::next(sanctions.begin())->clause == Clause{4, 3});
    CHECK(pp::total(pp::select(plan.kindergarten_targets, Area::korla)) == 8_kindergartens);
}

TEST_CASE("selections and tallies are ranges") {
    constexpr auto aims = pp::select(plan.provisions, Purpose::aim, Clause{3, 5});
    static_assert(std::ranges::forward_range<decltype(aims)>);
    CHECK(std::ranges::count_if(aims, [](auto const& provision) { return provision.sentence == 2; }) == 2);
    auto const by_works = pp::total_by<Works>(plan.kindergarten_targets);
    CHECK(std::ranges::distance(by_works) == 2);
}

TEST_CASE("a selection that is assigned lets go of what it held") {
    auto const least = std::make_shared<std::int64_t>(50);
    auto selected = pp::select(programmes, [least](Programme const& row) { return row.seats.value() > *least; });
    auto const other = selected;
    auto const holders = least.use_count();
    selected = other;
    CHECK(least.use_count() == holders);
}

TEST_CASE("an iterator of a selection outlives it") {
    std::vector<Programme> const rows(std::begin(programmes), std::end(programmes));
    auto const by_value = pp::select(rows, Locality::rural).begin();
    CHECK(by_value->year == 2022);
    int const least = 50;
    auto const by_predicate = pp::select(rows, [=](Programme const& row) { return row.seats.value() > least; }).begin();
    CHECK(by_predicate->year == 2021);
    std::string const text = "a text that is long enough to be allocated, so that who looks at it later is told";
    auto by_owner = pp::select(rows, [text](Programme const& row) { return row.open && !text.empty(); }).begin();
    ++by_owner;
    CHECK(by_owner->year == 2022);
    CHECK(std::ranges::max_element(pp::select(plan.kindergarten_targets, Works::expansion), {},
                                   &pp::bayingolin_2021::KindergartenTarget::kindergartens)
              ->area == Area::qiemo);
}

#if !defined(__clang__) || __clang_major__ >= 16 // clang 14 does not compile the pipelines of libstdc++ at all
TEST_CASE("pipelines take selections by value") {
    auto const texts_of = pp::select(plan.provisions, Topic::housing) |
                          std::views::transform([](auto const& provision) { return provision.text.zh; });
    CHECK(*texts_of.begin() == "加大乡村教师周转宿舍建设力度");
    int const year = 2022;
    auto in_year = pp::select(programmes, [&](Programme const& row) { return row.year == year; });
    CHECK(std::ranges::distance(std::move(in_year) | std::views::take(1)) == 1);
}
#endif

TEST_CASE("selections are views: assigned, and made of nothing") {
    int const year = 2022;
    auto in_year = pp::select(programmes, [&](Programme const& row) { return row.year == year; });
    static_assert(std::ranges::view<decltype(in_year)>);
    static_assert(std::ranges::borrowed_range<decltype(in_year)>);
    static_assert(std::ranges::forward_range<decltype(in_year)>);
    static_assert(!std::ranges::sized_range<decltype(in_year)>); // it would be counted
    decltype(in_year) other;
    CHECK(other.empty());
    other = in_year;
    CHECK(other.size() == 2);
    static_assert(std::ranges::view<pp::Rows<Programme>> && std::ranges::borrowed_range<pp::Rows<Programme>>);
    static_assert(std::ranges::view<decltype(pp::duties_of(plan, Body::education_bureau))>);
    static_assert(std::ranges::view<decltype(pp::due_before(plan, pp::Date{2021, 1, 1}))>);
    static_assert(std::ranges::view<decltype(pp::officials_of(plan, Body::education_bureau))>);
}

TEST_CASE("a span or another selection by value is selected from") {
    std::vector<Programme> const rows(std::begin(programmes), std::end(programmes));
    CHECK(pp::select(std::span(rows), Locality::rural).size() == 1);
    CHECK(pp::select(pp::select(rows, Works::new_build), Locality::rural).size() == 1);
    CHECK(pp::total(pp::select(std::span(rows).first(2), Works::new_build)) == 120_seats);
}

TEST_CASE("several values of a column that is named mean either in a selection, too") {
    CHECK(pp::select(programmes, pp::where<&Programme::locality>(Locality::urban),
                     pp::where<&Programme::locality>(Locality::rural))
              .size() == 2);
}

TEST_CASE("a column that is named takes numbers that it can be") {
    std::uint16_t const year = 2022;
    std::uint8_t const narrower = 1;
    static_assert(pp::total(programmes, pp::where<&Programme::year>(0)) == 0_seats);
    CHECK(pp::total(programmes, pp::where<&Programme::year>(year)) == 23_seats);
    CHECK(pp::total(programmes, pp::where<&Programme::year>(narrower)) == 0_seats);
    CHECK(pp::total(programmes, pp::where<&Programme::open>(true)) == 103_seats);
    CHECK_THROWS_AS((void)pp::where<&Programme::locality>(static_cast<Locality>(9)), std::out_of_range);
}

TEST_CASE("a party is a body and its part, both in one item") {
    CHECK(texts(pp::select(plan.provisions, pp::party(Body::counties_and_cities, Part::acted_on))) ==
          std::vector<std::string>{"将对各县市普惠性幼儿园建设情况、教师待遇落实情况、办学质量监管情况等专项督导检查"});
    CHECK(pp::select(plan.provisions, pp::party(Body::leadership_group, Part::acted_on)).empty());
    CHECK(pp::select(plan.measures, pp::party(Body::finance_bureau, Part::responsible)).size() == 1);
    CHECK(pp::select(plan.measures, pp::except(pp::party(Body::finance_bureau, Part::responsible))).size() == 5);
}

TEST_CASE("a criterion that is no enumerator is refused") {
    std::vector const rows(plan.seat_targets.begin(), plan.seat_targets.end());
    CHECK_THROWS_AS((void)pp::total(rows, static_cast<Locality>(9)), std::out_of_range);
}

TEST_CASE("the three areas that owe most are a sort away") {
    auto entries = pp::total_by<Area>(plan.kindergarten_targets).entries();
    std::sort(entries.begin(), entries.end(),
              [](auto const& left, auto const& right) { return left.value > right.value; });
    CHECK(entries[0].key == Area::korla);
    CHECK(entries[0].value == 8_kindergartens);
    CHECK(entries[1].value == 6_kindergartens);
    CHECK(entries.size() == 10);
}

TEST_CASE("entries of a tally are copied to a vector, and sorted there") {
    auto const by_area = pp::total_by<Area>(plan.kindergarten_targets);
    std::vector entries(by_area.begin(), by_area.end());
    std::ranges::sort(entries, std::ranges::greater{}, [](auto const& entry) { return entry.value; });
    CHECK(entries[0].key == Area::korla);
    auto const [key, value] = *pp::total_by<Area>(plan.kindergarten_targets).begin();
    CHECK(value == by_area[key]);
}

TEST_CASE("the row of a cross-table that is a temporary may be kept and iterated") {
    std::vector<pp::Kindergartens> values;
    for (auto const& [works, kindergartens] : pp::cross_tab<Area, Works>(plan.kindergarten_targets)[Area::qiemo])
        values.push_back(kindergartens);
    CHECK(values == std::vector<pp::Kindergartens>{2_kindergartens, 4_kindergartens});
}
