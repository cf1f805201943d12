// What is asked of a plan in different words is answered alike, of every body, article and phrase of the published
// plan, of a city's and of random ones.
#include "../../examples/city_plan.hpp"
#include "published.hpp"
#include "sample_plan.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <preschool_plan/deadlines.hpp>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/wording.hpp>
#include <random>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using pp::Answer, pp::Clause, pp::Part;

namespace {

// Every article, in whichever table.
template <class Terms>
void collect(pp::Rows<pp::Article<Terms>> const& table, std::vector<pp::Article<Terms>>& all) {
    all.insert(all.end(), table.begin(), table.end());
}
template <class Terms>
std::vector<pp::Article<Terms>> articles_of(pp::Plan<Terms> const& plan) {
    std::vector<pp::Article<Terms>> all;
    for (auto const& table : {plan.sections, plan.measures, plan.requirements}) collect(table, all);
    return all;
}
std::vector<pp::Article<cloud_bridge::Terms>> articles_of(cloud_bridge::CityPlan const& plan) {
    std::vector<pp::Article<cloud_bridge::Terms>> all;
    for (auto const& table : {plan.goals, plan.annexes, plan.sections, plan.measures, plan.requirements})
        collect(table, all);
    return all;
}

template <class AnyPlan, class Body>
Answer surest(AnyPlan const& plan, auto const& parties, Body body) {
    Answer answer = Answer::no;
    for (auto const& party : parties) {
        Answer const by_this = pp::stands_for(plan, party.body, body);
        if (by_this == Answer::yes || answer == Answer::no) answer = by_this;
    }
    return answer;
}
template <class Terms>
bool same(pp::Parties<Terms> const& left, pp::Parties<Terms> const& right) {
    if (left.size() != right.size()) return false;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (left[i].body != right[i].body || left[i].part != right[i].part || left[i].zh != right[i].zh) return false;
    return true;
}

template <class AnyPlan>
void agree(AnyPlan const& plan) {
    using Terms = typename AnyPlan::Terms;
    auto const articles = articles_of(plan);
    auto const has_phrases = [&](Clause const& clause) {
        for (auto const& provision : plan.provisions)
            if (provision.clause == clause) return true;
        return false;
    };
    for (auto const& provision : plan.provisions) {
        auto const acting = pp::who_acts(plan, provision);
        if (!acting.empty()) CHECK(same<Terms>(acting, pp::who_answers(plan, provision)));
        for (auto const& article : articles) // nobody acts: who answers for the article does
            if (article.clause == provision.clause && acting.empty() && provision.purpose != pp::Purpose::enactment)
                CHECK(same<Terms>(pp::who_answers(plan, article), pp::who_answers(plan, provision)));
    }
    for (auto const& record : plan.bodies) {
        CAPTURE(pp::enumerator_name(record.body));
        std::vector<std::pair<std::string, Answer>> expected;
        for (auto const& article : articles) {
            Answer const answer = pp::answers(plan, article, record.body);
            CHECK(answer == surest(plan, pp::who_answers(plan, article), record.body));
            if (answer != Answer::no && !has_phrases(article.clause)) expected.emplace_back(article.title.zh, answer);
        }
        for (auto const& provision : plan.provisions) {
            Answer const answer = pp::answers(plan, provision, record.body);
            CHECK(answer == surest(plan, pp::who_answers(plan, provision), record.body));
            if (answer != Answer::no && pp::is_act(provision.purpose)) expected.emplace_back(provision.text.zh, answer);
        }
        std::vector<std::pair<std::string, Answer>> duties;
        for (auto const& duty : pp::duties_of(plan, record.body)) duties.emplace_back(duty.text.zh, duty.answer);
        std::sort(expected.begin(), expected.end());
        std::sort(duties.begin(), duties.end());
        CHECK((duties == expected));

        // What concerns it: it is addressed, or one of those who are acted on or named.
        std::size_t concerns = surest(plan, plan.notice.addressees, record.body) != Answer::no;
        for (auto const& article : articles)
            for (auto const& party : article.parties)
                if ((party.part == Part::addressed || party.part == Part::acted_on || party.part == Part::named) &&
                    pp::stands_for(plan, party.body, record.body) != Answer::no) {
                    ++concerns;
                    break;
                }
        for (auto const& provision : plan.provisions) {
            Answer answer = surest(plan, pp::who_is_acted_on(plan, provision), record.body);
            for (auto const& party : provision.parties)
                if (party.part != Part::acts && answer == Answer::no)
                    answer = pp::stands_for(plan, party.body, record.body);
            concerns += answer != Answer::no;
        }
        for (auto const& concern : pp::concerning(plan, record.body)) {
            CHECK(concern.answer != Answer::no);
            CHECK(concern.part != Part::acts);
            --concerns;
        }
        CHECK(concerns == 0);
    }
    // Whatever comes once and names a date is due before the year 9999.
    std::size_t deadlines = 0;
    auto const count = [&](auto const& due) {
        deadlines += due && due->recurrence == pp::Recurrence::once &&
                     pp::date_in(due->text.zh, plan.notice.date).over_from().has_value();
    };
    for (auto const& article : articles) count(article.due);
    pp::Optional<pp::Due> due_in_sentence;
    for (std::size_t i = 0; i < plan.provisions.size(); ++i) {
        auto const& phrase = plan.provisions[i];
        bool const goes_on = i != 0 && plan.provisions[i - 1].clause == phrase.clause &&
                             plan.provisions[i - 1].sentence == phrase.sentence;
        if (phrase.due || !goes_on) due_in_sentence = phrase.due;
        count(due_in_sentence);
    }
    for (auto const& [clause, text, due, who] : pp::due_before(plan, {9999})) {
        --deadlines;
        bool is_of_article_or_phrase = false;
        for (auto const& article : articles)
            if (article.clause == clause && article.title == text)
                is_of_article_or_phrase =
                    same<Terms>(who, pp::who_answers(plan, article)) && article.due->text == due.text;
        for (auto const& provision : plan.provisions)
            if (provision.clause == clause && provision.text == text)
                is_of_article_or_phrase =
                    same<Terms>(who, pp::who_answers(plan, provision)) && pp::when(plan, provision)->text == due.text;
        CHECK(is_of_article_or_phrase);
    }
    CHECK(deadlines == 0);
}

} // namespace

