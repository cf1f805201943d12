#include "published.hpp"

#include <preschool_plan/bayingolin_2021.hpp>

preschool_plan::bayingolin_2021::PublishedPlan const& published() { return preschool_plan::bayingolin_2021::plan; }
