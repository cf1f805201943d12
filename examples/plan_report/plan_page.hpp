// A plan as a page for a browser, any plan: what content.hpp says of it, for the template pages/plan.mustache.
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

/// How far a target is reached, by what is reported of it.
struct Reached {
    Text target_of;
    Text unit;
    std::int64_t target;
    // Nothing where it is not reported; where reports differ, nothing of what remains.
    pp::Optional<std::int64_t> actual;
    pp::Optional<std::int64_t> disputed_by;
    pp::Optional<std::int64_t> remaining;
    pp::Optional<pp::Share> share;
    pp::TargetStatus status;
    Text date;
};

/// What is reported, of each target and in words of each headline of the summary, in their order.
struct Progress {
    std::vector<Text> totals;
    std::vector<Reached> targets;
    std::size_t left_out = 0; ///< faults of what is reported, which do not count
};

/// Where people go from the page: its data, its trace, the notice.
struct Link {
    std::string href;
    std::string file_name; ///< as what it is saved; nothing where it is a place
    Text text;
};

/// What the page says; of progress only where something is given.
data page_of(report::Summary const& summary, std::vector<report::Section> const& sections, bool opens_in_chinese,
             Progress const& progress = {}, std::vector<Link> const& links = {});

} // namespace plan_page

#endif
