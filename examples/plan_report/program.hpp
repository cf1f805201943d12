// The program that shows a plan to people: the same options for any plan, of which plan_report, city_plan and
// own_report are made.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PROGRAM_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PROGRAM_HPP

#include "../presentation/html_page.hpp"
#include "../presentation/summary.hpp"
#include "../presentation/terminal_page.hpp"
#include "content.hpp"
#include "plan_page.hpp"

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace plan_report {

/// A trace as a page, and whether something falls short.
struct TracePage {
    html::data page;
    bool falls_short;
};

/// What is asked of a plan, one function for each thing, so that they compile apart from each other, and at once. A
/// program without one of the later ones has no option for it.
struct Program {
    std::string_view name;
    std::string_view about;
    report::Summary (*summary)();
    std::vector<report::Section> (*sections)();
    /// Of the translation and the index; nothing where it is not told.
    std::string_view data_licence = {};

    /// Writes the plan as json, schema, csv of a table, or the files of a datapackage; what went wrong, or nothing.
    std::string (*write_data)(std::ostream& out, std::string const& format, std::string const& section,
                              std::string const& directory) = nullptr;
    /// Prints what an amended plan changes, or, as errors, all that is wrong with the text of that file; the exit code.
    int (*print_changes)(report::Page page, std::ostream& errors, std::string_view file,
                         std::string_view text) = nullptr;
    /// Prints the notice with the rows that carry it; returns whether nothing falls short.
    bool (*print_trace)(std::ostream& out, report::Languages languages, std::string_view notice,
                        std::size_t page_width) = nullptr;
    TracePage (*trace_page)(std::string_view notice, bool opens_in_chinese) = nullptr;
    /// How far each target is reached by what a file reports; nothing where that cannot be read. What cannot be counted
    /// is said.
    std::optional<plan_page::Progress> (*progress)(std::ostream& errors, std::string const& file,
                                                   bool in_chinese) = nullptr;
};

/// What the options ask for. Exits with 0, with 1 where something contradicts or falls short, with 2 where nothing
/// could be shown.
int run(Program const& program, int count, char** words);

} // namespace plan_report

#endif
