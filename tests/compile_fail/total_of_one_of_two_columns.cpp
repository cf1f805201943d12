// Where two columns have one unit, a total says which it adds up.
// expect: two counts of one unit
// expect: Write Total<&Plan::table, &Row::column>
#include "small_plan.hpp"

struct Opening {
    Locality locality;
    pp::Seats before;
    pp::Seats after;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (locality, before, after))
struct MyPlan : SmallPlan {
    pp::Rows<Opening> openings;
#ifdef WRONG
    pp::Rows<pp::Total<&MyPlan::openings>> of_openings;
#else
    pp::Rows<pp::Total<&MyPlan::openings, &Opening::after>> of_openings;
#endif
    using MayBeEmpty = pp::Together<&MyPlan::openings, &MyPlan::of_openings>;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (openings, of_openings))
constexpr MyPlan mine{small_plan, {}, {}};
static_assert(pp::prove<mine>());
