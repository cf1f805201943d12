// Writes the page of a plan whose names and texts are markup, all of which a browser has to show and none of it obey.
#include "../../examples/own_plan.hpp"
#include "../../examples/plan_report/content_of.hpp"
#include "../../examples/plan_report/plan_page.hpp"
#include "../../examples/presentation/summary_of.hpp"

#include <iostream>
#include <vector>

namespace {

namespace pp = preschool_plan;
using namespace willow_county;

constexpr pp::Label script{"<script>alert(1)</script>", "<script>alert(2)</script>"};
constexpr pp::Label image{"\"><img src=x onerror='alert(3)'>", "\"><img src=x onerror='alert(4)'>"};
constexpr pp::Label ampersand{"&lt;b&gt;{{title}}{{{title}}}", "&amp;</title></style></table>{{>_both}}"};

template <class Row>
std::vector<Row> copy_of(pp::Rows<Row> const& rows) {
    return {rows.begin(), rows.end()};
}

} // namespace

int main() {
    CityPlan marked = plan;
    auto its_areas = copy_of(plan.areas);
    its_areas[0].name = script;
    its_areas[1].name = image;
    marked.areas = its_areas;
    auto its_bodies = copy_of(plan.bodies);
    its_bodies[1].name = image;
    marked.bodies = its_bodies;
    auto its_measures = copy_of(plan.measures);
    its_measures[0].title = ampersand;
    marked.measures = its_measures;
    auto its_provisions = copy_of(plan.provisions);
    its_provisions[0].text = script;
    marked.provisions = its_provisions;
    auto its_totals = copy_of(plan.totals);
    its_totals[0].text = script;
    marked.totals = its_totals;
    marked.notice.plan_title = ampersand;
    marked.notice.issuer = image;
    marked.notice.number.zh = script.zh;
    marked.leadership_group.name = image;
    constexpr report::MemberName names[] = {{"annual", script}, {"year", image}};
    auto const page = plan_page::page_of(report::summary_of(marked, names), report::sections_of(marked, names), false);
    return html::write(std::cout, "plan", page).empty() ? 0 : 1;
}
