// Warnings and notes: whether people, bodies, targets and totals match.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_OBSERVATIONS_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_OBSERVATIONS_HPP

#include <cstddef>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/checks/levels.hpp>
#include <preschool_plan/detail/checks/printed.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/detail/totals/sums_of_totals.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/rule.hpp>

namespace preschool_plan::detail {

/// Whether each enumerator was seen; the last element is for values that are no enumerators.
template <class E>
struct Seen {
    bool value[enumerators_of<E>::size + 1] = {};
    constexpr bool& operator[](E which) { return value[preschool_plan::position(which)]; }
};

/// Calls `visit(value, number of the row)` with each value of an enumeration that was not seen before.
template <class E, class Table, class Visit>
constexpr void for_each_new(Table const& rows, Seen<E>& seen, Visit visit) {
    using Found = SearchFor<E, held<Table>>;
    if constexpr (Found::found != 0)
        for (std::size_t i = 0; i < rows.size(); ++i)
            detail::any_held<E>(rows[i].*Found::pointer, [&](E value) {
                if (!seen[value]) visit(value, i + 1);
                seen[value] = true;
                return false;
            });
}

// If declared totals add up this target table, asks whether each of its rows is part of one.
template <class Target, class AnyPlan, class Check>
constexpr void observe_totals(AnyPlan const& plan, Check& check) {
    auto const& rows = plan.*Target::pointer;
    bool has_totals = false;
    Scratch<bool, 1024> is_part(rows.size());
    for_each_sums_of<Target::pointer>(plan, [&](auto const& sums) {
        has_totals = true;
        for (std::size_t i = 0; i < rows.size(); ++i) is_part[i] = is_part[i] || sums(rows[i]) != 0;
    });
    for (std::size_t i = 0; has_totals && i < rows.size(); ++i)
        check.at(Target::pointer, i + 1)(rule::target_is_part_of_no_total, is_part[i]);
}

// Asks whether each declared total of a level adds up every series that it admits. It adds up rows of one time only,
// which a series may lack.
template <class Member, class AnyPlan, class Check>
constexpr void observe_series(AnyPlan const& plan, Check& check) {
    using Declared = held<member_type<Member>>;
    using Row = typename Declared::Row;
    Rows<Row> const rows(plan.*Declared::table_of_parts);
    Series<Row> series(rows);
    for_each_64_totals<Declared>(plan, plan.*Member::pointer, [&](auto const& sums, std::size_t first) {
        for_each_in(sums.of_columns(), [&](std::size_t total) {
            sums.with_column(total, [&]<class Level>(Level*) {
                if constexpr (is_level<member_type<Level>>) {
                    auto const states = [&](Row const& row) {
                        return detail::is_stated(row.*Level::pointer) && (sums(row) & set_of(total)) != 0;
                    };
                    for (std::size_t i = 0; i < rows.size(); ++i) {
                        bool is_last = states(rows[i]);
                        for (std::size_t other = series.next(i); is_last && other != i; other = series.next(other))
                            is_last = !states(rows[other]) || !is_earlier(rows[i], rows[other]);
                        if (!is_last) continue;
                        bool const is_added = (sums.template adding<Level>(rows[i]) & set_of(total)) != 0;
                        check.at(Member::pointer, first + total + 1,
                                 detail::subject_of(plan, rows[i]))(rule::total_leaves_a_series_out, is_added);
                    }
                }
            });
        });
    });
}

/// Whether a text says how many more there are to be, 新增30所 or 增加学位9030个, and not how many there are then.
constexpr bool prints_an_increase(std::string_view const& text) {
    for (char const* const word : {"达", "总", "已", "增加到", "增加至", "每", "年", "以来"})
        if (has_words(text, word)) return false;
    for (char const* const word : {"新增", "增加", "新建", "扩建"})
        if (has_words(text, word)) return true;
    return false;
}
/// Whether a figure stands right behind the name of the area: 和静县4所.
template <class AnyPlan>
constexpr bool prints_a_figure_of(AnyPlan const& plan, std::string_view const& text, typename AnyPlan::Area wanted) {
    bool is_printed = false;
    for_each_word<typename AnyPlan::Area>(plan, [&](typename AnyPlan::Area area, std::string_view const& name) {
        is_printed = is_printed || (area == wanted && worth(Bytes(text).at(find_word(text, name) + name.size())) >= 0);
    });
    return is_printed;
}
// Asks of each task and aim of an increase, or of an area alone, in a clause that has totals of a table, whether its
// figures stay within the targets of the area, localities, ownerships and works that it prints.
template <class Declared, class AnyPlan, class Check>
constexpr void observe_phrases(AnyPlan const& plan, Check& check, Rows<Declared> const& totals) {
    for (std::size_t i = 0; i < plan.provisions.size(); ++i) {
        auto const& phrase = plan.provisions[i];
        std::string_view const& text = phrase.text.zh;
        bool const is_to_be_done = is_act(phrase.purpose) || phrase.purpose == Purpose::aim;
        bool const is_of_area = phrase.area && prints_a_figure_of(plan, text, *phrase.area);
        if (!is_to_be_done || (!is_of_area && !prints_an_increase(text))) continue;
        for (Figure const& figure : phrase.figures) {
            bool is_of_table = false;
            for (Declared const& total : totals)
                is_of_table = is_of_table ||
                              (total.clause == phrase.clause && total.figure.quantity.unit() == figure.quantity.unit());
            if (!is_of_table || figure.bound == Bound::at_most) continue;
            std::int64_t const printed = figure.quantity.value();
            std::int64_t const less = figure.step > 1 && printed >= figure.step ? figure.step - 1 : 0; // of 0.2万
            Quantity const least{printed - less, figure.quantity.unit()};
            Declared of_phrase{{}, {}, {}, {least, Bound::at_least}};
            if (phrase.area) of_phrase.of.push_back(*phrase.area);
            auto const narrow_to = [&]<class E>(E value) {
                if constexpr (is_told_by_type<typename Declared::Row, E>) of_phrase.of.push_back(value);
            };
            for (Locality const locality : phrase.localities) narrow_to(locality);
            for (Ownership const ownership : phrase.ownerships) narrow_to(ownership);
            for (Works const works : enumerators<Works>) // of seats any: 新增学位
                if (figure.quantity.unit() == unit::kindergartens && prints_value(plan, text, works)) narrow_to(works);
            SumsOfTotals<Declared> const sums(plan, &of_phrase, 1);
            if (sums.of_columns() != 0 && sums.computed(0) != 0)
                check.at(&AnyPlan::provisions, i + 1)(rule::phrase_exceeds_its_targets, sums.holding() != 0);
        }
    }
}

/// Whether a table has targets that count `Counted` by locality.
template <class Counted>
struct CountsByLocality {
    template <class Member>
    using Test = std::bool_constant<IsTargetTable<Member>::value && SearchFor<Locality, held<Member>>::found != 0 &&
                                    has_member_that<IsExactly<Counted>::template Test, held<Member>>>;
};
// Asks whether each locality with targets of the one kind also has some of the other; at its first target in each
// table.
template <class Counted, class Other, class AnyPlan, class Check>
constexpr void match_localities(AnyPlan const& plan, Check& check, Rule const& rule) {
    using Others = members_that<CountsByLocality<Other>::template Test, AnyPlan>;
    if constexpr (!std::is_same_v<Others, List<>>) {
        Seen<Locality> others;
        for_each_member(Others{}, [&]<class Member>(Member*) {
            for_each_new(plan.*Member::pointer, others, [](Locality, std::size_t) {});
        });
        for_each_member(members_that<CountsByLocality<Counted>::template Test, AnyPlan>{}, [&]<class Member>(Member*) {
            Seen<Locality> asked;
            for_each_new(plan.*Member::pointer, asked, [&](Locality locality, std::size_t row) {
                check.at(Member::pointer, row, Subject{label(locality)})(rule, others[locality]);
            });
        });
    }
}

// Asks whether the bodies that answer, and the areas that have targets, are represented in the group, if there is one.
template <class AnyPlan, class Check>
constexpr void observe_group(AnyPlan const& plan, Check& check) {
    if (plan.leadership_group.is_left_out()) return;
    Seen<typename AnyPlan::Body> represented;
    for (auto const& official : plan.leadership_group.officials)
        for (auto const& post : official.posts) represented[post.body] = true;

    // Once per body, at its first measure.
    for (auto const& record : plan.bodies) {
        if (is_set(record.kind) || record.kind == BodyKind::persons || plan.leadership_group.body == record.body)
            continue;
        std::size_t i = 0;
        while (i < plan.measures.size() && preschool_plan::answers(plan, plan.measures[i], record.body) != Answer::yes)
            ++i;
        if (i < plan.measures.size())
            check.at(&AnyPlan::measures, i + 1, detail::subject_of(plan, record))(
                rule::responsible_body_has_no_official_in_group, represented[record.body]);
    }

    using Area = typename AnyPlan::Area;
    Seen<Area> has_official;
    for (auto const& record : plan.bodies)
        if (record.area && represented[record.body]) has_official[*record.area] = true;
    // Once per area, at its first target.
    Seen<Area> has_target;
    for_each_member(TargetTables<AnyPlan>{}, [&]<class Member>(Member*) {
        for_each_new(plan.*Member::pointer, has_target, [&](Area area, std::size_t row) {
            check.at(Member::pointer, row)(rule::area_has_target_but_no_official_in_group, has_official[area]);
        });
    });
    for (std::size_t i = 0; i < plan.areas.size(); ++i)
        if (has_official[plan.areas[i].area])
            check.at(&AnyPlan::areas, i + 1, plan.leadership_group.clause)(
                rule::area_has_official_in_group_but_no_target, has_target[plan.areas[i].area]);
}

/// Asks for every warning and note that concerns more than one row.
template <class AnyPlan, class Check>
constexpr void observe(AnyPlan const& plan, Check& check) {
    for_each_member(TargetTables<AnyPlan>{}, [&]<class Member>(Member*) { observe_totals<Member>(plan, check); });
    for_each_member(members_that<IsTotalTable, AnyPlan>{}, [&]<class Member>(Member*) {
        using Declared = held<member_type<Member>>;
        if constexpr (HasSeries<typename Declared::Row>) observe_series<Member>(plan, check);
        if constexpr (requires { plan.provisions; }) observe_phrases<Declared>(plan, check, plan.*Member::pointer);
    });
    match_localities<Seats, Kindergartens>(plan, check, rule::seats_without_kindergartens);
    match_localities<Kindergartens, Seats>(plan, check, rule::kindergartens_without_seats);
    if constexpr (requires { typename AnyPlan::Terms; }) observe_group(plan, check);
}

} // namespace preschool_plan::detail

#endif
