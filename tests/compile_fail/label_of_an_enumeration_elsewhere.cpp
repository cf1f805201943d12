// The label of an area stands beside the area, and is found without a namespace.
// expect: deleted
// expect: write_label_without_its_namespace
// one error
#include <preschool_plan/bayingolin_2021.hpp>

namespace pp = preschool_plan;
using pp::bayingolin_2021::Area;

#ifdef WRONG
inline auto hejing = pp::label(Area::hejing);
#else
inline auto hejing = label(Area::hejing);
#endif
