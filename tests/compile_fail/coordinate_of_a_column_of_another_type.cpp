// A named column takes values of its own type.
// expect: Locality
#include "small_plan.hpp"

#ifdef WRONG
constexpr pp::Coordinate coordinate = pp::where<&SeatTarget::locality>(pp::Works::expansion);
#else
constexpr pp::Coordinate coordinate = pp::where<&SeatTarget::locality>(Locality::rural);
#endif
