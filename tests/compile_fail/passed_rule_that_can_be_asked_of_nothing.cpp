// A rule that could never be asked proves nothing.
// expect: there is nothing in the plan that this rule can be asked of
#include "small_plan.hpp"

struct Bus {};
constexpr pp::Rule late{"late", pp::Severity::error, {"晚", "late"}};
#ifdef WRONG
constexpr auto on_time = [](Bus const&, auto& check) { check(late, false); };
#else
constexpr auto on_time = [](SeatTarget const&, auto& check) { check(late, true); };
#endif
static_assert(pp::prove<small_plan, on_time>());
