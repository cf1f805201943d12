// A member that is a C array is refused, and the compiler says what to make of it.
// expect: a described member of this row is a C array
// one error
// under thirty lines
#include "rows.hpp"
#include <preschool_plan/rows.hpp>

#ifdef WRONG
using Quarters = int[4];
#else
using Quarters = ShortList<int, 4>;
#endif
struct Yearly {
    Town town;
    Seats seats;
    Quarters quarters;
};
BOOST_DESCRIBE_STRUCT(Yearly, (), (town, seats, quarters))
constexpr Yearly yearly[] = {{Town::ash, 3_seats, {1, 2}}};
auto sum = total(yearly, Town::ash);
