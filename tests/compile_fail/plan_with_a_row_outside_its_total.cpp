// A row cites the clause of the total it belongs to.
// expect: the_plan_contradicts_itself
// expect: Rule::row_cites_another_clause_than_its_total
// expect: in_clause<1, 0>
// expect: in_row<preschool_plan::Table::seat_targets, 2>
#include "small_plan.hpp"

constexpr pp::SeatTarget targets[] = {
    {{2, 1}, pp::Locality::urban, pp::Ownership::public_run, 360_seats},
#ifdef WRONG
    {{1, 0}, pp::Locality::rural, pp::Ownership::public_run, 90_seats},
#else
    {{2, 1}, pp::Locality::rural, pp::Ownership::public_run, 90_seats},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.seat_targets = targets;
    return plan;
}();
static_assert(pp::prove<changed>());
