// Measures are numbered 1, 2, 3.
// expect: the_plan_contradicts_itself
// expect: Rule::not_numbered_in_order
// expect: in_clause<2, 3>
// expect: in_row<preschool_plan::Table::measures, 2>
#include "small_plan.hpp"

constexpr pp::Measure<Body> measures[] = {
    {{2, 1}, {"建设", "Building"}, {{"办公室", Body::office}}, {}},
#ifdef WRONG
    {{2, 3}, {"师资", "Teachers"}, {{"办公室", Body::office}}, {}},
#else
    {{2, 2}, {"师资", "Teachers"}, {{"办公室", Body::office}}, {}},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.measures = measures;
    return plan;
}();
static_assert(pp::prove<changed>());
