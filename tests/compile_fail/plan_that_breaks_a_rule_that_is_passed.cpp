// A rule of the user that is passed refuses a plan as the library does.
// expect: the_plan_contradicts_itself
// expect: too_many
// expect: in_clause<2, 1>
// expect: declared<360
// expect: SmallPlan::targets, 1>
#include "small_plan.hpp"

constexpr pp::Rule too_many{pp::text("too_many"), pp::Severity::error, {"过多", "too many"}};
#ifdef WRONG
constexpr pp::Seats limit{300};
#else
constexpr pp::Seats limit{400};
#endif
constexpr auto at_most = [](SeatTarget const& row, auto& check) { check(too_many, row.seats <= limit, row.seats); };
static_assert(pp::prove<small_plan, at_most>());
