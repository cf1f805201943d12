// Where a level is all that there is to add up.
// expect: this is a level, and what there is at one time and at another does not add
// one error
#include "rows.hpp"
#include <preschool_plan/level.hpp>

struct Stock {
    Town town;
    int year;
#ifdef WRONG
    Level<Seats> seats;
#else
    Seats seats;
#endif
};
BOOST_DESCRIBE_STRUCT(Stock, (), (town, year, seats))
constexpr Stock stocks[] = {{Town::ash, 2024, 30_seats}};
auto sum = total_by<Town>(stocks);
