// There is no half seat.
// expect: double
// expect: Seats seats(2.5)
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
Seats seats(2.5);
#else
Seats seats(2);
#endif
