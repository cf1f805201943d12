// A test with GoogleTest, which prints no value of what it expects to be true: `<< verdict` does.
#include "../plan_under_test.hpp"

#include <gtest/gtest.h>

namespace pp = preschool_plan;
using namespace pp::literals;

TEST(Plan, IsConsistent) {
    pp::Verdict const verdict = pp::consistent(plan_under_test());
    EXPECT_TRUE(verdict) << verdict;
}

TEST(Plan, HasItsSeats) { EXPECT_EQ(pp::total(plan_under_test().seat_targets), 9030_seats); }
