// A value that is no enumerator is no key.
// expect: a_key_is_no_enumerator_of_its_enumeration
#include "rows.hpp"

#ifdef WRONG
constexpr Seats seats = total_by<Town>(openings)[static_cast<Town>(7)];
#else
constexpr Seats seats = total_by<Town>(openings)[static_cast<Town>(1)];
#endif
