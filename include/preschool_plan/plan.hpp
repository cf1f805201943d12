// A plan: a described struct of tables. `Plan` has the tables that a notice has; a plan of your own derives from it and adds its own.
// Then what all else stands on: the record of an area or a body, for whom a body stands, whether there is such a clause.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PLAN_HPP
#define PRESCHOOL_PLAN_PLAN_HPP

#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/total.hpp>

namespace preschool_plan {

/// The tables of a notice, in its order, in terms of `TermsType`, which brings the enumerations `Area`, `Body` and `Topic`. They are
/// views: the rows themselves stand elsewhere, and outlive the plan.
template <class TermsType>
struct Plan {
    using Terms = TermsType;
    using Area = typename Terms::Area;
    using Body = typename Terms::Body;
    using Topic = typename Terms::Topic;

    Rows<AreaRecord<Terms>> areas;
    Optional<AreaCodes> area_codes;
    Rows<BodyRecord<Terms>> bodies;
    Notice<Terms> notice;
    Rows<Article<Terms>> sections;
    LeadershipGroup<Terms> leadership_group;
    Rows<Article<Terms>> measures;
    Rows<Article<Terms>> requirements;
    Rows<Provision<Terms>> provisions;
    Rows<Accepted> accepted;

    BOOST_DESCRIBE_CLASS(Plan, (),
                         (areas, area_codes, bodies, notice, sections, leadership_group, measures, requirements,
                          provisions, accepted),
                         (), ())
};

/// The answer to a question that the notice may leave open: 州教育局 may be one of 州直相关部门.
BOOST_DEFINE_FIXED_ENUM_CLASS(Answer, std::uint8_t, no, may_be, yes)

namespace detail {

/// The index of the record that `member` says is of `key`, or the number of records where none is. Records stand in the
/// enumerators' order, so that one look finds it; in a plan where they do not (the checks say so), a search does.
template <class Record, class Key>
constexpr std::size_t index_of(Rows<Record> const& records, Key Record::*member, Key key) {
    auto const expected = static_cast<std::size_t>(key);
    if (expected < records.size() && records[expected].*member == key) return expected;
    std::size_t index = 0;
    while (index < records.size() && records[index].*member != key) ++index;
    return index;
}

template <class Record>
constexpr Record const* record_at(Rows<Record> const& records, std::size_t index) {
    return index < records.size() ? records.data() + index : nullptr;
}

} // namespace detail

/// The record of an area, or null where the plan has none.
template <class Terms>
[[nodiscard]] constexpr AreaRecord<Terms> const* find_record(Plan<Terms> const& plan, typename Terms::Area area) {
    return detail::record_at(plan.areas, detail::index_of(plan.areas, &AreaRecord<Terms>::area, area));
}

/// The record of a body, or null where the plan has none.
template <class Terms>
[[nodiscard]] constexpr BodyRecord<Terms> const* find_record(Plan<Terms> const& plan, typename Terms::Body body) {
    return detail::record_at(plan.bodies, detail::index_of(plan.bodies, &BodyRecord<Terms>::body, body));
}

/// Whether an area of this kind has a government of its own.
[[nodiscard]] constexpr bool has_government(AreaKind kind) {
    return kind != AreaKind::zone && kind != AreaKind::subdistrict;
}

/// Whether the body is all local governments at once: 各县市人民政府.
template <class Terms>
[[nodiscard]] constexpr bool is_collective(Plan<Terms> const& plan, typename Terms::Body body) {
    std::size_t const index = detail::index_of(plan.bodies, &BodyRecord<Terms>::body, body);
    return index < plan.bodies.size() && plan.bodies[index].kind == BodyKind::every_local_government;
}

/// Whether `body` is `member`, or stands for it: 各县市人民政府 for the government of each area. An open set may, if the member is of
/// a kind that it may include.
template <class Terms>
[[nodiscard]] constexpr Answer stands_for(Plan<Terms> const& plan, typename Terms::Body body,
                                          typename Terms::Body member) {
    if (body == member) return Answer::yes;
    std::size_t const set_index = detail::index_of(plan.bodies, &BodyRecord<Terms>::body, body);
    std::size_t const member_index = detail::index_of(plan.bodies, &BodyRecord<Terms>::body, member);
    if (set_index == plan.bodies.size() || member_index == plan.bodies.size()) return Answer::no;
    BodyRecord<Terms> const* const set = plan.bodies.data() + set_index;
    BodyRecord<Terms> const* const one = plan.bodies.data() + member_index;
    if (set->kind == BodyKind::every_local_government)
        return one->kind == BodyKind::local_government ? Answer::yes : Answer::no;
    if (set->kind != BodyKind::open_set) return Answer::no;
    bool const local = one->kind == BodyKind::local_government || one->kind == BodyKind::local_party_committee;
    if (one->area != set->area && (set->area.has_value() || !local)) return Answer::no;
    for (BodyKind const kind : set->may_include)
        if (kind == one->kind) return Answer::may_be;
    return Answer::no;
}

namespace detail {

template <class Terms>
void as_article(Article<Terms> const*);
template <class Member>
struct IsArticleTable {
    static constexpr bool value = false;
};
template <IsList Member>
struct IsArticleTable<Member> {
    static constexpr bool value = requires(Member const& table) { as_article(table.data()); };
};

// Articles stand in the order of their numbers, so that one look finds a clause; in a plan where they do not (a rule says so), a
// search does.
template <class Table>
constexpr bool has_in_its_place(Table const& table, Clause const& clause) {
    std::size_t const index = static_cast<std::size_t>(clause.number()) - 1;
    return index < table.size() && table[index].clause == clause;
}
template <class Table>
constexpr bool has_somewhere(Table const& table, Clause const& clause) {
    for (auto const& row : table)
        if (row.clause == clause) return true;
    return false;
}
template <class AnyPlan, class... Members>
constexpr bool has_clause_among(AnyPlan const& plan, Clause const& clause, List<Members...>) {
    return (has_in_its_place(plan.*Members::pointer, clause) || ...) ||
           (has_somewhere(plan.*Members::pointer, clause) || ...);
}

} // namespace detail

/// Whether the plan has the clause: it is that of an article in any of its tables, or the opening.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr bool has_clause(AnyPlan const& plan, Clause const& clause) {
    return clause == Clause{} ||
           detail::has_clause_among(plan, clause, detail::members_that<detail::IsArticleTable, AnyPlan>{});
}

} // namespace preschool_plan

#endif
