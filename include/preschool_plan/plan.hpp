// A plan: a described struct of tables. `Plan` has the tables that a notice has; a plan of your own derives from it and
// adds its own tables and the totals that the notice states of them. Also what all else builds on: which area lies
// within another, and whether a clause exists.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PLAN_HPP
#define PRESCHOOL_PLAN_PLAN_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/model.hpp>
#include <type_traits>

namespace preschool_plan {

/// The tables of a notice, in its order. `TermsType` brings the enumerations `Area`, `Body` and `Topic`. The tables are
/// views: the rows stand elsewhere, and have to outlive the plan.
template <class TermsType>
struct Plan {
    using Terms = TermsType;
    using Area = typename Terms::Area;
    using Body = typename Terms::Body;
    using Topic = typename Terms::Topic;

    Rows<AreaRecord<Terms>> areas = {};
    Optional<AreaCodes> area_codes = {};
    Rows<BodyRecord<Terms>> bodies = {};
    Notice<Terms> notice = {};
    Rows<Article<Terms>> sections = {};
    LeadershipGroup<Terms> leadership_group = {};
    Rows<Article<Terms>> measures = {};
    Rows<Article<Terms>> requirements = {};
    Rows<Provision<Terms>> provisions = {};
    Rows<Accepted> accepted = {};

    // Defaults, which a plan of your own overrides by members of the same names.
    static constexpr int leaders = 1;             // of its group; 2 for 双组长
    static constexpr bool numbers_run_on = false; // from section to section: 二（三） after 一（二）

    BOOST_DESCRIBE_CLASS(Plan, (),
                         (areas, area_codes, bodies, notice, sections, leadership_group, measures, requirements,
                          provisions, accepted),
                         (), ())
};

namespace detail {

template <class... Members>
constexpr bool has_two_counts_of_one_unit(List<Members...>) {
    auto const is_counted_twice = []<class Measure>(Measure*) {
        if constexpr (is_count<Measure>)
            return (std::is_same_v<Measure, quantity_type<member_type<Members>>> + ... + 0) > 1;
        else
            return false;
    };
    return (is_counted_twice(static_cast<quantity_type<member_type<Members>>*>(nullptr)) || ...);
}

} // namespace detail

/// Whether a total covers all rows with its coordinates, or its text names only some of them, which then may not exceed
/// it.
BOOST_DEFINE_FIXED_ENUM_CLASS(Completeness, std::uint8_t, all, some)

/// A total that the notice states, of the rows of `table` that have these coordinates; several of one column mean "or".
/// An area that no row of the table names stands for those directly in it, and each of these in the same way. The unit
/// of the figure says which column is added up; where two columns of the rows have one unit, `column` does:
/// `Total<&Plan::table, &Row::column>`. Of levels, which do not add up over the years, it adds those of the latest
/// time.
///
/// Rows whose counts are printed in steps, say in 千个 or 万元, say so for each unit: `static constexpr pp::Quantity
/// printed_in_steps_of[] = {pp::Seats{1000}};`. A total of them is wrong only if no exact figures that print so, all
/// rounded or all cut off, add up to it.
template <auto table, auto column = nullptr>
struct Total {
    using Row = detail::held_at<table>;
    static constexpr auto table_of_parts = table;
    static_assert(DescribedRow<Row>,
                  "preschool_plan: the rows of the table that this total adds up are not described. Write "
                  "BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after the struct.");
    static_assert(column != nullptr || !detail::has_two_counts_of_one_unit(detail::described_members<Row>{}),
                  "preschool_plan: the rows of this table have two counts of one unit, so that the unit does not say "
                  "which of them the total adds up. Write Total<&Plan::table, &Row::column>.");
    static_assert(column == nullptr || detail::is_count<detail::quantity_type<detail::type_at<column>>>,
                  "preschool_plan: a total adds up counts, and this column is none. Shares do not add up.");

    Clause clause;
    Label text;
    ShortList<Coordinate, 8> of = {};
    Figure figure;
    Completeness completeness = Completeness::all;

