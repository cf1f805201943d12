// A value of a column is an enumerator.
// expect: the_plan_contradicts_itself
// expect: rule::value_is_no_enumerator
// expect: SmallPlan::targets, 2>
// expect: SeatTarget::locality>
#include "small_plan.hpp"

constexpr SeatTarget rows[] = {
    {{2, 1}, Locality::urban, 360_seats},
#ifdef WRONG
    {{2, 1}, static_cast<Locality>(7), 90_seats},
#else
    {{2, 1}, Locality::rural, 90_seats},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::targets, rows>>());
