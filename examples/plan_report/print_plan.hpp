// Prints a plan for a person at a terminal: the content of content.hpp.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PRINT_PLAN_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PRINT_PLAN_HPP

#include "../presentation/terminal_page.hpp"
#include "content.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace report {

/// "notice; measures; findings"
std::string section_names(std::vector<Section> const& sections);

/// Prints the section of that name, or all if none is given. Returns whether there is such a section.
bool print(Page page, std::vector<Section> const& sections, std::string_view name = {});

/// Whether a section is a table that counts something.
bool is_of_targets(Section const& section);

/// Prints comma-separated values: as a table if the page has room for it, else line by line, each with the name of its
/// column.
void print_records(Page page, std::string_view name, std::string_view csv);

} // namespace report

#endif
