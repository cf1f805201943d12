// An official holds a post.
// expect: the_plan_contradicts_itself
// expect: rule::official_has_no_post
// expect: in_clause<1, 0>
// expect: ::officials, 2>
#include "small_plan.hpp"

constexpr pp::Official<Terms> rows[] = {
    {pp::GroupRole::leader, {"甲", "Jia"}, {{Body::office, {"主任", "Head"}}}},
#ifdef WRONG
    {pp::GroupRole::member, {"乙", "Yi"}},
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
