// Which of the two areas is meant has to be said.
// expect: Transfer
// expect: Town
// expect: the row has several members of the type that is asked for. Name one
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(transfers, &Transfer::seats, Town::ash);
#else
auto sum = total(transfers, &Transfer::seats, where<&Transfer::from>(Town::ash));
#endif
