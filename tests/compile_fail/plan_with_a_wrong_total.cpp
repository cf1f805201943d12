// A declared total has to equal the sum of its parts; the row that is wrong is named.
// expect: the_plan_contradicts_itself
// expect: rule::declared_total_differs_from_sum_of_parts
// expect: in_clause<2, 1>
// expect: in_row<
// expect: declared<450
// expect: computed<451
// expect: suspected_rows<
// expect: SmallPlan::targets, 2>
#include "small_plan.hpp"

constexpr SeatTarget rows[] = {
    {{2, 1}, Locality::rural, 90_seats},
#ifdef WRONG
    {{2, 1}, Locality::urban, 361_seats},
#else
    {{2, 1}, Locality::urban, 360_seats},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.targets = rows;
    return plan;
}();
static_assert(pp::prove<changed>());
