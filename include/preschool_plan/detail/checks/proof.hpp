// The proof of a plan at compile time, in evaluations small enough for the limits of compilers; and the sentence that a
// compiler prints if the plan contradicts itself.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_PROOF_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_PROOF_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/checks/answers.hpp>
#include <preschool_plan/detail/checks/walk.hpp>
#include <preschool_plan/detail/contradiction.hpp>
#include <type_traits>
#include <utility>

namespace preschool_plan {

/// What the compiler says about a plan that contradicts itself: the rule, where, and the figures. It has no definition.
template <Rule const& broken, class... Particulars>
struct the_plan_contradicts_itself;

namespace detail {

template <auto const& plan>
using PlanOf = std::remove_cvref_t<decltype(plan)>;

// Whether all rules hold in this member or, if it is void, on how the members fit together.
template <auto const& plan, class Member, auto... rules>
constexpr bool evaluate_proof() {
    Proof<PlanOf<plan>> proof(plan);
    Walk(proof, passed<PlanOf<plan>>(rules...)).template look_at_member<Member>();
    return proof.holds;
}
// The same, evaluated once: const and not constexpr, so that words can refuse a plan that is no constant expression.
template <auto const& plan, class Member, auto... rules>
inline bool const member_holds = evaluate_proof<plan, Member, rules...>();
template <auto const& plan, class Member, auto... rules>
concept IsConstant = requires {
    typename std::bool_constant<member_holds<plan, Member, rules...>>;
};

template <auto const& plan>
using MembersToProve = typename Joined<described_members<PlanOf<plan>>, List<void>>::Result;
template <auto const& plan, auto... rules, class... Members>
consteval bool can_be_proved(List<Members...>) {
    return (IsConstant<plan, Members, rules...> && ...);
}
template <auto const& plan, auto... rules, class... Members>
consteval bool is_proved(List<Members...>) {
    return (member_holds<plan, Members, rules...> && ...);
}

// What is wrong, as a type; only instantiated if something is.

// The errors in this member or, if it is void, in how the members fit together.
template <auto const& plan, class Member, auto... rules>
inline constexpr Errors errors_in = [] {
    Errors errors;
    Reporting<PlanOf<plan>> reporting(plan, errors);
    Walk(reporting, passed<PlanOf<plan>>(rules...)).template look_at_member<Member>();
    return errors;
}();
// The sentence is made of lists of words; a function of its own makes each list.

template <Errors const& errors>
consteval auto clause_words() {
    constexpr Clause clause = errors.first().clause.value_or({});
    if constexpr (!errors.first().clause.has_value())
        return List<>{};
    else if constexpr (clause.annex != 0)
        return List<in_annex<clause.annex, in_clause<clause.section, clause.item>>>{};
    else if constexpr (clause.subpoint != 0)
        return List<in_clause<clause.section, clause.item, clause.point, clause.subpoint>>{};
    else if constexpr (clause.point != 0)
        return List<in_clause<clause.section, clause.item, clause.point>>{};
    else
        return List<in_clause<clause.section, clause.item>>{};
}

// The steps from the plan inwards, and the type at their end.
template <class Inmost, class... Steps>
struct Way {
    using Node = Inmost;
    using Words = List<Steps...>;
};
template <Errors const& errors, std::size_t depth, class Member, class... More>
consteval auto member_of_step(List<Member, More...>) {
    if constexpr (errors.first().place[depth].member == Member::name)
        return static_cast<Member*>(nullptr);
    else
        return member_of_step<errors, depth>(List<More...>{});
}
template <Errors const& errors, class Node, std::size_t depth, class... Steps>
consteval auto way_from() {
    if constexpr (depth == errors.first().place.size()) {
        return Way<Node, Steps...>{};
    } else if constexpr (errors.first().place[depth].member.empty()) { // a list in a list
        return way_from<errors, Node, depth + 1, Steps...>();
    } else {
        using Member = std::remove_pointer_t<decltype(member_of_step<errors, depth>(described_members<Node>{}))>;
        constexpr std::size_t row = errors.first().place[depth].row;
        using Step = std::conditional_t<row != 0, in_row<Member::pointer, row>, in_member<Member::pointer>>;
        return way_from<errors, held<held<held<member_type<Member>>>>, depth + 1, Steps..., Step>();
    }
}

// A figure: a count with its unit, a share with its whole.
template <template <std::int64_t, Unit const&> class OfUnit, template <std::int64_t, std::int64_t> class OfWhole,
          Optional<Quantity> Finding::*figure, Errors const& errors>
consteval auto figure_words() {
    constexpr Optional<Quantity> const& found = errors.first().*figure;
    if constexpr (!found.has_value())
        return List<>{};
    else if constexpr (constexpr auto share = found->template as<Share>(); share.has_value())
        return List<OfWhole<share->numerator(), share->denominator()>>{};
    else
        return List<OfUnit<found->value(), found->unit()>>{};
}

template <Errors const& errors, class Node, std::size_t... indices>
consteval auto suspect_words(std::index_sequence<indices...>) {
    if constexpr (sizeof...(indices) != 0)
        return List<suspected_rows<Node::table_of_parts, errors.first().suspects.first[indices].row...>>{};
    else if constexpr (errors.first().same_as_row != 0)
        return List<same_as_row<errors.first().same_as_row>>{};
    else
        return List<>{};
}

template <Rule const& broken, class... Words>
consteval the_plan_contradicts_itself<broken, Words...>* sentence_of(List<Words...>) {
    return nullptr;
}
template <auto const& plan, Errors const& errors>
consteval auto contradiction() {
    using Found = decltype(way_from<errors, PlanOf<plan>, 0>());
    constexpr std::size_t suspects = errors.first().suspects.count;
    using Suspects = decltype(suspect_words<errors, typename Found::Node>(
        std::make_index_sequence<(suspects <= 3 ? suspects : 0)>{}));
    return sentence_of<*errors.rule>(
        typename Joined<decltype(clause_words<errors>()), typename Found::Words,
                        decltype(figure_words<declared, declared_share, &Finding::declared, errors>()),
                        decltype(figure_words<computed, computed_share, &Finding::computed, errors>()),
                        Suspects>::Result{});
}

template <auto const& plan, auto... rules, class Member, class... More>
consteval auto what_is_wrong(List<Member, More...>) {
    if constexpr (sizeof...(More) != 0 && member_holds<plan, Member, rules...>)
        return what_is_wrong<plan, rules...>(List<More...>{});
    else
        return contradiction<plan, errors_in<plan, Member, rules...>>();
}

} // namespace detail
} // namespace preschool_plan

#endif
