// `prove_total` makes a declared total that its rows do not add up to a compile error, without what else must hold of a
// plan.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PROVE_TOTAL_HPP
#define PRESCHOOL_PLAN_PROVE_TOTAL_HPP

#include <cstdint>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/detail/checks/contradiction.hpp>

namespace preschool_plan {

/// What the compiler says of a declared total that is wrong.
template <auto const& rows, class Declared, class Computed>
struct the_rows_do_not_add_up;

/// True where the rows that meet the criteria add up to what is declared; else it does not compile, and the error says
/// both: `static_assert(prove_total<kindergarten_targets, 13, Works::new_build, Locality::urban>());`
template <auto const& rows, std::int64_t declared_total, auto... criteria>
consteval bool prove_total() {
    constexpr auto computed_total = total(rows, criteria...);
    constexpr bool holds = computed_total.value() == declared_total;
    if constexpr (!holds)
        detail::refuse(
            static_cast<the_rows_do_not_add_up<rows, detail::declared<declared_total, computed_total.unit>,
                                               detail::computed<computed_total.value(), computed_total.unit>>*>(
                nullptr));
    return holds;
}

} // namespace preschool_plan

#endif
