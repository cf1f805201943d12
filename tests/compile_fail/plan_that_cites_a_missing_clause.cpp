// A clause that is cited has to exist.
// expect: the_plan_contradicts_itself
// expect: Rule::clause_does_not_exist
// expect: in_clause<5, 2>
// expect: in_row<preschool_plan::Table::problems, 1>
#include "small_plan.hpp"

constexpr pp::Statement problems[] = {
#ifdef WRONG
    {{5, 2}, {"短板", "Shortfall"}},
#else
    {{2, 1}, {"短板", "Shortfall"}},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.problems = problems;
    return plan;
}();
static_assert(pp::prove<changed>());
