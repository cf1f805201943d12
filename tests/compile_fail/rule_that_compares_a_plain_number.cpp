// What a rule says of the figures that it compared has a unit.
// expect: a figure that a rule compares is a count, a Share or a Quantity. Write pp::Seats{91}
// one error
#include "small_plan.hpp"
#include <preschool_plan/check.hpp>

constexpr pp::Rule too_few{"too_few", pp::Severity::error, {"过少", "too few"}};
inline auto checked() {
    return pp::check(
        small_plan, [](auto const&) {},
        [](SmallPlan const&, auto& check) {
#ifdef WRONG
            check(too_few, true, 91, pp::Seats{90});
#else
            check(too_few, true, pp::Seats{91}, pp::Seats{90});
#endif
        });
}
