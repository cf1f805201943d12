// A phrase has the figure of the total that prints the same words.
// expect: the_plan_contradicts_itself
// expect: rule::figure_differs_from_its_total
// expect: in_clause<2, 1>
// expect: ::provisions, 1>
// expect: ::figures>
#include "small_plan.hpp"

constexpr pp::Provision<Terms> rows[] = {
#ifdef WRONG
    {.clause = {2, 1},
     .sentence = 1,
     .purpose = pp::Purpose::aim,
     .text = {"学位540个", "540 seats"},
     .figures = {540_seats}},
#else
    {.clause = {2, 1},
     .sentence = 1,
     .purpose = pp::Purpose::aim,
     .text = {"学位450个", "450 seats"},
     .figures = {450_seats}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::provisions, rows>>());
