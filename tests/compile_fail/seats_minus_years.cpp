// Seats and years do not subtract.
// expect: seats
// expect: years
// expect: 270_seats - 3_years
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
auto difference = 270_seats - 3_years;
#else
auto difference = 270_seats - 90_seats;
#endif
