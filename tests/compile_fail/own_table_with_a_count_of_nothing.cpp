// A table of one's own is looked at like any other: its counts.
// expect: the_plan_contradicts_itself
// expect: rule::quantity_is_not_positive
// expect: MyPlan::subsidies, 2>
#include "own_table.hpp"

constexpr Subsidy subsidies[] = {
    {{2, 1}, {"三年补助", "three years' subsidy"}, Area::town, 3_years},
#ifdef WRONG
    {{2, 1}, {"二年补助", "two years' subsidy"}, {}, 0_years},
#else
    {{2, 1}, {"二年补助", "two years' subsidy"}, {}, 2_years},
#endif
};
constexpr MyPlan mine{small_plan, subsidies};
static_assert(pp::prove<mine>());
