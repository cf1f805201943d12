// Rows group only by a column that they have.
// expect: Opening
// expect: Locality
// expect: the row has no described member of the type that is asked for
// one error
#include "rows.hpp"

#ifdef WRONG
auto tally = total_by<Locality>(openings);
#else
auto tally = total_by<Town>(openings);
#endif
