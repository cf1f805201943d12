// A row of targets stands in its table once.
// expect: the_plan_contradicts_itself
// expect: rule::stands_twice
// expect: in_clause<2, 1>
// expect: SmallPlan::targets, 2>
// expect: same_as_row<1>
#include "small_plan.hpp"

constexpr SeatTarget rows[] = {
    {{2, 1}, Locality::urban, 360_seats},
#ifdef WRONG
    {{2, 1}, Locality::urban, 90_seats},
#else
    {{2, 1}, Locality::rural, 90_seats},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::targets, rows>>());
