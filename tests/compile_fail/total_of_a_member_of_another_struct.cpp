// A pointer to a member has to be one of the rows' members.
// expect: this is a pointer to a member of another struct than the rows are
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, &Transfer::seats);
#else
auto sum = total(openings, &Opening::seats);
#endif
