// A key has to be an enumeration.
// expect: rows are grouped by a member that is an enumeration, and this is none
// one error
#include "rows.hpp"

#ifdef WRONG
auto tally = total_by<Seats>(openings);
#else
auto tally = total_by<Town>(openings);
#endif
