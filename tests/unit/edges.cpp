// Where one answer turns into the other: the least that is enough, the last that is allowed, one of two that suffices.
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/level.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/ratio.hpp>
#include <string_view>

using namespace sample;
using pp::Answer;

namespace edges {

enum class Grade : std::uint8_t { low = 1, middle = 5, high = 9 };
BOOST_DESCRIBE_ENUM(Grade, low, middle, high)

// clang-format off
enum class Village : std::uint8_t {
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13,
    v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27,
    v28, v29, v30, v31, v32, v33, v34, v35, v36, v37, v38, v39, v40, v41,
    v42, v43, v44, v45, v46, v47, v48, v49, v50, v51, v52, v53, v54, v55,
    v56, v57, v58, v59, v60, v61, v62, v63, v64, v65, v66, v67, v68, v69
};
BOOST_DESCRIBE_ENUM_BEGIN(Village)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v0) BOOST_DESCRIBE_ENUM_ENTRY(Village, v1)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v2) BOOST_DESCRIBE_ENUM_ENTRY(Village, v3)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v4) BOOST_DESCRIBE_ENUM_ENTRY(Village, v5)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v6) BOOST_DESCRIBE_ENUM_ENTRY(Village, v7)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v8) BOOST_DESCRIBE_ENUM_ENTRY(Village, v9)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v10) BOOST_DESCRIBE_ENUM_ENTRY(Village, v11)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v12) BOOST_DESCRIBE_ENUM_ENTRY(Village, v13)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v14) BOOST_DESCRIBE_ENUM_ENTRY(Village, v15)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v16) BOOST_DESCRIBE_ENUM_ENTRY(Village, v17)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v18) BOOST_DESCRIBE_ENUM_ENTRY(Village, v19)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v20) BOOST_DESCRIBE_ENUM_ENTRY(Village, v21)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v22) BOOST_DESCRIBE_ENUM_ENTRY(Village, v23)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v24) BOOST_DESCRIBE_ENUM_ENTRY(Village, v25)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v26) BOOST_DESCRIBE_ENUM_ENTRY(Village, v27)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v28) BOOST_DESCRIBE_ENUM_ENTRY(Village, v29)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v30) BOOST_DESCRIBE_ENUM_ENTRY(Village, v31)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v32) BOOST_DESCRIBE_ENUM_ENTRY(Village, v33)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v34) BOOST_DESCRIBE_ENUM_ENTRY(Village, v35)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v36) BOOST_DESCRIBE_ENUM_ENTRY(Village, v37)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v38) BOOST_DESCRIBE_ENUM_ENTRY(Village, v39)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v40) BOOST_DESCRIBE_ENUM_ENTRY(Village, v41)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v42) BOOST_DESCRIBE_ENUM_ENTRY(Village, v43)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v44) BOOST_DESCRIBE_ENUM_ENTRY(Village, v45)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v46) BOOST_DESCRIBE_ENUM_ENTRY(Village, v47)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v48) BOOST_DESCRIBE_ENUM_ENTRY(Village, v49)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v50) BOOST_DESCRIBE_ENUM_ENTRY(Village, v51)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v52) BOOST_DESCRIBE_ENUM_ENTRY(Village, v53)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v54) BOOST_DESCRIBE_ENUM_ENTRY(Village, v55)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v56) BOOST_DESCRIBE_ENUM_ENTRY(Village, v57)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v58) BOOST_DESCRIBE_ENUM_ENTRY(Village, v59)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v60) BOOST_DESCRIBE_ENUM_ENTRY(Village, v61)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v62) BOOST_DESCRIBE_ENUM_ENTRY(Village, v63)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v64) BOOST_DESCRIBE_ENUM_ENTRY(Village, v65)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v66) BOOST_DESCRIBE_ENUM_ENTRY(Village, v67)
BOOST_DESCRIBE_ENUM_ENTRY(Village, v68) BOOST_DESCRIBE_ENUM_ENTRY(Village, v69)
BOOST_DESCRIBE_ENUM_END(Village)
    // clang-format on

    struct Row {
    Village village;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Row, (), (village, seats))
