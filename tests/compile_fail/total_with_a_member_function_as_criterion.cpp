// A member function is no criterion by itself.
// expect: this is a member function. A criterion is anything that is called with a row
// one error
// under thirty lines
#include "rows.hpp"

struct Larger {
    Seats seats;
    constexpr bool is_large() const { return seats > 3_seats; }
};
BOOST_DESCRIBE_STRUCT(Larger, (), (seats))
constexpr Larger larger[] = {{3_seats}, {4_seats}};

#ifdef WRONG
auto sum = total(larger, &Larger::is_large);
#else
auto sum = total(larger, [](auto const& row) { return row.is_large(); });
#endif
