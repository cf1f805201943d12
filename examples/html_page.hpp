// Pages for a browser: templates that anybody can edit (pages/), filled in with texts in both languages. Markup stands in the
// templates only, and kainjow-mustache escapes every text that is put into them.
#ifndef PRESCHOOL_PLAN_EXAMPLES_HTML_PAGE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_HTML_PAGE_HPP

#include "report_content.hpp"

#include <algorithm>
#include <kainjow/mustache.hpp>
#include <ostream>
#include <preschool_plan/vocabulary.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace html {

using kainjow::mustache::data;

/// Writes the page of that name, as its own template has it or the one that is given; what is wrong with that, or nothing.
std::string write(std::ostream& out, std::string_view name, data const& content, std::string const& own_template = {});

/// What every page has: its title, and the language that it opens in.
inline data page_data(report::Text const& title, bool opens_in_chinese);

/// A text in both languages, for `{{#name}}{{>both}}{{/name}}`.
inline data data_of(report::Text const& text);

/// What a link to a clause is named: "clause-3-6", "annex-1-2", and "clause" for the opening.
inline std::string id_of(preschool_plan::Clause const& clause) {
    std::string id = clause.annex == 0 ? "clause" : "annex-" + std::to_string(clause.annex);
    std::string zeros;
    for (int const number : {int{clause.section}, int{clause.item}, int{clause.point}, int{clause.subpoint}}) {
        zeros += '-' + std::to_string(number);
        if (number != 0) id += std::exchange(zeros, {});
    }
    return id;
}

/// A list and whether it has anything: `{{#has_rows}}<ul>{{#rows}}<li>...{{/rows}}</ul>{{/has_rows}}`. Names that are left out would be
/// looked for in what stands around, so that an empty list has to be there too.
template <class Things, class ToData>
void set_list(data& into, std::string const& name, Things const& things, ToData to_data) {
    data list{data::type::list};
    for (auto const& thing : things) list.push_back(to_data(thing));
    into.set("has_" + name, list.is_non_empty_list());
    into.set(name, list);
}

/// What is said of a row, for `{{>_facts}}`.
inline void set_facts(data& into, std::vector<report::Fact> const& facts);

namespace detail {

struct Template {
    std::string_view name;
    std::string_view text;
};
inline constexpr Template templates[] = {
#include "page_templates.inc"
};

/// Whether it has a Chinese character or sign: up to U+9FFF, these begin with such bytes.
inline bool has_chinese(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return byte >= 0xE3 && byte <= 0xE9;
    });
}

} // namespace detail

inline std::string write(std::ostream& out, std::string_view name, data const& content,
                         std::string const& own_template) {
    data all = content;
    std::string page{own_template};
    for (auto const& [of, text] : detail::templates) {
        if (of == name && page.empty()) page = text;
        all.set(std::string{of}, kainjow::mustache::partial{[text = text] { return std::string{text}; }});
    }
    kainjow::mustache::mustache parsed(page);
    if (!parsed.is_valid()) return parsed.error_message();
    std::string const rendered = parsed.render(all);
    if (!parsed.is_valid()) return parsed.error_message();
    out << rendered;
    return {};
}

inline data page_data(report::Text const& title, bool opens_in_chinese) {
    data page;
    page.set("title", data_of(title));
    page.set("title_zh", title.zh);
    page.set("title_en", title.en);
    page.set("document_language", opens_in_chinese ? "zh-Hans" : "en");
    page.set("opens_in_chinese", opens_in_chinese);
    return page;
}

inline data data_of(report::Text const& text) {
    data both;
    both.set("zh", text.zh);
    both.set("en", text.en);
    both.set("same", text.zh == text.en);
    both.set("chinese", detail::has_chinese(text.zh));
    return both;
}

inline void set_facts(data& into, std::vector<report::Fact> const& facts) {
    set_list(into, "facts", facts, [](report::Fact const& said) {
        data fact;
        fact.set("member", std::string{said.member});
        fact.set("name", data_of(said.name));
        fact.set("text", data_of(said.text));
        return fact;
    });
}

} // namespace html

#endif
