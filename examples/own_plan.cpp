// Adds up a plan of one's own, and says what the checks find.
#include "own_plan.hpp"

#include <iostream>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/ostream.hpp>

namespace pp = preschool_plan;

int main() {
    using willow_county::Area, willow_county::Year, willow_county::Annual, willow_county::plan;
    std::cout << plan.notice.plan_title << '\n'
              << pp::total_by<Area>(plan.annual, &Annual::seats) << '\n'
              << pp::total_by<Year>(plan.annual, &Annual::money) << '\n';
    pp::check(plan, [](pp::Finding const& found) { std::cout << found << '\n'; });
}
