// The consumers' program by import.
#include <cstdio>
import preschool_plan;

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::bayingolin_2021::plan;

static_assert(pp::total(plan.seat_targets) == 9030_seats);

int main() {
    std::printf("%lld seats\n", static_cast<long long>(pp::total(plan.seat_targets).value()));
    return pp::consistent(plan) ? 0 : 1;
}
