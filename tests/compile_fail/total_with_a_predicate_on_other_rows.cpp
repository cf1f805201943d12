// A predicate takes the rows that are summed.
// expect: this criterion cannot be called with a row and say yes or no
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, [](Transfer const&) { return true; });
#else
auto sum = total(openings, [](Opening const&) { return true; });
#endif
