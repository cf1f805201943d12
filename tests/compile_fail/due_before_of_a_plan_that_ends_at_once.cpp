// A view of a plan does not outlive it.
// expect: deleted function
// expect: due_before
#include "small_plan.hpp"

#include <preschool_plan/deadlines.hpp>

constexpr SmallPlan copy() { return small_plan; }

#ifdef WRONG
bool const has_none = pp::due_before(copy(), pp::Date{2025}).empty();
#else
bool const has_none = pp::due_before(small_plan, pp::Date{2025}).empty();
#endif
