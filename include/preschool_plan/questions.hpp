// What people ask of a plan: whom a body stands for, who acts, when and where, who answers for what, what a body has to
// do and what concerns it, which officials there are, what an area's targets are. deadlines.hpp has what is due before
// a date, index.hpp what is looked up as in the index of a book.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_QUESTIONS_HPP
#define PRESCHOOL_PLAN_QUESTIONS_HPP

#include <boost/describe/enum.hpp>
#include <concepts>
#include <cstdint>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/passages.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <type_traits>

namespace preschool_plan {

/// The answer to a question that the notice may leave open: 州教育局 may be one of 州直相关部门.
BOOST_DEFINE_FIXED_ENUM_CLASS(Answer, std::uint8_t, no, may_be, yes)
static_assert(Answer::no < Answer::may_be && Answer::may_be < Answer::yes); // the surer, the larger

[[nodiscard]] constexpr Label label(std::same_as<Answer> auto value) {
    return label_in({{"否", "no"}, {"可能", "may be"}, {"是", "yes"}}, value);
}

/// Whether the body is a set and it is certain whom it stands for: 各县市人民政府.
template <class Terms>
[[nodiscard]] constexpr bool is_collective(Plan<Terms> const& plan, typename Terms::Body body) {
    auto const record = detail::record_of(plan, body);
    return record && record->kind == BodyKind::all_of;
}

/// Whether `body` is `member`, or a set that stands for it: 各县市人民政府 for the government of each area. An open set
/// may stand for any body of its kinds. A set stands for another set if it does so for all bodies in that, does not if
/// it can for none, and otherwise may: 各县市 and 各县市人民政府 may mean the same governments.
template <class Terms>
[[nodiscard]] constexpr Answer stands_for(Plan<Terms> const& plan, typename Terms::Body body,
                                          typename Terms::Body member) {
    if (body == member) return Answer::yes;
    auto const set = detail::record_of(plan, body);
    if (!set || !is_set(set->kind)) return Answer::no;
    auto const other = detail::record_of(plan, member);
    if (!other) return Answer::no;
    auto const [some, all] = detail::shares(plan, *set, *other);
    return !some ? Answer::no : all ? Answer::yes : Answer::may_be;
}

/// Who acts: as the phrase prints it, else as the nearest earlier phrase of its sentence does.
template <class Terms>
[[nodiscard]] constexpr Parties<Terms> who_acts(Plan<Terms> const& plan, Provision<Terms> const& provision) {
    return detail::those_in(plan, provision, detail::is_acting);
}

/// Who is acted on (inspected, sanctioned, rewarded), carried on likewise: 四（三） says only once whose conduct it is
/// about, 各县市. A phrase that is no act acts only on those whom it prints itself.
template <class Terms>
[[nodiscard]] constexpr Parties<Terms> who_is_acted_on(Plan<Terms> const& plan, Provision<Terms> const& provision) {
    return is_act(provision.purpose) ? detail::those_in(plan, provision, detail::is_acted_on)
                                     : detail::those(provision.parties, detail::is_acted_on);
}

/// When: as the phrase prints it, else as carried on within its sentence; if that says nothing, when its article is
/// due, or the nearest article above that says so.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr Optional<Due> when(AnyPlan const& plan, Provision<Terms> const& provision) {
    auto const says = [](auto const& phrase_or_article) { return phrase_or_article.due.has_value(); };
    auto const& phrase = detail::phrase_that_says(plan, provision, says);
    if (phrase.due) return phrase.due;
    auto const article = detail::article_that_says(plan, provision.clause, says);
    return article ? article->due : Optional<Due>{};
}

/// The localities of a phrase: those that it prints, else those in the title of its article, or of the nearest above.
/// To find what is promised for rural areas, take the phrases whose localities include rural.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr ShortList<Locality, 2> localities_of(AnyPlan const& plan, Provision<Terms> const& provision) {
    if (!provision.localities.empty()) return provision.localities;
    auto const says = [](auto const& article) { return !article.localities.empty(); };
    auto const article = detail::article_that_says(plan, provision.clause, says);
    return article ? article->localities : ShortList<Locality, 2>{};
}

/// Who answers for an article: those that are responsible for it, lead, cooperate or are addressed; else those of the
/// nearest article above that names any.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr Parties<Terms> who_answers(AnyPlan const& plan, Article<Terms> const& article) {
    return detail::those_answering(plan, article.clause);
}

/// Who answers for a phrase: those that act. If nobody acts, those of its article do; before section 一, those whom the
/// notice addresses answer for what it asks. Nobody answers for what the notice itself does, nor for what it says
/// before section 一 to give reasons.
template <DescribedRow AnyPlan, class Terms>
[[nodiscard]] constexpr Parties<Terms> who_answers(AnyPlan const& plan, Provision<Terms> const& provision) {
    Parties<Terms> const who = preschool_plan::who_acts(plan, provision);
    if (!who.empty() || provision.purpose == Purpose::enactment) return who;
    if (provision.clause == plan.notice.clause)
        return is_act(provision.purpose) ? detail::those(plan.notice.addressees, is_of_article) : Parties<Terms>{};
    return detail::those_answering(plan, provision.clause);
}

/// Whether `body` is among those who answer for the article or phrase, by its own name or as one of a set.
template <DescribedRow AnyPlan, detail::IsAnsweredFor ArticleOrPhrase>
[[nodiscard]] constexpr Answer answers(AnyPlan const& plan, ArticleOrPhrase const& said, typename AnyPlan::Body body) {
    Answer surest = Answer::no;
    for (auto const& party : preschool_plan::who_answers(plan, said))
        if (Answer const answer = stands_for(plan, party.body, body); answer > surest) surest = answer;
    return surest;
}

