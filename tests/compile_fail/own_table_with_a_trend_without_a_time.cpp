// A trend is one over time, and the row has to say which column that is.
// expect: a level with a trend stands in a row that does not say when it is
// one error
#include "small_plan.hpp"

struct Stock {
    pp::Clause clause;
    Locality locality;
    int year;
    pp::Level<pp::Share, pp::Trend::never_falls> attendance;
#ifndef WRONG
    using Time = pp::Together<&Stock::year>;
#endif
};
BOOST_DESCRIBE_STRUCT(Stock, (), (clause, locality, year, attendance))
struct MyPlan : SmallPlan {
    pp::Rows<Stock> stocks;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (stocks))

constexpr Stock stocks[] = {{{2, 1}, Locality::rural, 2024, 80_percent}, {{2, 1}, Locality::rural, 2025, 80_percent}};
constexpr MyPlan mine{small_plan, stocks};
static_assert(pp::prove<mine>());
