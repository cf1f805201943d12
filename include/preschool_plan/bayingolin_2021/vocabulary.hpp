// The words of this plan: the areas and bodies that the notice names, what each is called, and our index of topics.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_VOCABULARY_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_VOCABULARY_HPP

#include <boost/describe/enum.hpp>
#include <cstdint>
#include <preschool_plan/model.hpp>

namespace preschool_plan::bayingolin_2021 {

/// The cities and counties in the order of their GB/T 2260 codes, and the development zone, which has none.
BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, korla, luntai, yuli, ruoqiang, qiemo, yanqi, hejing, hoxud, bohu,
                              korla_etdz)

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

/// What a phrase is about. This index is ours, as a book has one: the notice has none.
BOOST_DEFINE_FIXED_ENUM_CLASS(Topic, std::uint8_t, government_responsibility, management_system, assessment,
                              rectification, seats, construction, layout, balanced_development, inclusive_kindergartens,
                              residential_estates, funding, regulation, fees, group_schooling, quality,
                              management_teams, recruitment, training, professional_ethics, rotation, pay, housing,
                              working_conditions, honours, planning)

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
    {"师资补充", "adding teaching staff"}, {"教师培训", "training of teachers"},
    {"师德师风", "teachers' ethics and conduct"}, {"轮岗流动", "rotation and mobility"}, {"待遇", "pay and benefits"},
    {"教师住房", "teachers' housing"}, {"工作和生活条件", "working and living conditions"}, {"荣誉", "honours"},
    {"规划", "planning"}};
[[nodiscard]] constexpr Label label(Topic topic) { return label_in(topic_labels, topic); }

