// A plain number becomes seats only where that is said.
// expect: int
// expect: Seats seats = 270
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
Seats seats = 270;
#else
Seats seats{270};
#endif
