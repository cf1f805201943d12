#include "published.hpp"

#include <preschool_plan/bayingolin_2021.hpp>

preschool_plan::Plan<preschool_plan::bayingolin_2021::Area, preschool_plan::bayingolin_2021::Body> const& published() {
    return preschool_plan::bayingolin_2021::plan;
}
