// The proof of a plan at compile time, in evaluations small enough for what a compiler may spend on one; and the sentence that the
// compiler prints of a plan that contradicts itself.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_PROOF_HPP
#define PRESCHOOL_PLAN_DETAIL_PROOF_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/checks.hpp>
#include <preschool_plan/detail/contradiction.hpp>
#include <preschool_plan/detail/walk.hpp>

namespace preschool_plan {

// The sentence for the compiler to print. None of these types has a definition.
template <Rule const& broken, class... Particulars>
struct the_plan_contradicts_itself;
namespace detail {

template <auto const& plan>
using PlanOf = std::remove_cvref_t<decltype(plan)>;

// These stand outside `prove`, where clang would evaluate them twice; and each member of the plan is looked at by itself.
template <auto const& plan, class Member, auto... rules>
inline constexpr bool member_holds = [] {
    using AnyPlan = PlanOf<plan>;
    Proof<AnyPlan> proof(plan);
    Passed<std::remove_cvref_t<decltype(rules)>...> const passed(rules...);
    Walk<AnyPlan, decltype(proof), decltype(passed)>(proof, passed).template look_at_member<Member>();
    return proof.holds;
}();
template <auto const& plan, auto... rules>
inline constexpr bool whole_holds = [] {
    using AnyPlan = PlanOf<plan>;
    Proof<AnyPlan> proof(plan);
    Passed<std::remove_cvref_t<decltype(rules)>...> const passed(rules...);
    Walk<AnyPlan, decltype(proof), decltype(passed)>(proof, passed).look_at_whole();
    return proof.holds;
}();

template <auto const& plan, class Members, auto... rules>
inline constexpr bool members_are_proved = false;
template <auto const& plan, class... Members, auto... rules>
inline constexpr bool members_are_proved<plan, List<Members...>, rules...> = (member_holds<plan, Members, rules...> &&
                                                                              ...);

template <auto const& plan, auto... rules>
inline constexpr bool is_proved =
    members_are_proved<plan, described_members<PlanOf<plan>>, rules...>&& whole_holds<plan, rules...>;

// What is wrong, as a type; looked for only in a plan in which something is.

struct FirstError {
    Rule const* rule = nullptr;
    Finding finding = {};
    bool is_found = false;
    constexpr void operator()(Rule const& broken, Finding const& found) {
        if (is_found || broken.severity != Severity::error) return;
        is_found = true;
        rule = &broken;
        finding = found;
    }
};

// Tells what is wrong in this member, or in how the members fit together where it is void.
template <auto const& plan, class Member, auto... rules, class Report>
constexpr void tell_what_is_wrong(Report& report) {
    using AnyPlan = PlanOf<plan>;
    Reporting<AnyPlan, Report> reporting(plan, report);
    Passed<std::remove_cvref_t<decltype(rules)>...> const passed(rules...);
    Walk<AnyPlan, decltype(reporting), decltype(passed)> walk(reporting, passed);
    if constexpr (std::is_void_v<Member>)
        walk.look_at_whole();
    else
        walk.template look_at_member<Member>();
}
template <auto const& plan, class Member, auto... rules>
inline constexpr FirstError first_error = [] {
    FirstError first;
    tell_what_is_wrong<plan, Member, rules...>(first);
    return first;
}();
// The member of a row by name.
template <class Members>
struct ByName;
template <class... Members>
struct ByName<List<Members...>> {
    static constexpr std::size_t index_of(std::string_view name) {
        std::size_t index = 0;
        std::size_t found = 0;
        ((Members::name == name ? void(found = index++) : void(++index)), ...);
        return found;
    }
};
template <std::size_t index, class Members>
struct MemberAt;
template <class Member, class... More>
struct MemberAt<0, List<Member, More...>> {
    using Type = Member;
};
template <std::size_t index, class Member, class... More>
struct MemberAt<index, List<Member, More...>> : MemberAt<index - 1, List<More...>> {};

template <FirstError const& error, auto table, std::size_t... indices>
consteval auto suspects_among(std::index_sequence<indices...>) {
    return static_cast<suspected_rows<table, error.finding.suspects.first[indices].row...>*>(nullptr);
}
template <FirstError const& error, class... Particulars>
consteval auto contradict() {
    return static_cast<the_plan_contradicts_itself<*error.rule, Particulars...>*>(nullptr);
}
template <FirstError const& error, auto table, class... Particulars>
consteval auto contradict_with_suspects() {
    constexpr std::size_t suspects = error.finding.suspects.count;
    if constexpr (suspects != 0 && suspects <= 3)
        return contradict<
            error, Particulars...,
            std::remove_pointer_t<decltype(suspects_among<error, table>(std::make_index_sequence<suspects>{}))>>();
    else
        return contradict<error, Particulars...>();
}
// A figure as the sentence has it: a count with its unit, a share with its whole.
template <FirstError const& error>
consteval auto declared_figure() {
    constexpr Quantity const& figure = *error.finding.declared;
    if constexpr (constexpr auto share = figure.as<Share>(); share.has_value())
        return static_cast<declared_share<share->numerator(), share->denominator()>*>(nullptr);
    else
        return static_cast<declared<figure.value(), figure.unit()>*>(nullptr);
}
template <FirstError const& error>
consteval auto computed_figure() {
    constexpr Quantity const& figure = *error.finding.computed;
    if constexpr (constexpr auto share = figure.as<Share>(); share.has_value())
        return static_cast<computed_share<share->numerator(), share->denominator()>*>(nullptr);
    else
        return static_cast<computed<figure.value(), figure.unit()>*>(nullptr);
}
template <FirstError const& error, class Node, class... Particulars>
consteval auto contradict_with_figures() {
    constexpr Finding const& found = error.finding;
    if constexpr (found.declared.has_value() && found.computed.has_value()) {
        using Declared = std::remove_pointer_t<decltype(declared_figure<error>())>;
        using Computed = std::remove_pointer_t<decltype(computed_figure<error>())>;
        if constexpr (is_total<Node>)
            return contradict_with_suspects<error, Node::table_of_parts, Particulars..., Declared, Computed>();
        else
            return contradict<error, Particulars..., Declared, Computed>();
    } else if constexpr (found.declared.has_value()) {
        return contradict<error, Particulars..., std::remove_pointer_t<decltype(declared_figure<error>())>>();
    } else if constexpr (found.same_as_row != 0) {
        return contradict<error, Particulars..., same_as_row<found.same_as_row>>();
    } else {
        return contradict<error, Particulars...>();
    }
}
template <FirstError const& error, class Node, std::size_t depth, class... Particulars>
consteval auto contradict_at_member();

// What is held by an optional, by a list, by an optional list ...
template <class T>
struct Innermost {
    using Type = T;
};
template <class T>
requires(!std::is_same_v<held<T>, T>) struct Innermost<T> : Innermost<held<T>> {
};
template <class T>
using innermost = typename Innermost<T>::Type;

template <FirstError const& error, class Node, std::size_t depth, class... Particulars>
consteval auto contradict_at_place() {
    if constexpr (depth < error.finding.place.size()) {
        constexpr Step step = error.finding.place[depth];
        if constexpr (step.member.empty()) // of a list in a list
            return contradict_at_place<error, Node, depth + 1, Particulars...>();
        else
            return contradict_at_member<error, Node, depth, Particulars...>();
    } else {
        return contradict_with_figures<error, Node, Particulars...>();
    }
}
template <FirstError const& error, class Node, std::size_t depth, class... Particulars>
consteval auto contradict_at_member() {
    constexpr Step step = error.finding.place[depth];
    using Members = described_members<Node>;
    using Member = typename MemberAt<ByName<Members>::index_of(step.member), Members>::Type;
    using Inner = innermost<member_type<Member>>;
    if constexpr (step.row != 0)
        return contradict_at_place<error, Inner, depth + 1, Particulars..., in_row<Member::pointer, step.row>>();
    else
        return contradict_at_place<error, Inner, depth + 1, Particulars..., in_member<Member::pointer>>();
}
template <auto const& plan, FirstError const& error>
consteval auto contradict_in_clause() {
    constexpr Clause clause = error.finding.clause.value_or({});
    using AnyPlan = PlanOf<plan>;
    if constexpr (!error.finding.clause.has_value())
        return contradict_at_place<error, AnyPlan, 0>();
    else if constexpr (clause.annex != 0)
        return contradict_at_place<error, AnyPlan, 0, in_annex<clause.annex, in_clause<clause.section, clause.item>>>();
    else if constexpr (clause.point != 0)
        return contradict_at_place<error, AnyPlan, 0, in_clause<clause.section, clause.item, clause.point>>();
    else
        return contradict_at_place<error, AnyPlan, 0, in_clause<clause.section, clause.item>>();
}
template <auto const& plan, auto... rules>
consteval auto what_is_wrong(List<>) {
    return contradict_in_clause<plan, first_error<plan, void, rules...>>();
}
template <auto const& plan, auto... rules, class Member, class... More>
consteval auto what_is_wrong(List<Member, More...>) {
    if constexpr (member_holds<plan, Member, rules...>)
        return what_is_wrong<plan, rules...>(List<More...>{});
    else
        return contradict_in_clause<plan, first_error<plan, Member, rules...>>();
}
template <auto const& plan, auto... rules>
consteval auto what_is_wrong() {
    return what_is_wrong<plan, rules...>(described_members<PlanOf<plan>>{});
}

} // namespace detail
} // namespace preschool_plan

#endif
