// How the questions that are asked of a plan are answered: what a phrase says for those after it, and views of what the plan says.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_PASSAGES_HPP
#define PRESCHOOL_PLAN_DETAIL_PASSAGES_HPP

#include <cstddef>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/selection.hpp>
#include <preschool_plan/plan.hpp>
#include <string_view>
#include <type_traits>
#include <utility>

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

using Wanted = bool (*)(Part);
constexpr bool is_acting(Part part) { return part == Part::acts; }
constexpr bool is_acted_on(Part part) { return part == Part::acted_on; }
constexpr bool is_object(Part part) { return part == Part::addressed || part == Part::acted_on || part == Part::named; }
/// The parties whose part is wanted; and those of a phrase, printed or carried on.
template <class Terms, std::uint8_t room>
constexpr ShortList<Party<Terms>, 16> those(ShortList<Party<Terms>, room> const& parties, Wanted wanted) {
    ShortList<Party<Terms>, 16> found;
    for (auto const& party : parties)
        if (wanted(party.part)) found.push_back(party);
    return found;
}
template <class Terms>
constexpr ShortList<Party<Terms>, 16> those_in(Plan<Terms> const& plan, Provision<Terms> const& provision,
                                               Wanted wanted) {
    auto const says = [wanted](Provision<Terms> const& phrase) { return !those(phrase.parties, wanted).empty(); };
    return those(phrase_that_says(plan, provision, says).parties, wanted);
}

/// The article that says it for a clause: its own, else the nearest above it that does; else null.
template <class AnyPlan, class Says>
constexpr Article<typename AnyPlan::Terms> const* article_that_says(AnyPlan const& plan, Clause clause, Says says) {
    ArticlesOf<AnyPlan> const articles{plan};
    for (; clause != Clause{}; clause = clause.parent())
        for (std::size_t i = 0; i < articles.size(); ++i)
            if (articles[i].clause == clause && says(articles[i])) return &articles[i];
    return nullptr;
}
template <class AnyPlan>
constexpr ShortList<Party<typename AnyPlan::Terms>, 16> those_answering(AnyPlan const& plan, Clause const& clause) {
    auto const says = [](auto const& article) { return !those(article.parties, is_of_article).empty(); };
    auto const* const article = article_that_says(plan, clause, says);
    if (!article) return {};
    return those(article->parties, is_of_article);
}

/// The surest of what some parties say of a body.
struct Standing {
    Part part = {};
    Answer answer = Answer::no;

    template <class Terms>
    constexpr void add(Plan<Terms> const& plan, ShortList<Party<Terms>, 16> const& parties, typename Terms::Body body) {
        for (auto const& party : parties) {
            Answer const by_this = stands_for(plan, party.body, body);
            if (by_this <= answer) continue;
            answer = by_this;
            part = party.part;
        }
    }
};
template <class Terms>
struct OneBody {
    typename Terms::Body body = {};
    constexpr Standing operator()(Plan<Terms> const& plan, ShortList<Party<Terms>, 16> const& parties) const {
        Standing standing;
        standing.add(plan, parties, body);
        return standing;
    }
};

/// All that a plan says, as a question makes something of it: the head of the notice, the articles of every table, the phrases.
template <class AnyPlan, class Question>
struct Passages {
    AnyPlan const* plan = nullptr;
    Question question = {};

    struct Position {
        Passages of = {};
        std::size_t index = 0;

        constexpr auto operator*() const { return of[index]; }
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
    constexpr std::size_t size() const { return 1 + ArticlesOf<AnyPlan>{*plan}.size() + plan->provisions.size(); }
    constexpr auto operator[](std::size_t index) const {
        ArticlesOf<AnyPlan> const articles{*plan};
        if (index == 0) return question(*plan, plan->notice);
        if (index <= articles.size()) return question(*plan, articles[index - 1]);
        return question(*plan, plan->provisions[index - 1 - articles.size()]);
    }
};
/// Of these what the body has a part in.
struct HasPartIn {
    template <class Involvement>
    constexpr bool operator()(Involvement const& found) const {
        return found.answer != Answer::no;
    }
};

template <class Terms>
constexpr bool has_phrases(Plan<Terms> const& plan, Clause const& clause) {
    for (auto const& provision : plan.provisions)
        if (provision.clause == clause) return true;
    return false;
}
/// What bodies have to do. An article without phrases is done by doing what its title says.
template <class Terms, class Involvement, class Who>
struct WhatToDo {
    Who who = {};

    template <class AnyPlan>
    constexpr Involvement operator()(AnyPlan const&, Notice<Terms> const&) const {
        return {};
    }
    template <class AnyPlan>
    constexpr Involvement operator()(AnyPlan const& plan, Article<Terms> const& article) const {
        if (has_phrases(plan, article.clause)) return {};
        auto const [part, answer] = who(plan, who_answers(plan, article));
        return {article.clause, 0, article.title, part, answer};
    }
    template <class AnyPlan>
    constexpr Involvement operator()(AnyPlan const& plan, Provision<Terms> const& phrase) const {
        if (!is_act(phrase.purpose)) return {};
        auto const [part, answer] = who(plan, who_answers(plan, phrase));
        return {phrase.clause, phrase.sentence, phrase.text, part, answer, &phrase};
    }
};
/// What is said of a body that is not its own doing.
template <class Terms, class Involvement>
struct WhatConcerns {
    OneBody<Terms> who = {};

    template <class AnyPlan>
    constexpr Involvement operator()(AnyPlan const& plan, Notice<Terms> const& notice) const {
        auto const [part, answer] = who(plan, those(notice.addressees, is_object));
        return {notice.clause, 0, notice.title, part, answer};
    }
    template <class AnyPlan>
    constexpr Involvement operator()(AnyPlan const& plan, Article<Terms> const& article) const {
        auto const [part, answer] = who(plan, those(article.parties, is_object));
        return {article.clause, 0, article.title, part, answer};
    }
    template <class AnyPlan>
    constexpr Involvement operator()(AnyPlan const& plan, Provision<Terms> const& phrase) const {
        Standing standing = who(plan, who_is_acted_on(plan, phrase));
        standing.add(plan, those(phrase.parties, is_object), who.body);
        return {phrase.clause, phrase.sentence, phrase.text, standing.part, standing.answer, &phrase};
    }
};
/// The officials who are in what is asked about.
template <class IsIn>
struct HoldsPostIn {
    IsIn is_in;

    template <class Terms>
    constexpr bool operator()(Official<Terms> const& official) const {
        for (auto const& post : official.posts)
            if (is_in(post.body)) return true;
        return is_in.group();
    }
};
// Whether a body is another, is in an area, or answers for an article or phrase; all are where the group as a body is.
template <class AnyPlan, class What>
struct IsIn {
    AnyPlan const* plan = nullptr;
    What what = {};

    constexpr bool operator()(typename AnyPlan::Body body) const {
        if constexpr (std::is_same_v<What, typename AnyPlan::Body>)
            return stands_for(*plan, what, body) == Answer::yes;
        else if constexpr (std::is_same_v<What, typename AnyPlan::Area>) {
            auto const* const record = record_of(plan->bodies, &BodyRecord<typename AnyPlan::Terms>::body, body);
            return record && record->area == what;
        } else
            return answers(*plan, *what, body) == Answer::yes;
    }
    constexpr bool group() const { return plan->leadership_group.body && (*this)(*plan->leadership_group.body); }
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
    return has_area_in(row, area, members_that<IsOrHolds<Area>::template Test, Row>{});
}

} // namespace preschool_plan::detail

#endif
