// A literal is exact or does not compile.
// expect: a_count_leaves_the_range_of_64_bits
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
constexpr Seats seats = 9223372036854775808_seats;
#else
constexpr Seats seats = 9223372036854775807_seats;
#endif
