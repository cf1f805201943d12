// A key has to be an enumeration.
// expect: int
// expect: rows are grouped by a member that is an enumeration, and this is none
// one error
#include "rows.hpp"

#ifdef WRONG
auto tally = total_by<&Opening::year>(openings);
#else
auto tally = total_by<&Opening::town>(openings);
#endif
