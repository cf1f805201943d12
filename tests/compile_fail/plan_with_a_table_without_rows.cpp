// A table that is forgotten in the initializer has no rows, and a plan that means it says so.
// expect: a_table_of_the_plan_has_no_rows
// expect: in_member<&MyPlan::more>
#include "small_plan.hpp"

struct MyPlan : SmallPlan {
    pp::Rows<SeatTarget> more;
#ifndef WRONG
    using MayBeEmpty = pp::Together<&MyPlan::more>;
#endif
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (more))
constexpr MyPlan mine{small_plan, {}};
static_assert(pp::prove<mine>());
