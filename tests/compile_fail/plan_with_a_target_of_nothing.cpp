// A target is above zero.
// expect: the_plan_contradicts_itself
// expect: Rule::quantity_is_not_positive
// expect: in_clause<2, 1>
// expect: declared<0
// expect: unit::kindergartens>, preschool_plan::in_row<
// expect: in_row<preschool_plan::Table::kindergarten_targets, 2>
#include "small_plan.hpp"

constexpr pp::KindergartenTarget<Area> targets[] = {
    {{2, 1}, Area::town, pp::Locality::urban, pp::Works::new_build, pp::Ownership::public_run, 3_kindergartens},
#ifdef WRONG
    {{2, 1}, Area::town, pp::Locality::rural, pp::Works::expansion, pp::Ownership::public_run, 0_kindergartens},
    {{2, 1}, Area::town, pp::Locality::rural, pp::Works::new_build, pp::Ownership::public_run, 1_kindergartens},
#else
    {{2, 1}, Area::town, pp::Locality::rural, pp::Works::expansion, pp::Ownership::public_run, 1_kindergartens},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.kindergarten_totals = {}; plan.kindergarten_targets = targets;
    return plan;
}();
static_assert(pp::prove<changed>());
