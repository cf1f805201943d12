// A total is of a unit that its table has.
// expect: the_plan_contradicts_itself
// expect: rule::total_names_no_column
// expect: SmallPlan::totals, 1>
// expect: unit::years
#include "small_plan.hpp"

constexpr pp::Total<&SmallPlan::targets> rows[] = {
#ifdef WRONG
    {{2, 1}, {"农村90年", "years"}, {Locality::rural}, 90_years},
#else
    {{2, 1}, {"农村学位90个", "seats"}, {Locality::rural}, 90_seats},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::totals, rows>>());
