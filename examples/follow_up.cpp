// Reports compared with the published targets, and the changes of an amended plan. Reports and amendment are invented.
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/progress.hpp>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Locality, pp::Ownership;
using pp::bayingolin_2021::PublishedPlan, pp::bayingolin_2021::SeatTarget, pp::bayingolin_2021::plan;

// A row with the actual count in place of the target, and the date of that count.
constexpr pp::Report<SeatTarget> reports[] = {
    {{{}, Locality::urban, Ownership::public_run, 2160_seats}, {2022, 12, 31}},
    {{{}, Locality::rural, Ownership::public_run, 4710_seats}, {2023, 6, 30}},
};

constexpr SeatTarget more_seats[] = {
    {{3, 6}, Locality::urban, Ownership::public_run, 4330_seats},
    {{3, 6}, Locality::rural, Ownership::public_run, 4710_seats},
};

int main() {
    auto const print = [](auto const& thing) { std::cout << thing << '\n'; };

    pp::progress(
        plan.seat_targets, reports,
        [](auto const& seats) {
            std::cout << seats.row().locality << ": " << seats.actual() << " of " << seats.target() << ", "
                      << seats.status() << '\n';
        },
        print); // reports that cannot count: of no target, or contradicting each other

    PublishedPlan amended = plan;
    amended.seat_targets = more_seats;
    pp::diff(plan, amended, print);
    pp::check(amended, print);
}
