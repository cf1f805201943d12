// A rule that stands beside a struct of the user's is asked as well.
// expect: the_plan_contradicts_itself
// expect: too_many
// expect: SmallPlan::targets, 1>
#include "small_plan.hpp"

constexpr pp::Rule too_many{"too_many", pp::Severity::error, {"过多", "too many"}};
struct MyPlan : SmallPlan {
    bool strict;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (strict))
template <class Check>
constexpr void must_hold(MyPlan const& plan, Check& check) {
    check.at(&SmallPlan::targets, 1)(too_many, !plan.strict || plan.targets[0].seats < pp::Seats{300});
}
#ifdef WRONG
constexpr MyPlan mine{small_plan, true};
#else
constexpr MyPlan mine{small_plan, false};
#endif
static_assert(pp::prove<mine>());
