// Rows are a range.
// expect: these are no rows
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(3);
#else
auto sum = total(openings);
#endif
