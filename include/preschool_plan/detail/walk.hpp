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

// A rule of the user's: `must_hold(thing, check)`, found by argument-dependent look-up.
template <class T, class Check>
concept HasRuleOfItsOwn = requires(T const& thing, Check& check) {
    must_hold(thing, check);
};
template <class T, class Check>
constexpr bool has_rule_beside_bases();
template <class T, class Check>
concept HasRuleBeside = HasRuleOfItsOwn<T, Check> || has_rule_beside_bases<T, Check>();
template <class Check, class... Bases>
constexpr bool has_rule_beside_any(List<Bases...>) {
    return (HasRuleBeside<typename Bases::type, Check> || ...);
}
template <class T, class Check>
constexpr bool has_rule_beside_bases() {
    if constexpr (DescribedRow<T>)
        return has_rule_beside_any<Check>(described_bases<T>{});
    else
        return false;
}

/// Asks the user's rule of a thing and, where that is a rule for exactly this struct, those for its bases too: each once.
template <class T, class Check>
constexpr void ask_rule_beside(T const& thing, Check& check);
template <class T, class Check, class... Bases>
constexpr void ask_rules_beside_bases(T const& thing, Check& check, List<Bases...>) {
    (ask_rule_beside<typename Bases::type>(thing, check), ...);
}
template <class T, class Check>
constexpr void ask_rule_beside(T const& thing, Check& check) {
    constexpr bool has_rule = HasRuleOfItsOwn<T, Check>;
    if constexpr (has_rule) must_hold(thing, check);
    if constexpr (DescribedRow<T>)
        if constexpr (!has_rule || HasRuleOfItsOwn<Exactly<T>, Check>)
            ask_rules_beside_bases(thing, check, described_bases<T>{});
}

/// Rules that are passed. One that can be asked of the plan is asked of the plan; any other of each thing that it can be asked of.
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
            if constexpr (std::is_same_v<T, AnyPlan>) rule(thing, check);
        } else if constexpr (std::is_invocable_v<Rule const&, T const&, Check&>) {
            rule(thing, check);
        }
        more.template ask<AnyPlan>(thing, check);
    }
};

template <class T, class Check>
concept HasRuleOfTheLibrary = requires(T const& thing, Check& check) {
    Library::must_hold(thing, check);
};

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
        look_at_members(check_.plan, described_members<AnyPlan>{});
        look_at_whole();
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
    // Whether anybody but the library has rules for a list of such rows.
    template <class Row>
    static constexpr bool asks_others_of = Rules::any || HasRuleBeside<Rows<Row>, Check>;

    template <class T>
    constexpr void look_at(T const& thing) {
        if constexpr (std::is_enum_v<T>) {
            static_assert(DescribedEnum<T>,
                          "preschool_plan: a plan holds a value of an enumeration that is not described. Write "
                          "BOOST_DESCRIBE_ENUM(Enumeration, its, enumerators) after it.");
            check_(rule::value_is_no_enumerator, is_enumerator(thing));
        } else if constexpr (MayBeAbsent<T>) {
            if (thing.has_value()) look_at(*thing);
        } else if constexpr (IsList<T>) {
            if (std::size_t const size = thing.size(); size != 0 || asks_others_of<held<T>>)
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
        if (size != 0) Library::list_must_hold(Rows<Row>(rows, size), check_);
        if constexpr (Check::keeps_place) {
            auto const list = check_.place();
            for (std::size_t i = 0; i < size; ++i) {
                check_.go_to_row(list, i + 1);
                look_at(rows[i]);
            }
        } else {
            for (std::size_t i = 0; i < size; ++i) look_at(rows[i]);
        }
        if constexpr (asks_others_of<Row>) ask_others(Rows<Row>(rows, size));
    }

    template <class T>
    constexpr void look_at_row(T const& row) {
        static_assert(!leaves_members_out<T>(),
                      "preschool_plan: a member of a struct in the plan is not in its description. Write it in its "
                      "BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_CLASS.");
        if constexpr (Check::keeps_place) check_.describe(row);
        if constexpr (HasRuleOfTheLibrary<T, Check>) Library::must_hold(row, check_);
        ask_others(row);
        look_at_members(row, described_members<T>{});
    }

    template <class Row, class... Members>
    constexpr void look_at_members(Row const& row, List<Members...>) {
        if constexpr (Check::keeps_place) {
            auto const outer = check_.place();
            ((check_.go_to_member(outer, Members::name), look_at(row.*Members::pointer)), ...);
            check_.go_back_to(outer);
        } else {
            (look_at(row.*Members::pointer), ...);
        }
    }

    template <class T>
    constexpr void ask_others(T const& thing) {
        if constexpr (HasRuleBeside<T, Check>) ask_rule_beside(thing, check_);
        if constexpr (Rules::any) rules_.template ask<AnyPlan>(thing, check_);
    }

    Check& check_;
    Rules const& rules_;
};

} // namespace preschool_plan::detail

#endif
