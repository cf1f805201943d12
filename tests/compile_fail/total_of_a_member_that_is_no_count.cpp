// What is added up has to be a count.
// expect: this member is no count, so it cannot be added up
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, &Opening::town);
#else
auto sum = total(openings, &Opening::seats);
#endif
