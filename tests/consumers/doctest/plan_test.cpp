// A test with doctest, which prints the verdict by itself.
#include "../plan_under_test.hpp"

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

namespace pp = preschool_plan;
using namespace pp::literals;

TEST_CASE("the plan is consistent") { CHECK(pp::consistent(plan_under_test())); }

TEST_CASE("the plan has its seats") { CHECK(pp::total(plan_under_test().seat_targets) == 9030_seats); }
