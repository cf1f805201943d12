// The drawn parts of a page: the summary with its figures, bars by area, levels over time as lines. All is text and
// HTML or SVG that is readable without script.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PAGE_PARTS_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PAGE_PARTS_HPP

#include "../presentation/html_page.hpp"
#include "../presentation/summary.hpp"
#include "../presentation/tables.hpp"

#include <cstdint>
#include <string>

namespace plan_page {

/// For `{{>_summary}}`; with the progress of each headline, if known.
html::data data_of(report::Summary const& summary, std::vector<report::Text> const& reached);

/// For `{{>_bars}}`: the largest first, in one group or several beside each other.
html::data data_of(report::Bars const& bars);

/// For `{{>_chart}}`.
html::data data_of(report::Chart const& chart);

/// In tenths of a percent, "37.5"; never more than the whole bar.
std::string percent_of(std::int64_t part, std::int64_t whole);

/// The style of a part; there are four.
std::string part_name(std::size_t part);

} // namespace plan_page

#endif
