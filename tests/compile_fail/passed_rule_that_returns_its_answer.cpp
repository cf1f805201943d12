// A rule tells the check what it finds, and returns nothing.
// expect: a rule returns nothing
#include "small_plan.hpp"

constexpr pp::Rule late{"late", pp::Severity::error, {"晚", "late"}};
#ifdef WRONG
constexpr auto on_time = [](SeatTarget const&, auto&) { return false; };
#else
constexpr auto on_time = [](SeatTarget const&, auto& check) { check(late, true); };
#endif
static_assert(pp::prove<small_plan, on_time>());
