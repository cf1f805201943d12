// Section 四: the three requirements, whom each addresses, and what is supervised, rewarded and held to account.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_REQUIREMENTS_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_REQUIREMENTS_HPP

#include <preschool_plan/bayingolin_2021/vocabulary.hpp>

namespace preschool_plan::bayingolin_2021 {

// clang-format off
// 四（一）
inline constexpr Action<Body> political_standing[] = {
    {{"充分认识到办好学前教育", "Recognize what running preschool education well means"}},
    {{"贯彻落实国家、自治区关于学前教育的决策部署", "Carry out national and autonomous-region decisions on preschool education"}},
    {{"政府牵头抓总职能", "Give full play to the government's leading role"}},
    {{"加大部门协调力度", "Coordinate departments more strongly"}},
    {{"强化问题整改", "Rectify problems with more force"}},
    {{"回应人民群众对幼有所育的期盼", "Answer with results what people hope for their young children"}},
};

// 四（二）
inline constexpr Action<Body> focus_of_work[] = {
    {{"区分各县市差异", "Distinguish between counties and cities"}, {}, ActionKind::task, Body::education_bureau},
    {{"有针对性地加强分类指导", "Give guidance by category, aimed at their needs"}, {}, ActionKind::task, Body::education_bureau},
    {{"立足实际情况", "Start from actual conditions"}, {}, ActionKind::task, Body::county_and_city_governments},
    {{"注重分类施策", "Choose policies by category"}, {}, ActionKind::task, Body::county_and_city_governments},
    {{"深入分析突出短板问题", "Analyse the salient shortfalls in depth"}, {}, ActionKind::task, Body::county_and_city_governments},
    {{"科学制定工作措施", "Draw up sound measures"}, {}, ActionKind::task, Body::county_and_city_governments},
    {{"加大资源整合和调配力度", "Pool and allocate resources more strongly"}, {}, ActionKind::task, Body::county_and_city_governments},
    {{"农村师资力量薄弱、整体办园结构不合理、保教质量不均衡", "Focus on rural teaching staff, overall structure and even quality"}, {}, ActionKind::task, Body::county_and_city_governments},
};

// 四（三）
inline constexpr Action<Body> supervision_and_assessment[] = {
    {{"普惠性幼儿园建设情况", "How inclusive kindergartens are built"}, {}, ActionKind::supervision},
    {{"教师待遇落实情况", "Whether teachers' pay and benefits are delivered"}, {}, ActionKind::supervision},
    {{"办学质量监管情况", "How the quality of schooling is supervised"}, {}, ActionKind::supervision},
    {{"履职不力未能如期完成发展目标", "Failing in duty so that development goals are not met on time"}, {}, ActionKind::sanction},
    {{"发展学前教育成绩突出", "Outstanding results in developing preschool education"}, {}, ActionKind::reward},
    {{"违规改变幼儿园建设规划", "Changing kindergarten building plans against the rules"}, {}, ActionKind::sanction},
    {{"改变小区配套幼儿园性质和用途", "Changing the nature or use of an estate's kindergarten against the rules"}, {}, ActionKind::sanction},
    {{"城镇小区配套幼儿园回归公益属性", "Return kindergartens of urban estates to public benefit"}},
};

inline constexpr Requirement<Body> requirements[] = {
    {{4, 1}, {"提高政治站位", "Raise political standing"},
     {{"各县市人民政府", Body::county_and_city_governments}, {"各有关责任部门", Body::responsible_departments}}, political_standing},
    {{4, 2}, {"把握工作重点", "Grasp the focus of the work"},
     {{"州教育局", Body::education_bureau}, {"各县市", Body::county_and_city_governments}}, focus_of_work},
    {{4, 3}, {"加强监督考核", "Strengthen supervision and assessment"},
     {{"自治州整改工作领导小组", Body::leadership_group}}, supervision_and_assessment},
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021

#endif
