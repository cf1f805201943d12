// Prints the summary of a plan on one screen of a terminal.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PRINT_SUMMARY_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PRINT_SUMMARY_HPP

#include "summary.hpp"
#include "words.hpp"

#include <cstddef>
#include <ostream>
#include <string>

namespace report {

/// Whether to print colours: to a terminal that has some, if NO_COLOR is not set.
bool has_colours();

/// How a summary is printed: `more` says how to see more.
struct SummaryPage {
    std::ostream& out;
    std::size_t width;
    bool has_colours;
    std::size_t most_lines = 23; ///< a screen has 24 lines, and the next prompt takes one
    std::string more;
};

void print_summary(SummaryPage const& page, Words words, Summary const& summary);

} // namespace report

#endif
