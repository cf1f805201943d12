// A date is one that a calendar has.
// expect: the_plan_contradicts_itself
// expect: rule::date_does_not_exist
// expect: ::provisions, 1>
#include "small_plan.hpp"

constexpr pp::Provision<Terms> rows[] = {
#ifdef WRONG
    {.clause = {2, 1},
     .sentence = 1,
     .purpose = pp::Purpose::task,
     .text = {"建园", "Build"},
     .due = pp::Due{{"2025年2月30日前", "by 30 February 2025"}, pp::Date{2025, 2, 30}}},
#else
    {.clause = {2, 1},
     .sentence = 1,
     .purpose = pp::Purpose::task,
     .text = {"建园", "Build"},
     .due = pp::Due{{"2025年2月28日前", "by 28 February 2025"}, pp::Date{2025, 2, 28}}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::provisions, rows>>());
