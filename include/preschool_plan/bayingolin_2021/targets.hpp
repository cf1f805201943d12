// The targets of 三（六）: kindergartens to add, and to renovate and expand, row by row, and seats by locality.
// Including this proves that they add up to what the notice states of them.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_TARGETS_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_TARGETS_HPP

#include <boost/describe/class.hpp>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/bayingolin_2021/areas.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/rows.hpp>

namespace preschool_plan::bayingolin_2021 {

/// Kindergartens to add, or to renovate and expand, in one area.
struct KindergartenTarget {
    Clause clause;
    Area area;
    Locality locality;
    Works works;
    Ownership ownership;
    Kindergartens kindergartens;

    static constexpr MemberText member_texts[] = {
        {"kindergartens", {"新增或改扩建的幼儿园数", "kindergartens to add, or to renovate and expand"}}};
};
BOOST_DESCRIBE_STRUCT(KindergartenTarget, (), (clause, area, locality, works, ownership, kindergartens))

/// The increase of seats in one kind of locality. The notice does not say in which area.
struct SeatTarget {
    Clause clause;
    Locality locality;
    Ownership ownership;
    Seats seats;

    static constexpr MemberText member_texts[] = {{"seats", {"增加的学位数", "increase in seats"}}};
};
BOOST_DESCRIBE_STRUCT(SeatTarget, (), (clause, locality, ownership, seats))

namespace tables {

using enum Locality;
using enum Works;
using enum Ownership;

// clang-format off
inline constexpr KindergartenTarget kindergarten_targets[] = {
    {{3, 6}, Area::korla,      urban, new_build, public_run, 8_kindergartens},
    {{3, 6}, Area::korla_etdz, urban, new_build, public_run, 5_kindergartens},
    {{3, 6}, Area::yanqi,      rural, new_build, public_run, 5_kindergartens},
    {{3, 6}, Area::hejing,     rural, new_build, public_run, 4_kindergartens},
    {{3, 6}, Area::ruoqiang,   rural, new_build, public_run, 2_kindergartens},
    {{3, 6}, Area::qiemo,      rural, new_build, public_run, 2_kindergartens},
    {{3, 6}, Area::luntai,     rural, new_build, public_run, 2_kindergartens},
    {{3, 6}, Area::hoxud,      rural, new_build, public_run, 1_kindergartens},
    {{3, 6}, Area::yuli,       rural, new_build, public_run, 1_kindergartens},
    {{3, 6}, Area::qiemo,      rural, expansion, public_run, 4_kindergartens},
    {{3, 6}, Area::yanqi,      rural, expansion, public_run, 1_kindergartens},
    {{3, 6}, Area::yuli,       rural, expansion, public_run, 1_kindergartens},
    {{3, 6}, Area::ruoqiang,   rural, expansion, public_run, 1_kindergartens},
    {{3, 6}, Area::hejing,     rural, expansion, public_run, 1_kindergartens},
};

inline constexpr SeatTarget seat_targets[] = {
    {{3, 6}, urban, public_run, 4320_seats},
    {{3, 6}, rural, public_run, 4710_seats},
};
// clang-format on
} // namespace tables

inline constexpr Rows<KindergartenTarget> kindergarten_targets{tables::kindergarten_targets};
inline constexpr Rows<SeatTarget> seat_targets{tables::seat_targets};

// The totals that the notice states.
static_assert(prove_total<kindergarten_targets, 30, Works::new_build>());
static_assert(prove_total<kindergarten_targets, 13, Works::new_build, Locality::urban>());
static_assert(prove_total<kindergarten_targets, 17, Works::new_build, Locality::rural>());
static_assert(prove_total<kindergarten_targets, 8, Works::expansion, Locality::rural>());
static_assert(prove_total<seat_targets, 9030>());
static_assert(prove_total<seat_targets, 4320, Locality::urban>());
static_assert(prove_total<seat_targets, 4710, Locality::rural>());

} // namespace preschool_plan::bayingolin_2021

#endif
