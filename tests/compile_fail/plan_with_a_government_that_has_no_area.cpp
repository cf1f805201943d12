// The government of an area has that area.
// expect: the_plan_contradicts_itself
// expect: rule::collective_does_not_resolve_to_areas
// expect: ::bodies, 2>
#include "small_plan.hpp"

constexpr pp::BodyRecord<Terms> rows[] = {
    {Body::office, pp::BodyKind::department, {}, {"办公室", "Office"}},
#ifdef WRONG
    {Body::government, pp::BodyKind::local_government, {}, {"政府", "Government"}},
#else
    {Body::government, pp::BodyKind::local_government, Area::town, {"政府", "Government"}},
#endif
    {Body::governments,
     pp::BodyKind::all_of,
     {},
     {"各乡镇政府", "local governments"},
     {pp::BodyKind::local_government}},
};
static_assert(pp::prove<small_plan_with<&SmallPlan::bodies, rows>>());
