// A file in another encoding than UTF-8 has Chinese that nobody can read: 建园 in GB 18030.
// expect: the_plan_contradicts_itself
// expect: rule::text_is_not_readable
// expect: ::provisions, 1>
#include "small_plan.hpp"

constexpr pp::Provision<Terms> rows[] = {
#ifdef WRONG
    {{2, 1}, 1, pp::Purpose::task, {"\xBD\xA8\xD4\xB0", "Build"}},
#else
    {{2, 1}, 1, pp::Purpose::task, {"建园", "Build"}},
#endif
};
static_assert(pp::prove<small_plan_with<&SmallPlan::provisions, rows>>());