struct VillagePlan {
    pp::Rows<Row> rows;
    pp::Rows<pp::Total<&VillagePlan::rows>> totals;
};
BOOST_DESCRIBE_STRUCT(VillagePlan, (), (rows, totals))

// How often each rule was asked is known in a constant too.
// Two columns of one enumeration, of which the text of a total does not say which it means.
struct Move {
    pp::Locality from;
    pp::Locality to;
    pp::Seats seats;
    pp::Works works = pp::Works::new_build;
};
BOOST_DESCRIBE_STRUCT(Move, (), (from, to, seats, works))
struct MovePlan {
    pp::Rows<Move> moves;
    pp::Rows<pp::Total<&MovePlan::moves>> totals;
};
BOOST_DESCRIBE_STRUCT(MovePlan, (), (moves, totals))

// What there is in each year, of a row that does not say which column is its time.
BOOST_DEFINE_FIXED_ENUM_CLASS(Year, std::uint8_t, y2024, y2025)
enum class SchoolYear : std::uint8_t { last, next };
BOOST_DESCRIBE_ENUM(SchoolYear, last, next)
constexpr pp::Label label(SchoolYear year) { return pp::label_in({{"2024学年", "2024"}, {"2025学年", "2025"}}, year); }
template <class Year>
struct PlacesOf {
    Year year;
    pp::Level<pp::Seats> seats;
    BOOST_DESCRIBE_CLASS(PlacesOf, (), (year, seats), (), ())
};
template <class Year>
struct PlanOfPlacesOf {
    pp::Rows<PlacesOf<Year>> places;
    BOOST_DESCRIBE_CLASS(PlanOfPlacesOf, (), (places), (), ())
};
struct Places {
    Year year;
    pp::Level<pp::Seats> seats;
};
BOOST_DESCRIBE_STRUCT(Places, (), (year, seats))
struct PlanOfPlaces {
    pp::Rows<Places> places;
};
BOOST_DESCRIBE_STRUCT(PlanOfPlaces, (), (places))

// Seats of one locality or both.
struct SeatsOfBoth {
    pp::ShortList<pp::Locality, 2> localities;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(SeatsOfBoth, (), (localities, seats))
struct KindergartensOfOne {
    pp::Locality locality;
    pp::Kindergartens kindergartens;
};
BOOST_DESCRIBE_STRUCT(KindergartensOfOne, (), (locality, kindergartens))
struct PlanOfBoth {
    pp::Rows<SeatsOfBoth> seats;
    pp::Rows<KindergartensOfOne> kindergartens;
};
BOOST_DESCRIBE_STRUCT(PlanOfBoth, (), (seats, kindergartens))

constexpr Row rows[] = {{Village::v5, 5_seats}, {Village::v69, 7_seats}};
constexpr pp::Total<&VillagePlan::rows> right[] = {{{}, {"7个学位", "7 seats"}, {Village::v69}, 7_seats}};
constexpr VillagePlan plan{rows, right};

} // namespace edges

TEST_CASE("what lies between two enumerators is none") {
    using edges::Grade;
    static_assert(pp::is_enumerator(Grade::middle) && pp::position(Grade::high) == 2);
    static_assert(!pp::is_enumerator(static_cast<Grade>(0)) && !pp::is_enumerator(static_cast<Grade>(4)));
    static_assert(!pp::is_enumerator(static_cast<Grade>(10)) && pp::position(static_cast<Grade>(4)) == 3);
}

TEST_CASE("a total of the seventieth enumerator of a column is of its rows only") {
    using edges::Village;
    static_assert(pp::prove<edges::plan>());
    constexpr pp::Total<&edges::VillagePlan::rows> wrong[] = {{{}, {"7个学位", "7 seats"}, {Village::v68}, 7_seats}};
    CHECK_FALSE(pp::consistent(edges::VillagePlan{edges::rows, wrong}));
}

TEST_CASE("of more than 64 totals each is held against its rows") {
    std::vector<edges::Row> rows;
    std::vector<pp::Total<&edges::VillagePlan::rows>> totals;
    for (auto const village : pp::enumerators<edges::Village>) {
        rows.push_back({village, 7_seats});
        totals.push_back({{}, {"7个学位", "7 seats"}, {village}, 7_seats});
    }
    CHECK(pp::consistent(edges::VillagePlan{rows, totals}));
    rows.back().seats = 8_seats;
    auto const verdict = pp::consistent(edges::VillagePlan{rows, totals});
    REQUIRE(verdict.errors == 1);
    CHECK(verdict.first[0].place[0] == pp::Step{"totals", 70});
}

