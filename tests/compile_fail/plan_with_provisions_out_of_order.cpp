// Provisions stand in the order of the notice.
// expect: the_plan_contradicts_itself
// expect: rule::not_in_order_of_the_notice
// expect: ::provisions, 2>
#include "small_plan.hpp"

constexpr pp::Provision<Terms> rows[] = {
    {{2, 1}, 1, pp::Purpose::task, {"建园", "Build"}},
#ifdef WRONG
    {{1}, 1, pp::Purpose::task, {"育人", "Educate"}},
#else
    {{2, 1}, 2, pp::Purpose::task, {"育人", "Educate"}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::provisions, rows>>());
