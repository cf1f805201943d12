// What is reported against what is targeted: the latest date counts, and nothing that is reported is dropped.
#include "sample_plan.hpp"

#include <array>
#include <doctest/doctest.h>
#include <list>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/progress.hpp>
#include <sstream>
#include <stdexcept>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Date, pp::Locality, pp::Ownership, pp::Share, pp::TargetStatus, pp::Works;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::plan;
using pp::bayingolin_2021::KindergartenTarget, pp::bayingolin_2021::SeatTarget;

namespace {

struct Course {
    std::string name;
    pp::Clause clause;
    pp::Seats seats;
    pp::Years years;
    using Unique = pp::Together<&Course::name>;
};
BOOST_DESCRIBE_STRUCT(Course, (), (name, clause, seats, years))

// Told apart by its name, or where it has none by its number.
struct Site {
    pp::Label name;
    int number;
    pp::Seats seats;
    using Unique = pp::Each<&Site::name, &Site::number>;
    using MayBeEmpty = pp::Together<&Site::name>;
};
BOOST_DESCRIBE_STRUCT(Site, (), (name, number, seats))

using SeatReport = pp::Report<SeatTarget>;
using KindergartenReport = pp::Report<KindergartenTarget>;

constexpr auto ignore = [](auto const&) {};

// A finding in few words.
struct Found {
    pp::Rule rule;
    std::size_t report;
    std::size_t same_as = 0;
    friend bool operator==(Found const&, Found const&) = default;
};
template <class Table, class Reports>
std::vector<Found> findings_of(Table const& table, Reports const& reports) {
    std::vector<Found> all;
    pp::progress(table, reports, ignore, [&](pp::Finding const& found) {
        REQUIRE(found.place.size() == 1);
        CHECK(found.place[0].member == "reports");
        all.push_back({found.rule, found.place[0].row, found.same_as_row});
    });
    return all;
}
template <class Table, class Reports>
constexpr auto statuses(Table const& table, Reports const& reports) {
    std::array<TargetStatus, 20> all{};
    std::size_t size = 0;
    pp::progress(
        table, reports, [&](auto const& row) { all[size++] = row.status(); }, ignore);
    return all;
}

constexpr SeatReport seat_reports[] = {
    {{{}, Locality::urban, Ownership::public_run, 1080_seats}, {2022, 6, 30}},
    {{{}, Locality::rural, Ownership::public_run, 4710_seats}, {2023, 6, 30}},
    {{{}, Locality::urban, Ownership::public_run, 540_seats}, {2021, 12, 31}},
};

} // namespace

TEST_CASE("target, actual, remaining, share and status of each row, while it is compiled") {
    constexpr auto all = [] {
        std::array<std::int64_t, 8> figures{};
        std::size_t size = 0;
        pp::progress(
            plan.seat_targets, seat_reports,
            [&](auto const& row) {
                figures[size++] = row.target().value();
                figures[size++] = row.actual()->value();
                figures[size++] = row.remaining()->value();
                figures[size++] = row.share() == Share{1, 4};
            },
            ignore);
        return figures;
    }();
    static_assert(all == std::array<std::int64_t, 8>{4320, 1080, 3240, 1, 4710, 4710, 0, 0});
    static_assert(statuses(plan.seat_targets, seat_reports)[0] == TargetStatus::under_way);
    static_assert(statuses(plan.seat_targets, seat_reports)[1] == TargetStatus::met);
    static_assert(statuses(plan.kindergarten_targets, pp::Rows<KindergartenReport>{})[13] ==
                  TargetStatus::not_reported);
}

TEST_CASE("what is more than the target is exceeded, with nothing remaining") {
    pp::Progress row(plan.seat_targets[0], plan.seat_targets[0].seats);
    CHECK(row.take(4321_seats, {2023, 6, 30}));
    CHECK(row.status() == TargetStatus::exceeded);
    CHECK(row.remaining() == 0_seats);
    CHECK(row.share() == Share{4321, 4320});
    CHECK(row.row().locality == Locality::urban);
}

TEST_CASE("the latest date counts, in whatever order reports come; a month is its last day") {
    pp::Progress row(plan.seat_targets[0], 4320_seats);
    CHECK_FALSE(row.date());
    CHECK(row.take(100_seats, {2022, 5, 31}));
    CHECK_FALSE(row.take(90_seats, {2022, 4, 30}));
    CHECK_FALSE(row.take(100_seats, {2022, 5}));
    CHECK_FALSE(row.take(101_seats, {2022, 5}));
    CHECK_FALSE(row.take(102_seats, {2022, 5, 31}));
    CHECK(row.status() == TargetStatus::disputed);
    CHECK(row.actual() == 100_seats);
    CHECK(row.disputed_by() == 101_seats);
    CHECK(row.take(300_seats, {2022})); // which settles it
    CHECK(row.status() == TargetStatus::under_way);
    CHECK_FALSE(row.disputed_by());
    CHECK_FALSE(row.take(299_seats, {2022, 12, 30}));
    CHECK(row.actual() == 300_seats);
    CHECK(*row.date() == Date{2022});
}

