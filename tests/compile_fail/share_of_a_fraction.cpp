// A share is of whole numbers: 0.85 of 1 would be 0.
// expect: Share
#include <preschool_plan/quantity.hpp>

using namespace preschool_plan;

#ifdef WRONG
constexpr Share share(0.85, 1);
#else
constexpr Share share(85, 100);
#endif
