// The plan of the notice 巴政办发〔2021〕5号, proved: including this header compiles only because the plan does not contradict itself.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_HPP

#include <preschool_plan/bayingolin_2021/leadership_group.hpp>
#include <preschool_plan/bayingolin_2021/measures.hpp>
#include <preschool_plan/bayingolin_2021/notice.hpp>
#include <preschool_plan/bayingolin_2021/requirements.hpp>
#include <preschool_plan/bayingolin_2021/targets.hpp>
#include <preschool_plan/bayingolin_2021/vocabulary.hpp>
#include <preschool_plan/check.hpp>

namespace preschool_plan::bayingolin_2021 {

inline constexpr Plan<Area, Body> plan{
    .areas = areas,
    .bodies = bodies,
    .notice = notice,
    .sections = sections,
    .bases = bases,
    .guidance = guidance,
    .aims = aims,
    .problems = problems,
    .leadership_group = leadership_group,
    .measures = measures,
    .period = period,
    .kindergarten_totals = kindergarten_totals,
    .kindergarten_targets = kindergarten_targets,
    .seat_totals = seat_totals,
    .seat_targets = seat_targets,
    .requirements = requirements,
};

static_assert(prove<plan>());

} // namespace preschool_plan::bayingolin_2021

#endif
