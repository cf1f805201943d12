// A plain bool says nothing of its column.
// expect: a plain number, bool or text says nothing of the column that it is of
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, true);
#else
auto sum = total(openings, Town::ash);
#endif
