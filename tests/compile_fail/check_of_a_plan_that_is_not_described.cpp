// A plan that is checked has a description of its own.
// expect: this plan is not described. Write
#include "small_plan.hpp"

struct MyPlan : SmallPlan {
    pp::Rows<SeatTarget> more;
};
#ifndef WRONG
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (more))
#endif
bool right(MyPlan const& plan) { return bool(pp::consistent(plan)); }
