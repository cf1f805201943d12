// Of two errors in one table the first is told.
// expect: the_plan_contradicts_itself
// expect: rule::text_is_empty
// expect: ::provisions, 1>
#include "small_plan.hpp"

constexpr pp::Provision<Terms> provisions[] = {
#ifdef WRONG
    {{2, 1}, 1, pp::Purpose::task, {"建园", ""}},
    {{2, 1}, 1, pp::Purpose::task, {"扩园", ""}},
#else
    {{2, 1}, 1, pp::Purpose::task, {"建园", "Build"}},
    {{2, 1}, 1, pp::Purpose::task, {"扩园", "Expand"}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::provisions, provisions>>());
