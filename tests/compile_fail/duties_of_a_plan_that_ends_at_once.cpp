// A view of a plan does not outlive it.
// expect: deleted function
// expect: duties_of
#include "small_plan.hpp"

constexpr SmallPlan copy() { return small_plan; }

#ifdef WRONG
bool const has_none = pp::duties_of(copy(), Body::office).empty();
#else
bool const has_none = pp::duties_of(small_plan, Body::office).empty();
#endif
