// A term is written in Chinese as printed; an empty one is found, and compared with no other.
// expect: the_plan_contradicts_itself
// expect: Rule::text_is_empty
// expect: in_clause<2, 1>
// expect: in_row<preschool_plan::Table::problems, 2>
#include "small_plan.hpp"

constexpr pp::Statement problems[] = {
    {{2, 1}, {"短板", "Shortfall"}},
#ifdef WRONG
    {{2, 1}, {"", "Weakness"}},
#else
    {{2, 1}, {"弱项", "Weakness"}},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.problems = problems;
    return plan;
}();
static_assert(pp::prove<changed>());
