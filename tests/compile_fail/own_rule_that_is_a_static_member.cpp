// A rule that is a static member of its struct would never be asked.
// expect: a rule is a function beside the struct, and not a member of it
#include "small_plan.hpp"

constexpr pp::Rule too_many{"too_many", pp::Severity::error, {"过多", "too many"}};
struct Opening {
    Locality locality;
    pp::Seats seats;
#ifdef WRONG
    static constexpr void must_hold(Opening const& row, auto& check) { check(too_many, row.seats < pp::Seats{300}); }
#endif
};
BOOST_DESCRIBE_STRUCT(Opening, (), (locality, seats))
struct MyPlan : SmallPlan {
    pp::Rows<Opening> openings;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (openings))
constexpr Opening openings[] = {{Locality::urban, pp::Seats{90}}};
constexpr MyPlan mine{small_plan, openings};
static_assert(pp::prove<mine>());
