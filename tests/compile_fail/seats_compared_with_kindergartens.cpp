// Seats and kindergartens do not compare.
// expect: seats
// expect: kindergartens
// expect: 270_seats > 1_kindergartens
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
constexpr bool more = 270_seats > 1_kindergartens;
#else
constexpr bool more = 270_seats > 90_seats;
#endif
