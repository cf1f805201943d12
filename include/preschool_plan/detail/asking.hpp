// How the questions that are asked of a plan are answered.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_ASKING_HPP
#define PRESCHOOL_PLAN_DETAIL_ASKING_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/selection.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/plan.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

/// The phrase that says it for this one: itself, else the nearest before it in its sentence that does; where none does, itself.
template <class Terms, class Says>
constexpr Provision<Terms> const& phrase_that_says(Plan<Terms> const& plan, Provision<Terms> const& provision,
                                                   Says says) {
    if (says(provision)) return provision;
    Provision<Terms> const* nearest = &provision;
    for (auto const& phrase : plan.provisions) {
        if (phrase.clause != provision.clause || phrase.sentence != provision.sentence) continue;
        if (same_text(phrase.text.zh, provision.text.zh)) return *nearest;
        if (says(phrase)) nearest = &phrase;
    }
    return provision; // it stands nowhere in the plan
}

/// The article that says it for a clause: its own, else the nearest above it that does.
template <class AnyPlan, class Says>
constexpr Found<Article<typename AnyPlan::Terms>> article_that_says(AnyPlan const& plan, Clause clause, Says says) {
    for (; clause != Clause{}; clause = clause.parent())
        if (auto const article = find_article(plan, clause); article && says(*article)) return article;
    return {};
}

/// The parties that act, and those that answer for an article.
template <class Terms, std::uint8_t room>
constexpr ShortList<Party<Terms>, 16> acting(ShortList<Party<Terms>, room> const& parties) {
    ShortList<Party<Terms>, 16> found;
    for (auto const& party : parties)
        if (party.part == Part::acts) found.push_back(party);
    return found;
}
template <class Terms, std::uint8_t room>
constexpr ShortList<Party<Terms>, 16> answering(ShortList<Party<Terms>, room> const& parties) {
    ShortList<Party<Terms>, 16> found;
    for (auto const& party : parties)
        if (party.part <= Part::addressed) found.push_back(party);
    return found;
}

template <class Terms>
constexpr Answer is_one_of(Plan<Terms> const& plan, ShortList<Party<Terms>, 16> const& parties,
                           typename Terms::Body body) {
    Answer answer = Answer::no;
    for (auto const& party : parties) {
        Answer const by_this = stands_for(plan, party.body, body);
        if (by_this > answer) answer = by_this;
    }
    return answer;
}

/// Whether a provision is a task for which the body answers, and the duty that it then is.
template <class AnyPlan, class Duty>
struct IsDutyOf {
    using Terms = typename AnyPlan::Terms;
    AnyPlan const* plan = nullptr;
    typename Terms::Body body = {};

    constexpr bool operator()(Provision<Terms> const& provision) const {
        return provision.purpose == Purpose::task && answers(*plan, provision, body) != Answer::no;
    }
    constexpr Duty item(Provision<Terms> const& provision) const {
        return {provision, answers(*plan, provision, body)};
    }
};

/// All that may have a deadline: the articles of every table, then the phrases.
template <class AnyPlan, class Deadline>
struct Deadlines {
    using Terms = typename AnyPlan::Terms;
    AnyPlan const* plan = nullptr;

    struct Position {
        Deadlines of = {};
        std::size_t index = 0;

        constexpr Deadline operator*() const { return of[index]; }
        constexpr Position& operator++() {
            ++index;
            return *this;
        }
        friend constexpr bool operator==(Position const& left, Position const& right) {
            return left.index == right.index;
        }
    };
    constexpr Position begin() const { return {*this, 0}; }
    constexpr Position end() const { return {*this, size()}; }

    constexpr std::size_t size() const {
        std::size_t articles = 0;
        for_each_article(*plan, [&](auto const&) { ++articles; });
        return articles + plan->provisions.size();
    }
    /// Of an article as it is printed; of a phrase as it is printed or carried on within its sentence.
    constexpr Deadline operator[](std::size_t index) const {
        Deadline found;
        std::size_t at = 0;
        for_each_article(*plan, [&](auto const& article) {
            if (at++ == index && article.due)
                found = {article.clause, article.title, *article.due, who_answers(*plan, article)};
        });
        if (index < at) return found;
        auto const& provision = plan->provisions[index - at];
        auto const says = [](auto const& phrase) { return phrase.due.has_value(); };
        if (auto const& due = phrase_that_says(*plan, provision, says).due)
            found = {provision.clause, provision.text, *due, who_answers(*plan, provision)};
        return found;
    }
};
/// Whether an official holds a post in a body, or in any body of an area.
template <class Terms, class BodyOrArea>
struct HoldsPostIn {
    Plan<Terms> const* plan = nullptr;
    BodyOrArea where = {};

    constexpr bool operator()(Official<Terms> const& official) const {
        for (auto const& post : official.posts)
            if (is_in(post.body)) return true;
        return false;
    }
    constexpr bool is_in(typename Terms::Body body) const {
        if constexpr (std::is_same_v<BodyOrArea, typename Terms::Body>) {
            return stands_for(*plan, where, body) == Answer::yes;
        } else {
            std::size_t const index = index_of(plan->bodies, &BodyRecord<Terms>::body, body);
            return index < plan->bodies.size() && plan->bodies[index].area == where;
        }
    }
};

template <class Member>
struct HasQuantity {
    static constexpr bool value = is_quantity<held<Member>>;
};

/// Whether the rows of such a table are targets of areas: they measure something of one. A provision only speaks of it.
template <class Table, class Area>
constexpr bool is_table_of_targets() {
    if constexpr (IsList<Table> && DescribedRow<held<Table>> && !is_provision<held<Table>>)
        return !std::is_same_v<members_that<HasQuantity, held<Table>>, List<>> &&
               !std::is_same_v<members_that<IsOrHolds<Area>::template Test, held<Table>>, List<>>;
    else
        return false;
}

template <class Row, class Area, class... Members>
constexpr bool has_area_in(Row const& row, Area area, List<Members...>) {
    return (detail::any_held<Area>(row.*Members::pointer, [&](Area one) { return one == area; }) || ...);
}
template <class Row, class Area>
constexpr bool is_of_area(Row const& row, Area area) {
    return detail::has_area_in(row, area, members_that<IsOrHolds<Area>::template Test, Row>{});
}

constexpr bool begins_with(std::string_view const& text, std::string_view const& beginning) {
    return text.size() >= beginning.size() && same_text({text.data(), beginning.size()}, beginning);
}
// Whether a total's text begins as that of another provision of its clause does.
template <class Terms>
constexpr bool begins_with_another(Plan<Terms> const& plan, std::string_view const& text,
                                   Provision<Terms> const& provision) {
    for (auto const& other : plan.provisions)
        if (other.clause == provision.clause && !same_text(other.text.zh, provision.text.zh) &&
            begins_with(text, other.text.zh))
            return true;
    return false;
}

} // namespace preschool_plan::detail

#endif
