// The totals that the notice states of its targets, and the plan that holds both.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_TOTALS_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_TOTALS_HPP

#include <boost/describe/class.hpp>
#include <preschool_plan/bayingolin_2021/targets.hpp>
#include <preschool_plan/bayingolin_2021/terms.hpp>
#include <preschool_plan/plan.hpp>

namespace preschool_plan::bayingolin_2021 {

/// The tables of any notice, and the targets of this one.
struct PublishedPlan : preschool_plan::Plan<Terms> {
    Rows<KindergartenTarget> kindergarten_targets;
    Rows<Total<&PublishedPlan::kindergarten_targets>> kindergarten_totals;
    Rows<SeatTarget> seat_targets;
    Rows<Total<&PublishedPlan::seat_targets>> seat_totals;
};
BOOST_DESCRIBE_STRUCT(PublishedPlan, (preschool_plan::Plan<Terms>),
                      (kindergarten_targets, kindergarten_totals, seat_targets, seat_totals))

namespace tables {

// clang-format off
inline constexpr Total<&PublishedPlan::kindergarten_targets> kindergarten_totals[] = {
    {{3, 6}, {"新增公办幼儿园30所", "30 public kindergartens added"}, {new_build, public_run}, 30_kindergartens},
    {{3, 6}, {"城市13所", "13 in cities"}, {new_build, urban, public_run}, 13_kindergartens},
    {{3, 6}, {"农村17所", "17 in rural areas"}, {new_build, rural, public_run}, 17_kindergartens},
    {{3, 6}, {"改扩建公办农村幼儿园8所", "8 public rural kindergartens renovated and expanded"},
     {expansion, rural, public_run}, 8_kindergartens},
};

inline constexpr Total<&PublishedPlan::seat_targets> seat_totals[] = {
    {{3, 6}, {"增加学位9030个", "increase of 9,030 seats"}, {}, 9030_seats},
    {{3, 6}, {"城市公办园学位4320个", "4,320 seats in urban public kindergartens"}, {urban, public_run}, 4320_seats},
    {{3, 6}, {"农村公办园学位4710个", "4,710 seats in rural public kindergartens"}, {rural, public_run}, 4710_seats},
};
// clang-format on

} // namespace tables
} // namespace preschool_plan::bayingolin_2021

#endif
