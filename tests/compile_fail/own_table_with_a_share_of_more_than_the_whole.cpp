// A share is of a whole.
// expect: the_plan_contradicts_itself
// expect: rule::share_is_not_of_the_whole
// expect: MyPlan::goals, 1>
// expect: declared_share<8505, 1000>
#include "small_plan.hpp"

struct Goal {
    pp::Clause clause;
    Locality locality;
    pp::Share share;
};
BOOST_DESCRIBE_STRUCT(Goal, (), (clause, locality, share))
struct MyPlan : SmallPlan {
    pp::Rows<Goal> goals;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (goals))

#ifdef WRONG
constexpr Goal goals[] = {{{2, 1}, Locality::rural, 850.5_percent}};
#else
constexpr Goal goals[] = {{{2, 1}, Locality::rural, 85.0_percent}};
#endif
constexpr MyPlan mine{small_plan, goals};
static_assert(pp::prove<mine>());
