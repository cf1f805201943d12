// Shares do not add up, and no total is of them.
// expect: a total adds up counts, and this column is none
#include "small_plan.hpp"

struct Rate {
    pp::Clause clause;
    Locality locality;
    pp::Share share;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Rate, (), (clause, locality, share, seats))
struct MyPlan : SmallPlan {
    pp::Rows<Rate> rates;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (rates))

#ifdef WRONG
constexpr pp::Total<&MyPlan::rates, &Rate::share> total{{2, 1}, {"80%", "share"}, {}, 80_percent};
#else
constexpr pp::Total<&MyPlan::rates, &Rate::seats> total{{2, 1}, {"80个", "seats"}, {}, 80_seats};
#endif
