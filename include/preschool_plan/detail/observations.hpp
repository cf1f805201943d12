// What is worth a warning or a note: whether people, bodies, targets and totals meet. Goes by type: a target table is one whose rows
// have a count and a described enumeration.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_OBSERVATIONS_HPP
#define PRESCHOOL_PLAN_DETAIL_OBSERVATIONS_HPP

#include <cstddef>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/checks.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/levels.hpp>
#include <preschool_plan/detail/scratch.hpp>
#include <preschool_plan/detail/totals/sums_of_totals.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/rule.hpp>

namespace preschool_plan::detail {

template <class Row, template <class> class IsWanted>
inline constexpr bool has_member_that = !std::is_same_v<members_that<IsWanted, Row>, List<>>;

/// Calls `visit` with each value that the row has of an enumeration.
template <class E, class Row, class Visit>
constexpr void with_value(Row const& row, Visit visit) {
    using Found = SearchFor<E, Row, std::nullptr_t>;
    if constexpr (Found::found != 0)
        detail::any_held<E>(row.*Found::pointer, [&](E value) {
            visit(value);
            return false;
        });
}

/// For each enumerator, whether it was seen; the last is for values that are no enumerators.
template <class E>
struct Seen {
    bool value[enumerators_of<E>::size + 1] = {};
    constexpr bool& operator[](E which) { return value[preschool_plan::position(which)]; }
};

// For each target table that declared totals are of: whether each row is part of one.
template <class AnyPlan, class Check, class... Members>
constexpr void observe_totals(AnyPlan const& plan, Check& check, List<Members...>) {
    (observe_totals_of<Members>(plan, check, described_members<AnyPlan>{}), ...);
}
template <class Target, class AnyPlan, class Check, class... Members>
constexpr void observe_totals_of(AnyPlan const& plan, Check& check, List<Members...>) {
    auto const& rows = plan.*Target::pointer;
    std::size_t totals = 0;
    Scratch<bool, 1024> is_part(rows.size());
    auto const mark = [&]<class Member>(Member*) {
        if constexpr (is_total_of<held<member_type<Member>>, Target::pointer>)
            for_each_64_totals((plan.*Member::pointer).data(), (plan.*Member::pointer).size(), rows,
                               [&](auto const& sums, std::size_t) {
                                   ++totals;
                                   for (std::size_t i = 0; i < rows.size(); ++i)
                                       is_part[i] = is_part[i] || sums(rows[i]) != 0;
                               });
    };
    (mark(static_cast<Members*>(nullptr)), ...);
    for (std::size_t i = 0; totals != 0 && i < rows.size(); ++i)
        check.at(Target::pointer, i + 1)(rule::target_is_part_of_no_total, is_part[i]);
}

// Of each declared total of a level, and each series that it admits: whether it is among what is added up, which is of one time.
template <class AnyPlan, class Check, class... Members>
constexpr void observe_series(AnyPlan const& plan, Check& check, List<Members...>) {
    (observe_series_of<Members>(plan, check, static_cast<held<member_type<Members>> const*>(nullptr)), ...);
}
template <class Member, class AnyPlan, class Check>
constexpr void observe_series_of(AnyPlan const&, Check&, void const*) {}
template <class Member, class AnyPlan, class Check, auto table, auto column,
          class Row = typename Total<table, column>::Row>
requires HasTime<Row> && is_together<decltype(unique_of<Row>())>
constexpr void observe_series_of(AnyPlan const& plan, Check& check, Total<table, column> const*) {
    Rows<Row> const rows(plan.*table);
    if (rows.size() < 2) return;
    Scratch<std::uint32_t, 128> next(rows.size());
    link_series(Series<decltype(unique_of<Row>()), typename Row::Time>{}, rows, next);
    auto const& totals = plan.*Member::pointer;
    for_each_64_totals(totals.data(), totals.size(), rows, [&](auto const& sums, std::size_t first) {
        for_each_in(sums.of_columns(), [&](std::size_t total) {
            auto const ask = [&]<class Measure>(Measure Row::*level) {
                if constexpr (is_level<stated_type<Measure>>) {
                    auto const states = [&](Row const& row) {
                        return detail::is_stated(row.*level) && (sums(row) & set_of(total)) != 0;
                    };
                    for (std::size_t i = 0; i < rows.size(); ++i) {
                        bool is_last = states(rows[i]);
                        for (std::size_t other = next[i]; is_last && other != i; other = next[other])
                            is_last = !states(rows[other]) || !is_earlier(rows[i], rows[other]);
                        if (!is_last) continue;
                        Subject const series = detail::subject_of(plan, rows[i]);
                        check.at(Member::pointer, first + total + 1)
                            .about(series.name, series.area)(rule::total_leaves_a_series_out,
                                                             (sums.adding(level, rows[i]) & set_of(total)) != 0);
                    }
                }
            };
            sums.with_column(total, ask);
        });
    });
}

/// Which localities the rows of any table with such a count are for, and whether any of these tables has a locality at all.
template <class CountType, class AnyPlan, class... Members>
constexpr bool see_localities(AnyPlan const& plan, Seen<Locality>& seen, List<Members...>) {
    bool any = false;
    [[maybe_unused]] auto const see = [&]<class Member>(Member*) {
        using TableRow = held<member_type<Member>>;
        if constexpr (has_member_that<TableRow, IsExactly<CountType>::template Test> &&
                      has_member_that<TableRow, IsOrHolds<Locality>::template Test>) {
            any = true;
            for (auto const& row : plan.*Member::pointer)
                with_value<Locality>(row, [&](Locality locality) { seen[locality] = true; });
        }
    };
    (see(static_cast<Members*>(nullptr)), ...);
    return any;
}
// Asked of the first row of each locality in each table with such a count.
template <class CountType, class AnyPlan, class Check, class... Members>
constexpr void match_localities(AnyPlan const& plan, Check& check, Rule const& rule, Seen<Locality>& others,
                                List<Members...>) {
    [[maybe_unused]] auto const match = [&]<class Member>(Member*) {
        using TableRow = held<member_type<Member>>;
        if constexpr (has_member_that<TableRow, IsExactly<CountType>::template Test>) {
            Seen<Locality> asked;
            auto const& rows = plan.*Member::pointer;
            for (std::size_t i = 0; i < rows.size(); ++i)
                with_value<Locality>(rows[i], [&](Locality locality) {
                    if (!asked[locality])
                        check.at(Member::pointer, i + 1).about(label(locality))(rule, others[locality]);
                    asked[locality] = true;
                });
        }
    };
    (match(static_cast<Members*>(nullptr)), ...);
}
template <class AnyPlan, class Check, class Tables>
constexpr void observe_localities(AnyPlan const& plan, Check& check, Tables tables) {
    Seen<Locality> with_seats;
    Seen<Locality> with_kindergartens;
    bool const has_seats = see_localities<Seats>(plan, with_seats, tables);
    bool const has_kindergartens = see_localities<Kindergartens>(plan, with_kindergartens, tables);
    if (!has_seats || !has_kindergartens) return;
    match_localities<Seats>(plan, check, rule::seats_without_kindergartens, with_kindergartens, tables);
    match_localities<Kindergartens>(plan, check, rule::kindergartens_without_seats, with_seats, tables);
}

// Whether those who answer, and the areas that have targets, are represented in the group, where there is one.
template <class Terms, class AnyPlan, class Check, class Tables>
constexpr void observe_group(Plan<Terms> const& plan, AnyPlan const& whole, Check& check, Tables tables) {
    if (plan.leadership_group.is_left_out()) return;
    using Area = typename Terms::Area;
    Seen<typename Terms::Body> represented;
    for (auto const& official : plan.leadership_group.officials)
        for (auto const& post : official.posts) represented[post.body] = true;

    // Once a body, at its first measure.
    for (auto const& record : plan.bodies) {
        if (is_set(record.kind) || record.kind == BodyKind::persons) continue;
        for (std::size_t i = 0; i < plan.measures.size(); ++i)
            if (preschool_plan::answers(plan, plan.measures[i], record.body) == Answer::yes) {
                check.at(&Plan<Terms>::measures, i + 1)
                    .about(record.name, detail::subject_of(plan, record).area)(
                        rule::responsible_body_has_no_official_in_group, represented[record.body]);
                break;
            }
    }

    Seen<Area> has_official;
    for (auto const& record : plan.bodies)
        if (record.area && represented[record.body]) has_official[*record.area] = true;
    Seen<Area> has_target = observe_areas<Area>(whole, check, has_official, tables);
    for (std::size_t i = 0; i < plan.areas.size(); ++i)
        if (has_official[plan.areas[i].area])
            check.at(&Plan<Terms>::areas, i + 1)
                .in(plan.leadership_group.clause)(rule::area_has_official_in_group_but_no_target,
                                                  has_target[plan.areas[i].area]);
}
// Asked once an area, at its first target.
template <class Area, class AnyPlan, class Check, class... Members>
constexpr Seen<Area> observe_areas(AnyPlan const& plan, Check& check, Seen<Area>& has_official, List<Members...>) {
    Seen<Area> has_target;
    [[maybe_unused]] auto const observe = [&]<class Member>(Member*) {
        auto const& rows = plan.*Member::pointer;
        for (std::size_t i = 0; i < rows.size(); ++i)
            with_value<Area>(rows[i], [&](Area area) {
                if (!has_target[area])
                    check.at(Member::pointer, i + 1)(rule::area_has_target_but_no_official_in_group,
                                                     has_official[area]);
                has_target[area] = true;
            });
    };
    (observe(static_cast<Members*>(nullptr)), ...);
    return has_target;
}

/// Every warning and note that is about more than one row.
template <class AnyPlan, class Check>
constexpr void observe(AnyPlan const& plan, Check& check) {
    using TargetTables = members_that<IsTargetTable, AnyPlan>;
    observe_totals(plan, check, TargetTables{});
    observe_series(plan, check, described_members<AnyPlan>{});
    observe_localities(plan, check, TargetTables{});
    if constexpr (requires { observe_group(plan, plan, check, TargetTables{}); })
        observe_group(plan, plan, check, TargetTables{});
}

} // namespace preschool_plan::detail

#endif
