// A number with a fraction is of no known kind: write a count or a share.
// expect: a plan holds something that is neither described nor of a kind
#include "small_plan.hpp"

struct MyPlan : SmallPlan {
#ifdef WRONG
    double rate = 0.5;
#else
    pp::Share rate = 50_percent;
#endif
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (rate))
constexpr MyPlan mine{small_plan};
static_assert(pp::prove<mine>());
