// A town's code has nine digits.
// expect: the_plan_contradicts_itself
// expect: rule::area_code_has_not_its_form
// expect: areas, 1>
#include "small_plan.hpp"

#ifdef WRONG
constexpr pp::AreaRecord<Terms> areas[] = {{Area::town, pp::AreaKind::town, 110101, {"镇", "Town"}}};
#else
constexpr pp::AreaRecord<Terms> areas[] = {{Area::town, pp::AreaKind::town, 110101103, {"镇", "Town"}}};
#endif
static_assert(pp::prove<small_plan_with<&SmallPlan::areas, areas>>());
