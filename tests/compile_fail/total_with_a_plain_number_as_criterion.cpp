// A number is no column.
// expect: Opening
// expect: int
// expect: the row has no described member of the type that is asked for
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, 3);
#else
auto sum = total(openings, [](Opening const& row) { return row.seats > 3_seats; });
#endif
