// What plan_report needs from the published plan.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PUBLISHED_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PUBLISHED_HPP

#include "program.hpp"

namespace published {

/// What people call the tables of the plan.
inline constexpr report::MemberName names[] = {
    {"kindergarten_targets", {"幼儿园目标", "Kindergarten targets"}},
    {"seat_targets", {"学位目标", "Seat targets"}},
    {"kindergarten_totals", {"幼儿园合计", "Kindergarten totals"}},
    {"seat_totals", {"学位合计", "Seat totals"}},
};

// The functions of plan_report::Program.
report::Summary summary();
std::vector<report::Section> sections();
std::string write_data(std::ostream& out, std::string const& format, std::string const& section,
                       std::string const& directory);
int print_changes(report::Page page, std::ostream& errors, std::string_view file, std::string_view text);
bool print_trace(std::ostream& out, report::Languages languages, std::string_view notice, std::size_t page_width);
plan_report::TracePage trace_page(std::string_view notice, bool opens_in_chinese);
std::optional<plan_page::Progress> progress(std::ostream& errors, std::string const& file, bool in_chinese);

} // namespace published

#endif
