// The program that shows a plan to people, with the same options for any plan: plan_report, city_plan and own_report
// are made of it.
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

/// What the options need from a plan, a function each, so that these compile separately and in parallel. A program that
/// leaves out one of the later ones lacks its option.
struct Program {
    std::string_view name;
    std::string_view about;
    report::Summary (*summary)();
    std::vector<report::Section> (*sections)();
    /// Of the translation and the index; empty if unknown.
    std::string_view data_licence = {};

    /// Writes the plan as json, schema, csv of a table, or files of a datapackage; returns what went wrong, or nothing.
    std::string (*write_data)(std::ostream& out, std::string const& format, std::string const& section,
                              std::string const& directory) = nullptr;
    /// Prints what an amended plan changes, or every error of the text of that file; returns the exit code.
    int (*print_changes)(report::Page page, std::ostream& errors, std::string_view file,
                         std::string_view text) = nullptr;
    /// Prints the notice with the rows that carry it; returns whether nothing falls short.
    bool (*print_trace)(std::ostream& out, report::Languages languages, std::string_view notice,
                        std::size_t page_width) = nullptr;
    TracePage (*trace_page)(std::string_view notice, bool opens_in_chinese) = nullptr;
    /// How far each target has been met by the reports in a file; nothing if it cannot be read. Prints what cannot be
    /// counted.
    std::optional<plan_page::Progress> (*progress)(std::ostream& errors, std::string const& file,
                                                   bool in_chinese) = nullptr;
};

/// Does what the options ask for. Exits with 0, with 1 if something contradicts or falls short, with 2 if nothing could
/// be shown.
int run(Program const& program, int count, char** words);

} // namespace plan_report

#endif
