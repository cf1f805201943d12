// What there is at one time and at another does not add up.
// expect: this is a level, and what there is at one time and at another does not add
// one error
#include "rows.hpp"
#include <preschool_plan/level.hpp>

#include <preschool_plan/level.hpp>

struct Stock {
    Town town;
    int year;
    Level<Seats> seats;
    Seats added;
};
BOOST_DESCRIBE_STRUCT(Stock, (), (town, year, seats, added))
constexpr Stock stocks[] = {{Town::ash, 2024, 30_seats, 10_seats}};

#ifdef WRONG
auto sum = total(stocks, &Stock::seats);
#else
auto sum = total(stocks);
#endif
