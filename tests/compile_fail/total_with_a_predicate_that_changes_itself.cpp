// A predicate does not change itself.
// expect: this criterion cannot be called with a row and say yes or no
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, [left = 1](Opening const&) mutable { return left-- > 0; });
#else
auto sum = total(openings, [left = 1](Opening const&) { return left > 0; });
#endif
