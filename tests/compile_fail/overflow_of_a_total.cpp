// A total that leaves 64 bits does not compile.
// expect: too_many
#include "rows.hpp"

#ifdef WRONG
constexpr Seats sum = total(too_many);
#else
constexpr Seats sum = total(openings);
#endif
