// A coordinate of a total is an enumerator.
// expect: the_plan_contradicts_itself
// expect: rule::value_is_no_enumerator
// expect: SmallPlan::totals, 1>
#include "small_plan.hpp"

constexpr pp::Total<&SmallPlan::targets> rows[] = {
#ifdef WRONG
    {{2, 1}, {"农村学位90个", "seats"}, {Locality::rural, static_cast<Locality>(7)}, 90_seats},
#else
    {{2, 1}, {"农村学位90个", "seats"}, {Locality::rural}, 90_seats},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::totals, rows>>());
