// A rule of one's own beside the library's: an area without a government of its own has a target, so no measure names who
// answers for it.
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>

namespace pp = preschool_plan;
using pp::bayingolin_2021::plan;

constexpr auto target_without_government = [](auto const& any_plan, auto&& report) {
    for (std::size_t i = 0; i < any_plan.kindergarten_targets.size(); ++i) {
        auto const& target = any_plan.kindergarten_targets[i];
        auto const area = pp::find_record(any_plan, target.area);
        if (area->kind != pp::AreaKind::zone) continue;
        report(pp::Finding{
            .severity = pp::Severity::note,
            .clause = target.clause,
            .table = pp::Table::kindergarten_targets,
            .row = i + 1,
            .subject = area->name,
            .declared = pp::Quantity{target.kindergartens},
            .sentence = {"有建设目标而没有人民政府", "an area has a target, but no government of its own"}});
    }
};

// The plan still has no error: the rule's findings are notes.
static_assert(pp::prove<plan, target_without_government>());

int main() {
    pp::check(
        plan, [](pp::Finding const& found) { std::cout << found << '\n'; }, target_without_government);
}
