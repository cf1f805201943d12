// The count to add up comes before the criteria.
// expect: the count to add up is the first argument after the rows
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(transfers, where<&Transfer::from>(Town::ash), &Transfer::seats);
#else
auto sum = total(transfers, &Transfer::seats, where<&Transfer::from>(Town::ash));
#endif
