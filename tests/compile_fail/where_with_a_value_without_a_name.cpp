// A value that is no enumerator is a mistake in a column that is named, too.
// expect: a_key_is_no_enumerator_of_its_enumeration
// one error
// under thirty lines
#include "rows.hpp"

#ifdef WRONG
constexpr auto sum = total(openings, where<&Opening::town>(static_cast<Town>(7)));
#else
constexpr auto sum = total(openings, where<&Opening::town>(Town::birch));
#endif
