// A plain number has no unit.
// expect: seats
// expect: int
// expect: 270_seats + 90
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
auto sum = 270_seats + 90;
#else
auto sum = 270_seats + Seats{90};
#endif
