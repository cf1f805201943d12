// Every text is there in both languages.
// expect: the_plan_contradicts_itself
// expect: Rule::text_is_empty
// expect: in_clause<2, 1>
// expect: in_row<preschool_plan::Table::measures, 1>
#include "small_plan.hpp"

constexpr pp::Measure<Body> measures[] = {
#ifdef WRONG
    {{2, 1}, {"建设", ""}, {{"办公室", Body::office}}, {}},
#else
    {{2, 1}, {"建设", "Building"}, {{"办公室", Body::office}}, {}},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.measures = measures;
    return plan;
}();
static_assert(pp::prove<changed>());
