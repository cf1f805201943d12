// The government of an area has that area.
// expect: the_plan_contradicts_itself
// expect: Rule::collective_does_not_resolve_to_counties_and_cities
// expect: in_row<preschool_plan::Table::bodies, 2>
#include "small_plan.hpp"

constexpr pp::BodyRecord<Area, Body> bodies[] = {
    {Body::office, pp::BodyKind::office, {}, {"办公室", "Office"}},
#ifdef WRONG
    {Body::government, pp::BodyKind::local_government, {}, {"政府", "Government"}},
#else
    {Body::government, pp::BodyKind::local_government, Area::town, {"政府", "Government"}},
#endif
    {Body::governments, pp::BodyKind::every_local_government, {}, {"各乡镇政府", "local governments"}},
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.bodies = bodies;
    return plan;
}();
static_assert(pp::prove<changed>());
