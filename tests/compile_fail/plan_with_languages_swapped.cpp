// A label whose English is Chinese has its languages swapped.
// expect: the_plan_contradicts_itself
// expect: rule::languages_are_swapped
// expect: ::provisions, 1>
#include "small_plan.hpp"

constexpr pp::Provision<Terms> rows[] = {
#ifdef WRONG
    {{2, 1}, 1, pp::Purpose::task, {"Build", "建园"}},
#else
    {{2, 1}, 1, pp::Purpose::task, {"建园", "Build"}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::provisions, rows>>());
