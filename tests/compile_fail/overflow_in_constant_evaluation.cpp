// A sum of counts that leaves 64 bits does not compile.
// expect: a_count_leaves_the_range_of_64_bits
#include <preschool_plan/count.hpp>

using namespace preschool_plan;

#ifdef WRONG
constexpr Seats sum = 9223372036854775807_seats + 1_seats;
#else
constexpr Seats sum = 9223372036854775806_seats + 1_seats;
#endif
