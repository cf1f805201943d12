// Seats and kindergartens do not add up.
// expect: seats
// expect: kindergartens
// expect: 270_seats + 1_kindergartens
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
auto sum = 270_seats + 1_kindergartens;
#else
auto sum = 270_seats + 90_seats;
#endif
