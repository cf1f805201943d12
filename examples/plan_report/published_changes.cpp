#include "amended_plan.hpp"
#include "published.hpp"

#include <preschool_plan/bayingolin_2021.hpp>

extern template report::Checked report::checked(preschool_plan::bayingolin_2021::PublishedPlan const&);

int published::print_changes(report::Page page, std::ostream& errors, std::string_view file, std::string_view text) {
    return static_cast<int>(amended_plan::report(page, errors, preschool_plan::bayingolin_2021::plan, file, text));
}
