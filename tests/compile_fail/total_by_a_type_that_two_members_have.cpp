// Which of the two areas to group by has to be said.
// expect: Transfer
// expect: Town
// expect: the row has several members of the type that is asked for. Name one
// one error
#include "rows.hpp"

#ifdef WRONG
auto tally = total_by<Town>(transfers, &Transfer::seats);
#else
auto tally = total_by<&Transfer::to>(transfers, &Transfer::seats);
#endif
