#include "plan_data.hpp"
#include "published.hpp"

#include <preschool_plan/bayingolin_2021.hpp>

std::string published::write_data(std::ostream& out, std::string const& format, std::string const& section,
                                  std::string const& directory) {
    using preschool_plan::bayingolin_2021::plan;
    data_package::About const about{"bayingolin-2021", plan.notice.plan_title, "BSL-1.0",
                                    "https://www.boost.org/LICENSE_1_0.txt"};
    return plan_data::write(out, plan, format, section, directory, about);
}
