// A coordinate is a value of a described enumeration.
// expect: this enumeration is not described. Write BOOST_DESCRIBE_ENUM
#include <preschool_plan/plan.hpp>

namespace pp = preschool_plan;
enum class Town { east, west };
#ifndef WRONG
BOOST_DESCRIBE_ENUM(Town, east, west)
#endif
inline pp::Coordinate const coordinate = Town::east;
