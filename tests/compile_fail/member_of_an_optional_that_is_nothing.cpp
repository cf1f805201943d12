// A member of nothing is not read.
// expect: an_optional_has_no_value
// one error
// under thirty lines
#include "rows.hpp"

#ifdef WRONG
constexpr Optional<Opening> opening;
constexpr Town town = opening->town;
#else
constexpr Optional<Opening> opening{openings[0]};
constexpr Town town = opening->town;
#endif
