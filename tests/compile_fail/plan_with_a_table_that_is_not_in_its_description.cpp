// A table that a description leaves out does not compile: it would be proved unseen.
// expect: a table or another member of the plan is not in its description
#include "small_plan.hpp"

struct MyPlan : SmallPlan {
    pp::Rows<SeatTarget> more;
    using MayBeEmpty = pp::Together<&MyPlan::more>;
};
#ifdef WRONG
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), ())
#else
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (more))
#endif
constexpr MyPlan mine{small_plan, {}};
static_assert(pp::prove<mine>());
