// The plan of the notice 巴政办发〔2021〕5号, proved: including this header compiles only because the plan does not contradict itself.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_HPP

#include <preschool_plan/bayingolin_2021/articles.hpp>
#include <preschool_plan/bayingolin_2021/leadership_group.hpp>
#include <preschool_plan/bayingolin_2021/notice.hpp>
#include <preschool_plan/bayingolin_2021/provisions.hpp>
#include <preschool_plan/bayingolin_2021/targets.hpp>
#include <preschool_plan/bayingolin_2021/vocabulary.hpp>
#include <preschool_plan/check.hpp>

namespace preschool_plan::bayingolin_2021 {

inline constexpr Plan plan{
    {
        .areas = tables::areas,
        .area_codes = tables::area_codes,
        .bodies = tables::bodies,
        .notice = tables::notice,
        .sections = tables::sections,
        .leadership_group = tables::group,
        .measures = tables::measures,
        .requirements = tables::requirements,
        .provisions = tables::provisions,
        .accepted = {},
    },
    tables::kindergarten_targets,
    tables::kindergarten_totals,
    tables::seat_targets,
    tables::seat_totals,
};

static_assert(prove<plan>());

} // namespace preschool_plan::bayingolin_2021

#endif
