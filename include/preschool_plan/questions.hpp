// What people ask of a plan: who acts, when and where, who answers for what, what a body has to do, which officials there are, what an area's
// targets are, which totals belong to a phrase.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_QUESTIONS_HPP
#define PRESCHOOL_PLAN_QUESTIONS_HPP

#include <cstddef>
#include <preschool_plan/detail/asking.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/plan.hpp>
#include <string_view>

namespace preschool_plan {

/// As many as an article may have.
template <class Terms>
using Parties = ShortList<Party<Terms>, 16>;

/// Who acts: as the phrase prints it, else carried on from the nearest phrase before it in its sentence that does.
template <class Terms>
[[nodiscard]] constexpr Parties<Terms> who_acts(Plan<Terms> const& plan, Provision<Terms> const& provision) {
    auto const says = [](Provision<Terms> const& phrase) { return !detail::acting(phrase.parties).empty(); };
    return detail::acting(detail::phrase_that_says(plan, provision, says).parties);
}

/// When: as the phrase prints it, else carried on within its sentence; only where that does not say, by when its article is due, or
/// the nearest above that.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr Optional<Due> when(AnyPlan const& plan, Provision<Terms> const& provision) {
    auto const says = [](auto const& phrase_or_article) { return phrase_or_article.due.has_value(); };
    auto const& phrase = detail::phrase_that_says(plan, provision, says);
    if (phrase.due) return phrase.due;
    auto const article = detail::article_that_says(plan, provision.clause, says);
    return article ? article->due : Optional<Due>{};
}

/// Of which localities a phrase speaks: those that it prints, else those that the title of its article does, or of the nearest above:
/// what is promised for rural areas are the phrases whose localities have rural among them.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr ShortList<Locality, 2> localities_of(AnyPlan const& plan, Provision<Terms> const& provision) {
    if (!provision.localities.empty()) return provision.localities;
    auto const says = [](auto const& article) { return !article.localities.empty(); };
    auto const article = detail::article_that_says(plan, provision.clause, says);
    return article ? article->localities : ShortList<Locality, 2>{};
}

/// Who answers for a phrase: those that act; only where nobody acts, those that are responsible for, lead, cooperate in or are addressed
/// by its article, or the nearest above that names any. For the opening they are those whom the notice addresses. What the notice
/// itself does, nobody answers for.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr Parties<Terms> who_answers(AnyPlan const& plan, Provision<Terms> const& provision) {
    Parties<Terms> const who = preschool_plan::who_acts(plan, provision);
    if (!who.empty() || provision.purpose == Purpose::enactment) return who;
    if (provision.clause == plan.notice.clause) return detail::answering(plan.notice.addressees);
    auto const says = [](auto const& article) { return !detail::answering(article.parties).empty(); };
    auto const article = detail::article_that_says(plan, provision.clause, says);
    return article ? detail::answering(article->parties) : Parties<Terms>{};
}

/// Who answers for an article: those that it names, else those that the nearest above does.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr Parties<Terms> who_answers(AnyPlan const& plan, Article<Terms> const& article) {
    auto const says = [](auto const& one) { return !detail::answering(one.parties).empty(); };
    auto const found = detail::article_that_says(plan, article.clause, says);
    return found ? detail::answering(found->parties) : Parties<Terms>{};
}

/// Whether `body` answers for the article: is responsible for it, leads, cooperates in it or is addressed by it, by its own name or
/// as one of a set.
template <class Terms>
[[nodiscard]] constexpr Answer answers(Plan<Terms> const& plan, Article<Terms> const& article,
                                       typename Terms::Body body) {
    return detail::is_one_of(plan, detail::answering(article.parties), body);
}
/// Whether `body` answers for the phrase: is one of those who do, by its own name or as one of a set.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr Answer answers(AnyPlan const& plan, Provision<Terms> const& provision,
                                       typename Terms::Body body) {
    return detail::is_one_of(plan, preschool_plan::who_answers(plan, provision), body);
}

