// Kindergartens cannot be added to a sum of seats.
// expect: seats
// expect: kindergartens
// expect: seats += 1_kindergartens
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
constexpr Seats sum() { Seats seats = 9_seats; seats += 1_kindergartens; return seats; }
#else
constexpr Seats sum() { Seats seats = 9_seats; seats += 1_seats; return seats; }
#endif