TEST_CASE("a row is found by what makes it unique: the same area in other works is another row") {
    constexpr KindergartenReport reports[] = {
        {{{}, Area::qiemo, Locality::rural, Works::expansion, Ownership::public_run, 4_kindergartens}, {2022}},
        {{{}, Area::qiemo, Locality::rural, Works::new_build, Ownership::public_run, 1_kindergartens}, {2022}},
    };
    constexpr auto all = statuses(plan.kindergarten_targets, reports);
    static_assert(all[5] == TargetStatus::under_way && all[9] == TargetStatus::met &&
                  all[0] == TargetStatus::not_reported);
}

TEST_CASE("a report of what the plan does not target is a finding") {
    std::vector<KindergartenReport> const reports = {
        {{{}, Area::korla, Locality::urban, Works::new_build, Ownership::public_run, 8_kindergartens}, {2022}},
        {{{}, Area::bohu, Locality::rural, Works::new_build, Ownership::public_run, 1_kindergartens}, {2022}},
        {{{}, Area::korla, Locality::urban, Works::new_build, Ownership::inclusive_private, 1_kindergartens}, {2022}},
    };
    CHECK(findings_of(plan.kindergarten_targets, reports) ==
          std::vector<Found>{{pp::rule::report_is_of_no_target, 2}, {pp::rule::report_is_of_no_target, 3}});
}

TEST_CASE("two different reports at the latest date are a finding, at an earlier one they are not") {
    auto const report = [](pp::Seats seats, Date date) {
        return SeatReport{{{}, Locality::urban, Ownership::public_run, seats}, date};
    };
    std::vector reports = {report(10_seats, {2021}), report(11_seats, {2021}), report(20_seats, {2022}),
                           report(20_seats, {2022})};
    CHECK(findings_of(plan.seat_targets, reports).empty());
    reports.push_back(report(21_seats, {2022, 12}));
    reports.push_back(report(22_seats, {2022, 12, 31}));
    CHECK(findings_of(plan.seat_targets, reports) ==
          std::vector<Found>{{pp::rule::reports_contradict_each_other, 5, 3},
                             {pp::rule::reports_contradict_each_other, 6, 3}});
}

TEST_CASE("two different reports at the latest date: the row says that it is disputed, and by what") {
    constexpr SeatReport reports[] = {
        {{{}, Locality::urban, Ownership::public_run, 4320_seats}, {2022, 12, 31}},
        {{{}, Locality::urban, Ownership::public_run, 1080_seats}, {2022, 12, 31}},
    };
    static_assert(statuses(plan.seat_targets, reports)[0] == TargetStatus::disputed);
    static_assert(statuses(plan.seat_targets, reports)[1] == TargetStatus::not_reported);
}

TEST_CASE("no date, a date that no calendar has, a count below nothing are findings, and do not count") {
    std::vector<SeatReport> const reports = {
        {{{}, Locality::urban, Ownership::public_run, 10_seats}, {2023, 2, 29}},
        {{{}, Locality::urban, Ownership::public_run, -10_seats}, {2023, 2, 28}},
        {{{}, Locality::urban, Ownership::public_run, 10_seats}, {}},
        {{{}, Locality::urban, Ownership::public_run, 10_seats}, {0, 6, 30}},
    };
    CHECK(findings_of(plan.seat_targets, reports) == std::vector<Found>{{pp::rule::date_does_not_exist, 1},
                                                                        {pp::rule::report_is_negative, 2},
                                                                        {pp::rule::report_has_no_date, 3},
                                                                        {pp::rule::report_has_no_date, 4}});
    CHECK(statuses(plan.seat_targets, reports)[0] == TargetStatus::not_reported);
}

TEST_CASE("what is not reported is not nothing: it has no actual count, no remaining and no share") {
    pp::Progress row(plan.seat_targets[0], 4320_seats);
    CHECK(row.status() == TargetStatus::not_reported);
    CHECK_FALSE(row.actual());
    CHECK_FALSE(row.remaining());
    CHECK_FALSE(row.share());
    CHECK_FALSE(row.date());
}

