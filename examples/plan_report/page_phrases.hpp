// Phrases on a page: what each says, with a link of its own, and the filters for them.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PAGE_PHRASES_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PAGE_PHRASES_HPP

#include "../presentation/html_page.hpp"
#include "content.hpp"

#include <preschool_plan/vocabulary.hpp>
#include <vector>

namespace plan_page {

/// For `{{>_phrases}}`. Adjacent phrases of a sentence with one purpose stand under it together; aims come first.
void set_phrases(html::data& into, std::vector<report::Phrase> const& phrases, preschool_plan::Clause const& clause);

/// For `{{>_filter}}`: each topic, body and area that a phrase is about.
void set_filter(html::data& page, std::vector<report::Section> const& sections);

} // namespace plan_page

#endif
