// What plan_report asks of the published plan: one function each, so that they compile apart from each other, and at once.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PUBLISHED_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PUBLISHED_HPP

#include "../presentation/html_page.hpp"
#include "../presentation/terminal_page.hpp"
#include "content.hpp"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace published {

/// What people call the tables of the plan.
inline constexpr report::MemberName names[] = {
    {"kindergarten_targets", {"幼儿园目标", "Kindergarten targets"}},
    {"seat_targets", {"学位目标", "Seat targets"}},
    {"kindergarten_totals", {"幼儿园合计", "Kindergarten totals"}},
    {"seat_totals", {"学位合计", "Seat totals"}},
};

/// All that there is to say.
std::vector<report::Section> sections();

/// "text, html, json ..."
std::string data_formats();
/// Writes the plan as data; what went wrong, or nothing.
std::string write_data(std::ostream& out, std::string const& format, std::string const& section,
                       std::string const& directory);

/// Prints what an amended plan changes, or, as errors, all that is wrong with the text of that file; the exit code.
int print_changes(report::Page page, std::ostream& errors, std::string_view file, std::string_view text);

/// Prints the notice with the rows that carry it; returns whether nothing falls short.
bool print_trace(std::ostream& out, report::Languages languages, std::string_view notice, std::size_t page_width);

struct TracePage {
    html::data page;
    bool falls_short;
};
TracePage trace_page(std::string_view notice, bool opens_in_chinese);

} // namespace published

#endif
