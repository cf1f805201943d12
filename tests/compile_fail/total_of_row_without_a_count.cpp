// Rows without a count have nothing to add up.
// expect: Countless
// expect: the row has no described member that is a count
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(countless);
#else
auto sum = total(openings);
#endif
