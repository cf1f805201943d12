// A level that never falls does not, from one time to the next of the same series.
// expect: the_plan_contradicts_itself
// expect: rule::level_goes_the_wrong_way
// expect: MyPlan::stocks, 2>
// expect: declared_share<79, 100>
// expect: computed_share<80, 100>
#include "small_plan.hpp"

struct Stock {
    pp::Clause clause;
    Locality locality;
    pp::Date end_of;
    pp::Level<pp::Share, pp::Trend::never_falls> attendance;
    using Unique = pp::Together<&Stock::locality, &Stock::end_of>;
    using Time = pp::Together<&Stock::end_of>;
};
BOOST_DESCRIBE_STRUCT(Stock, (), (clause, locality, end_of, attendance))
struct MyPlan : SmallPlan {
    pp::Rows<Stock> stocks;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (stocks))

constexpr Stock stocks[] = {
    {{2, 1}, Locality::rural, {2024}, 80_percent},
#ifdef WRONG
    {{2, 1}, Locality::rural, {2025}, 79_percent},
#else
    {{2, 1}, Locality::urban, {2025}, 79_percent},
#endif
};
constexpr MyPlan mine{small_plan, stocks};
static_assert(pp::prove<mine>());
