// Phrases are found while one walks through them, so that the text is kept in a variable.
// expect: text_that_ends_at_once
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/index.hpp>
#include <string>

namespace pp = preschool_plan;
#ifdef WRONG
inline bool is_empty() { return pp::containing(pp::bayingolin_2021::plan, std::string("分类指导")).empty(); }
#else
inline bool is_empty() { return pp::containing(pp::bayingolin_2021::plan, "分类指导").empty(); }
#endif
