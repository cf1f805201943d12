// Shows a plan of one's own to people at a terminal, and as a page, with the options of plan_report.
#include "own_plan.hpp"
#include "plan_report/content_of.hpp"
#include "plan_report/program.hpp"
#include "presentation/summary_of.hpp"

// What people call the plan's own tables and columns; the names of all others are known.
constexpr report::MemberName names[] = {{"annual", {"年度任务", "Annual targets"}}};

int main(int count, char** words) {
    return plan_report::run({.name = "own_report",
                             .about = "Shows the preschool plan of Willow County, which is invented.",
                             .summary = [] { return report::summary_of(willow_county::plan, names); },
                             .sections = [] { return report::sections_of(willow_county::plan, names); }},
                            count, words);
}
