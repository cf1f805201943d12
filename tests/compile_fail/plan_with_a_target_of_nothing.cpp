// A target is above zero.
// expect: the_plan_contradicts_itself
// expect: rule::quantity_is_not_positive
// expect: declared<0
// expect: SmallPlan::targets, 2>
// expect: SeatTarget::seats>
#include "small_plan.hpp"

constexpr SeatTarget rows[] = {
    {{2, 1}, Locality::urban, 360_seats},
#ifdef WRONG
    {{2, 1}, Locality::rural, 0_seats},
#else
    {{2, 1}, Locality::rural, 90_seats},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::targets, rows>>());
