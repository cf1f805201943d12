// A list that stands in its row has room for as many as its type says.
// expect: ShortList<int, 3>
#include <preschool_plan/rows.hpp>

using preschool_plan::ShortList;

#ifdef WRONG
constexpr ShortList<int, 3> list{1, 2, 3, 4};
#else
constexpr ShortList<int, 3> list{1, 2, 3};
#endif
