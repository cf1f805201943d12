// A declared total has to equal the sum of its parts; the row that is wrong is named.
// expect: the_plan_contradicts_itself
// expect: rule::declared_total_differs_from_sum_of_parts
// expect: in_clause<2, 1>
// expect: in_row<
// expect: declared<450
// expect: computed<451
// expect: suspected_rows<
// expect: SmallPlan::targets, 2>
// in C++26: the plan contradicts itself:
// in C++26: error in clause 2(1), row 1 of totals, seats: a declared total differs from the sum of its parts: correct the total or
// in C++26: [declared 450 seats, computed 451 seats, 1 seat more; parts in targets: 90 seats of row 1 rural, 361 seats of row 2
// in C++26: suspected: 361 seats of row 2 urban]
// in C++26: 错误，二（一），totals第1行，学位450个：公布的合计与各项之和不符
// in C++26: ［公布450个，合计451个，多1个；targets各项：第1行农村90个、第2行城市361个；存疑：第2行城市361个］
#include "small_plan.hpp"

constexpr SeatTarget rows[] = {
    {{2, 1}, Locality::rural, 90_seats},
#ifdef WRONG
    {{2, 1}, Locality::urban, 361_seats},
#else
    {{2, 1}, Locality::urban, 360_seats},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::targets, rows>>());
