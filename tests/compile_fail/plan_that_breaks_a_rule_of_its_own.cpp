// A rule of the user refuses a plan as the library does.
// expect: the_plan_contradicts_itself
// expect: Rule::own
// expect: in_clause<2, 1>
// expect: computed<450
#include "small_plan.hpp"

struct AtMost {
    pp::Seats most;
    constexpr void operator()(auto const& plan, auto&& report) const {
        pp::Seats const seats = pp::total(plan.seat_targets);
        if (seats > most)
            report(pp::Finding{.clause = plan.seat_targets[0].clause,
                               .declared = pp::Quantity{most},
                               .computed = pp::Quantity{seats},
                               .sentence = {"学位过多", "there are too many seats"}});
    }
};

#ifdef WRONG
constexpr auto limit = [](auto const& plan, auto&& report) { AtMost{400_seats}(plan, report); };
#else
constexpr auto limit = [](auto const& plan, auto&& report) { AtMost{500_seats}(plan, report); };
#endif
static_assert(pp::prove<small_plan, limit>());
