// A criterion has to be on a column of the rows.
// expect: Opening
// expect: Locality
// expect: the row has no described member of the type that is asked for
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(openings, Locality::rural);
#else
auto sum = total(openings, Town::ash);
#endif
