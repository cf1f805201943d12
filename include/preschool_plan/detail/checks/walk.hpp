// The walk: visits everything in a plan, at any depth, and asks what must hold of it. The check that it carries decides
// what becomes of the answers.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_WALK_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_WALK_HPP

#include <cstddef>
#include <preschool_plan/detail/checks/own_rules.hpp>
#include <preschool_plan/detail/checks/rules.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

template <class AnyPlan>
constexpr bool is_plan() {
    static_assert(DescribedRow<AnyPlan>, "preschool_plan: this plan is not described. Write "
                                         "BOOST_DESCRIBE_STRUCT(Plan, (its base), (its tables)) after it.");
    return DescribedRow<AnyPlan>;
}

// Whether the members of a thing are looked at. Labels and clauses are described, and looked at as a whole.
template <class T>
inline constexpr bool is_struct = DescribedRow<T> && !std::is_same_v<T, Label> && !std::is_same_v<T, Clause>;

template <class Check, class Rules>
class Walk {
    using AnyPlan = std::remove_cvref_t<decltype(std::declval<Check&>().plan)>;
    static constexpr bool are_passed = !std::is_null_pointer_v<Rules>;

  public:
    constexpr Walk(Check& check, Rules const& rules) : check_(check), rules_(rules) {}

    /// Asks all that must hold of the plan: of everything in it, and of how its tables fit together.
    constexpr void look_at_plan() {
        if constexpr (is_plan<AnyPlan>()) {
            look_at_members(check_.plan, described_members<AnyPlan>{});
            look_at_whole();
        }
    }
    /// The same of one of the plan's members or, if it is void, of how they fit together.
    template <class Member>
    constexpr void look_at_member() {
        if constexpr (std::is_same_v<Member, void>)
            look_at_whole();
        else if constexpr (Check::reports || requires { typename AnyPlan::MayBeEmpty; })
            look_at_members(check_.plan, List<Member>{});
        else
            look_at(check_.plan.*Member::pointer);
    }

  private:
    constexpr void look_at_whole() {
        static_assert(!leaves_members_out<AnyPlan>,
                      "preschool_plan: a table or another member of the plan is not in its "
                      "description. Write it in the plan's BOOST_DESCRIBE_STRUCT.");
        Library::plan_must_hold(check_.plan, check_);
        ask_others(check_.plan);
    }

    template <class T>
    constexpr void look_at(T const& thing) {
        if constexpr (__is_enum(T)) {
            static_assert(is_described_enumeration<T>());
            if (Check::reports || !preschool_plan::is_enumerator(thing)) // saves a proof a call
                check_(rule::value_is_no_enumerator, preschool_plan::is_enumerator(thing));
            if constexpr (are_passed || HasRuleBeside<T, Check>) ask_others(thing);
        } else if constexpr (MayBeAbsent<T>) {
            if (thing.has_value()) look_at(*thing);
        } else if constexpr (IsList<T>) {
            constexpr bool is_short = requires { T::capacity(); };
            if (std::size_t const size = thing.size(); size != 0 || are_passed || HasRuleBeside<Rows<held<T>>, Check>)
                look_at_list<is_short>(thing.data(), size);
        } else if constexpr (is_struct<T> && Check::reports) {
            typename Check::template PlaceOf<T> place(check_);
            place.go_to(&thing);
            look_at_row(thing, described_members<T>{});
        } else if constexpr (is_struct<T>) {
            look_at_row(thing, described_members<T>{});
        } else if constexpr (IsThingOfItsOwnKind<T>) {
            check_(rule::value_does_not_exist, MemberKind<T>::exists(thing));
            ask_others(thing);
        } else if constexpr (IsHolderOfItsOwnKind<T>) {
            MemberKind<T>::visit(thing, [&](auto const& held) { look_at(held); });
        } else if constexpr (requires { Library::must_hold(thing, check_); }) { // the one on texts applies to any text
            Library::must_hold(thing, check_);
            if constexpr (are_passed) rules_(thing, check_);
        } else {
            static_assert(
                std::is_integral_v<T>,
                "preschool_plan: a plan holds something that is neither described nor of a kind that the checks know. "
                "Write BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after a struct; write texts as Label or "
                "std::string_view, figures as counts such as Seats or as Share, lists as ShortList or Rows; say of "
                "another kind how it is looked at, by MemberKind.");
        }
    }

