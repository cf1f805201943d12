// The terms of this plan: the bodies that the notice names, and our index of topics.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_TERMS_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_TERMS_HPP

#include <boost/describe/enum.hpp>
#include <concepts>
#include <cstdint>
#include <preschool_plan/bayingolin_2021/areas.hpp>
#include <preschool_plan/vocabulary.hpp>

namespace preschool_plan::bayingolin_2021 {

/// The bodies that the notice names: those above the areas in the order in which it first names them, then those of
/// each area in the order of `Area`, then the sets of bodies.
BOOST_DEFINE_FIXED_ENUM_CLASS(Body, std::uint8_t, autonomous_region_congress_standing_committee, prefecture_government,
                              education_work_committee, organization_department,
                              human_resources_and_social_security_bureau, establishment_office, education_bureau,
                              development_and_reform_commission, finance_bureau, natural_resources_bureau,
                              housing_and_urban_rural_development_bureau, health_commission, leadership_group,
                              korla_government, luntai_government, yuli_government, ruoqiang_government,
                              qiemo_government, yanqi_government, hejing_government, hoxud_government, bohu_government,
                              korla_party_committee, korla_cppcc, luntai_party_committee, yuli_party_committee,
                              ruoqiang_party_committee, qiemo_party_committee, yanqi_party_committee,
                              hejing_party_committee, hoxud_party_committee, bohu_party_committee,
                              county_and_city_governments, counties_and_cities, prefecture_government_departments,
                              relevant_prefecture_departments, responsible_prefecture_departments,
                              responsible_departments, persons_responsible)

/// What a phrase is about. This index is ours; the notice has none.
BOOST_DEFINE_FIXED_ENUM_CLASS(Topic, std::uint8_t, government_responsibility, management_system, assessment,
                              rectification, seats, construction, layout, balanced_development, inclusive_kindergartens,
                              residential_estates, funding, regulation, fees, group_schooling, quality,
                              management_teams, recruitment, training, professional_ethics, rotation, pay, housing,
                              working_conditions, honours, planning, private_kindergartens, national_common_language)

struct Terms {
    using Area = bayingolin_2021::Area;
    using Body = bayingolin_2021::Body;
    using Topic = bayingolin_2021::Topic;
};

// clang-format off
inline constexpr Label topic_labels[] = {
    {"政府责任", "government responsibility"}, {"管理体制", "management system"},
    {"考核评估", "assessment and evaluation"}, {"问题整改", "rectification of problems"},
    {"学位供给", "supply of seats"}, {"幼儿园建设", "building of kindergartens"},
    {"布局结构", "layout and structure"}, {"均衡发展", "balanced development"},
    {"普惠性幼儿园", "inclusive kindergartens"}, {"住宅小区", "residential estates"},
    {"经费和资源", "funding and resources"}, {"规范监管", "regulation and oversight"},
    {"收费和免费教育", "fees and free education"}, {"集团化办学", "group-run schooling"},
    {"保教质量", "quality of care and education"}, {"管理团队", "management teams"},
    {"师资补充", "bringing in teaching staff"}, {"教师培训", "training of teachers"},
    {"师德师风", "teachers' ethics and conduct"}, {"轮岗流动", "rotation and mobility"}, {"待遇", "pay and benefits"},
    {"教师住房", "teachers' housing"}, {"工作和生活条件", "working and living conditions"}, {"荣誉", "honours"},
    {"规划", "planning"}, {"民办幼儿园", "private kindergartens"},
    {"国家通用语言", "national common language"}};
[[nodiscard]] constexpr Label label(std::same_as<Topic> auto topic) { return label_in(topic_labels, topic); }

// clang-format on

} // namespace preschool_plan::bayingolin_2021

#endif
