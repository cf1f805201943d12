// The articles of the notice: its sections, the six measures of section 三 with their responsible bodies, and the three
// requirements of section 四.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_ARTICLES_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_ARTICLES_HPP

#include <preschool_plan/bayingolin_2021/terms.hpp>
#include <preschool_plan/model.hpp>

namespace preschool_plan::bayingolin_2021::tables {

using enum Part;
using enum Locality;

// clang-format off
inline constexpr Article<Terms> sections[] = {
    {{1}, {"指导思想", "Guiding ideology"}},
    {{2}, {"组织领导", "Organization and leadership"}},
    {{3}, {"整改措施", "Rectification measures"}},
    {{4}, {"有关要求", "Relevant requirements"}},
};

inline constexpr Article<Terms> measures[] = {
    {{3, 1},
     {"落实落细地方政府责任", "Make local governments' responsibilities concrete and specific"},
     {{Body::county_and_city_governments, responsible, "各县市人民政府"},
      {Body::relevant_prefecture_departments, responsible, "州直相关部门"}}},
    {{3, 2},
     {"切实推进学前教育均衡发展", "Effectively advance the balanced development of preschool education"},
     {{Body::education_bureau, responsible, "州教育局"},
      {Body::county_and_city_governments, responsible, "各县市人民政府"}}},
    {.clause = {3, 3},
     .title = {"切实解决城市“入园难”问题",
               "Effectively solve the problem of “difficult access to kindergarten” in cities"},
     .parties = {{Body::education_bureau, responsible, "州教育局"},
                 {Body::county_and_city_governments, responsible, "各县市人民政府"}},
     .localities = {urban}},
    {{3, 4},
     {"切实加强师资队伍建设", "Effectively strengthen efforts to build up the teaching force"},
     {{Body::establishment_office, responsible, "州党委编办"},
      {Body::education_bureau, responsible, "州教育局"},
      {Body::human_resources_and_social_security_bureau, responsible, "人社局"},
      {Body::county_and_city_governments, responsible, "各县市人民政府"}}},
    {.clause = {3, 5},
     .title = {"关心关爱农村幼儿教师", "Show care and concern for rural preschool teachers"},
     .parties = {{Body::education_bureau, responsible, "州教育局"},
                 {Body::human_resources_and_social_security_bureau, responsible, "人社局"},
                 {Body::health_commission, responsible, "卫健委"},
                 {Body::county_and_city_governments, responsible, "各县市人民政府"}},
     .localities = {rural}},
    {.clause = {3, 6},
     .title = {"高质量编制城市学前教育“十四五”规划",
               "Draw up a high-quality 14th Five-Year Plan for urban preschool education"},
     .parties = {{Body::establishment_office, responsible, "州党委编办"},
                 {Body::development_and_reform_commission, responsible, "州发改委"},
                 {Body::finance_bureau, responsible, "财政局"},
                 {Body::human_resources_and_social_security_bureau, responsible, "人社局"},
                 {Body::natural_resources_bureau, responsible, "自然资源局"},
                 {Body::housing_and_urban_rural_development_bureau, responsible, "住建局"},
                 {Body::education_bureau, responsible, "教育局"},
                 {Body::health_commission, responsible, "卫健委"},
                 {Body::county_and_city_governments, responsible, "各县市人民政府"}},
     .localities = {urban}},
};

inline constexpr Article<Terms> requirements[] = {
    {{4, 1},
     {"提高政治站位", "Raise political awareness"}},
    {{4, 2},
     {"把握工作重点", "Focus on the key points of the work"}},
    {{4, 3},
     {"加强监督考核", "Strengthen supervision and assessment"}},
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021::tables

#endif
