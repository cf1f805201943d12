// Prints a plan of one's own for a person at a terminal, as plan_report does the published one: `own_report zh|en|both`.
#include "own_plan.hpp"
#include "plan_report/content_of.hpp"
#include "plan_report/print_plan.hpp"

#include <iostream>

// What people call its own tables and columns; those that any plan has are known.
constexpr report::MemberName names[] = {{"annual", {"年度任务", "Annual targets"}}};

int main(int count, char** words) {
    auto const languages = report::languages_named(count > 1 ? words[1] : "both");
    if (!languages) {
        std::cerr << "own_report: languages are zh, en, both\n";
        return 2;
    }
    report::print({std::cout, *languages, page_width()}, report::sections_of(willow_county::plan, names));
}
