// What every consumer builds: a total at compile time and one at run time, with the proof of the plan.
#include <cstdio>
#include <preschool_plan/bayingolin_2021/proof.hpp>
#include <preschool_plan/preschool_plan.hpp>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::bayingolin_2021::plan;

static_assert(pp::total(plan.seat_targets) == 9030_seats);

int main() {
    std::printf("%lld seats\n", static_cast<long long>(pp::total(plan.seat_targets).value()));
    return pp::consistent(plan) ? 0 : 1;
}
