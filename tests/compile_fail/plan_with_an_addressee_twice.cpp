// A body is addressed once.
// expect: the_plan_contradicts_itself
// expect: rule::stands_twice
// expect: ::addressees, 2>
#include "small_plan.hpp"

constexpr pp::Party<Terms> office{Body::office, pp::Part::addressed, "办公室"};
constexpr pp::Party<Terms> governments{Body::governments, pp::Part::addressed, "各乡镇政府"};
#ifdef WRONG
constexpr pp::ShortList<pp::Party<Terms>, 8> addressees{office, office};
#else
constexpr pp::ShortList<pp::Party<Terms>, 8> addressees{office, governments};
#endif
constexpr auto changed = [] {
    auto plan = small_plan;
    plan.notice.addressees = addressees;
    return plan;
}();
static_assert(pp::prove<changed>());
