#include "../presentation/summary_of.hpp"
#include "content_of.hpp"
#include "print_trace.hpp"
#include "published.hpp"
#include "trace_page.hpp"

#include <preschool_plan/bayingolin_2021/proof.hpp>

namespace bayingolin_2021 = preschool_plan::bayingolin_2021;

template report::Checked report::checked(bayingolin_2021::PublishedPlan const&); // for published_changes.cpp too

report::Summary published::summary() { return report::summary_of(bayingolin_2021::plan, names); }

std::vector<report::Section> published::sections() { return report::sections_of(bayingolin_2021::plan, names); }

bool published::print_trace(std::ostream& out, report::Languages languages, std::string_view notice,
                            std::size_t page_width) {
    return trace::print_trace(out, languages, trace::trace_notice(notice, bayingolin_2021::plan), page_width);
}

plan_report::TracePage published::trace_page(std::string_view notice, bool opens_in_chinese) {
    trace::Trace const traced = trace::trace_notice(notice, bayingolin_2021::plan);
    return {trace_page::page_of(traced, bayingolin_2021::plan, names, opens_in_chinese), trace::falls_short(traced)};
}
