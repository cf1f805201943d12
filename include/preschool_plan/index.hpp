// What is looked up in a plan as in the index of a book: phrases that contain a text, acts against a problem, and from
// a phrase to the totals and targets that it speaks of, and back.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_INDEX_HPP
#define PRESCHOOL_PLAN_INDEX_HPP

#include <boost/describe/class.hpp>
#include <cstddef>
#include <preschool_plan/detail/totals/sums_of_totals.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/questions.hpp>
#include <string_view>

namespace preschool_plan {

namespace detail {

template <class AnyPlan, auto table, auto column>
constexpr bool adds_up(AnyPlan const& plan, Total<table, column> const& total,
                       typename Total<table, column>::Row const& row) {
    return RowsOfTotals<Total<table, column>>(plan, &total, 1)(row) != 0;
}
/// Calls `visit(table, number, total)` with each total that says what the provision says; its number is its row's.
template <class AnyPlan, class Terms, class Visit>
constexpr void for_each_total(AnyPlan const& plan, Provision<Terms> const& provision, Visit visit) {
    for_each_member(members_that<IsTotalTable, AnyPlan>{}, [&]<class Member>(Member*) {
        bool of_this = false;
        std::size_t number = 0;
        for (auto const& total : plan.*Member::pointer) {
            ++number;
            if (total.clause != provision.clause) continue;
            for (auto const& other : plan.provisions)
                if (other.clause == provision.clause && total.text.zh.starts_with(other.text.zh)) of_this = false;
            of_this = of_this || total.text.zh.starts_with(provision.text.zh);
            if (of_this) visit(Member::name, number, total);
        }
    });
}

} // namespace detail

/// The phrases that contain the text in either language, in upper or lower case: `containing(plan, "分类指导")`. A view
/// of the plan.
template <class Terms>
[[nodiscard]] constexpr auto containing(Plan<Terms> const& plan, std::string_view text) {
    return detail::select_that(plan.provisions,
                               [text](auto const& provision) { return detail::is_called(provision.text, text, true); });
}
template <class Terms, detail::EndsAtOnce Text>
void containing(Plan<Terms> const& plan, Text&& text_that_ends_at_once) = delete;

/// What is to be done about the problem or shortfall that a phrase names: every act that shares a topic with it. The
/// topics are our index, and so is this. A view of the plan.
template <class Terms>
[[nodiscard]] constexpr auto acts_about(Plan<Terms> const& plan, Provision<Terms> const& provision) {
    return detail::select_that(plan.provisions, [topics = provision.topics](auto const& other) {
        if (!is_act(other.purpose)) return false;
        for (auto const topic : other.topics)
            if (detail::has_item(topics, topic)) return true;
        return false;
    });
}

/// The duties of the bodies in which an official holds posts, and of the leadership group. A view of the plan.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr auto duties_of(AnyPlan const& plan, Official<typename AnyPlan::Terms> const& official) {
    ShortList<typename AnyPlan::Body, 5> bodies;
    for (auto const& post : official.posts) bodies.push_back(post.body);
    if (plan.leadership_group.body) bodies.push_back(*plan.leadership_group.body);
    return detail::involvements(plan, bodies, detail::who_has_to_do);
}

/// A total that the notice states, of any table.
struct StatedTotal {
    std::string_view table; ///< the plan's member that holds it
    std::size_t row = 0;    ///< which of its rows, from 1
    Label text;
    Figure figure;
    friend constexpr bool operator==(StatedTotal const&, StatedTotal const&) = default;
};
BOOST_DESCRIBE_STRUCT(StatedTotal, (), (table, row, text, figure))

/// The totals of what a provision says, 30, 13 and 17 of 新增公办幼儿园: those of its clause whose text begins with the
/// provision's, and those that follow and do not begin with another provision's (其中城市13所); the first 16 of them.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr ShortList<StatedTotal, 16> totals_of(AnyPlan const& plan, Provision<Terms> const& provision) {
    ShortList<StatedTotal, 16> found;
    detail::for_each_total(plan, provision, [&](std::string_view table, std::size_t row, auto const& total) {
        if (found.size() < found.capacity()) found.push_back({table, row, total.text, total.figure});
    });
    return found;
}

/// Calls `visit` with each target of which a provision speaks: each row, of any table, that one of its totals adds up.
template <DescribedRow AnyPlan, class Terms, class Visit>
constexpr void for_each_target(AnyPlan const& plan, Provision<Terms> const& provision, Visit visit) {
    detail::for_each_member(detail::TargetTables<AnyPlan>{}, [&]<class Table>(Table*) {
        for (auto const& row : plan.*Table::pointer) {
            bool is_part = false;
            detail::for_each_total(plan, provision, [&]<class Stated>(auto, auto, Stated const& total) {
                if constexpr (detail::is_same_member(Stated::table_of_parts, Table::pointer))
                    is_part = is_part || detail::adds_up(plan, total, row);
            });
            if (is_part) visit(row);
        }
    });
}

/// Calls `visit` with each provision that speaks of a target, since one of its totals adds that row up.
template <DescribedRow AnyPlan, DescribedRow Target, class Visit>
constexpr void for_each_phrase(AnyPlan const& plan, Target const& target, Visit visit) {
    for (auto const& provision : plan.provisions) {
        bool speaks_of_it = false;
        detail::for_each_total(plan, provision, [&]<class Stated>(std::string_view, std::size_t, Stated const& total) {
            if constexpr (std::is_same_v<typename Stated::Row, Target>)
                speaks_of_it = speaks_of_it || detail::adds_up(plan, total, target);
        });
        if (speaks_of_it) visit(provision);
    }
}

} // namespace preschool_plan

#endif
