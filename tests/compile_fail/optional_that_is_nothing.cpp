// The value of nothing is not read.
// expect: an_optional_has_no_value
// one error
// under thirty lines
#include "rows.hpp"

#ifdef WRONG
constexpr Town town = *Optional<Town>{};
#else
constexpr Town town = *Optional<Town>{Town::birch};
#endif