namespace tables {

inline constexpr AreaRecord<Terms> areas[] = {
    {Area::korla,      AreaKind::city,   652801, {"库尔勒市", "Korla City"}},
    {Area::luntai,     AreaKind::county, 652822, {"轮台县", "Luntai County"}},
    {Area::yuli,       AreaKind::county, 652823, {"尉犁县", "Yuli County"}},
    {Area::ruoqiang,   AreaKind::county, 652824, {"若羌县", "Ruoqiang County"}},
    {Area::qiemo,      AreaKind::county, 652825, {"且末县", "Qiemo County"}},
    {Area::yanqi,      AreaKind::county, 652826,
     {"焉耆县", "Yanqi County"}, Label{"焉耆回族自治县", "Yanqi Hui Autonomous County"}},
    {Area::hejing,     AreaKind::county, 652827, {"和静县", "Hejing County"}},
    {Area::hoxud,      AreaKind::county, 652828, {"和硕县", "Hoxud County"}},
    {Area::bohu,       AreaKind::county, 652829, {"博湖县", "Bohu County"}},
    {Area::korla_etdz, AreaKind::zone,   {},
     {"库尔勒经济技术开发区", "Korla Economic and Technological Development Zone"}},
};

} // namespace tables
[[nodiscard]] constexpr Label label(Area area) { return label_in(tables::areas, area); }
namespace tables {

/// The codes are not the notice's: 652800 is the prefecture's, under which its counties and cities lie.
inline constexpr AreaCodes area_codes{"GB/T 2260—2007", 652800};

using enum BodyKind;

inline constexpr BodyRecord<Terms> bodies[] = {
    {Body::autonomous_region_congress_standing_committee, other,                 {},
     {"自治区人大常委会", "Standing Committee of the Autonomous Region People's Congress"}},
    {Body::prefecture_government,                         government,            {},
     {"州人民政府", "Prefecture People's Government"}},
    {Body::education_work_committee,                      party_department,      {},
     {"州党委教育工委", "Education Work Committee of the Prefecture Party Committee"}},
    {Body::organization_department,                       party_department,      {},
     {"州党委组织部", "Organization Department of the Prefecture Party Committee"}},
    {Body::human_resources_and_social_security_bureau,    department,            {},
     {"州人社局", "Prefecture Human Resources and Social Security Bureau"}},
    {Body::establishment_office,                          party_department,      {},
     {"州党委编办", "Establishment Office of the Prefecture Party Committee"}},
    {Body::education_bureau,                              department,            {},
     {"州教育局（民族语言文字工作委员会）",
      "Prefecture Education Bureau (Ethnic Languages and Scripts Commission)"}},
    {Body::development_and_reform_commission,             department,            {},
     {"州发改委（粮食和物资储备局）",
      "Prefecture Development and Reform Commission (Grain and Material Reserves Bureau)"}},
    {Body::finance_bureau,                                department,            {},
     {"州财政局", "Prefecture Finance Bureau"}},
    {Body::natural_resources_bureau,                      department,            {},
     {"州自然资源局", "Prefecture Natural Resources Bureau"}},
    {Body::housing_and_urban_rural_development_bureau,    department,            {},
     {"州住建局（人民防空办公室）",
      "Prefecture Housing and Urban-Rural Development Bureau (Civil Air Defence Office)"}},
    {Body::health_commission,                             department,            {},
     {"州卫健委", "Prefecture Health Commission"}},
    {Body::leadership_group,                              other,                 {},
     {"自治州整改工作领导小组", "Autonomous prefecture's leadership group for the rectification work"}},
    {Body::korla_government,                              local_government,      Area::korla,
     {"人民政府", "People's Government"}},
    {Body::luntai_government,                             local_government,      Area::luntai,
     {"人民政府", "People's Government"}},
    {Body::yuli_government,                               local_government,      Area::yuli,
     {"人民政府", "People's Government"}},
    {Body::ruoqiang_government,                           local_government,      Area::ruoqiang,
     {"人民政府", "People's Government"}},
    {Body::qiemo_government,                              local_government,      Area::qiemo,
     {"人民政府", "People's Government"}},
    {Body::yanqi_government,                              local_government,      Area::yanqi,
     {"人民政府", "People's Government"}},
    {Body::hejing_government,                             local_government,      Area::hejing,
     {"人民政府", "People's Government"}},
    {Body::hoxud_government,                              local_government,      Area::hoxud,
     {"人民政府", "People's Government"}},
    {Body::bohu_government,                               local_government,      Area::bohu,
     {"人民政府", "People's Government"}},
    {Body::korla_party_committee,                         local_party_committee, Area::korla,
     {"市委", "Party Committee"}},
    {Body::korla_cppcc,                                   other,                 Area::korla,
     {"政协", "Committee of the CPPCC"}},
    {Body::luntai_party_committee,                        local_party_committee, Area::luntai,
     {"党委", "Party Committee"}},
    {Body::yuli_party_committee,                          local_party_committee, Area::yuli,
     {"党委", "Party Committee"}},
    {Body::ruoqiang_party_committee,                      local_party_committee, Area::ruoqiang,
     {"党委", "Party Committee"}},
    {Body::qiemo_party_committee,                         local_party_committee, Area::qiemo,
     {"党委", "Party Committee"}},
    {Body::yanqi_party_committee,                         local_party_committee, Area::yanqi,
     {"党委", "Party Committee"}},
    {Body::hejing_party_committee,                        local_party_committee, Area::hejing,
     {"党委", "Party Committee"}},
    {Body::hoxud_party_committee,                         local_party_committee, Area::hoxud,
     {"党委", "Party Committee"}},
    {Body::bohu_party_committee,                          local_party_committee, Area::bohu,
     {"党委", "Party Committee"}},
    {Body::county_and_city_governments, every_local_government, {},
     {"各县市人民政府", "county and city people's governments"}},
    {Body::counties_and_cities, open_set, {},
     {"各县市", "counties and cities"}, {local_government, local_party_committee}},
    {Body::prefecture_government_departments, open_set, {},
     {"州人民政府各有关部门", "relevant departments of the Prefecture People's Government"}, {department}},
    {Body::relevant_prefecture_departments, open_set, {},
     {"州直相关部门", "relevant departments directly under the prefecture"}, {department, party_department}},
    {Body::responsible_prefecture_departments, open_set, {},
     {"州直各责任部门", "responsible departments directly under the prefecture"}, {department, party_department}},
    {Body::responsible_departments, open_set, {},
     {"各有关责任部门", "relevant responsible departments"}, {department, party_department}},
    {Body::persons_responsible, persons, {}, {"相关责任人", "relevant responsible persons"}},
};

} // namespace tables
// clang-format on

} // namespace preschool_plan::bayingolin_2021

#endif
