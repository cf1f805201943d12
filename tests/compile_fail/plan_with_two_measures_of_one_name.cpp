// Two measures do not have one name.
// expect: the_plan_contradicts_itself
// expect: rule::stands_twice
// expect: in_clause<2, 2>
// expect: ::measures, 2>
#include "small_plan.hpp"

constexpr pp::Article<Terms> rows[] = {
    {{2, 1}, {"建设", "Building"}},
#ifdef WRONG
    {{2, 2}, {"建设", "More building"}},
#else
    {{2, 2}, {"师资", "Teachers"}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::measures, rows>>());
