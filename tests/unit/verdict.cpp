// What `consistent` says: a bool where one is wanted, and the errors that it found.
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/check.hpp>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::bayingolin_2021::plan;

namespace {

constexpr pp::bayingolin_2021::SeatTarget fewer_seats[] = {
    {{3, 6}, pp::Locality::urban, pp::Ownership::public_run, 4320_seats}};
constexpr auto wrong_plan = [] {
    auto changed = plan;
    changed.seat_targets = fewer_seats;
    return changed;
}();

} // namespace

// It is a constant, with its findings.
static_assert(pp::consistent(plan));
static_assert(!pp::consistent(wrong_plan));
constexpr pp::Verdict wrong = pp::consistent(wrong_plan);
static_assert(wrong.errors == 2 && wrong.first.size() == 2);
static_assert(wrong.first[0].rule == pp::rule::declared_total_differs_from_sum_of_parts);
static_assert(wrong.first[0].declared == pp::Quantity{9030_seats} &&
              wrong.first[0].computed == pp::Quantity{4320_seats});
// Its findings are errors: the two notes about the plan make it no worse.
static_assert(pp::consistent(plan).errors == 0 && pp::consistent(plan).first.empty());

TEST_CASE("a verdict is a bool where one is wanted") {
    bool const holds = pp::consistent(plan);
    CHECK(holds);
    CHECK(pp::consistent(plan) == true);
    CHECK((pp::consistent(plan) && !pp::consistent(wrong_plan)));
    if (pp::consistent(wrong_plan)) FAIL("the wrong plan is consistent");
}

TEST_CASE("a verdict keeps the first eight findings, and counts all") {
    sample::Tables tables;
    for (std::size_t i = 0; i < 11; ++i) tables.areas.push_back({sample::Area::east, {}, {}, {"东", ""}});
    auto const verdict = pp::consistent(tables.plan());
    CHECK_FALSE(verdict);
    std::size_t errors = 0;
    pp::check(tables.plan(), [&](pp::Finding const& found) { errors += found.rule.severity == pp::Severity::error; });
    CHECK(errors > 8);
    CHECK(verdict.errors == errors);
    CHECK(verdict.first.size() == 8);
}
