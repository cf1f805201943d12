// A table is of rows.
// expect: these are no rows. Give a range of a described struct
// one error
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/csv.hpp>

namespace pp = preschool_plan;

#ifdef WRONG
inline auto csv() { return pp::to_csv(pp::bayingolin_2021::plan.seat_targets[0]); }
#else
inline auto csv() { return pp::to_csv(pp::bayingolin_2021::plan.seat_targets); }
#endif
