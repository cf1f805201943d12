// Both sides of a cross-table have to be columns.
// expect: Opening
// expect: Works
// expect: the row has no described member of the type that is asked for
// one error
#include "rows.hpp"

#ifdef WRONG
auto table = cross_tab<Town, Works>(openings);
#else
auto table = cross_tab<Town, Town>(openings);
#endif
