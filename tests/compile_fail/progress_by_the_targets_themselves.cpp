// What is reported is of a date, which rows of the table do not have.
// expect: these are rows of the table, and a report has a date too
// one error
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/progress.hpp>

namespace pp = preschool_plan;
using pp::bayingolin_2021::plan, pp::bayingolin_2021::SeatTarget;

#ifdef WRONG
constexpr auto reports = plan.seat_targets;
#else
constexpr pp::Rows<pp::Report<SeatTarget>> reports;
#endif
static_assert((pp::progress(
                   plan.seat_targets, reports, [](auto const&) {}, [](auto const&) {}),
               true));
