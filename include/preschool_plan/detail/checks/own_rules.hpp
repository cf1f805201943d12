// A plan's own rules: those declared beside a struct, `must_hold(row, check)`, and those passed as arguments.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_OWN_RULES_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_OWN_RULES_HPP

#include <cstddef>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/rule.hpp>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

// Converts to exactly this type, and not to its bases.
template <class T>
struct Exactly {
    template <class Wanted>
    requires std::is_same_v<Wanted, T>
    constexpr operator Wanted const&() const;
};
// Converts to nothing; look-up searches the same namespaces as for `T`.
template <class T>
struct Nothing {};

// Argument-dependent look-up finds the rules beside a struct.
template <class T, class Check>
concept HasRuleBeside = requires(T const& thing, Check& check) {
    must_hold(thing, check);
};
// A rule that is a template for anything is asked once of the thing, and not again of each of its bases.
template <class T, class Check>
concept HasRuleForAnything = HasRuleBeside<Nothing<T>, Check>;
template <class T, class Check>
concept HasRuleForExactly = HasRuleBeside<Exactly<T>, Check> && !HasRuleForAnything<T, Check>;

// Stands in for a check, to see how a rule takes one.
struct AnyCheck {
    constexpr void operator()(Rule const&, bool, auto const&...) const {}
    constexpr AnyCheck const& at(auto, std::size_t) const { return *this; }
};
template <class Answer>
constexpr bool returns_nothing() {
    static_assert(std::is_void_v<Answer>, "preschool_plan: a rule returns nothing. What it has to say it tells the "
                                          "check: check(rule, whether it holds).");
    return true;
}
/// Refuses functions that look like rules but would never be asked, or could not answer.
template <class T, class Check>
consteval bool every_rule_is_asked() {
    static_assert(
        !(
            requires(T const& thing, Check& check) { thing.must_hold(check); } ||
            requires(T const& thing, Check& check) { T::must_hold(thing, check); }),
        "preschool_plan: a rule is a function beside the struct, and not a member of it. Write constexpr void "
        "must_hold(Row const& row, auto& check) after the struct.");
    if constexpr (HasRuleBeside<T, Check>) {
        return returns_nothing<decltype(must_hold(std::declval<T const&>(), std::declval<Check&>()))>();
    } else if constexpr (requires(T & thing, AnyCheck check) { must_hold(thing, check); }) {
        constexpr bool takes_constants = requires(T const& thing, AnyCheck check) { must_hold(thing, check); };
        static_assert(takes_constants, "preschool_plan: a rule takes what it is asked of to change it, and a plan is "
                                       "constant. Write Row const& row.");
        static_assert(!takes_constants, "preschool_plan: a rule takes its check by value, so that nobody would hear "
                                        "its answer. Write auto& check.");
    }
    return true;
}

/// Asks the rules for exactly this struct or one of its bases, each once; returns whether there are any.
template <class T, class Check>
constexpr bool ask_exact_rules(T const& thing, Check& check) {
    bool any = HasRuleForExactly<T, Check>;
    if constexpr (HasRuleForExactly<T, Check>) must_hold(thing, check);
    if constexpr (DescribedRow<T>)
        for_each_member(described_bases<T>{}, [&]<class Base>(Base*) {
            if (ask_exact_rules<typename Base::type>(thing, check)) any = true;
        });
    return any;
}
template <class T, class Check>
requires HasRuleBeside<T, Check>
constexpr void ask_rules_beside(T const& thing, Check& check) {
    if (!ask_exact_rules(thing, check) || HasRuleForAnything<T, Check>) must_hold(thing, check);
}

// Whether a passed rule can be asked of a `T`; or of anything that a `T` may hold.
template <class Rule, class Check, class T>
inline constexpr bool can_be_asked =
    std::is_invocable_v<Rule const&, std::conditional_t<DescribedRow<T>, T const&, Exactly<T> const&>, Check&>;
template <class Rule, class Check, class T>
constexpr bool can_be_asked_within() {
    if constexpr (can_be_asked<Rule, Check, T>)
        return true;
    else if constexpr (!std::is_same_v<held<T>, T>)
        return can_be_asked<Rule, Check, Rows<held<T>>> || can_be_asked_within<Rule, Check, held<T>>();
    else if constexpr (DescribedRow<T>)
        return []<class... Members>(List<Members...>) {
            return (can_be_asked_within<Rule, Check, member_type<Members>>() || ...);
        }(described_members<T>{});
    else
        return false;
}

/// Asks a passed rule. If it takes the plan, it is asked of the plan, else of each thing that it takes without a
/// conversion: a rule on figures is not one on counts.
template <class AnyPlan, class Rule, class T, class Check>
constexpr void ask_passed_rule(Rule const& rule, T const& thing, Check& check) {
    constexpr bool is_on_plan = can_be_asked<Rule, Check, AnyPlan>;
    if constexpr (std::is_same_v<T, AnyPlan> && !is_on_plan) {
        static_assert(
            can_be_asked_within<Rule, Check, AnyPlan>(),
            "preschool_plan: there is nothing in the plan that this rule can be asked of. It takes the plan, or "
            "one kind of thing in it, by const reference, and the check: [](Row const& row, auto& check) {...}.");
    } else if constexpr (std::is_same_v<T, AnyPlan> == is_on_plan) {
        if constexpr (can_be_asked<Rule, Check, T>) {
            returns_nothing<std::invoke_result_t<Rule const&, T const&, Check&>>();
            rule(thing, check);
        }
    }
}
template <class AnyPlan, class... Rules>
constexpr auto passed(Rules const&... rules) {
    if constexpr (sizeof...(Rules) == 0)
        return nullptr;
    else
        return [&](auto const& thing, auto& check) { (ask_passed_rule<AnyPlan>(rules, thing, check), ...); };
}

} // namespace preschool_plan::detail

#endif
