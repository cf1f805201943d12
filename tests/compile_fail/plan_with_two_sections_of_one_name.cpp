// Two sections do not have one name.
// expect: the_plan_contradicts_itself
// expect: rule::stands_twice
// expect: in_clause<2, 0>
// expect: ::sections, 2>
#include "small_plan.hpp"

constexpr pp::Article<Terms> rows[] = {
    {{1}, {"组织", "Group"}},
#ifdef WRONG
    {{2}, {"组织", "Measures"}},
#else
    {{2}, {"措施", "Measures"}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::sections, rows>>());
