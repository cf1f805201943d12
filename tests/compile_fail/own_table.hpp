// The small plan with a table of its own.
#include "small_plan.hpp"

struct Subsidy {
    pp::Clause clause;
    pp::Label term;
    pp::Optional<Area> area;
    pp::Years years;
};
BOOST_DESCRIBE_STRUCT(Subsidy, (), (clause, term, area, years))
struct MyPlan : SmallPlan {
    pp::Rows<Subsidy> subsidies;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (subsidies))
