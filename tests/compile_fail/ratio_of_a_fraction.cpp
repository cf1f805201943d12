// So many for each are whole: 1.5 would be 1.
// expect: WholeNumber
#include <preschool_plan/ratio.hpp>

namespace pp = preschool_plan;

struct Building {
    pp::Classes classes;
    pp::Seats seats;
};
#ifdef WRONG
constexpr auto thirty = pp::ratio<&Building::seats, &Building::classes>(30.5);
#else
constexpr auto thirty = pp::ratio<&Building::seats, &Building::classes>(30);
#endif
