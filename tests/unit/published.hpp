// The published plan as an object of another translation unit, so that the tests of its values need not be built anew for it.
#ifndef PRESCHOOL_PLAN_TESTS_PUBLISHED_HPP
#define PRESCHOOL_PLAN_TESTS_PUBLISHED_HPP

#include <preschool_plan/bayingolin_2021/vocabulary.hpp>

preschool_plan::Plan<preschool_plan::bayingolin_2021::Area, preschool_plan::bayingolin_2021::Body> const& published();

#endif
