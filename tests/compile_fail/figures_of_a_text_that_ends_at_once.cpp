// The figures of a text are read while one walks through them, so that the text is kept in a variable.
// expect: text_that_ends_at_once
#include <preschool_plan/wording.hpp>
#include <string>

namespace pp = preschool_plan;
inline std::string printed() { return "新增30所"; }
#ifdef WRONG
inline bool is_empty() { return pp::figures_in(printed()).empty(); }
#else
inline bool is_empty() {
    std::string const text = printed();
    return pp::figures_in(text).empty();
}
#endif
