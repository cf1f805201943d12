// Rows are a view, and not of what ends at once.
// expect: deleted
#include "small_plan.hpp"

#include <vector>

std::vector<SeatTarget> read() { return {}; }
#ifdef WRONG
pp::Rows<SeatTarget> rows = read();
#else
auto const kept = read();
pp::Rows<SeatTarget> rows = kept;
#endif
