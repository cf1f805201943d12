#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>
namespace pp = preschool_plan;
using namespace pp::literals;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::plan;
static_assert(pp::total(plan.seat_targets) == 9030_seats);
int main() {
    constexpr auto added = pp::total(plan.kindergarten_targets, Area::hejing, pp::Works::new_build);
    std::cout << "Hejing County is to add " << added << '\n';
}
