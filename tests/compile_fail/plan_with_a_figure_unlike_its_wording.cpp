// A figure is the one that its wording prints.
// expect: the_plan_contradicts_itself
// expect: rule::figure_differs_from_its_wording
// expect: in_clause<2, 1>
// expect: SmallPlan::totals, 1>
// expect: declared<450
// expect: computed<540
#include "small_plan.hpp"

constexpr pp::Total<&SmallPlan::targets> rows[] = {
#ifdef WRONG
    {{2, 1}, {"学位540个", "seats"}, {}, 450_seats},
#else
    {{2, 1}, {"学位450个", "seats"}, {}, 450_seats},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::totals, rows>>());
