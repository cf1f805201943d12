// A key has to be a described enumeration.
// expect: Colour
// expect: this enumeration is not described. Write BOOST_DESCRIBE_ENUM
// one error
#include "rows.hpp"

#ifdef WRONG
auto tally = total_by<Colour>(painted);
#else
auto tally = total_by<Town>(painted);
#endif
