// Rules of one's own besides the library's: one is passed for rows of the published plan, one is passed for the plan as
// a whole, and one is declared beside a struct of one's own.
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/prove.hpp>

namespace pp = preschool_plan;
namespace bayingolin_2021 = pp::bayingolin_2021;
using namespace pp::literals;
using bayingolin_2021::Area, bayingolin_2021::plan;

constexpr pp::Rule too_many{
    "too_many",
    pp::Severity::error,
    {"一地一次建设十所以上：分批安排", "an area builds ten kindergartens or more at once: build in stages"}};
constexpr auto not_too_many = [](bayingolin_2021::KindergartenTarget const& row, auto& check) {
    check(too_many, row.kindergartens < 10_kindergartens, row.kindergartens);
};

constexpr pp::Rule target_without_government{
    "target_without_government",
    pp::Severity::note,
    {"有建设目标而没有人民政府", "an area has a target, but no government of its own"}};
constexpr auto targets_have_governments = [](bayingolin_2021::PublishedPlan const& any_plan, auto& check) {
    auto const& targets = any_plan.kindergarten_targets;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        auto const area = pp::find_record(any_plan, targets[i].area);
        check.at(&bayingolin_2021::PublishedPlan::kindergarten_targets,
                 i + 1)(target_without_government, pp::has_government(area->kind), targets[i].kindergartens);
    }
};

// Still no error: the second rule's finding is a note.
static_assert(pp::prove<plan, not_too_many, targets_have_governments>());

// A struct of one's own, in a plan that has one table more than the published one. The openings are invented. The check
// finds the rule beside the struct by its name, must_hold, and asks it of every opening in any plan: nothing is passed.
namespace follow_up {

struct Opening {
    pp::Clause clause;
    Area area;
    pp::Date date;
    pp::Kindergartens kindergartens;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (clause, area, date, kindergartens))

constexpr pp::Rule opened_without_target{
    "opened_without_target",
    pp::Severity::warning,
    {"没有建设目标而开办幼儿园", "kindergartens opened in an area that has no target"}};
constexpr void must_hold(Opening const& opening, auto& check) {
    bool const has_target = pp::total(plan.kindergarten_targets, opening.area).value() != 0;
    check(opened_without_target, has_target, opening.kindergartens);
}

struct FollowedPlan : bayingolin_2021::PublishedPlan {
    pp::Rows<Opening> openings;
};
BOOST_DESCRIBE_STRUCT(FollowedPlan, (bayingolin_2021::PublishedPlan), (openings))

constexpr Opening openings[] = {
    {{3, 6}, Area::korla, {2021, 9, 1}, 2_kindergartens},
    {{3, 6}, Area::bohu, {2021, 9, 1}, 1_kindergartens},
};
constexpr FollowedPlan followed_plan{plan, openings};

} // namespace follow_up

int main() {
    auto const print = [](pp::Finding const& found) { std::cout << found << '\n'; };
    auto const counts = pp::check(plan, print, not_too_many, targets_have_governments);
    std::cout << too_many.name << " was asked " << counts[too_many].asked << " times\n\n";
    pp::check(follow_up::followed_plan, print);
}
