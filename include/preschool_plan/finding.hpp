// What a check finds: the rules by name, how severe each is, and where in the plan it was broken.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_FINDING_HPP
#define PRESCHOOL_PLAN_FINDING_HPP

#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/optional.hpp>
#include <preschool_plan/vocabulary.hpp>

namespace preschool_plan {

/// An error is a contradiction; a warning is a gap that someone should explain; a note is a true observation.
enum class Severity : std::uint8_t { note, warning, error };
BOOST_DESCRIBE_ENUM(Severity, note, warning, error)

/// Every rule that the checks know, each named as the fault it finds. `own` stands for a rule of the user's.
enum class Rule : std::uint8_t {
    declared_total_differs_from_sum_of_parts,
    stands_twice,
    not_numbered_in_order,
    clause_does_not_exist,
    row_cites_another_clause_than_its_total,
    text_is_empty,
    quantity_is_not_positive,
    figure_differs_from_its_wording,
    group_has_not_exactly_one_leader,
    official_has_no_post,
    enumerator_has_no_record,
    collective_does_not_resolve_to_counties_and_cities,
    responsible_body_has_no_official_in_group,
    seats_without_kindergartens,
    kindergartens_without_seats,
    area_has_target_but_no_official_in_group,
    area_has_official_in_group_but_no_target,
    own
};
BOOST_DESCRIBE_ENUM(Rule, declared_total_differs_from_sum_of_parts, stands_twice, not_numbered_in_order,
                    clause_does_not_exist, row_cites_another_clause_than_its_total, text_is_empty,
                    quantity_is_not_positive, figure_differs_from_its_wording, group_has_not_exactly_one_leader,
                    official_has_no_post, enumerator_has_no_record, collective_does_not_resolve_to_counties_and_cities,
                    responsible_body_has_no_official_in_group, seats_without_kindergartens, kindergartens_without_seats,
                    area_has_target_but_no_official_in_group, area_has_official_in_group_but_no_target, own)

/// The tables of a plan, so that a finding can say in which row it is; `plan` is the plan as a whole.
enum class Table : std::uint8_t {
    plan,
    areas,
    bodies,
    notice,
    sections,
    bases,
    guidance,
    aims,
    problems,
    leadership_group,
    measures,
    period,
    kindergarten_totals,
    kindergarten_targets,
    seat_totals,
    seat_targets,
    requirements
};
BOOST_DESCRIBE_ENUM(Table, plan, areas, bodies, notice, sections, bases, guidance, aims, problems, leadership_group,
                    measures, period, kindergarten_totals, kindergarten_targets, seat_totals, seat_targets,
                    requirements)

/// One thing that a rule found.
struct Finding {
    Rule rule = Rule::own;
    Severity severity = Severity::error;
    Clause clause = {};
    Table table = Table::plan;
    std::size_t row = 0;              ///< counted from 1; 0 is the table as a whole
    Label subject = {};               ///< who or what it is about, by name
    Optional<Quantity> declared = {}; ///< the figure as stated, where figures are compared
    Optional<Quantity> computed = {}; ///< the figure as it follows from the rows
    Label sentence = {};              ///< what is wrong and what mends it
};

[[nodiscard]] constexpr Severity severity(Rule rule) {
    switch (rule) {
    case Rule::responsible_body_has_no_official_in_group:
    case Rule::seats_without_kindergartens:
    case Rule::kindergartens_without_seats:
        return Severity::warning;
    case Rule::area_has_target_but_no_official_in_group:
    case Rule::area_has_official_in_group_but_no_target:
        return Severity::note;
    default:
        return Severity::error;
    }
}

/// What is wrong, and what mends it. This text is the library's, in both languages.
[[nodiscard]] constexpr Label label(Rule rule) {
    switch (rule) {
    case Rule::declared_total_differs_from_sum_of_parts:
        return {"公布的合计与各项之和不符：更正合计或有关各行",
                "a declared total differs from the sum of its parts: correct the total or one of the rows"};
    case Rule::stands_twice:
        return {"同一内容出现两次：删去其一", "the same thing stands twice: remove one of the two"};
    case Rule::not_numbered_in_order:
        return {"编号不是从一起依次排列：更正条款或次序",
                "items are not numbered 1, 2, 3 ... within their section: correct the clause or the order"};
    case Rule::clause_does_not_exist:
        return {"所引条款不存在：改引文件中的条款",
                "the clause that is cited does not exist: cite one that the plan has"};
    case Rule::row_cites_another_clause_than_its_total:
        return {"该行与其所属合计所引条款不同：两者应引同一条款",
                "a row cites another clause than the total it belongs to: cite the same clause in both"};
    case Rule::text_is_empty:
        return {"名称或标题为空：两种文字都要填写", "a name, title or term is empty: write it in both languages"};
    case Rule::quantity_is_not_positive:
        return {"数量不是正数：更正或删去", "a quantity is not positive: correct it or leave the row out"};
    case Rule::figure_differs_from_its_wording:
        return {"数字与原文所印不符：更正其一",
                "a figure is not the one that its wording prints: correct one of the two"};
    case Rule::group_has_not_exactly_one_leader:
        return {"领导小组应有且只有一名组长",
                "the group has not exactly one leader: give one official that role, and no other"};
    case Rule::official_has_no_post:
        return {"成员没有职务：填写其职务", "an official has no post: write the posts that the official holds"};
    case Rule::enumerator_has_no_record:
        return {"枚举值没有对应的记录：按枚举次序每值一行",
                "an enumerator has no record in its place: write one record for each, in the enumerators' order"};
    case Rule::collective_does_not_resolve_to_counties_and_cities:
        return {
            "“各县市”与县市不能一一对应：每个县市一个政府，每个政府一个县市",
            "the collective of local governments does not resolve to the counties and cities: give each of them one government, and each government its area"};
    case Rule::responsible_body_has_no_official_in_group:
        return {"责任单位在领导小组中没有任职人员",
                "a body is responsible for a measure, but nobody in the group holds a post in it"};
    case Rule::seats_without_kindergartens:
        return {"有学位目标而没有幼儿园目标", "seats are targeted for a locality where no kindergarten is"};
    case Rule::kindergartens_without_seats:
        return {"有幼儿园目标而没有学位目标", "kindergartens are targeted for a locality where no seats are"};
    case Rule::area_has_target_but_no_official_in_group:
        return {"有建设目标而领导小组中没有其任职人员", "an area has a target, but no official in the group"};
    case Rule::area_has_official_in_group_but_no_target:
        return {"领导小组中有其任职人员而没有建设目标", "an area has an official in the group, but no target"};
    case Rule::own:
        break;
    }
    return {"自定规则", "a rule of one's own"};
}

} // namespace preschool_plan

#endif
