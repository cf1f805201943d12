// The areas and bodies that the notice names, with what each is called.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_VOCABULARY_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_VOCABULARY_HPP

#include <boost/describe/enum.hpp>
#include <cstdint>
#include <preschool_plan/model.hpp>

namespace preschool_plan::bayingolin_2021 {

/// The cities and counties in the order of their GB/T 2260 codes, and the development zone, which has none.
enum class Area : std::uint8_t { korla, luntai, yuli, ruoqiang, qiemo, yanqi, hejing, hoxud, bohu, korla_etdz };
BOOST_DESCRIBE_ENUM(Area, korla, luntai, yuli, ruoqiang, qiemo, yanqi, hejing, hoxud, bohu, korla_etdz)

/// The bodies in which officials hold posts or that answer for measures: of the prefecture in the order in which the notice
/// first names them, then of each area in the order of `Area`, then the sets of bodies.
enum class Body : std::uint8_t {
    prefecture_government,
    education_work_committee,
    organization_department,
    human_resources_and_social_security_bureau,
    establishment_office,
    education_bureau,
    development_and_reform_commission,
    finance_bureau,
    natural_resources_bureau,
    housing_and_urban_rural_development_bureau,
    health_commission,
    leadership_group,
    korla_government,
    luntai_government,
    yuli_government,
    ruoqiang_government,
    qiemo_government,
    yanqi_government,
    hejing_government,
    hoxud_government,
    bohu_government,
    korla_party_committee,
    korla_cppcc,
    luntai_party_committee,
    yuli_party_committee,
    ruoqiang_party_committee,
    qiemo_party_committee,
    yanqi_party_committee,
    hejing_party_committee,
    hoxud_party_committee,
    bohu_party_committee,
    county_and_city_governments,
    prefecture_government_departments,
    relevant_prefecture_departments,
    responsible_departments
};
BOOST_DESCRIBE_ENUM(Body, prefecture_government, education_work_committee, organization_department,
                    human_resources_and_social_security_bureau, establishment_office, education_bureau,
                    development_and_reform_commission, finance_bureau, natural_resources_bureau,
                    housing_and_urban_rural_development_bureau, health_commission, leadership_group, korla_government,
                    luntai_government, yuli_government, ruoqiang_government, qiemo_government, yanqi_government,
                    hejing_government, hoxud_government, bohu_government, korla_party_committee, korla_cppcc,
                    luntai_party_committee, yuli_party_committee, ruoqiang_party_committee, qiemo_party_committee,
                    yanqi_party_committee, hejing_party_committee, hoxud_party_committee, bohu_party_committee,
                    county_and_city_governments, prefecture_government_departments, relevant_prefecture_departments,
                    responsible_departments)

// clang-format off
inline constexpr AreaRecord<Area> areas[] = {
    {Area::korla,      AreaKind::city,   652801, {"库尔勒市", "Korla City"}},
    {Area::luntai,     AreaKind::county, 652822, {"轮台县", "Luntai County"}},
    {Area::yuli,       AreaKind::county, 652823, {"尉犁县", "Yuli County"}},
    {Area::ruoqiang,   AreaKind::county, 652824, {"若羌县", "Ruoqiang County"}},
    {Area::qiemo,      AreaKind::county, 652825, {"且末县", "Qiemo County"}},
    {Area::yanqi,      AreaKind::county, 652826, {"焉耆县", "Yanqi County"}},
    {Area::hejing,     AreaKind::county, 652827, {"和静县", "Hejing County"}},
    {Area::hoxud,      AreaKind::county, 652828, {"和硕县", "Hoxud County"}},
    {Area::bohu,       AreaKind::county, 652829, {"博湖县", "Bohu County"}},
    {Area::korla_etdz, AreaKind::zone,   {}, {"库尔勒经济技术开发区", "Korla Economic and Technological Development Zone"}},
};

inline constexpr auto office = BodyKind::office;
inline constexpr auto local_government = BodyKind::local_government;

inline constexpr BodyRecord<Area, Body> bodies[] = {
    {Body::prefecture_government,                      office, {}, {"州人民政府", "Prefecture People's Government"}},
    {Body::education_work_committee,                   office, {}, {"州党委教育工委", "Education Work Committee of the Prefecture Party Committee"}},
    {Body::organization_department,                    office, {}, {"州党委组织部", "Organization Department of the Prefecture Party Committee"}},
    {Body::human_resources_and_social_security_bureau, office, {}, {"州人社局", "Human Resources and Social Security Bureau"}},
    {Body::establishment_office,                       office, {}, {"州党委编办", "Establishment Office of the Prefecture Party Committee"}},
    {Body::education_bureau,                           office, {}, {"州教育局（民族语言文字工作委员会）", "Education Bureau (Ethnic Languages and Scripts Commission)"}},
    {Body::development_and_reform_commission,          office, {}, {"州发改委（粮食和物资储备局）", "Development and Reform Commission (Grain and Material Reserves Bureau)"}},
    {Body::finance_bureau,                             office, {}, {"州财政局", "Finance Bureau"}},
    {Body::natural_resources_bureau,                   office, {}, {"州自然资源局", "Natural Resources Bureau"}},
    {Body::housing_and_urban_rural_development_bureau, office, {}, {"州住建局（人民防空办公室）", "Housing and Urban-Rural Development Bureau (Civil Air Defence Office)"}},
    {Body::health_commission,                          office, {}, {"州卫健委", "Health Commission"}},
    {Body::leadership_group,                           office, {}, {"自治州整改工作领导小组", "Prefecture leadership group for the rectification"}},
    {Body::korla_government,         local_government, Area::korla,    {"人民政府", "People's Government"}},
    {Body::luntai_government,        local_government, Area::luntai,   {"人民政府", "People's Government"}},
    {Body::yuli_government,          local_government, Area::yuli,     {"人民政府", "People's Government"}},
    {Body::ruoqiang_government,      local_government, Area::ruoqiang, {"人民政府", "People's Government"}},
    {Body::qiemo_government,         local_government, Area::qiemo,    {"人民政府", "People's Government"}},
    {Body::yanqi_government,         local_government, Area::yanqi,    {"人民政府", "People's Government"}},
    {Body::hejing_government,        local_government, Area::hejing,   {"人民政府", "People's Government"}},
    {Body::hoxud_government,         local_government, Area::hoxud,    {"人民政府", "People's Government"}},
    {Body::bohu_government,          local_government, Area::bohu,     {"人民政府", "People's Government"}},
    {Body::korla_party_committee,    office, Area::korla,    {"市委", "Party Committee"}},
    {Body::korla_cppcc,              office, Area::korla,    {"政协", "Committee of the CPPCC"}},
    {Body::luntai_party_committee,   office, Area::luntai,   {"党委", "Party Committee"}},
    {Body::yuli_party_committee,     office, Area::yuli,     {"党委", "Party Committee"}},
    {Body::ruoqiang_party_committee, office, Area::ruoqiang, {"党委", "Party Committee"}},
    {Body::qiemo_party_committee,    office, Area::qiemo,    {"党委", "Party Committee"}},
    {Body::yanqi_party_committee,    office, Area::yanqi,    {"党委", "Party Committee"}},
    {Body::hejing_party_committee,   office, Area::hejing,   {"党委", "Party Committee"}},
    {Body::hoxud_party_committee,    office, Area::hoxud,    {"党委", "Party Committee"}},
    {Body::bohu_party_committee,     office, Area::bohu,     {"党委", "Party Committee"}},
    {Body::county_and_city_governments,       BodyKind::every_local_government, {}, {"各县市人民政府", "county and city people's governments"}},
    {Body::prefecture_government_departments, BodyKind::open_ended, {}, {"州人民政府各有关部门", "relevant departments of the Prefecture People's Government"}},
    {Body::relevant_prefecture_departments,   BodyKind::open_ended, {}, {"州直相关部门", "relevant departments directly under the prefecture"}},
    {Body::responsible_departments,           BodyKind::open_ended, {}, {"各有关责任部门", "departments that bear responsibility"}},
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021

#endif
