// A report is of the rows of the table.
// expect: what is reported is a range of Report<Row>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/progress.hpp>

namespace pp = preschool_plan;
using pp::bayingolin_2021::plan, pp::bayingolin_2021::KindergartenTarget, pp::bayingolin_2021::SeatTarget;

#ifdef WRONG
constexpr pp::Rows<pp::Report<KindergartenTarget>> reports;
#else
constexpr pp::Rows<pp::Report<SeatTarget>> reports;
#endif
static_assert((pp::progress(
                   plan.seat_targets, reports, [](auto const&) {}, [](auto const&) {}),
               true));
