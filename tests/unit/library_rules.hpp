// Every rule of the library, as rule.hpp has them: the list is made of the header when the tests are built.
#ifndef PRESCHOOL_PLAN_TESTS_LIBRARY_RULES_HPP
#define PRESCHOOL_PLAN_TESTS_LIBRARY_RULES_HPP

#include <preschool_plan/rule.hpp>

inline constexpr preschool_plan::Rule const* library_rules[] = {
#include "library_rules.inc"
};

#endif