TEST_CASE("who answers, who acts, duties and concerns of the published plan agree") { agree(published()); }

TEST_CASE("who answers, who acts, duties, concerns and deadlines of a city's plan agree") { agree(cloud_bridge::plan); }

TEST_CASE("who answers, who acts, duties, concerns and deadlines of random plans agree") {
    for (std::uint32_t const seed : {1u, 20210125u, 652801u, 4294967295u, 7u, 99u}) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        auto const one_in = [&](unsigned chances) { return random() % chances == 0; };
        auto const party = [&](unsigned first_part, unsigned parts) {
            return pp::Party<sample::Terms>{static_cast<sample::Body>(random() % 6),
                                            static_cast<Part>(first_part + random() % parts), "某"};
        };
        std::vector<std::string> texts; // which the plan holds views of
        texts.reserve(200);
        sample::Tables tables;
        tables.measures.insert(tables.measures.begin() + 1, {{2, 1, 1}, {"选址", "Sites"}});
        tables.provisions.clear();
        for (auto* table : {&tables.sections, &tables.measures, &tables.requirements})
            for (auto& article : *table) {
                article.parties = {};
                if (one_in(2)) article.parties.push_back(party(0, 7));
                if (one_in(3)) article.parties.push_back(party(0, 4));
                if (one_in(3)) article.due = pp::Due{{"2023年", "2023"}, pp::Date{2023}};
            }
        for (Clause const& clause : {Clause{}, Clause{1}, Clause{2, 1}, Clause{2, 1, 1}, Clause{3, 1}})
            for (std::uint8_t sentence = 1; sentence <= 3 && !one_in(4); ++sentence)
                for (int phrase = 0; phrase < 5; ++phrase) {
                    texts.push_back("语句" + std::to_string(texts.size()));
                    pp::Provision<sample::Terms> provision{
                        clause,
                        sentence,
                        pp::enumerators<pp::Purpose>[random() % pp::enumerators<pp::Purpose>.size()],
                        { texts.back().c_str(), "phrase" }};
                    if (one_in(3)) provision.parties.push_back(party(4, 3));
                    if (one_in(4)) provision.parties.push_back(party(4, 3));
                    if (one_in(6)) provision.due = pp::Due{{"2022年底前", "by the end of 2022"}, pp::Date{2022}};
                    tables.provisions.push_back(provision);
                }
        agree(tables.plan());
    }
}
