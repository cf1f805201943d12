// A row of one's own that counts something stands twice by its enumerators.
// expect: the_plan_contradicts_itself
// expect: rule::stands_twice
// expect: MyPlan::subsidies, 2>
// expect: in_clause<2, 1>
#include "own_table.hpp"

constexpr Subsidy subsidies[] = {
    {{2, 1}, {"三年补助", "three years' subsidy"}, Area::town, 3_years},
#ifdef WRONG
    {{2, 1}, {"二年补助", "two years' subsidy"}, Area::town, 2_years},
#else
    {{2, 1}, {"二年补助", "two years' subsidy"}, {}, 2_years},
#endif
};
constexpr MyPlan mine{small_plan, subsidies};
static_assert(pp::prove<mine>());
