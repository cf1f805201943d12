// Prints the plan of a city, as plan_report prints the published one, and who has what due; with --html it is a page for a browser,
// with --format json|schema|csv|datapackage DIR data for other programs, and with --check FILE.json an amended plan that came back.
#include "city_plan.hpp"

#include "plan_report/amended_plan.hpp"
#include "plan_report/content_of.hpp"
#include "plan_report/plan_data.hpp"
#include "plan_report/plan_page.hpp"
#include "plan_report/print_plan.hpp"

#include <fstream>
#include <iostream>
#include <iterator>
#include <preschool_plan/deadlines.hpp>
#include <preschool_plan/ostream.hpp>
#include <string>
#include <string_view>

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

int told(std::string const& wrong) {
    if (!wrong.empty()) std::cerr << "city_plan: " << wrong << '\n';
    return wrong.empty() ? 0 : 2;
}

int check_amended(report::Page page, std::string const& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return told("cannot read the plan " + path + '.');
    std::string const text{std::istreambuf_iterator<char>(file), {}};
    return static_cast<int>(amended_plan::report(page, std::cerr, plan, path, text));
}

} // namespace

int main(int count, char** words) {
    auto const word = [&](int at) { return at < count ? std::string{words[at]} : std::string{}; };
    report::Page const page{std::cout, *report::languages_named("both"), page_width()};
    if (word(1) == "--html")
        return told(html::write(std::cout, "plan", plan_page::page_of(report::sections_of(plan, member_names), true)));
    if (word(1) == "--check") return check_amended(page, word(2));
    if (word(1) == "--format") {
        data_package::About const about{"cloud-bridge", plan.notice.plan_title, "BSL-1.0",
                                        "https://www.boost.org/LICENSE_1_0.txt"};
        return told(plan_data::write(std::cout, plan, word(2), {}, word(3), about));
    }
    report::print(page, report::sections_of(plan, member_names));
    std::cout << "\n2024年11月1日前 (before 1 November 2024):\n";
    for (auto const& [clause, text, due, who] : pp::due_before(plan, {2024, 11, 1}))
        std::cout << "- " << clause << ' ' << text << ": " << due << ", " << who << '\n';
}
