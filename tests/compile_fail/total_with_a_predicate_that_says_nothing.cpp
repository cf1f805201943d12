// A predicate says yes or no.
// expect: this criterion cannot be called with a row and say yes or no
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, [](Opening const&) {});
#else
auto sum = total(openings, [](Opening const&) { return true; });
#endif
