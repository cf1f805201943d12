// Tallies of different units do not merge.
// expect: seats
// expect: kindergartens
// expect: total_by<Town>(openings) + total_by
#include "rows.hpp"

#ifdef WRONG
auto sum = total_by<Town>(openings) + total_by<&Transfer::to>(transfers, &Transfer::kindergartens);
#else
auto sum = total_by<Town>(openings) + total_by<&Transfer::to>(transfers, &Transfer::seats);
#endif
