// The targets of 三（六）: kindergartens to build and to expand, row by row, seats by locality, and every total that
// the notice states, which are proved here. Their row types are this plan's own.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_TARGETS_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_TARGETS_HPP

#include <boost/describe/class.hpp>
#include <preschool_plan/bayingolin_2021/areas.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/total.hpp>

namespace preschool_plan::bayingolin_2021 {

/// Kindergartens to build or to expand in one area.
struct KindergartenTarget {
    Clause clause;
    Area area;
    Locality locality;
    Works works;
    Ownership ownership;
    Kindergartens kindergartens;

    static constexpr MemberText member_texts[] = {
        {"kindergartens", {"新增或改扩建的幼儿园数", "kindergartens to build or to expand"}}};
};
BOOST_DESCRIBE_STRUCT(KindergartenTarget, (), (clause, area, locality, works, ownership, kindergartens))

/// Seats to add in one kind of locality. The notice does not say in which area.
struct SeatTarget {
    Clause clause;
    Locality locality;
    Ownership ownership;
    Seats seats;

    static constexpr MemberText member_texts[] = {{"seats", {"增加的学位数", "seats to add"}}};
};
BOOST_DESCRIBE_STRUCT(SeatTarget, (), (clause, locality, ownership, seats))

/// The targets, and the totals that the notice states of them.
struct Targets {
    Rows<KindergartenTarget> kindergarten_targets;
    Rows<Total<&Targets::kindergarten_targets>> kindergarten_totals;
    Rows<SeatTarget> seat_targets;
    Rows<Total<&Targets::seat_targets>> seat_totals;
};
BOOST_DESCRIBE_STRUCT(Targets, (), (kindergarten_targets, kindergarten_totals, seat_targets, seat_totals))

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

inline constexpr Total<&Targets::kindergarten_targets> kindergarten_totals[] = {
    {{3, 6}, {"新增公办幼儿园30所", "new public kindergartens to build"}, {new_build, public_run}, 30_kindergartens},
    {{3, 6}, {"城市13所", "of these urban"}, {new_build, urban, public_run}, 13_kindergartens},
    {{3, 6}, {"农村17所", "of these rural"}, {new_build, rural, public_run}, 17_kindergartens},
    {{3, 6}, {"改扩建公办农村幼儿园8所", "public rural kindergartens to expand"},
     {expansion, rural, public_run}, 8_kindergartens},
};

inline constexpr SeatTarget seat_targets[] = {
    {{3, 6}, urban, public_run, 4320_seats},
    {{3, 6}, rural, public_run, 4710_seats},
};

inline constexpr Total<&Targets::seat_targets> seat_totals[] = {
    {{3, 6}, {"增加学位9030个", "seats to add"},                         {public_run},        9030_seats},
    {{3, 6}, {"城市公办园学位4320个", "seats in urban public kindergartens"},  {urban, public_run}, 4320_seats},
    {{3, 6}, {"农村公办园学位4710个", "seats in rural public kindergartens"},  {rural, public_run}, 4710_seats},
};
// clang-format on

} // namespace tables

inline constexpr Targets targets{tables::kindergarten_targets, tables::kindergarten_totals, tables::seat_targets,
                                 tables::seat_totals};

} // namespace preschool_plan::bayingolin_2021

#endif
