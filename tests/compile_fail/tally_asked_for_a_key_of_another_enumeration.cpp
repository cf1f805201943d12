// A tally by town knows no works.
// expect: Works
// expect: total_by<Town>(openings)[Works::expansion]
#include "rows.hpp"

#ifdef WRONG
auto seats = total_by<Town>(openings)[Works::expansion];
#else
auto seats = total_by<Town>(openings)[Town::birch];
#endif