TEST_CASE("a total may name one of two columns of one enumeration, and prints its value") {
    using edges::Move, edges::MovePlan, pp::Locality;
    constexpr Move moves[] = {{Locality::urban, Locality::rural, 7_seats}, {Locality::rural, Locality::urban, 5_seats}};
    auto const holds = [&](char const* text) {
        pp::Total<&MovePlan::moves> const totals[] = {
            {{}, {text, "seats moved"}, {pp::where<&Move::to>(Locality::rural)}, 7_seats}};
        return static_cast<bool>(pp::consistent(MovePlan{moves, totals}));
    };
    CHECK(holds("迁往农村7个学位"));
    CHECK_FALSE(holds("迁往城市7个学位"));
    CHECK_FALSE(holds("迁移7个学位"));
    // 城市 is of neither of its coordinates, though the other is the first of its enumeration too.
    pp::Total<&MovePlan::moves> const totals[] = {{{},
                                                   {"由城市迁往农村新建7个学位", "seats moved"},
                                                   {pp::where<&Move::to>(Locality::rural), pp::Works::new_build},
                                                   7_seats}};
    CHECK_FALSE(pp::consistent(MovePlan{moves, totals}));
}

TEST_CASE("levels of two years have to say which column is their time, and a single level need not") {
    using edges::Places, edges::PlanOfPlaces, edges::Year;
    constexpr Places places[] = {{Year::y2024, 100_seats}, {Year::y2025, 120_seats}};
    auto const failed = [](pp::Rows<Places> const& rows) {
        return pp::check(PlanOfPlaces{rows}, [](pp::Finding const&) {})[pp::rule::level_has_no_time].failed;
    };
    CHECK(failed(places) == 1);
    CHECK(failed({places, 1}) == 0);
}

TEST_CASE("a number that is called a year is a time, and so is an enumeration that is labelled with years") {
    using edges::PlacesOf, edges::PlanOfPlacesOf, edges::SchoolYear;
    auto const failed = [](auto const& plan) {
        return pp::check(plan, [](pp::Finding const&) {})[pp::rule::level_has_no_time].failed;
    };
    constexpr PlacesOf<int> by_number[] = {{2024, 100_seats}, {2025, 120_seats}};
    CHECK(failed(PlanOfPlacesOf<int>{by_number}) == 1);
    constexpr PlacesOf<SchoolYear> by_label[] = {{SchoolYear::last, 100_seats}, {SchoolYear::next, 120_seats}};
    CHECK(failed(PlanOfPlacesOf<SchoolYear>{by_label}) == 1);
    constexpr PlacesOf<pp::Locality> by_locality[] = {{pp::Locality::urban, 100_seats},
                                                      {pp::Locality::rural, 120_seats}};
    CHECK(failed(PlanOfPlacesOf<pp::Locality>{by_locality}) == 0);
}

TEST_CASE("seats of both localities need kindergartens in both") {
    using pp::Locality;
    constexpr edges::SeatsOfBoth seats[] = {{{Locality::urban, Locality::rural}, 90_seats}};
    constexpr edges::KindergartensOfOne kindergartens[] = {{Locality::urban, 1_kindergartens},
                                                           {Locality::rural, 1_kindergartens}};
    auto const of_both = [](pp::RuleCounts const& counts) { return counts[pp::rule::seats_without_kindergartens]; };
    auto const ignore = [](pp::Finding const&) {};
    CHECK(of_both(pp::check(edges::PlanOfBoth{seats, kindergartens}, ignore)) == pp::RuleCount{2, 0});
    CHECK(of_both(pp::check(edges::PlanOfBoth{seats, {kindergartens, 1}}, ignore)) == pp::RuleCount{2, 1});
}