    template <bool is_short, class Row>
    constexpr void look_at_list(Row const* rows, std::size_t size) {
        if (size != 0) Library::list_must_hold<is_short>(Rows<Row>(rows, size), check_);
        if constexpr (Check::reports) {
            typename Check::template PlaceOf<Row> place(check_);
            for (std::size_t i = 0; i < size; ++i) {
                place.go_to(&rows[i], i + 1);
                if constexpr (is_struct<Row>)
                    look_at_row(rows[i], described_members<Row>{});
                else
                    look_at(rows[i]);
            }
        } else {
            for (std::size_t i = 0; i < size; ++i)
                if constexpr (is_struct<Row>)
                    look_at_row(rows[i], described_members<Row>{});
                else
                    look_at(rows[i]);
        }
        if constexpr (are_passed || HasRuleBeside<Rows<Row>, Check>) ask_others(Rows<Row>(rows, size));
    }

    template <class T, class... Members>
    constexpr void look_at_row(T const& row, List<Members...> members) {
        static_assert(!leaves_members_out<T>,
                      "preschool_plan: a member of a struct in the plan is not in its description. Write it in its "
                      "BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_CLASS.");
        static_assert(!describes_hidden_members<T>,
                      "preschool_plan: a struct in the plan describes private or protected members, which nobody looks "
                      "at. Make them public.");
        static_assert(every_rule_is_asked<T, Check>());
        if constexpr (requires { row.is_left_out(); })
            if (row.is_left_out()) return;
        if constexpr (requires { Library::row_must_hold(row, check_); }) Library::row_must_hold(row, check_);
        if constexpr (are_passed || HasRuleBeside<T, Check>) ask_others(row);
        // A row decides for its own shares only, not for those of a row within it or around it.
        bool const may_of_outer = check_.shares_may_exceed_the_whole;
        check_.shares_may_exceed_the_whole = requires { requires T::shares_may_exceed_the_whole; };
        if constexpr (Check::reports || requires { typename T::MayBeEmpty; })
            look_at_members(row, members);
        else
            (look_at(row.*Members::pointer), ...);
        check_.shares_may_exceed_the_whole = may_of_outer;
    }

    template <class Row, class... Members>
    constexpr void look_at_members(Row const& row, List<Members...>) {
        if constexpr (Check::reports) {
            // Counting takes longer than asking, so values that all hold are counted at once.
            constexpr std::size_t values = (std::size_t{} + ... + DescribedEnum<member_type<Members>>);
            bool const values_hold = (is_value(row.*Members::pointer) && ...);
            if (values != 0 && values_hold) check_.count(rule::value_is_no_enumerator, true, values);
            (look_at_member_of<Members>(row, values_hold), ...);
            check_.go_to(nullptr);
        } else {
            (look_at_member_of<Members>(row), ...);
        }
    }
    template <class Member, class Row>
    constexpr void look_at_member_of(Row const& row, [[maybe_unused]] bool values_hold = false) {
        auto const& member = row.*Member::pointer;
        if constexpr (Check::reports) check_.go_to(Member::name);
        if constexpr (may_be_empty<Row, Member::pointer>)
            if (detail::is_empty(member)) return;
        if constexpr (Check::reports && __is_enum(member_type<Member>))
            if (values_hold) return ask_others(member);
        look_at(member);
    }
    template <class T>
    static constexpr bool is_value(T const& member) {
        if constexpr (DescribedEnum<T>)
            return preschool_plan::is_enumerator(member);
        else
            return true;
    }

    template <class T>
    constexpr void ask_others(T const& thing) {
        if constexpr (HasRuleBeside<T, Check>) ask_rules_beside(thing, check_);
        if constexpr (are_passed) rules_(thing, check_);
    }

    Check& check_;
    Rules const& rules_;
};

} // namespace preschool_plan::detail

#endif
