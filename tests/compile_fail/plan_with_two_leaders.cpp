// The group has one leader.
// expect: the_plan_contradicts_itself
// expect: rule::group_has_not_exactly_one_leader
// expect: in_clause<1, 0>
#include "small_plan.hpp"

constexpr pp::Official<Terms> rows[] = {
    {pp::GroupRole::leader, {"甲", "Jia"}, {{Body::office, {"主任", "Head"}}}},
#ifdef WRONG
    {pp::GroupRole::leader, {"乙", "Yi"}, {{Body::government, {"镇长", "Mayor"}}}},
#else
    {pp::GroupRole::member, {"乙", "Yi"}, {{Body::government, {"镇长", "Mayor"}}}},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.leadership_group.officials = rows;
    return plan;
}();
static_assert(pp::prove<changed>());