/// A task, and whether the body that was asked about answers for it: yes or may be.
template <class Terms>
struct Duty {
    Provision<Terms> const& provision;
    Answer answer;
};

/// All that a body has to do, in the notice's order: `for (auto const& [provision, answer] : duties_of(plan, body))`. A view of the
/// plan, which has to outlive it.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr auto duties_of(AnyPlan const& plan, typename AnyPlan::Body body) {
    return detail::select_that(plan.provisions, detail::IsDutyOf<AnyPlan, Duty<typename AnyPlan::Terms>>{&plan, body});
}
template <DescribedRow AnyPlan>
void duties_of(AnyPlan const&& plan_that_ends_at_once, typename AnyPlan::Body body) = delete;

/// What is due, when, and who answers for it: an article, or a phrase.
template <class Terms>
struct Deadline {
    Clause clause;
    Label text;
    Due due;
    Parties<Terms> who;
};

/// The officials of the leadership group who hold a post in the body, or in one that it stands for, each once. A view of the plan.
template <class Terms>
[[nodiscard]] constexpr auto officials_of(Plan<Terms> const& plan, typename Terms::Body body) {
    return detail::select_that(plan.leadership_group.officials,
                               detail::HoldsPostIn<Terms, typename Terms::Body>{&plan, body});
}
template <class Terms>
void officials_of(Plan<Terms> const&& plan_that_ends_at_once, typename Terms::Body body) = delete;

/// Those who hold a post in any body of the area.
template <class Terms>
[[nodiscard]] constexpr auto officials_of(Plan<Terms> const& plan, typename Terms::Area area) {
    return detail::select_that(plan.leadership_group.officials,
                               detail::HoldsPostIn<Terms, typename Terms::Area>{&plan, area});
}
template <class Terms>
void officials_of(Plan<Terms> const&& plan_that_ends_at_once, typename Terms::Area area) = delete;

/// Calls `visit` with each target of the area: each row of any table that measures something and has a member that is this area.
template <DescribedRow AnyPlan, class Visit>
constexpr void for_each_target(AnyPlan const& plan, typename AnyPlan::Area area, Visit visit) {
    detail::for_each_member(detail::described_members<AnyPlan>{}, [&]<class Member>(Member*) {
        if constexpr (detail::is_table_of_targets<detail::member_type<Member>, typename AnyPlan::Area>())
            for (auto const& row : plan.*Member::pointer)
                if (detail::is_of_area(row, area)) visit(row);
    });
}

/// A total that the notice states, whichever table it is of.
struct StatedTotal {
    std::string_view table; ///< the plan's member that holds it
    std::size_t row = 0;    ///< which of its rows, from 1
    Label text;
    Figure figure;
    friend constexpr bool operator==(StatedTotal const&, StatedTotal const&) = default;
};
BOOST_DESCRIBE_STRUCT(StatedTotal, (), (table, row, text, figure))

/// The totals of what a provision says, 30, 13 and 17 of 新增公办幼儿园: those of its clause whose text begins with the provision's, and
/// those after each that begin with no other's (其中城市13所).
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr ShortList<StatedTotal, 16> totals_of(AnyPlan const& plan, Provision<Terms> const& provision) {
    ShortList<StatedTotal, 16> found;
    detail::for_each_member(detail::described_members<AnyPlan>{}, [&]<class Member>(Member*) {
        if constexpr (detail::is_total<detail::held<detail::member_type<Member>>>) {
            auto const& totals = plan.*Member::pointer;
            bool of_this = false;
            for (std::size_t i = 0; i < totals.size(); ++i) {
                if (totals[i].clause != provision.clause) continue;
                std::string_view const text = totals[i].text.zh;
                if (detail::begins_with(text, provision.text.zh))
                    of_this = true;
                else if (detail::begins_with_another(plan, text, provision))
                    of_this = false;
                if (of_this) found.push_back({Member::name, i + 1, totals[i].text, totals[i].figure});
            }
        }
    });
    return found;
}

} // namespace preschool_plan

#endif
