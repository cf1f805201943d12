// How questions about a plan are answered: for whom a set of bodies stands, what a phrase says for those after it, and
// views of what the plan says.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_PASSAGES_HPP
#define PRESCHOOL_PLAN_DETAIL_PASSAGES_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/selection.hpp>
#include <preschool_plan/plan.hpp>
#include <type_traits>

namespace preschool_plan::detail {

constexpr bool has_item(auto const& list, auto const& thing) {
    for (auto const& item : list)
        if (item == thing) return true;
    return false;
}

/// Whether a body is, or a set includes, one of this kind at this place: in an area, or (none) at the plan's own level.
template <class Terms>
constexpr bool is_at(Plan<Terms> const& plan, BodyRecord<Terms> const& record, BodyKind kind,
                     std::type_identity_t<OneOrNone<AreaRecord<Terms>>> const& place) {
    if (!is_set(record.kind)) return record.kind == kind && (place ? record.area == place->area : !record.area);
    if (!has_item(record.covers, kind)) return false;
    bool const of_areas = is_local(kind) || record.area || !record.area_kinds.empty();
    if (!place || !of_areas) return !place && !of_areas;
    if (is_local(kind) && kind != BodyKind::local_party_committee && kind != administration_of(place->kind))
        return false;
    if (!record.area_kinds.empty() && !has_item(record.area_kinds, place->kind)) return false;
    if (!record.area || record.area == place->area) return true;
    return (is_local(kind) || !record.area_kinds.empty()) && lies_within(plan, place->area, *record.area);
}

/// Whether a set stands for some, and for all, of another body or set.
struct Shared {
    bool some = false;
    bool all = false;
};
template <class Terms>
constexpr Shared shares(Plan<Terms> const& plan, BodyRecord<Terms> const& set, BodyRecord<Terms> const& other) {
    Shared shared{false, set.kind == BodyKind::all_of};
    auto const ask = [&](BodyKind kind, OneOrNone<AreaRecord<Terms>> const& place) {
        if (!is_at(plan, other, kind, place)) return;
        bool const stands = is_at(plan, set, kind, place);
        shared.some = shared.some || stands;
        shared.all = shared.all && stands;
    };
    if (is_set(other.kind))
        for (BodyKind const kind : other.covers) {
            ask(kind, nullptr);
            for (auto const& area : plan.areas) ask(kind, &area);
        }
    else
        ask(other.kind, detail::record_of(plan, other.area));
    return shared;
}

/// The phrase that says it for this one: itself, else the nearest earlier one in its sentence that does, else itself
/// again.
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
/// The parties that have a wanted part; and those of a phrase, printed or carried on.
template <class Terms, std::uint8_t room>
constexpr Parties<Terms> those(ShortList<Party<Terms>, room> const& parties, Wanted wanted) {
    Parties<Terms> found;
    for (auto const& party : parties)
        if (wanted(party.part)) found.push_back(party);
    return found;
}
template <class Terms>
constexpr Parties<Terms> those_in(Plan<Terms> const& plan, Provision<Terms> const& provision, Wanted wanted) {
    auto const says = [wanted](Provision<Terms> const& phrase) { return !those(phrase.parties, wanted).empty(); };
    return those(phrase_that_says(plan, provision, says).parties, wanted);
}

/// The article that says it for a clause: its own, else the nearest above that does.
template <class AnyPlan, class Says>
constexpr OneOrNone<Article<typename AnyPlan::Terms>> article_that_says(AnyPlan const& plan, Clause clause, Says says) {
    OneOrNone<Article<typename AnyPlan::Terms>> found;
    for (; clause != Clause{} && !found; clause = clause.parent())
        for_each_article(plan, [&](auto const& article) {
            if (!found && article.clause == clause && says(article)) found = &article;
        });
    return found;
}
template <class AnyPlan>
constexpr Parties<typename AnyPlan::Terms> those_answering(AnyPlan const& plan, Clause const& clause) {
    auto const says = [](auto const& article) { return !those(article.parties, is_of_article).empty(); };
    auto const article = article_that_says(plan, clause, says);
    return article ? those(article->parties, is_of_article) : Parties<typename AnyPlan::Terms>{};
}

constexpr bool has_phrases(auto const& plan, Clause const& clause) {
    for (auto const& provision : plan.provisions)
        if (provision.clause == clause) return true;
    return false;
}

template <class T>
concept IsAnsweredFor = is_article<T> || is_provision<T>;

/// All that a plan says, in order: the head of the notice, the articles of every table, the phrases. Each is handed
/// over as what `make` makes of it.
template <class AnyPlan, class Make>
struct Passage {
    AnyPlan const* plan = nullptr;
    Kept<Make> make = {};
    std::size_t index = 0;

    constexpr auto operator*() const {
        if (index == 0) return make(plan->notice);
        std::size_t left = index - 1;
        OneOrNone<Article<typename AnyPlan::Terms>> found;
        for_each_article_table(*plan, [&](auto const& articles) {
            if (!found && left < articles.size()) found = &articles[left];
            left -= articles.size();
        });
        return found ? make(*found) : make(plan->provisions[left]);
    }
    constexpr Passage& operator++() {
        ++index;
        return *this;
    }
    friend constexpr bool operator==(Passage const& left, Passage const& right) { return left.index == right.index; }
};
/// What `make` makes of these, if that is wanted.
template <class AnyPlan, class Make, class IsWanted>
constexpr auto select_passages(AnyPlan const& plan, Make const& make, IsWanted const& is_wanted) {
    using At = Passage<AnyPlan, Make>;
    std::size_t size = 1 + plan.provisions.size();
    for_each_article_table(plan, [&](auto const& articles) { size += articles.size(); });
    return Selection(At{&plan, make}, At{&plan, make, size}, is_wanted);
}

/// The officials who hold a post in a body that `is_in` accepts; all of them if it accepts the group's body.
constexpr auto officials_in(auto const& plan, auto is_in) {
    return select_that(plan.leadership_group.officials, [&plan, is_in](auto const& official) {
        for (auto const& post : official.posts)
            if (is_in(post.body)) return true;
        return plan.leadership_group.body && is_in(*plan.leadership_group.body);
    });
}

/// A table of targets: its rows have a count, level or share, and enumerators that say of what. Phrases and declared
/// totals only speak of targets.
template <class Member>
using IsTargetTable = std::bool_constant<IsList<Member> && !is_provision<held<Member>> && !is_total<held<Member>> &&
                                         has_member_that<IsQuantityMember, held<Member>> &&
                                         has_member_that<IsEnumerationMember, held<Member>>>;
template <class AnyPlan>
using TargetTables = members_that<IsTargetTable, AnyPlan>;

} // namespace preschool_plan::detail

#endif
