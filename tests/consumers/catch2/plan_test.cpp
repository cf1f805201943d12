// A test with Catch2, of version 2 or 3, which prints the verdict by itself.
#include "../plan_under_test.hpp"

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#else
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif

namespace pp = preschool_plan;
using namespace pp::literals;

TEST_CASE("the plan is consistent") { CHECK(pp::consistent(plan_under_test())); }

TEST_CASE("the plan has its seats") { CHECK(pp::total(plan_under_test().seat_targets) == 9030_seats); }
