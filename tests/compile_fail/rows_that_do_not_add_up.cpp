// A declared total alone is held against its rows, and the compiler says both.
// expect: the_rows_do_not_add_up
// expect: declared<8
// expect: computed<7
#include "rows.hpp"

#include <preschool_plan/aggregate.hpp>

#ifdef WRONG
static_assert(prove_total<openings, 8>());
#else
static_assert(prove_total<openings, 7>() && prove_total<openings, 3, Town::ash>());
#endif
