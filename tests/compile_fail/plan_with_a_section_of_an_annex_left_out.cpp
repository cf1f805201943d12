// The sections of an annex are numbered from 1, and the clause that is told is the annex's.
// expect: the_plan_contradicts_itself
// expect: rule::not_numbered_in_order
// expect: in_annex<1
// expect: ::sections, 4>
#include "small_plan.hpp"

constexpr pp::Article<Terms> rows[] = {
    {{1}, {"组织", "Group"}},
    {{2}, {"措施", "Measures"}},
    {{.annex = 1}, {"附件", "Annex"}},
#ifdef WRONG
    {{.section = 2, .annex = 1}, {"分工", "Who does what"}},
#else
    {{.section = 1, .annex = 1}, {"分工", "Who does what"}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::sections, rows>>());
