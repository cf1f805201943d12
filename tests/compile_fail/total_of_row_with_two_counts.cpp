// Which of two counts to add up has to be said.
// expect: Transfer
// expect: the row has several counts. Name the one to add up: total(rows, &Row::member)
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(transfers);
#else
auto sum = total(transfers, &Transfer::kindergartens);
#endif
