// A fraction is no number of seats.
// expect: deleted
// one error
// under thirty lines
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
Seats seats{2.5};
#else
Seats seats{2};
#endif
