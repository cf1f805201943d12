// Officials are found while one walks through them, so that the article is kept.
// expect: said_that_ends_at_once
#include <preschool_plan/bayingolin_2021.hpp>

namespace pp = preschool_plan;
using pp::bayingolin_2021::plan;
inline auto measure() { return plan.measures[3]; }
#ifdef WRONG
inline bool is_empty() { return pp::officials_of(plan, measure()).empty(); }
#else
inline bool is_empty() { return pp::officials_of(plan, plan.measures[3]).empty(); }
#endif