    using Unique = Together<&Total::clause, &Total::of, &Total::figure>; // an annex may repeat what the text says
    static constexpr MemberText member_texts[] = {
        {"of",
         {"所计各行：同列任一，异列皆须", "which rows: several values of one column mean either, of several both"}},
        {"completeness", {"是否为全部各行之和", "whether it is of all these rows, or of some only"}}};
    BOOST_DESCRIBE_CLASS(Total, (), (clause, text, of, figure, completeness), (), ())
};

namespace detail {

/// The record of an area or a body. Records stand in the enumerators' order, so that the first look finds it; in a plan
/// where they do not, which the checks report, a search does.
template <class Record, class Key>
constexpr OneOrNone<Record> record_among(Rows<Record> const& records, Key key) {
    auto const expected = static_cast<std::size_t>(key);
    if (expected < records.size() && records[expected].*Record::record_of == key) return &records[expected];
    for (Record const& record : records)
        if (record.*Record::record_of == key) return &record;
    return {};
}
template <class Terms>
constexpr OneOrNone<AreaRecord<Terms>> record_of(Plan<Terms> const& plan, Optional<typename Terms::Area> const& area) {
    return area ? record_among(plan.areas, *area) : OneOrNone<AreaRecord<Terms>>();
}
template <class Terms>
constexpr OneOrNone<BodyRecord<Terms>> record_of(Plan<Terms> const& plan, typename Terms::Body body) {
    return record_among(plan.bodies, body);
}

template <class T>
inline constexpr bool is_total = false;
template <auto table, auto column>
inline constexpr bool is_total<Total<table, column>> = true;
template <class Member>
using IsTotalTable = std::bool_constant<is_total<held<Member>>>;

template <class T>
inline constexpr bool is_provision = false;
template <class Terms>
inline constexpr bool is_provision<Provision<Terms>> = true;

template <class T>
inline constexpr bool is_article = false;
template <class Terms>
inline constexpr bool is_article<Article<Terms>> = true;
template <class Member>
using IsArticleTable = std::bool_constant<IsList<Member> && is_article<held<Member>>>;

/// Calls `visit` with each table of articles, or with each article, of a plan or of anything that has such tables.
template <class AnyPlan, class Visit>
constexpr void for_each_article_table(AnyPlan const& plan, Visit visit) {
    for_each_member(members_that<IsArticleTable, AnyPlan>{}, [&]<class Table>(Table*) { visit(plan.*Table::pointer); });
}
constexpr void for_each_article(auto const& plan, auto visit) {
    for_each_article_table(plan, [&](auto const& articles) {
        for (auto const& article : articles) visit(article);
    });
}

} // namespace detail

/// Whether an area is another, or lies within it at any depth. A row belongs to the area that it names; to total all
/// rows within an area, pass `[](auto const& row) { return lies_within(plan, row.area, Area::east_county); }`.
template <class Terms>
[[nodiscard]] constexpr bool lies_within(Plan<Terms> const& plan, typename Terms::Area area,
                                         typename Terms::Area outer) {
    for (std::size_t steps = 0; steps <= plan.areas.size() && area != outer; ++steps) {
        auto const record = detail::record_of(plan, area);
        if (!record || !record->within) return false;
        area = *record->within;
    }
    return area == outer;
}

/// Whether the plan has the clause: that of an article in any table, or the opening. Articles stand in the order of
/// their numbers, so that the first look finds it; in a plan where they do not, a search does.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr bool has_clause(AnyPlan const& plan, Clause const& clause) {
    bool found = clause == Clause{};
    std::size_t const index = static_cast<std::size_t>(clause.number()) - 1;
    detail::for_each_article_table(plan, [&](auto const& articles) {
        found = found || (index < articles.size() && articles[index].clause == clause);
    });
    if (!found) detail::for_each_article(plan, [&](auto const& article) { found = found || article.clause == clause; });
    return found;
}

} // namespace preschool_plan

#endif
