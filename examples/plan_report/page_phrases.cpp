#include "page_phrases.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace plan_page {

namespace pp = preschool_plan;
using html::data, report::Text;

namespace {

/// "t4", of a topic
std::string tag_name(std::string_view kind, std::size_t number) {
    return std::string{kind.substr(0, 1)} + std::to_string(number);
}

data data_of(report::Phrase const& said, std::string const& id) {
    data phrase;
    phrase.set("id", id);
    phrase.set("text", html::data_of(said.text));
    html::set_list(phrase, "figures", said.figures, html::data_of);
    auto facts = said.facts;
    std::erase_if(facts, [](report::Fact const& fact) { return fact.member == "topics"; });
    html::set_facts(phrase, facts);
    std::string tags;
    for (report::Tag const& tag : said.tags) tags += (tags.empty() ? "" : " ") + tag_name(tag.kind, tag.number);
    phrase.set("tags", tags);
    return phrase;
}

} // namespace

void set_phrases(data& into, std::vector<report::Phrase> const& phrases, pp::Clause const& clause) {
    struct Said {
        report::Phrase const* phrase;
        std::string id;
    };
    std::vector<std::vector<Said>> runs;
    std::vector<Text> topics;
    std::size_t in_sentence = 0;
    for (auto const& phrase : phrases) {
        bool const is_same_sentence = &phrase != &phrases.front() && (&phrase)[-1].sentence == phrase.sentence;
        in_sentence = is_same_sentence ? in_sentence + 1 : 1;
        if (!is_same_sentence || (&phrase)[-1].purpose != phrase.purpose) runs.emplace_back();
        runs.back().push_back({&phrase, html::id_of(clause) + "-phrase-" + std::to_string(phrase.sentence) + '-' +
                                            std::to_string(in_sentence)});
        for (report::Tag const& tag : phrase.tags)
            if (tag.kind == "topic" && std::find(topics.begin(), topics.end(), tag.name) == topics.end())
                topics.push_back(tag.name);
    }
    std::stable_partition(runs.begin(), runs.end(),
                          [](std::vector<Said> const& run) { return run.front().phrase->purpose == pp::Purpose::aim; });
    html::set_list(into, "topics", topics, html::data_of);
    html::set_list(into, "runs", runs, [&](std::vector<Said> const& of_one_purpose) {
        data run;
        report::Phrase const& first = *of_one_purpose.front().phrase;
        std::string const sentence = std::to_string(first.sentence);
        run.set("purpose", html::data_of(report::text_of(first.purpose)));
        run.set("sentence", html::data_of({"第" + sentence + "句", "sentence " + sentence}));
        run.set("in_clause", html::data_of(report::text_of(clause)));
        html::set_list(run, "phrases", of_one_purpose, [](Said const& said) { return data_of(*said.phrase, said.id); });
        return run;
    });
}

void set_filter(data& page, std::vector<report::Section> const& sections) {
    std::map<std::string_view, std::map<std::size_t, Text>> all{{"topic", {}}, {"body", {}}, {"area", {}}};
    std::size_t phrases = 0;
    auto const collect = [&](std::vector<report::Phrase> const& some) {
        phrases += some.size();
        for (auto const& phrase : some)
            for (report::Tag const& tag : phrase.tags) all[tag.kind][tag.number] = tag.name;
    };
    for (auto const& section : sections) {
        if (auto const* const head = std::get_if<report::NoticeHead>(&section.content)) collect(head->phrases);
        if (auto const* const articles = std::get_if<report::Articles>(&section.content))
            for (auto const& article : *articles) collect(article.phrases);
    }
    page.set("has_phrases", phrases != 0);
    for (auto const& [kind, tags] : all)
        html::set_list(page, std::string{kind} + "_tags", tags, [&, kind = kind](auto const& tag) {
            data option = html::data_of(tag.second);
            option.set("tag", tag_name(kind, tag.first));
            return option;
        });
}

} // namespace plan_page
