// A clause that is cited has to exist.
// expect: the_plan_contradicts_itself
// expect: rule::clause_does_not_exist
// expect: in_clause<5, 2>
// expect: ::provisions, 1>
#include "small_plan.hpp"

constexpr pp::Provision<Terms> rows[] = {
#ifdef WRONG
    {{5, 2}, 1, pp::Purpose::task, {"建园", "Build"}},
#else
    {{2, 1}, 1, pp::Purpose::task, {"建园", "Build"}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::provisions, rows>>());
