// Where the standard library has no std::format, the message says what to include.
// expect: no std::format in this standard library; include <preschool_plan/fmt.hpp>
#ifdef WRONG
#include <version>
#undef __cpp_lib_format
#include <preschool_plan/format.hpp>
#endif
