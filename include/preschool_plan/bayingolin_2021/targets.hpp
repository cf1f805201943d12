// The targets of 三（六）: kindergartens to build and to expand, row by row, seats by locality, and every total that the notice states.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_TARGETS_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_TARGETS_HPP

#include <preschool_plan/bayingolin_2021/vocabulary.hpp>

namespace preschool_plan::bayingolin_2021 {

// clang-format off
inline constexpr FiveYearPlan period{{3, 6}, {"“十四五”初期", "early 14th Five-Year Plan period"}, 14};

inline constexpr DeclaredTotal<Kindergartens> kindergarten_totals[] = {
    {{3, 6}, {"新增公办幼儿园30所", "public kindergartens to build"},            Works::new_build, {},              Ownership::public_run, 30_kindergartens},
    {{3, 6}, {"城市13所", "of these urban"},                                    Works::new_build, Locality::urban, Ownership::public_run, 13_kindergartens},
    {{3, 6}, {"农村17所", "of these rural"},                                    Works::new_build, Locality::rural, Ownership::public_run, 17_kindergartens},
    {{3, 6}, {"改扩建公办农村幼儿园8所", "public rural kindergartens to expand"}, Works::expansion, Locality::rural, Ownership::public_run,  8_kindergartens},
};

inline constexpr KindergartenTarget<Area> kindergarten_targets[] = {
    {{3, 6}, Area::korla,      Locality::urban, Works::new_build, Ownership::public_run, 8_kindergartens},
    {{3, 6}, Area::korla_etdz, Locality::urban, Works::new_build, Ownership::public_run, 5_kindergartens},
    {{3, 6}, Area::yanqi,      Locality::rural, Works::new_build, Ownership::public_run, 5_kindergartens},
    {{3, 6}, Area::hejing,     Locality::rural, Works::new_build, Ownership::public_run, 4_kindergartens},
    {{3, 6}, Area::ruoqiang,   Locality::rural, Works::new_build, Ownership::public_run, 2_kindergartens},
    {{3, 6}, Area::qiemo,      Locality::rural, Works::new_build, Ownership::public_run, 2_kindergartens},
    {{3, 6}, Area::luntai,     Locality::rural, Works::new_build, Ownership::public_run, 2_kindergartens},
    {{3, 6}, Area::hoxud,      Locality::rural, Works::new_build, Ownership::public_run, 1_kindergartens},
    {{3, 6}, Area::yuli,       Locality::rural, Works::new_build, Ownership::public_run, 1_kindergartens},
    {{3, 6}, Area::qiemo,      Locality::rural, Works::expansion, Ownership::public_run, 4_kindergartens},
    {{3, 6}, Area::yanqi,      Locality::rural, Works::expansion, Ownership::public_run, 1_kindergartens},
    {{3, 6}, Area::yuli,       Locality::rural, Works::expansion, Ownership::public_run, 1_kindergartens},
    {{3, 6}, Area::ruoqiang,   Locality::rural, Works::expansion, Ownership::public_run, 1_kindergartens},
    {{3, 6}, Area::hejing,     Locality::rural, Works::expansion, Ownership::public_run, 1_kindergartens},
};

inline constexpr DeclaredTotal<Seats> seat_totals[] = {
    {{3, 6}, {"增加学位9030个", "seats to add"},                   {}, {},              Ownership::public_run, 9030_seats},
    {{3, 6}, {"城市公办园学位4320个", "in urban public kindergartens"}, {}, Locality::urban, Ownership::public_run, 4320_seats},
    {{3, 6}, {"农村公办园学位4710个", "in rural public kindergartens"}, {}, Locality::rural, Ownership::public_run, 4710_seats},
};

inline constexpr SeatTarget seat_targets[] = {
    {{3, 6}, Locality::urban, Ownership::public_run, 4320_seats},
    {{3, 6}, Locality::rural, Ownership::public_run, 4710_seats},
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021

#endif
