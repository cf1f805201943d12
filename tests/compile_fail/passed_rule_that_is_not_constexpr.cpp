// A rule that calls what is no constant expression cannot prove anything, which is told in a few words.
// expect: Make the functions that its rules call constexpr
#include "small_plan.hpp"

constexpr pp::Rule late{"late", pp::Severity::error, {"晚", "late"}};
#ifdef WRONG
inline bool is_on_time(SeatTarget const& target) { return target.seats.value() > 0; }
#else
constexpr bool is_on_time(SeatTarget const& target) { return target.seats.value() > 0; }
#endif
constexpr auto on_time = [](SeatTarget const& target, auto& check) { check(late, is_on_time(target)); };
static_assert(pp::prove<small_plan, on_time>());
