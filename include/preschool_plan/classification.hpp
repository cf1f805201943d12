// How a plan's bodies, areas and phrases are classified, and what each class is called.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_CLASSIFICATION_HPP
#define PRESCHOOL_PLAN_CLASSIFICATION_HPP

#include <boost/describe/enum.hpp>
#include <cstdint>
#include <preschool_plan/vocabulary.hpp>

namespace preschool_plan {

/// 组长 / 副组长 / 成员
BOOST_DEFINE_FIXED_ENUM_CLASS(GroupRole, std::uint8_t, leader, deputy_leader, member)

/// 地（州、市） / 市 / 县 / 区 / 旗 / 乡 / 镇 / 街道 / 村 / 社区 / 开发区
BOOST_DEFINE_FIXED_ENUM_CLASS(AreaKind, std::uint8_t, prefecture, city, county, district, banner, township, town,
                              subdistrict, village, community, zone)

/// Whether an area of this kind has a government of its own: all but subdistricts, villages, communities and zones
/// have.
[[nodiscard]] constexpr bool has_government(AreaKind kind) {
    return kind != AreaKind::subdistrict && kind != AreaKind::village && kind != AreaKind::community &&
           kind != AreaKind::zone;
}

/// What a body is, a classification of ours. A set of bodies is closed (`all_of`: 各县市人民政府 are all of a kind) or
/// left open by the notice (`some_of`: 州直相关部门 are some of two kinds); its record says of which kinds of bodies.
/// `persons` are no body (相关责任人).
BOOST_DEFINE_FIXED_ENUM_CLASS(BodyKind, std::uint8_t,
                              government,            // of the plan's own level: 州人民政府
                              department,            // of that government: 州教育局
                              party_committee,       // of the plan's own level
                              party_department,      // of that committee: 州党委组织部
                              local_government,      // of one area
                              local_party_committee, // of one area
                              local_administration, // of an area without a government: 街道办事处, 管委会, 村民委员会
                              other, all_of, some_of, persons)

/// Whether it is a set of bodies.
[[nodiscard]] constexpr bool is_set(BodyKind kind) { return kind == BodyKind::all_of || kind == BodyKind::some_of; }

/// Whether it is what an area has, whichever area the plan is of: of others there is one set at each level.
[[nodiscard]] constexpr bool is_local(BodyKind kind) {
    return kind == BodyKind::local_government || kind == BodyKind::local_party_committee ||
           kind == BodyKind::local_administration;
}

/// Which of these runs an area of the kind: its government or, where it has none, its administration.
[[nodiscard]] constexpr BodyKind administration_of(AreaKind kind) {
    return has_government(kind) ? BodyKind::local_government : BodyKind::local_administration;
}

/// What a body has to do with an article (the first four: 责任单位, 牵头单位, 配合单位, 主送) or with a phrase (the
/// others).
BOOST_DEFINE_FIXED_ENUM_CLASS(Part, std::uint8_t, responsible, leads, cooperates, addressed, acts, acted_on, named)

/// Whether a part is one that a body has in an article, and not in a phrase.
[[nodiscard]] constexpr bool is_of_article(Part part) {
    return part == Part::responsible || part == Part::leads || part == Part::cooperates || part == Part::addressed;
}

/// What a phrase is for: the first that fits, in this order.
BOOST_DEFINE_FIXED_ENUM_CLASS(
    Purpose, std::uint8_t,
    enactment,   // the notice itself does it: issues the plan, sets up the group
    sanction,    // what follows for bad conduct
    reward,      // what honours good conduct or long service
    supervision, // bodies are inspected or assessed
    experience,  // one place's practice to be spread: its figures are that place's, and no target
    reason,      // why it matters: 是 ...
    guidance,    // what the doing follows, no act by itself: 以, 按照, 坚持 ... 原则, a meeting, a document
    aim,         // a state to come about: 确保, 保障, 实现, a problem solved, a rate that rises
    task)        // an act of those who answer

/// Whether a phrase of this purpose is something that somebody has to do.
[[nodiscard]] constexpr bool is_act(Purpose purpose) {
    return purpose == Purpose::sanction || purpose == Purpose::reward || purpose == Purpose::supervision ||
           purpose == Purpose::experience || purpose == Purpose::task;
}

/// What a phrase lists: a problem, a document or idea to follow, a matter that is dealt with or inspected, conduct, a
/// way of doing, a goal, what follows for those who did well or badly.
BOOST_DEFINE_FIXED_ENUM_CLASS(ItemKind, std::uint8_t, problem, source, matter, conduct, way, goal, consequence)

/// 一次 / 每年 / 每季度 / 每月 / 长期
BOOST_DEFINE_FIXED_ENUM_CLASS(Recurrence, std::uint8_t, once, every_year, every_quarter, every_month, lasting)

/// Whether it comes again and again.
[[nodiscard]] constexpr bool recurs(Recurrence recurrence) {
    return recurrence != Recurrence::once && recurrence != Recurrence::lasting;
}

// The words of the notice where it has them, else ours.
// clang-format off
[[nodiscard]] constexpr Label label(GroupRole value) {
    return label_in({{"组长", "leader"}, {"副组长", "deputy leader"}, {"成员", "member"}}, value);
}
[[nodiscard]] constexpr Label label(Part value) {
    return label_in({{"责任单位", "responsible body"}, {"牵头单位", "lead body"}, {"配合单位", "cooperating body"},
                     {"主送", "addressee"}, {"实施", "acts"}, {"对象", "acted on"}, {"提及", "named"}}, value);
}
[[nodiscard]] constexpr Label label(Purpose value) {
    return label_in({{"制发", "enactment"}, {"问责", "sanction"}, {"奖励", "reward"}, {"督导考核", "supervision"},
                     {"经验", "experience"}, {"意义", "reason"}, {"遵循", "guidance"}, {"目的", "aim"},
                     {"任务", "task"}}, value);
}
[[nodiscard]] constexpr Label label(ItemKind value) {
    return label_in({{"问题", "problem"}, {"依据", "basis"}, {"事项", "matter"}, {"行为", "conduct"}, {"办法", "way"},
                     {"目标", "goal"}, {"奖惩", "consequence"}}, value);
}
[[nodiscard]] constexpr Label label(Recurrence value) {
    return label_in({{"一次", "once"}, {"每年", "every year"}, {"每季度", "every quarter"}, {"每月", "every month"},
                     {"长期坚持", "lasting"}}, value);
}
// clang-format on

} // namespace preschool_plan

#endif
