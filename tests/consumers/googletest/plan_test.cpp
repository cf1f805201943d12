// A test of another framework. What it prints on failure is compared: PLAN=broken makes it fail.
#include <cstdlib>
#include <gtest/gtest.h>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>
#include <sstream>

namespace pp = preschool_plan;
using namespace pp::literals;

namespace {

constexpr pp::bayingolin_2021::SeatTarget fewer_seats[] = {
    {{3, 6}, pp::Locality::urban, pp::Ownership::public_run, 4320_seats}};

auto plan_under_test() {
    auto plan = pp::bayingolin_2021::plan;
    if (std::getenv("PLAN") != nullptr) plan.seat_targets = fewer_seats;
    return plan;
}

} // namespace

TEST(Plan, IsConsistent) {
    std::ostringstream findings;
    pp::check(plan_under_test(), [&](pp::Finding const& found) { findings << found << '\n'; });
    EXPECT_TRUE(pp::consistent(plan_under_test())) << findings.str();
}

TEST(Plan, HasItsSeats) { EXPECT_EQ(pp::total(plan_under_test().seat_targets), 9030_seats); }
