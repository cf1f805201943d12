// A table has one column for each value.
// expect: two enumerators of a described enumeration have one value
// one error
#include "rows.hpp"

enum class Kind : std::uint8_t { small, large, big = large };

#ifdef WRONG
BOOST_DESCRIBE_ENUM(Kind, small, large, big)
#else
BOOST_DESCRIBE_ENUM(Kind, small, large)
#endif
Tally<Kind, Seats> tally;
