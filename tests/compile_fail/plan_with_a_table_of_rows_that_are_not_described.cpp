// Rows that are not described are refused before their list is looked at.
// expect: a plan holds something that is neither described nor of a kind
#include "small_plan.hpp"

struct Money {
    pp::Label purpose;
    pp::Yuan yuan;
};
#ifndef WRONG
BOOST_DESCRIBE_STRUCT(Money, (), (purpose, yuan))
#endif
struct MyPlan : SmallPlan {
    pp::Rows<Money> money;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (money))
constexpr Money money[] = {{{"建设", "building"}, 5_yuan}};
constexpr MyPlan mine{small_plan, money};
static_assert(pp::prove<mine>());
