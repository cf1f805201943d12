// A rule of the user that is passed refuses a plan as the library does.
// expect: the_plan_contradicts_itself
// expect: too_many
// expect: in_clause<2, 1>
// expect: declared<360
// expect: SmallPlan::targets, 1>
// in C++26: error in clause 2(1), row 1 of targets, urban: more than the town can staff: fewer seats, or more teachers [declared 360 seats]
// in C++26: 错误，二（一），targets第1行，城市：超出全镇师资：减少学位或增加教师［公布360个］
#include "small_plan.hpp"

constexpr pp::Rule too_many{
    "too_many",
    pp::Severity::error,
    {"超出全镇师资：减少学位或增加教师", "more than the town can staff: fewer seats, or more teachers"}};
#ifdef WRONG
constexpr pp::Seats limit{300};
#else
constexpr pp::Seats limit{400};
#endif
constexpr auto at_most = [](SeatTarget const& row, auto& check) { check(too_many, row.seats <= limit, row.seats); };
static_assert(pp::prove<small_plan, at_most>());
