// One of two translation units that include everything, and the one with the proof. Both have to see one and the same
// plan.
#include <cstddef>
#include <preschool_plan/bayingolin_2021/proof.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/preschool_plan.hpp>

namespace pp = preschool_plan;

void const* plan_of_the_other_unit();
std::size_t findings_of_the_other_unit();

int main() {
    std::size_t findings = 0;
    pp::check(pp::bayingolin_2021::plan, [&](pp::Finding const&) { ++findings; });
    bool const same =
        plan_of_the_other_unit() == &pp::bayingolin_2021::plan && findings_of_the_other_unit() == findings;
    return same && findings == 2 ? 0 : 1;
}
