// A declared total has to equal the sum of its parts.
// expect: the_plan_contradicts_itself
// expect: Rule::declared_total_differs_from_sum_of_parts
// expect: in_clause<2, 1>
// expect: declared<450
// expect: computed<451
// expect: unit::seats
// expect: in_row<preschool_plan::Table::seat_totals, 1>
#include "small_plan.hpp"

constexpr pp::SeatTarget targets[] = {
#ifdef WRONG
    {{2, 1}, pp::Locality::urban, pp::Ownership::public_run, 361_seats},
    {{2, 1}, pp::Locality::rural, pp::Ownership::public_run, 90_seats},
#else
    {{2, 1}, pp::Locality::urban, pp::Ownership::public_run, 360_seats},
    {{2, 1}, pp::Locality::rural, pp::Ownership::public_run, 90_seats},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.seat_targets = targets;
    return plan;
}();
static_assert(pp::prove<changed>());
