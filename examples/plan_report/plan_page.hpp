// Any plan as a page for a browser: the content of content.hpp, for the template pages/plan.mustache.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PLAN_PAGE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PLAN_PAGE_HPP

#include "../presentation/html_page.hpp"
#include "../presentation/summary.hpp"
#include "content.hpp"

#include <cstdint>
#include <preschool_plan/progress.hpp>
#include <string>
#include <vector>

namespace plan_page {

namespace pp = preschool_plan;
using html::data, report::Text;

/// How far a target has been met, according to reports.
struct Reached {
    Text target_of;
    Text unit;
    std::int64_t target;
    // Empty if nothing is reported; if reports differ, it is unknown what remains.
    pp::Optional<std::int64_t> actual;
    pp::Optional<std::int64_t> disputed_by;
    pp::Optional<std::int64_t> remaining;
    pp::Optional<pp::Share> share;
    pp::TargetStatus status;
    Text date;
};

/// The progress of each target and, in words, of each headline of the summary, in their order.
struct Progress {
    std::vector<Text> totals;
    std::vector<Reached> targets;
    std::size_t left_out = 0; ///< faulty reports, which do not count
};

/// Links from the page: to its data, its trace, the notice.
struct Link {
    std::string href;
    std::string file_name; ///< the name under which a file is saved; empty for a place
    Text text;
};

/// The content of the page; of progress only if some is given.
data page_of(report::Summary const& summary, std::vector<report::Section> const& sections, bool opens_in_chinese,
             Progress const& progress = {}, std::vector<Link> const& links = {});

} // namespace plan_page

#endif
