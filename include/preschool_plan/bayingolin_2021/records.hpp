// The records of areas and bodies: the kind of each, its area, and its names.
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
    {Area::yanqi,      AreaKind::county, 652826, label(Area::yanqi),
     Label{"焉耆回族自治县", "Yanqi Hui Autonomous County"}},
    {Area::hejing,     AreaKind::county, 652827, label(Area::hejing)},
    {Area::hoxud,      AreaKind::county, 652828, label(Area::hoxud)},
    {Area::bohu,       AreaKind::county, 652829, label(Area::bohu)},
    {Area::korla_etdz, AreaKind::zone,   {},     label(Area::korla_etdz)},
};

/// The codes are not the notice's: 652800 is the prefecture's, under which its counties and cities lie.
inline constexpr AreaCodes area_codes{"GB/T 2260—2007", 652800};

using enum BodyKind;

inline constexpr BodyRecord<Terms> bodies[] = {
    {.body = Body::autonomous_region_congress_standing_committee, .kind = other,
     .name = {"自治区人大常委会", "Standing Committee of the Autonomous Region People's Congress"}},
    {.body = Body::prefecture_government, .kind = government,
     .name = {"州人民政府", "Prefecture People's Government"}},
    {.body = Body::education_work_committee, .kind = party_department,
     .name = {"州党委教育工委", "Education Work Committee of the Prefecture Party Committee"}},
    {.body = Body::organization_department, .kind = party_department,
     .name = {"州党委组织部", "Organization Department of the Prefecture Party Committee"}},
    {.body = Body::human_resources_and_social_security_bureau, .kind = department,
     .name = {"州人社局", "Prefecture Human Resources and Social Security Bureau"},
     .short_names = {{"人社局", "Human Resources and Social Security Bureau"}}},
    {.body = Body::establishment_office, .kind = party_department,
     .name = {"州党委编办", "Establishment Office of the Prefecture Party Committee"},
     .short_names = {{"编办", "Establishment Office"}}},
    {.body = Body::education_bureau, .kind = department,
     .name = {"州教育局", "Prefecture Education Bureau"},
     .second_name = Label{"民族语言文字工作委员会", "Ethnic Languages and Scripts Commission"},
     .short_names = {{"教育局", "Education Bureau"}}},
    {.body = Body::development_and_reform_commission, .kind = department,
     .name = {"州发改委", "Prefecture Development and Reform Commission"},
     .second_name = Label{"粮食和物资储备局", "Grain and Material Reserves Bureau"},
     .short_names = {{"发改委", "Development and Reform Commission"}}},
    {.body = Body::finance_bureau, .kind = department,
     .name = {"州财政局", "Prefecture Finance Bureau"},
     .short_names = {{"财政局", "Finance Bureau"}}},
    {.body = Body::natural_resources_bureau, .kind = department,
     .name = {"州自然资源局", "Prefecture Natural Resources Bureau"},
     .short_names = {{"自然资源局", "Natural Resources Bureau"}}},
    {.body = Body::housing_and_urban_rural_development_bureau, .kind = department,
     .name = {"州住建局", "Prefecture Housing and Urban-Rural Development Bureau"},
     .second_name = Label{"人民防空办公室", "Civil Air Defence Office"},
     .short_names = {{"住建局", "Housing and Urban-Rural Development Bureau"}}},
    {.body = Body::health_commission, .kind = department,
     .name = {"州卫健委", "Prefecture Health Commission"},
     .short_names = {{"卫健委", "Health Commission"}}},
    {.body = Body::leadership_group, .kind = other,
     .name = {"自治州整改工作领导小组", "Leadership group for the autonomous prefecture's rectification work"}},
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
    {Body::county_and_city_governments, all_of, {},
     {"各县市人民政府", "county and city people's governments"}, {local_government},
     {AreaKind::county, AreaKind::city}},
    {Body::counties_and_cities, some_of, {},
     {"各县市", "counties and cities"}, {local_government, local_party_committee}, {AreaKind::county, AreaKind::city}},
    {Body::prefecture_government_departments, some_of, {},
     {"州人民政府各有关部门", "relevant departments of the Prefecture People's Government"}, {department}},
    {Body::relevant_prefecture_departments, some_of, {},
     {"州直相关部门", "relevant departments directly under the prefecture"}, {department, party_department}},
    {Body::responsible_prefecture_departments, some_of, {},
     {"州直各责任部门", "responsible departments directly under the prefecture"}, {department, party_department}},
    {Body::responsible_departments, some_of, {},
     {"各有关责任部门", "relevant responsible departments"}, {department, party_department}},
    {Body::persons_responsible, persons, {}, {"相关责任人", "persons responsible"}},
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021::tables

namespace preschool_plan::bayingolin_2021 {

/// What the notice prints for a party's body, and the same in English.
[[nodiscard]] constexpr Label label(Party<Terms> const& party) { return label_in(tables::bodies, party); }

} // namespace preschool_plan::bayingolin_2021

#endif
