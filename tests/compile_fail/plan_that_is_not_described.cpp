// A plan has a description of its own.
// expect: this plan is not described. Write
#include "small_plan.hpp"

struct MyPlan : SmallPlan {
    pp::Rows<SeatTarget> more;
    using MayBeEmpty = pp::Together<&MyPlan::more>;
};
#ifndef WRONG
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (more))
#endif
constexpr MyPlan mine{small_plan, {}};
static_assert(pp::prove<mine>());
