// A row of targets stands in its table once.
// expect: the_plan_contradicts_itself
// expect: Rule::stands_twice
// expect: in_clause<2, 1>
// expect: in_row<preschool_plan::Table::kindergarten_targets, 2>
#include "small_plan.hpp"

constexpr pp::KindergartenTarget<Area> targets[] = {
    {{2, 1}, Area::town, pp::Locality::urban, pp::Works::new_build, pp::Ownership::public_run, 1_kindergartens},
#ifdef WRONG
    {{2, 1}, Area::town, pp::Locality::urban, pp::Works::new_build, pp::Ownership::public_run, 2_kindergartens},
#else
    {{2, 1}, Area::town, pp::Locality::rural, pp::Works::new_build, pp::Ownership::public_run, 2_kindergartens},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.kindergarten_targets = targets;
    return plan;
}();
static_assert(pp::prove<changed>());
