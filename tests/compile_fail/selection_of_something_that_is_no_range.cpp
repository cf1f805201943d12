// Rows are a range, also to select from.
// expect: these are no rows
// one error
#include "rows.hpp"

struct Group {
    Opening const* first;
};
constexpr Group group{openings};

#ifdef WRONG
auto selected = select(group, Town::ash);
#else
auto selected = select(openings, Town::ash);
#endif
