// Seats become a plain number only where that is said.
// expect: long
// expect: long number = 270_seats
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
long number = 270_seats;
#else
long number = (270_seats).value();
#endif
