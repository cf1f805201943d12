#include "../presentation/summary_of.hpp"
#include "published.hpp"

#include <preschool_plan/bayingolin_2021.hpp>

report::Summary published::summary() { return report::summary_of(preschool_plan::bayingolin_2021::plan, names); }
