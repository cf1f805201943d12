// The rows that a declared total adds up are described.
// expect: the rows of the table that this total adds up are not described
#include "small_plan.hpp"

struct Grant {
    Area area;
    pp::Yuan yuan;
};
#ifndef WRONG
BOOST_DESCRIBE_STRUCT(Grant, (), (area, yuan))
#endif
struct MyPlan : SmallPlan {
    pp::Rows<Grant> grants;
    pp::Rows<pp::Total<&MyPlan::grants>> grant_totals;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (grants, grant_totals))
constexpr Grant grants[] = {{Area::town, 5_yuan}};
constexpr pp::Total<&MyPlan::grants> grant_totals[] = {{{2, 1}, {"共5元", "in all"}, {}, 5_yuan}};
constexpr MyPlan mine{small_plan, grants, grant_totals};
static_assert(pp::prove<mine>());
