// The head of the notice 巴政办发〔2021〕5号.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_NOTICE_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_NOTICE_HPP

#include <preschool_plan/bayingolin_2021/terms.hpp>
#include <preschool_plan/model.hpp>

namespace preschool_plan::bayingolin_2021::tables {

// clang-format off
inline constexpr Notice<Terms> notice{
    .clause = {},
    .number = {"巴政办发〔2021〕5号", 2021, 5},
    .title = {"关于印发《自治州学前教育工作报告审议意见落实情况整改方案》的通知",
              "Notice on issuing the rectification plan for implementing the deliberation opinions on the "
              "autonomous prefecture's report on preschool education work"},
    .plan_title = {"自治州学前教育工作报告审议意见落实情况整改方案",
                   "Rectification plan for implementing the deliberation opinions on the autonomous "
                   "prefecture's report on preschool education work"},
    .issuer = {"巴音郭楞蒙古自治州人民政府办公室",
               "Office of the People's Government of Bayingolin Mongol Autonomous Prefecture"},
    .date = {2021, 1, 25},
    .date_zh = "2021年1月25日",
    .addressees = {{Body::county_and_city_governments, Part::addressed, "各县市人民政府"},
                   {Body::prefecture_government_departments, Part::addressed, "州人民政府各有关部门"}},
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021::tables

#endif
