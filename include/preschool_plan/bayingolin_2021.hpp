// The plan of the notice 巴政办发〔2021〕5号, and what can be asked of it. Including it proves the declared totals; a
// program proves the rest by including bayingolin_2021/proof.hpp in one of its files.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_HPP

#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/bayingolin_2021/articles.hpp>
#include <preschool_plan/bayingolin_2021/leadership_group.hpp>
#include <preschool_plan/bayingolin_2021/notice.hpp>
#include <preschool_plan/bayingolin_2021/provisions.hpp>
#include <preschool_plan/bayingolin_2021/records.hpp>
#include <preschool_plan/bayingolin_2021/terms.hpp>
#include <preschool_plan/bayingolin_2021/totals.hpp>
#include <preschool_plan/questions.hpp>

namespace preschool_plan::bayingolin_2021 {

inline constexpr PublishedPlan plan{
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

} // namespace preschool_plan::bayingolin_2021

#endif
