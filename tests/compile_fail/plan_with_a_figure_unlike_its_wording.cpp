// A figure is the one that its wording prints.
// expect: the_plan_contradicts_itself
// expect: Rule::figure_differs_from_its_wording
// expect: in_clause<2, 1>
// expect: declared<3
// expect: unit::years
// expect: in_row<preschool_plan::Table::measures, 1>
#include "small_plan.hpp"

constexpr pp::Quantity years[] = {3_years};
constexpr pp::Action<Body> actions[] = {
#ifdef WRONG
    {{"两年免费教育", "Free education"}, years},
#else
    {{"三年免费教育", "Free education"}, years},
#endif
};
constexpr pp::Measure<Body> measures[] = {{{2, 1}, {"建设", "Building"}, {{"办公室", Body::office}}, actions}};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.measures = measures;
    return plan;
}();
static_assert(pp::prove<changed>());
