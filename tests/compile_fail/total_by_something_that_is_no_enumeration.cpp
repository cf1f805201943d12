// A key has to be an enumeration.
// expect: int
// expect: this enumeration is not described. Write BOOST_DESCRIBE_ENUM
#include "rows.hpp"

#ifdef WRONG
auto tally = total_by<&Opening::year>(openings);
#else
auto tally = total_by<&Opening::town>(openings);
#endif
