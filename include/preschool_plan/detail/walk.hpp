// The walk: finds everything that stands in a plan, at any depth, and asks of it what must hold. A check that is walked with says
// what becomes of the answers.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WALK_HPP
#define PRESCHOOL_PLAN_DETAIL_WALK_HPP

#include <cstddef>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/rules.hpp>
#include <type_traits>

namespace preschool_plan::detail {

// Converts to exactly this type, and not to its bases.
template <class T>
struct Exactly {
    template <class Wanted>
    requires std::is_same_v<Wanted, T>
    constexpr operator Wanted const&() const;
};
// Converts to nothing; found in the same namespaces as `T`.
template <class T>
struct Nothing {};

// Rules of the user's: `must_hold(thing, check)`, found by argument-dependent look-up.
template <class T, class Check>
concept HasRuleBeside = requires(T const& thing, Check& check) {
    must_hold(thing, check);
};
// A template that takes anything is asked of the thing, and not once more of each of its bases.
template <class T, class Check>
concept HasRuleForAnything = HasRuleBeside<Nothing<T>, Check>;
template <class T, class Check>
concept HasRuleForExactly = HasRuleBeside<Exactly<T>, Check> && !HasRuleForAnything<T, Check>;

template <class Check, class... Bases>
constexpr bool has_rule_for_any_of(List<Bases...>);
/// Whether a rule is for exactly this struct or one of its bases.
template <class T, class Check>
constexpr bool has_rule_for_exactly_it_or_a_base() {
    if constexpr (HasRuleForExactly<T, Check>)
        return true;
    else if constexpr (DescribedRow<T>)
        return has_rule_for_any_of<Check>(described_bases<T>{});
    else
        return false;
}
template <class Check, class... Bases>
constexpr bool has_rule_for_any_of(List<Bases...>) {
    return (has_rule_for_exactly_it_or_a_base<typename Bases::type, Check>() || ...);
}

/// Asks those rules that are for exactly this struct or one of its bases, each once.
template <class T, class Check>
constexpr void ask_exact_rules(T const& thing, Check& check);
template <class T, class Check, class... Bases>
constexpr void ask_exact_rules_of(T const& thing, Check& check, List<Bases...>) {
    (ask_exact_rules<typename Bases::type>(thing, check), ...);
}
template <class T, class Check>
constexpr void ask_exact_rules(T const& thing, Check& check) {
    if constexpr (HasRuleForExactly<T, Check>) must_hold(thing, check);
    if constexpr (DescribedRow<T>) ask_exact_rules_of(thing, check, described_bases<T>{});
}
template <class T, class Check>
requires HasRuleBeside<T, Check>
constexpr void ask_rules_beside(T const& thing, Check& check) {
    constexpr bool exact = has_rule_for_exactly_it_or_a_base<T, Check>();
    if constexpr (exact) ask_exact_rules(thing, check);
    if constexpr (HasRuleForAnything<T, Check> || (!exact && HasRuleBeside<T, Check>)) must_hold(thing, check);
}

// Whether a passed rule can be asked of anything that may stand in a `T`.
template <class Rule, class Check, class T>
constexpr bool can_be_asked_within();
template <class Rule, class Check, class... Members>
constexpr bool can_be_asked_within_any(List<Members...>) {
    return (can_be_asked_within<Rule, Check, member_type<Members>>() || ...);
}
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
        return can_be_asked_within_any<Rule, Check>(described_members<T>{});
    else
        return false;
}

/// Rules that are passed. One that can be asked of the plan is asked of the plan; any other of each thing that it can be asked of
/// without a conversion: a rule on figures is none on counts.
template <class... Rules>
struct Passed {
    static constexpr bool any = false;
    template <class AnyPlan, class T, class Check>
    constexpr void ask(T const&, Check&) const {}
};
template <class Rule, class... More>
struct Passed<Rule, More...> {
    static constexpr bool any = true;
    Rule const& rule;
    Passed<More...> more;

