// The records of areas and bodies: of what kind each is, of which area, and what it is called.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_RECORDS_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_RECORDS_HPP

#include <preschool_plan/bayingolin_2021/terms.hpp>
#include <preschool_plan/model.hpp>

namespace preschool_plan::bayingolin_2021::tables {

// clang-format off
inline constexpr AreaRecord<Terms> areas[] = {
    {Area::korla,      AreaKind::city,   652801, label(Area::korla)},
    {Area::luntai,     AreaKind::county, 652822, label(Area::luntai)},
    {Area::yuli,       AreaKind::county, 652823, label(Area::yuli)},
    {Area::ruoqiang,   AreaKind::county, 652824, label(Area::ruoqiang)},
    {Area::qiemo,      AreaKind::county, 652825, label(Area::qiemo)},
    {Area::yanqi,      AreaKind::county, 652826, label(Area::yanqi), Label{"焉耆回族自治县", "Yanqi Hui Autonomous County"}},
    {Area::hejing,     AreaKind::county, 652827, label(Area::hejing)},
    {Area::hoxud,      AreaKind::county, 652828, label(Area::hoxud)},
    {Area::bohu,       AreaKind::county, 652829, label(Area::bohu)},
    {Area::korla_etdz, AreaKind::zone,   {},     label(Area::korla_etdz)},
};

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
     {"自治州整改工作领导小组", "Autonomous Prefecture's leadership group for the rectification work"}},
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
    {Body::persons_responsible, persons, {}, {"相关责任人", "persons responsible"}},
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021::tables

#endif
