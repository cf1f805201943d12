// Seats never equal kindergartens.
// expect: seats
// expect: kindergartens
// expect: 270_seats == 270_kindergartens
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
constexpr bool equal = 270_seats == 270_kindergartens;
#else
constexpr bool equal = 270_seats == 270_seats;
#endif
