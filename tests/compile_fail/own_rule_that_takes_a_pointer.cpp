// A rule that takes a pointer to the row would never be asked.
// expect: a rule takes what it is asked of by const reference, and then its check
#include "small_plan.hpp"

constexpr pp::Rule too_many{"too_many", pp::Severity::error, {"过多", "too many"}};
struct Opening {
    Locality locality;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (locality, seats))
#ifdef WRONG
constexpr void must_hold(Opening const* row, auto& check) { check(too_many, row->seats < pp::Seats{300}); }
#else
constexpr void must_hold(Opening const& row, auto& check) { check(too_many, row.seats < pp::Seats{300}); }
#endif
struct MyPlan : SmallPlan {
    pp::Rows<Opening> openings;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (openings))
constexpr Opening openings[] = {{Locality::urban, pp::Seats{90}}};
constexpr MyPlan mine{small_plan, openings};
static_assert(pp::prove<mine>());
