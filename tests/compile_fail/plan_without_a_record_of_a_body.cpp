// Every body has its record.
// expect: the_plan_contradicts_itself
// expect: rule::enumerator_has_no_record
// expect: ::bodies, 3>
#include "small_plan.hpp"

constexpr pp::BodyRecord<Terms> rows[] = {
    {Body::office, pp::BodyKind::department, {}, {"办公室", "Office"}},
    {Body::government, pp::BodyKind::local_government, Area::town, {"政府", "Government"}},
#ifdef WRONG

#else
    {Body::governments,
     pp::BodyKind::all_of,
     {},
     {"各乡镇政府", "local governments"},
     {pp::BodyKind::local_government}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::bodies, rows>>());