/// What a body has to do with a phrase, with an article as a whole or with the notice (sentence 0, no phrase), and
/// whether this is certain or possible.
template <class Terms>
struct Involvement {
    Clause clause = {};
    std::uint8_t sentence = 0;
    Label text = {};
    Part part = {};
    Answer answer = Answer::no;
    Provision<Terms> const* phrase = nullptr;
    BOOST_DESCRIBE_CLASS(Involvement, (), (clause, sentence, text, part, answer), (), ())
};

namespace detail {

// For the head of the notice; for an article, whose title is the task if it has no phrases; and for a phrase.
inline constexpr auto who_has_to_do = []<class AnyPlan, class Said>(AnyPlan const& plan, Said const& said) {
    if constexpr (is_provision<Said>) {
        if (is_act(said.purpose)) return preschool_plan::who_answers(plan, said);
    } else if constexpr (is_article<Said>) {
        if (!has_phrases(plan, said.clause)) return preschool_plan::who_answers(plan, said);
    }
    return Parties<typename AnyPlan::Terms>{};
};
inline constexpr auto who_is_concerned = []<class AnyPlan, class Said>(AnyPlan const& plan, Said const& said) {
    if constexpr (is_provision<Said>) {
        auto who = preschool_plan::who_is_acted_on(plan, said);
        for (auto const& party : those(said.parties, is_object)) who.push_back(party);
        return who;
    } else if constexpr (is_article<Said>) {
        return those(said.parties, is_object);
    } else {
        return those(said.addressees, is_object);
    }
};
/// What these bodies have to do with a plan: for each passage, the surest answer that its parties give.
template <class AnyPlan, class Bodies, class Who>
constexpr auto involvements(AnyPlan const& plan, Bodies const& bodies, Who const& who) {
    auto const involve = [&plan, bodies, who](auto const& said) {
        Involvement<typename AnyPlan::Terms> found{said.clause};
        if constexpr (is_provision<std::remove_cvref_t<decltype(said)>>)
            found.sentence = said.sentence, found.text = said.text, found.phrase = &said;
        else
            found.text = said.title;
        auto const parties = who(plan, said);
        for (auto const body : bodies)
            for (auto const& party : parties)
                if (Answer const answer = preschool_plan::stands_for(plan, party.body, body); answer > found.answer) {
                    found.answer = answer;
                    found.part = party.part;
                }
        return found;
    };
    return select_passages(plan, involve, [](auto const& found) { return found.answer != Answer::no; });
}

} // namespace detail

/// All that a body has to do because it answers for it or acts in it: articles without phrases, then every phrase that
/// is an act, in the notice's order. `for (auto const& duty : duties_of(plan, body))`. A view of the plan, which has to
/// outlive it.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr auto duties_of(AnyPlan const& plan, typename AnyPlan::Body body) {
    return detail::involvements(plan, ShortList<typename AnyPlan::Body, 1>{body}, detail::who_has_to_do);
}
void duties_of(DescribedRow auto const&& plan_that_ends_at_once, auto const& of_whom) = delete;

/// All that is said of a body that it does not do itself: where it is addressed, acted on (inspected, sanctioned,
/// rewarded) or named.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr auto concerning(AnyPlan const& plan, typename AnyPlan::Body body) {
    return detail::involvements(plan, ShortList<typename AnyPlan::Body, 1>{body}, detail::who_is_concerned);
}
void concerning(DescribedRow auto const&& plan_that_ends_at_once, auto const& whom) = delete;

/// The officials of the leadership group who hold a post in the body or in one that it certainly stands for, each once;
/// for the group itself, all of them. A view of the plan.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr auto officials_of(AnyPlan const& plan, typename AnyPlan::Body body) {
    return detail::officials_in(plan, [&plan, body](auto one) { return stands_for(plan, body, one) == Answer::yes; });
}
/// Those who hold a post in any body of the area.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr auto officials_of(AnyPlan const& plan, typename AnyPlan::Area area) {
    return detail::officials_in(plan, [&plan, area](auto body) {
        auto const record = detail::record_of(plan, body);
        return record && record->area == area;
    });
}
/// Those who hold a post in a body that certainly answers for the article or phrase, which has to stand in the plan.
[[nodiscard]] constexpr auto officials_of(DescribedRow auto const& plan, detail::IsAnsweredFor auto const& said) {
    return detail::officials_in(plan, [&](auto body) { return answers(plan, said, body) == Answer::yes; });
}
void officials_of(DescribedRow auto const& plan, detail::IsAnsweredFor auto const&& said_that_ends_at_once) = delete;
void officials_of(DescribedRow auto const&& plan_that_ends_at_once, auto const& what) = delete;

/// Calls `visit` with each target of the area: each row, of any table that measures something, that has this area as a
/// member.
template <DescribedRow AnyPlan, class Visit>
constexpr void for_each_target(AnyPlan const& plan, typename AnyPlan::Area area, Visit visit) {
    using Area = typename AnyPlan::Area;
    detail::for_each_member(detail::TargetTables<AnyPlan>{}, [&]<class Table>(Table*) {
        using Row = detail::held<detail::member_type<Table>>;
        using Areas = detail::members_that<detail::IsOrHolds<Area>::template Test, Row>;
        auto const is_of_area = [&]<class... Members>(Row const& row, detail::List<Members...>) {
            return (detail::any_held<Area>(row.*Members::pointer, [&](Area one) { return one == area; }) || ...);
        };
        if constexpr (!std::is_same_v<Areas, detail::List<>>)
            for (Row const& row : plan.*Table::pointer)
                if (is_of_area(row, Areas{})) visit(row);
    });
}

} // namespace preschool_plan

#endif
