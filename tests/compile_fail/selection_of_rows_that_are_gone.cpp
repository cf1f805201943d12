// A selection looks at rows that have to outlive it.
// expect: the rows would be gone before they are looked at
// one error
#include "rows.hpp"

struct Openings {
    Opening all[2];
    constexpr Opening const* begin() const { return all; }
    constexpr Opening const* end() const { return all + 2; }
};
Openings rows() { return {{{Town::ash, 3_seats}, {Town::birch, 4_seats}}}; }

#ifdef WRONG
auto some = select(rows(), Town::ash);
#else
auto const kept = rows();
auto some = select(kept, Town::ash);
#endif
