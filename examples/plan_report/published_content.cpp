#include "content_of.hpp"
#include "published.hpp"

#include <preschool_plan/bayingolin_2021/proof.hpp>

std::vector<report::Section> published::sections() {
    return report::sections_of(preschool_plan::bayingolin_2021::plan, names);
}
