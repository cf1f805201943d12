// No record follows that of the last enumerator.
// expect: the_plan_contradicts_itself
// expect: Rule::enumerator_has_no_record
// expect: in_row<preschool_plan::Table::bodies, 4>
#include "small_plan.hpp"

constexpr pp::BodyRecord<Area, Body> bodies[] = {
    {Body::office, pp::BodyKind::office, {}, {"办公室", "Office"}},
    {Body::government, pp::BodyKind::local_government, Area::town, {"政府", "Government"}},
    {Body::governments, pp::BodyKind::every_local_government, {}, {"各乡镇政府", "local governments"}},
#ifdef WRONG
    {Body::office, pp::BodyKind::office, {}, {"办公厅", "General Office"}},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.bodies = bodies;
    return plan;
}();
static_assert(pp::prove<changed>());
