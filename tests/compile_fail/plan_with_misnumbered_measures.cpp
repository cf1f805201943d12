// Measures are numbered from 1.
// expect: the_plan_contradicts_itself
// expect: rule::not_numbered_in_order
// expect: in_clause<2, 2>
// expect: ::measures, 1>
#include "small_plan.hpp"

constexpr pp::Article<Terms> rows[] = {
#ifdef WRONG
    {{2, 2}, {"建设", "Building"}},
#else
    {{2, 1}, {"建设", "Building"}},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.measures = rows;
    plan.totals = {};
    plan.targets = {};
    return plan;
}();
static_assert(pp::prove<changed>());