TEST_CASE("what is reported as nothing is not started, and all of it remains") {
    pp::Progress row(plan.seat_targets[0], 4320_seats);
    CHECK(row.take(0_seats, {2022}));
    CHECK(row.status() == TargetStatus::not_started);
    CHECK(row.actual() == 0_seats);
    CHECK(row.remaining() == 4320_seats);
    CHECK(row.share() == Share{0, 1});
    CHECK(row.date() == Date{2022});
}

TEST_CASE("of a row in dispute both figures are known, and what remains is not") {
    pp::Progress row(plan.seat_targets[0], 4320_seats);
    row.take(100_seats, {2022});
    row.take(200_seats, {2022});
    CHECK(row.actual() == 100_seats);
    CHECK(row.disputed_by() == 200_seats);
    CHECK_FALSE(row.remaining());
    CHECK_FALSE(row.share());
}

TEST_CASE("a row says from what it fell, in whatever order reports come") {
    pp::Progress row(plan.seat_targets[0], 4320_seats);
    row.take(300_seats, {2022, 6});
    CHECK_FALSE(row.fell_from());
    row.take(200_seats, {2022, 9});
    CHECK(row.fell_from() == 300_seats);
    row.take(400_seats, {2022, 3});
    CHECK(row.fell_from() == 400_seats);
    row.take(400_seats, {2022, 12});
    CHECK_FALSE(row.fell_from());
}

TEST_CASE("a latest report that is lower than an earlier one is a warning, once a row") {
    auto const report = [](pp::Seats seats, Date date) {
        return SeatReport{{{}, Locality::rural, Ownership::public_run, seats}, date};
    };
    std::vector const reports = {report(30_seats, {2021, 6}), report(31_seats, {2021, 9}), report(31_seats, {2021, 10}),
                                 report(20_seats, {2022}), report(10_seats, {2021})};
    CHECK(findings_of(plan.seat_targets, reports) == std::vector<Found>{{pp::rule::report_is_lower_than_before, 4, 2}});
    CHECK(pp::rule::report_is_lower_than_before.severity == pp::Severity::warning);
}

TEST_CASE("progress by a column: target, actual, and what is not reported or in dispute apart") {
    constexpr KindergartenReport reports[] = {
        {{{}, Area::korla, Locality::urban, Works::new_build, Ownership::public_run, 5_kindergartens}, {2022}},
        {{{}, Area::qiemo, Locality::rural, Works::expansion, Ownership::public_run, 4_kindergartens}, {2022}},
        {{{}, Area::qiemo, Locality::rural, Works::new_build, Ownership::public_run, 1_kindergartens}, {2022}},
        {{{}, Area::qiemo, Locality::rural, Works::new_build, Ownership::public_run, 2_kindergartens}, {2022}},
    };
    constexpr auto by_area = pp::progress_by<Area>(plan.kindergarten_targets, reports, [](pp::Finding const&) {});
    static_assert(by_area[Area::korla] ==
                  pp::ProgressSum<pp::Kindergartens>{8_kindergartens, 5_kindergartens, {}, {}, 3_kindergartens});
    static_assert(by_area[Area::qiemo] ==
                  pp::ProgressSum<pp::Kindergartens>{6_kindergartens, 4_kindergartens, {}, 2_kindergartens, {}});
    static_assert(by_area[Area::yuli].not_reported == by_area[Area::yuli].target);
    static_assert(by_area.total().target == 38_kindergartens && by_area.total().actual == 9_kindergartens);
    std::vector<Found> findings;
    auto const by_works =
        pp::progress_by<&KindergartenTarget::works>(plan.kindergarten_targets, reports, [&](pp::Finding const& found) {
            findings.push_back({found.rule, found.place[0].row, found.same_as_row});
        });
    CHECK(by_works[Works::expansion].actual == 4_kindergartens);
    CHECK(findings == std::vector<Found>{{pp::rule::reports_contradict_each_other, 4, 3}});
}

TEST_CASE("more than its target in one row makes up for nothing that remains in another") {
    constexpr SeatReport reports[] = {
        {{{}, Locality::urban, Ownership::public_run, 9000_seats}, {2022}},
        {{{}, Locality::rural, Ownership::public_run, 4000_seats}, {2022}},
    };
    constexpr auto all = pp::progress_by<Locality>(plan.seat_targets, reports, [](pp::Finding const&) {}).total();
    static_assert(all.target == 9030_seats && all.actual == 13000_seats && all.remaining == 710_seats);
}