TEST_CASE("how often a rule was asked, and failed, is known in a constant expression") {
    constexpr auto counts = pp::check(edges::plan, [](pp::Finding const&) {});
    static_assert(counts[pp::rule::declared_total_differs_from_sum_of_parts] == pp::RuleCount{1, 0});
    static_assert(counts[pp::rule::quantity_is_not_positive] == pp::RuleCount{3, 0}); // two rows and a total
}

TEST_CASE("texts are read from their first character to their last in a constant expression") {
    // A byte before a text or behind it would be no constant.
    constexpr auto timing = [](char const* zh) { return pp::detail::timing_of(zh); };
    static_assert(timing("2021年新建") == pp::detail::Timing::possible && timing("到一月") == pp::detail::Timing::marked);
    static_assert(timing("2021年度考核") == timing("年") && timing("年的") == pp::detail::Timing::none);
    static_assert(pp::detail::where_parts_begin("（") == 3 && pp::detail::where_parts_begin("（改") == 6);
    static_assert(pp::detail::lists_may_be_complete("等三") && !pp::detail::ends_list("分等", 3));
    static_assert(pp::date_in("一月一调度", {}).date == pp::Date{} && pp::figures_in("元化").empty());
    static_assert(!pp::detail::prints_year_otherwise("3、4岁", "3岁班")); // as long as a year, and none
    static_assert(pp::detail::prints_year_otherwise("2024、2025年", "2024年"));
    static_assert(pp::prints("的600元", 600) && pp::prints("定的600元", 600));
    CHECK(pp::prints("600元", 600));
}

TEST_CASE("the number of a notice says the year and the serial as they are printed: one of them is not enough") {
    auto const holds = [](std::uint16_t year, std::uint16_t serial) {
        Tables tables;
        tables.notice.number.year = year;
        tables.notice.number.serial = serial;
        return static_cast<bool>(pp::consistent(tables.plan()));
    };
    CHECK(holds(2020, 7));
    CHECK_FALSE(holds(2020, 8));
    CHECK_FALSE(holds(2019, 7));
    CHECK_FALSE(holds(7, 2020));
}

TEST_CASE("a notice of which anything is there is not left out") {
    CHECK(pp::Notice<Terms>{}.is_left_out());
    CHECK_FALSE(pp::Notice<Terms>{.clause = {1}}.is_left_out());
    CHECK_FALSE(pp::Notice<Terms>{.number = {"甲办〔2020〕7号", 0, 0}}.is_left_out());
    CHECK_FALSE(pp::Notice<Terms>{.number = {{}, 2020, 0}}.is_left_out());
    CHECK_FALSE(pp::Notice<Terms>{.number = {{}, 0, 7}}.is_left_out());
    CHECK_FALSE(pp::Notice<Terms>{.title = {"通知", "Notice"}}.is_left_out());
    CHECK_FALSE(pp::Notice<Terms>{.plan_title = {"方案", "Plan"}}.is_left_out());
    CHECK_FALSE(pp::Notice<Terms>{.issuer = {"办公室", "Office"}}.is_left_out());
    CHECK_FALSE(pp::Notice<Terms>{.date = {2020}}.is_left_out());
    CHECK_FALSE(pp::Notice<Terms>{.date_zh = "2020年"}.is_left_out());
    CHECK_FALSE(
        pp::Notice<Terms>{.addressees = {{Body::governments, pp::Part::addressed, "各县市政府"}}}.is_left_out());
    CHECK_FALSE(pp::NoticeNumber{{}, 2020, 0}.is_left_out());
    CHECK_FALSE(pp::NoticeNumber{{}, 0, 7}.is_left_out());
}

TEST_CASE("a group of which anything is there is not left out") {
    CHECK(pp::LeadershipGroup<Terms>{}.is_left_out());
    CHECK_FALSE(pp::LeadershipGroup<Terms>{.clause = {1}}.is_left_out());
    CHECK_FALSE(pp::LeadershipGroup<Terms>{.name = {"小组", "Group"}}.is_left_out());
    CHECK_FALSE(pp::LeadershipGroup<Terms>{.body = Body::office}.is_left_out());
}

