// A key has to be one of the rows' members.
// expect: this is a pointer to a member of another struct than the rows are
// one error
#include "rows.hpp"

#ifdef WRONG
auto tally = total_by<&Transfer::from>(openings);
#else
auto tally = total_by<&Opening::town>(openings);
#endif
