// Every rule of the library: the build of the tests makes the list from rule.hpp.
#ifndef PRESCHOOL_PLAN_TESTS_LIBRARY_RULES_HPP
#define PRESCHOOL_PLAN_TESTS_LIBRARY_RULES_HPP

#include <preschool_plan/rule.hpp>

inline constexpr preschool_plan::Rule const* library_rules[] = {
#include "library_rules.inc"
};

#endif
