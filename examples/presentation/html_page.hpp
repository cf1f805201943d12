// Pages for a browser: templates that anybody can edit (plan_report/pages/), filled in with texts in both languages.
// Only the templates have markup; kainjow-mustache escapes every text that is put into them.
#ifndef PRESCHOOL_PLAN_EXAMPLES_HTML_PAGE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_HTML_PAGE_HPP

#include "words.hpp"

#include <kainjow/mustache.hpp>
#include <ostream>
#include <preschool_plan/vocabulary.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace html {

using kainjow::mustache::data;

/// Writes the page of that name, by its own template or the one that is given; returns what is wrong with that, or
/// nothing.
std::string write(std::ostream& out, std::string_view name, data const& content, std::string const& own_template = {});

/// What every page has: its title, and the language that it opens in.
data page_data(report::Text const& title, bool opens_in_chinese);

/// A text in both languages, for `{{#name}}{{>both}}{{/name}}`.
data data_of(report::Text const& text);

/// The name of a link to a clause: "clause-3-6", "annex-1-2", and "clause" for the opening.
std::string id_of(preschool_plan::Clause const& clause);

/// A file that is part of the page, for a link: "data:text/csv;charset=utf-8,table%2C...".
std::string data_address(std::string const& type, std::string const& text);

/// A list and whether it has anything: `{{#has_rows}}<ul>{{#rows}}<li>...{{/rows}}</ul>{{/has_rows}}`. Mustache would
/// look for missing names in the surrounding context, so an empty list has to be present too.
template <class Things, class ToData>
void set_list(data& into, std::string const& name, Things const& things, ToData to_data) {
    data list{data::type::list};
    for (auto const& thing : things) list.push_back(to_data(thing));
    into.set("has_" + name, list.is_non_empty_list());
    into.set(name, list);
}

/// The facts of a row, for `{{>_facts}}`.
void set_facts(data& into, std::vector<report::Fact> const& facts);

} // namespace html

#endif
