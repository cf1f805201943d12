// What the tests of each framework are given: the plan or, where the environment says PLAN=broken, one with too few
// seats.
#include <cstdlib>
#include <preschool_plan/bayingolin_2021/proof.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/ostream.hpp>

constexpr preschool_plan::bayingolin_2021::SeatTarget fewer_seats[] = {
    {{3, 6}, preschool_plan::Locality::urban, preschool_plan::Ownership::public_run, preschool_plan::Seats{4320}}};

inline auto plan_under_test() {
    auto plan = preschool_plan::bayingolin_2021::plan;
    if (std::getenv("PLAN") != nullptr) plan.seat_targets = fewer_seats;
    return plan;
}