    constexpr explicit Passed(Rule const& first, More const&... others) : rule(first), more(others...) {}

    template <class AnyPlan, class T, class Check>
    constexpr void ask(T const& thing, Check& check) const {
        if constexpr (std::is_invocable_v<Rule const&, AnyPlan const&, Check&>) {
            if constexpr (std::is_same_v<T, AnyPlan>) ask_here(thing, check);
        } else if constexpr (can_be_asked<Rule, Check, T>) {
            ask_here(thing, check);
        } else if constexpr (std::is_same_v<T, AnyPlan>) {
            static_assert(
                can_be_asked_within<Rule, Check, AnyPlan>(),
                "preschool_plan: there is nothing in the plan that this rule can be asked of. It takes the plan, or one "
                "kind of thing in it, by const reference, and the check: [](Row const& row, auto& check) {...}.");
        }
        more.template ask<AnyPlan>(thing, check);
    }

  private:
    template <class T, class Check>
    constexpr void ask_here(T const& thing, Check& check) const {
        static_assert(
            std::is_void_v<std::invoke_result_t<Rule const&, T const&, Check&>>,
            "preschool_plan: a rule returns nothing. What it has to say it tells the check: check(rule, whether it "
            "holds).");
        rule(thing, check);
    }
};

template <class T, class Check>
concept HasRuleOfTheLibrary = requires(T const& thing, Check& check) {
    Library::must_hold(thing, check);
};

template <class AnyPlan>
constexpr bool is_plan() {
    static_assert(DescribedRow<AnyPlan>, "preschool_plan: this plan is not described. Write "
                                         "BOOST_DESCRIBE_STRUCT(Plan, (its base), (its tables)) after it.");
    return DescribedRow<AnyPlan>;
}

// Described, but looked at as a whole.
template <class T>
inline constexpr bool is_one_thing = false;
template <>
inline constexpr bool is_one_thing<Label> = true;
template <>
inline constexpr bool is_one_thing<Clause> = true;

template <class AnyPlan, class Check, class Rules>
class Walk {
  public:
    constexpr Walk(Check& check, Rules const& rules) : check_(check), rules_(rules) {}

    /// All that must hold of the plan: of everything in it, and of how its tables fit together.
    constexpr void look_at_plan() {
        if constexpr (is_plan<AnyPlan>()) {
            look_at_members(check_.plan, described_members<AnyPlan>{});
            look_at_whole();
        }
    }
    constexpr void look_at_whole() {
        static_assert(!leaves_members_out<AnyPlan>(),
                      "preschool_plan: a table or another member of the plan is not in its "
                      "description. Write it in the plan's BOOST_DESCRIBE_STRUCT.");
        Library::plan_must_hold(check_.plan, check_);
        ask_others(check_.plan);
    }
    /// Of one of the plan's members.
    template <class Member>
    constexpr void look_at_member() {
        look_at_members(check_.plan, List<Member>{});
    }

  private:
    // Anything else is refused when it is looked at, before its list is.
    template <class T>
    static constexpr bool is_known = DescribedRow<T> || std::is_enum_v<T> || std::is_integral_v<T> || MayBeAbsent<T> ||
                                     IsList<T> || IsPlainText<T> || HasRuleOfTheLibrary<T, Check>;

    // Whether anybody but the library has rules for such a thing.
    template <class T>
    static constexpr bool asks_others = Rules::any || HasRuleBeside<T, Check>;

