// A row has to be described.
// expect: Undescribed
// expect: this row type is not described. Write BOOST_DESCRIBE_STRUCT
// one error
#include "rows.hpp"

#ifdef WRONG
auto sum = total(undescribed);
#else
auto sum = total(openings);
#endif
