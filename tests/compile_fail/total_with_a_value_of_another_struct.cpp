// A named column has to be one of the rows' members.
// expect: this is a pointer to a member of another struct than the rows are
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, where<&Transfer::from>(Town::ash));
#else
auto sum = total(openings, where<&Opening::town>(Town::ash));
#endif
