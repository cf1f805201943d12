#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>
using namespace preschool_plan;
using bayingolin_2021::Area, bayingolin_2021::plan;
static_assert(total(plan.seat_targets) == 9030_seats);
int main() {
    constexpr auto owed = total(plan.kindergarten_targets, Area::hejing);
    std::cout << "Hejing County owes " << owed << '\n';
}
