// A member function is no criterion, wherever it stands.
// expect: this is a member function. A criterion is anything that is called with a row
// under thirty lines
#include "rows.hpp"

struct Larger {
    Town town;
    Seats seats;
    constexpr bool is_large() const { return seats > 3_seats; }
};
BOOST_DESCRIBE_STRUCT(Larger, (), (town, seats))
constexpr Larger larger[] = {{Town::ash, 3_seats}, {Town::ash, 4_seats}};

#ifdef WRONG
auto sum = total(larger, Town::ash, &Larger::is_large);
#else
auto sum = total(larger, Town::ash, [](auto const& row) { return row.is_large(); });
#endif
