// The published plan as an object of another translation unit, so that the tests of its values need not be built anew
// for it.
#ifndef PRESCHOOL_PLAN_TESTS_PUBLISHED_HPP
#define PRESCHOOL_PLAN_TESTS_PUBLISHED_HPP

#include <preschool_plan/bayingolin_2021.hpp>

preschool_plan::bayingolin_2021::PublishedPlan const& published();

#endif
