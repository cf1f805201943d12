// A predicate takes a row by value or const reference.
// expect: this criterion cannot be called with a row and say yes or no
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, [](Opening& row) { return row.year == 2021; });
#else
auto sum = total(openings, [](Opening const& row) { return row.year == 2021; });
#endif
