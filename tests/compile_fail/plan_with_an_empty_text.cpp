// Every text is there in both languages.
// expect: the_plan_contradicts_itself
// expect: rule::text_is_empty
// expect: in_clause<2, 1>
// expect: ::provisions, 1>
#include "small_plan.hpp"

constexpr pp::Provision<Terms> rows[] = {
#ifdef WRONG
    {{2, 1}, 1, pp::Purpose::task, {"建园", ""}},
#else
    {{2, 1}, 1, pp::Purpose::task, {"建园", "Build"}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::provisions, rows>>());
