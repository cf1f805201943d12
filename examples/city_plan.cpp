// Shows the plan of a city to people and to programs, with the options of plan_report: its summary or all of it, what
// is due from whom, a page for a browser, data, and the changes of an amended plan that came back.
#include "city_plan.hpp"

#include "plan_report/amended_plan.hpp"
#include "plan_report/content_of.hpp"
#include "plan_report/plan_data.hpp"
#include "plan_report/program.hpp"
#include "presentation/summary_of.hpp"

namespace {

namespace pp = preschool_plan;
using cloud_bridge::plan;

constexpr report::MemberName member_names[] = {
    {"goals", {"目标", "Goals"}},
    {"annexes", {"附件", "Annexes"}},
    {"projects", {"项目", "Projects"}},
    {"stock", {"存量", "What there is"}},
    {"affordable", {"普惠率", "affordable places"}},
};

std::string write_data(std::ostream& out, std::string const& format, std::string const& section,
                       std::string const& directory) {
    data_package::About const about{
        "cloud-bridge",
        plan.notice.plan_title,
        {{"BSL-1.0", "https://www.boost.org/LICENSE_1_0.txt", {"示例数据", "of the example"}}}};
    return plan_data::write(out, plan, format, section, directory, about);
}

int print_changes(report::Page page, std::ostream& errors, std::string_view file, std::string_view text) {
    return static_cast<int>(amended_plan::report(page, errors, plan, file, text));
}

} // namespace

int main(int count, char** words) {
    return plan_report::run({.name = "city_plan",
                             .about = "Shows the preschool plan of Cloud Bridge City, which is invented.",
                             .summary = [] { return report::summary_of(plan, member_names); },
                             .sections = [] { return report::sections_of(plan, member_names); },
                             .write_data = write_data,
                             .print_changes = print_changes},
                            count, words);
}
