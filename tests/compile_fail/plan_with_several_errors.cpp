// Every error of a plan is printed: those of each of its tables, and those of how its tables fit together.
// expect: the_plan_contradicts_itself
// expect: rule::group_has_not_exactly_one_leader
// expect: in_clause<1, 0>
// in C++26: error in clause 1, leadership_group, Group: the group has not exactly one leader: give one official that role, and no other
// in C++26: 错误，一，leadership_group，小组：领导小组应有且只有一名组长
// in C++26: error in clause 2(1), text of row 1 of provisions, 建园: a text is empty: write it, in both languages where there are two
// in C++26: 错误，二（一），provisions第1行的text，建园：文字为空：两种文字都要填写
// in C++26: error in clause 2(2), clause of row 2 of provisions, Build: the clause that is cited does not exist: cite one that
// in C++26: 错误，二（二），provisions第2行的clause，建园：所引条款不存在：改引文件中的条款
#include "small_plan.hpp"

constexpr pp::Official<Terms> officials[] = {
#ifdef WRONG
    {pp::GroupRole::member, {"甲", "Jia"}, {{Body::office, {"主任", "Head"}}}},
#else
    {pp::GroupRole::leader, {"甲", "Jia"}, {{Body::office, {"主任", "Head"}}}},
#endif
    {pp::GroupRole::member, {"乙", "Yi"}, {{Body::government, {"镇长", "Mayor"}}}},
};
constexpr pp::Provision<Terms> provisions[] = {
#ifdef WRONG
    {{2, 1}, 1, pp::Purpose::task, {"建园", ""}},
    {{2, 2}, 1, pp::Purpose::task, {"建园", "Build"}},
#else
    {{2, 1}, 1, pp::Purpose::task, {"建园", "Build"}},
#endif
};
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.leadership_group.officials = officials;
    plan.provisions = provisions;
    return plan;
}();
static_assert(pp::prove<changed>());