TEST_CASE("a body without a record stands for itself and for nobody else, and nobody for it") {
    Tables tables;
    tables.bodies.pop_back();
    auto const plan = tables.plan();
    CHECK(pp::stands_for(plan, Body::others, Body::others) == Answer::yes);
    CHECK(pp::stands_for(plan, Body::others, Body::office) == Answer::no);
    CHECK(pp::stands_for(plan, Body::governments, Body::others) == Answer::no);
    CHECK_FALSE(pp::is_collective(plan, Body::others));
}

TEST_CASE("an open set of one area may stand for the bodies of that area, and not for those of another") {
    Tables tables;
    tables.bodies.back() = {
        Body::others, pp::BodyKind::some_of, Area::east, {"有关部门", "departments"}, {pp::BodyKind::local_government}};
    auto const plan = tables.plan();
    CHECK(pp::stands_for(plan, Body::others, Body::east_government) == Answer::may_be);
    CHECK(pp::stands_for(plan, Body::others, Body::west_government) == Answer::no);
    CHECK(pp::stands_for(plan, Body::others, Body::office) == Answer::no);
}

TEST_CASE("a set is a collective where it is certain whom it stands for, and one body is none") {
    Tables tables;
    auto const plan = tables.plan();
    CHECK(pp::is_collective(plan, Body::governments));
    CHECK_FALSE(pp::is_collective(plan, Body::others));
    CHECK_FALSE(pp::is_collective(plan, Body::office));
}

TEST_CASE("each area has its own government, administration and party committee") {
    using pp::BodyKind;
    for (auto const kind : pp::enumerators<BodyKind>) {
        CAPTURE(pp::enumerator_name(kind));
        CHECK(pp::is_local(kind) == (kind == BodyKind::local_government || kind == BodyKind::local_administration ||
                                     kind == BodyKind::local_party_committee));
    }
}

TEST_CASE("a coordinate is of the column that has its enumeration, and an area prints by its record") {
    CHECK(pp::column_name<SeatTarget>(pp::Locality::urban) == "locality");
    CHECK(pp::column_name<SeatTarget>(pp::Works::new_build).empty());
    static constexpr pp::AreaRecord<Terms> records[] = {
        {Area::east, pp::AreaKind::city, {}, {"东市", "East City"}},
        {Area::west, pp::AreaKind::county, {}, {"西县", "West County"}}};
    CHECK(pp::label_in(records, Area::west).zh == "西县");
    CHECK(pp::label_in(records, Area::zone).zh.empty());
}

TEST_CASE("an item of a high number stands behind its section") {
    CHECK(pp::Clause{1} < pp::Clause{1, 128});
    CHECK(pp::Clause{1, 1} < pp::Clause{1, 1, 128});
    CHECK(pp::Clause{1, 255, 255} < pp::Clause{2});
}

TEST_CASE("records that stand out of order are found all the same") {
    Tables tables;
    std::swap(tables.areas.front(), tables.areas.back());
    std::swap(tables.bodies[1], tables.bodies[4]);
    auto const plan = tables.plan();
    CHECK(pp::find_record(plan, Area::east)->name.zh == "东市");
    CHECK(pp::find_record(plan, Area::zone)->name.zh == "开发区");
    CHECK(pp::is_collective(plan, Body::governments));
    CHECK(pp::stands_for(plan, Body::governments, Body::east_government) == Answer::yes);
}

TEST_CASE("codes of areas are held against their form where no code above them is given") {
    Tables tables;
    tables.area_codes = {};
    CHECK(findings(tables).empty());
    tables.areas[0].code = 11000;
    CHECK_FALSE(findings(tables).empty());
}

TEST_CASE("a rule that is passed for texts is asked of every text of the plan that is no label") {
    static constexpr pp::Rule is_short{"is_short", pp::Severity::error, {"过长", "is too long"}};
    auto const rule = [](std::string_view const& text, auto& check) { check(is_short, text.size() < 30); };
    Tables tables;
    std::size_t const asked = pp::check(
                                  tables.plan(), [](pp::Finding const&) {}, rule)[is_short]
                                  .asked;
    CHECK(asked ==
          16); // the number and date of the notice, the revision of codes, five parties, eight names of officials
    CHECK(pp::consistent(tables.plan(), rule));
    tables.notice.date_zh = "公元二千零二十年三月十四日星期六";
    CHECK_FALSE(pp::consistent(tables.plan(), rule));
}
