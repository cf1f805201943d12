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

    template <bool may_be_empty = false, class T>
    constexpr void look_at(T const& thing) {
        if constexpr (may_be_empty)
            if (is_empty(thing)) return;
        if constexpr (__is_enum(T)) {
            static_assert(is_described_enumeration<T>());
            if (Check::reports || !preschool_plan::is_enumerator(thing)) // saves a proof a call
                check_(rule::value_is_no_enumerator, preschool_plan::is_enumerator(thing));
            if constexpr (are_passed || HasRuleBeside<T, Check>) ask_others(thing);
        } else if constexpr (MayBeAbsent<T>) {
            if (thing.has_value()) look_at(*thing);
        } else if constexpr (IsList<T>) {
            using Item = held<T>;
            if (std::size_t const size = thing.size(); size != 0) {
                Item const* const items = thing.data();
                constexpr bool is_short = requires { T::capacity(); };
                Library::list_must_hold<is_short>(Rows<Item>(items, size), check_);
                if constexpr (Check::reports)
                    look_at_each_in_its_place(items, size, 1);
                else if constexpr (is_struct<Item>)
                    look_at_rows(items, size, described_members<Item>{});
                else
                    for (std::size_t i = 0; i < size; ++i) look_at(items[i]);
            }
            if constexpr (are_passed || HasRuleBeside<Rows<Item>, Check>)
                ask_others(Rows<Item>(thing.data(), thing.size()));
        } else if constexpr (is_struct<T> && Check::reports) {
            look_at_each_in_its_place(&thing, 1, 0);
        } else if constexpr (is_struct<T>) {
            look_at_rows(&thing, 1, described_members<T>{});
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

    // The items of a list, numbered from 1, or a struct, whose number is 0.
    template <class T>
    constexpr void look_at_each_in_its_place(T const* things, std::size_t size, std::size_t first_number) {
        typename Check::template PlaceOf<T> place(check_);
        for (std::size_t i = 0; i < size; ++i) {
            place.go_to(&things[i], first_number + i);
            if constexpr (is_struct<T>)
                look_at_rows(&things[i], 1, described_members<T>{});
            else
                look_at(things[i]);
        }
    }

    template <class Row, class... Members>
    constexpr void look_at_rows(Row const* rows, std::size_t size, List<Members...> members) {
        static_assert(!leaves_members_out<Row>,
                      "preschool_plan: a member of a struct in the plan is not in its description. Write it in its "
                      "BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_CLASS.");
        static_assert(!describes_hidden_members<Row>,
                      "preschool_plan: a struct in the plan describes private or protected members, which nobody looks "
                      "at. Make them public.");
        static_assert(every_rule_is_asked<Row, Check>());
        // Rows decide for their own shares only, not for those of rows within or around them.
        bool const may_of_outer = check_.shares_may_exceed_the_whole;
        check_.shares_may_exceed_the_whole = requires { requires Row::shares_may_exceed_the_whole; };
        for (std::size_t i = 0; i < size; ++i) {
            Row const& row = rows[i];
            if constexpr (requires { row.is_left_out(); })
                if (row.is_left_out()) continue;
            if constexpr (requires { Library::row_must_hold(row, check_); }) Library::row_must_hold(row, check_);
            if constexpr (are_passed || HasRuleBeside<Row, Check>) ask_others(row);
            if constexpr (Check::reports || requires { typename Row::MayBeEmpty; })
                look_at_members(row, members);
            else
                (look_at(row.*Members::pointer), ...);
        }
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
            (look_at<may_be_empty<Row, Members::pointer>>(row.*Members::pointer), ...);
        }
    }
    template <class Member, class Row>
    constexpr void look_at_member_of(Row const& row, bool values_hold) {
        auto const& member = row.*Member::pointer;
        check_.go_to(Member::name);
        if constexpr (DescribedEnum<member_type<Member>>)
            if (values_hold) return ask_others(member);
        look_at<may_be_empty<Row, Member::pointer>>(member);
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
