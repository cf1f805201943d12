// A member of no known kind does not compile.
// expect: a plan holds something that is neither described nor of a kind
#include "small_plan.hpp"

struct Weather {
    pp::Label forecast;
};
#ifdef WRONG

#else
BOOST_DESCRIBE_STRUCT(Weather, (), (forecast))
#endif
struct MyPlan : SmallPlan {
    pp::Optional<Weather> weather;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (weather))
constexpr MyPlan mine{small_plan, Weather{{"晴", "fine"}}};
static_assert(pp::prove<mine>());
