// An entry of a tally that is gone is copied, and not referred to.
// expect: temporary
// of clang
// with: -Werror=dangling
// one error
// under thirty lines
#include "rows.hpp"

#ifdef WRONG
Town first() {
    auto const first = total_by<Town>(openings).begin();
    return first->key;
}
#else
Town first() {
    auto const [key, value] = *total_by<Town>(openings).begin();
    return key;
}
#endif
