// A key is what every row has once.
// expect: rows are grouped by a member that every row has once, and this one may be absent or
// one error
#include "rows.hpp"
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/rows.hpp>

struct Maybe {
    Optional<Town> town;
    Seats seats;
};
BOOST_DESCRIBE_STRUCT(Maybe, (), (town, seats))
constexpr Maybe maybe[] = {{Town::ash, 3_seats}, {{}, 4_seats}};

#ifdef WRONG
auto tally = total_by<Town>(maybe);
#else
auto sum = total(maybe, Town::ash);
#endif