    template <class T>
    constexpr void look_at(T const& thing) {
        if constexpr (std::is_enum_v<T>) {
            static_assert(DescribedEnum<T>,
                          "preschool_plan: a plan holds a value of an enumeration that is not described. Write "
                          "BOOST_DESCRIBE_ENUM(Enumeration, its, enumerators) after it.");
            bool const holds = preschool_plan::is_enumerator(thing);
            if (Check::reports || !holds) check_(rule::value_is_no_enumerator, holds);
            if constexpr (asks_others<T>) ask_others(thing);
        } else if constexpr (MayBeAbsent<T>) {
            if (thing.has_value()) look_at(*thing);
        } else if constexpr (IsList<T>) {
            if (std::size_t const size = thing.size(); size != 0 || asks_others<Rows<held<T>>>)
                look_at_list(thing.data(), size);
        } else if constexpr (DescribedRow<T> && !is_one_thing<T>) {
            look_at_row(thing);
        } else if constexpr (IsPlainText<T>) {
            Library::must_hold(std::string_view(thing), check_);
            if constexpr (Rules::any) rules_.template ask<AnyPlan>(thing, check_);
        } else if constexpr (HasRuleOfTheLibrary<T, Check>) {
            Library::must_hold(thing, check_);
            if constexpr (Rules::any) rules_.template ask<AnyPlan>(thing, check_);
        } else {
            static_assert(
                std::is_integral_v<T>,
                "preschool_plan: a plan holds something that is neither described nor of a kind that the checks know. "
                "Write BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after a struct; write texts as Label or "
                "std::string_view, figures as counts such as Seats or as Share, lists as ShortList or Rows.");
        }
    }

    template <class Row>
    constexpr void look_at_list(Row const* rows, std::size_t size) {
        if constexpr (is_known<Row>)
            if (size != 0) Library::list_must_hold(Rows<Row>(rows, size), check_);
        if constexpr (Check::reports) {
            auto const list = check_.place();
            for (std::size_t i = 0; i < size; ++i) {
                check_.go_to_row(list, i + 1);
                look_at(rows[i]);
            }
            check_.go_back_to(list);
        } else {
            for (std::size_t i = 0; i < size; ++i) look_at(rows[i]);
        }
        if constexpr (asks_others<Rows<Row>>) ask_others(Rows<Row>(rows, size));
    }

    template <class T>
    constexpr void look_at_row(T const& row) {
        static_assert(!leaves_members_out<T>(),
                      "preschool_plan: a member of a struct in the plan is not in its description. Write it in its "
                      "BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_CLASS.");
        if constexpr (requires { row.is_left_out(); })
            if (row.is_left_out()) return;
        if constexpr (Check::reports) check_.describe(row);
        if constexpr (HasRuleOfTheLibrary<T, Check>) Library::must_hold(row, check_);
        if constexpr (asks_others<T>) ask_others(row);
        constexpr bool may_exceed = requires { requires T::shares_may_exceed_the_whole; };
        if (check_.shares_may_exceed_the_whole == may_exceed) return look_at_members(row, described_members<T>{});
        // A row speaks for its own shares: not for those of a row within it, nor does that for its.
        check_.shares_may_exceed_the_whole = may_exceed;
        look_at_members(row, described_members<T>{});
        check_.shares_may_exceed_the_whole = !may_exceed;
    }

    template <class Row, class... Members>
    constexpr void look_at_members(Row const& row, List<Members...>) {
        if constexpr (Check::reports) {
            auto const outer = check_.place();
            (look_at_member_of<Members>(row, outer), ...);
            check_.go_back_to(outer);
        } else {
            (look_at(row.*Members::pointer), ...);
        }
    }

    // Whole places are copied only where something within may have changed more than the steps.
    template <class Member, class Row, class Place>
    constexpr void look_at_member_of(Row const& row, Place const& outer) {
        using T = held<member_type<Member>>;
        check_.step_to_member(outer.depth, Member::name);
        look_at(row.*Member::pointer);
        if constexpr (DescribedRow<T> && !is_one_thing<T>) check_.go_back_to(outer);
    }

    template <class T>
    constexpr void ask_others(T const& thing) {
        if constexpr (HasRuleBeside<T, Check>) ask_rules_beside(thing, check_);
        if constexpr (Rules::any) rules_.template ask<AnyPlan>(thing, check_);
    }

    Check& check_;
    Rules const& rules_;
};

} // namespace preschool_plan::detail

#endif