TEST_CASE("rows that are selected, and reports of a list, are followed as tables are") {
    std::list<KindergartenReport> const reports = {
        {{{}, Area::qiemo, Locality::rural, Works::expansion, Ownership::public_run, 4_kindergartens}, {2022}}};
    std::vector<TargetStatus> all;
    pp::progress(
        pp::select(plan.kindergarten_targets, Area::qiemo), reports,
        [&](auto const& row) { all.push_back(row.status()); }, ignore);
    CHECK(all == std::vector{TargetStatus::not_reported, TargetStatus::met});
}

TEST_CASE("a target that stands twice has what is reported of it twice") {
    std::vector<SeatTarget> const twice = {plan.seat_targets[0], plan.seat_targets[1], plan.seat_targets[0]};
    CHECK(statuses(twice, seat_reports)[2] == TargetStatus::under_way);
}

TEST_CASE("two rows are the same row by what makes them the same") {
    static_assert(pp::is_same_row(plan.seat_targets[0], seat_reports[0].row));
    static_assert(!pp::is_same_row(plan.seat_targets[0], plan.seat_targets[1]));
}

TEST_CASE("a target of nothing is a finding and has no share; of the others nothing is missing") {
    std::vector<Course> const courses = {{"music", {1}, 0_seats, 3_years}, {"sport", {2}, 40_seats, 2_years}};
    std::vector<pp::Report<Course>> const reports = {{{"music", {}, 5_seats, 1_years}, {2023}}};
    std::vector<std::string> visited;
    std::ostringstream out;
    pp::progress(
        courses, &Course::seats, reports, [&](auto const& row) { visited.push_back(row.row().name); },
        [&](pp::Finding const& found) { out << found; });
    CHECK(visited == std::vector<std::string>{"sport"});
    CHECK(out.str() == "error, row 1 of targets: a quantity is not positive: correct it or leave the row out");
    CHECK_THROWS_AS(pp::Progress(courses[0], courses[0].seats), std::overflow_error);
}

TEST_CASE("tables of one's own: several counts, told apart by texts or by their own Unique") {
    std::vector<Course> const courses = {{"music", {1}, 30_seats, 3_years}, {"sport", {2}, 40_seats, 2_years}};
    std::vector<pp::Report<Course>> const reports = {{{"sport", {}, 40_seats, 1_years}, {2023}}};
    std::vector<std::pair<std::int64_t, TargetStatus>> all;
    auto const note = [&](auto const& row) {
        all.emplace_back(row.actual() ? row.actual()->value() : -1, row.status());
    };
    pp::progress(courses, &Course::seats, reports, note, ignore);
    pp::progress(courses, &Course::years, reports, note, ignore);
    CHECK(all == decltype(all){{-1, TargetStatus::not_reported},
                               {40, TargetStatus::met},
                               {-1, TargetStatus::not_reported},
                               {1, TargetStatus::under_way}});
}

TEST_CASE("a finding and a status print") {
    std::ostringstream out;
    std::vector<SeatReport> const reports = {{{{}, Locality::rural, Ownership::inclusive_private, 1_seats}, {2023}}};
    pp::progress(plan.seat_targets, reports, ignore, [&](pp::Finding const& found) { out << found; });
    CHECK(out.str() == "error, row 1 of reports, 农村 (rural): a report is of something that the plan does not target: "
                       "correct it or leave it out");
    out.str("");
    std::vector<KindergartenReport> const of_bohu = {
        {{{}, Area::bohu, Locality::rural, Works::new_build, Ownership::public_run, 1_kindergartens}, {}}};
    pp::progress(plan.kindergarten_targets, of_bohu, ignore, [&](pp::Finding const& found) { out << found << '\n'; });
    CHECK(
        out.str() ==
        "error, row 1 of reports, 博湖县 (Bohu County): a report is of something that the plan does not target: correct "
        "it or leave it out\n"
        "error, row 1 of reports, 博湖县 (Bohu County): a report has no date: write that of which it is\n");
    CHECK(label(TargetStatus::under_way).zh == "进行中");
    CHECK(label(TargetStatus::disputed).en == "disputed");
}

TEST_CASE("targets that leave blank what tells others apart are told apart by what they say") {
    constexpr pp::Label south{"南园", "South"};
    constexpr Site sites[] = {{{}, 1, 90_seats}, {{}, 2, 180_seats}, {south, 3, 270_seats}};
    constexpr pp::Report<Site> reports[] = {{{{}, 2, 180_seats}, {2022}}, {{south, 0, 90_seats}, {2022}}};
    auto const all = statuses(sites, reports);
    CHECK(all[0] == TargetStatus::not_reported);
    CHECK(all[1] == TargetStatus::met);
    CHECK(all[2] == TargetStatus::under_way);
}
