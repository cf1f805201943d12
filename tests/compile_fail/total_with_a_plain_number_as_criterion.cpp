// A number is no column.
// expect: Opening
// expect: int
// expect: a plain number, bool or text says nothing of the column that it is of
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, 3);
#else
auto sum = total(openings, [](Opening const& row) { return row.seats > 3_seats; });
#endif
