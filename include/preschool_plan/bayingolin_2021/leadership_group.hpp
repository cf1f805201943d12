// Section 二: the leadership group of 19 officials, each with every post that the notice gives.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_LEADERSHIP_GROUP_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_LEADERSHIP_GROUP_HPP

#include <preschool_plan/bayingolin_2021/terms.hpp>
#include <preschool_plan/model.hpp>

namespace preschool_plan::bayingolin_2021::tables {

using enum GroupRole;

// clang-format off
inline constexpr Official<Terms> officials[] = {
    {leader, {"莎茹", "Sharu"},
     {{Body::prefecture_government, {"自治州副州长", "Vice Governor of the Autonomous Prefecture"}},
      {Body::education_work_committee,
       {"州党委教育工委书记",
        "Secretary, Education Work Committee of the Prefecture Party Committee"}}}},
    {deputy_leader, {"谢勤", "Xie Qin"},
     {{Body::prefecture_government,
       {"州人民政府副秘书长",
        "Deputy Secretary-General, Prefecture People's Government"}}}},
    {member, {"尼木格尔", "Nimuge'er"},
     {{Body::organization_department,
       {"州党委组织部副部长",
        "Deputy Head, Organization Department of the Prefecture Party Committee"}},
      {Body::human_resources_and_social_security_bureau,
       {"州人社局局长",
        "Director, Prefecture Human Resources and Social Security Bureau"}}}},
    {member, {"张俊杰", "Zhang Junjie"},
     {{Body::organization_department,
       {"州党委组织部副部长",
        "Deputy Head, Organization Department of the Prefecture Party Committee"}},
      {Body::establishment_office, {"编办主任", "Director, Establishment Office"}}}},
    {member, {"许尔辉", "Xu Erhui"},
     {{Body::education_bureau,
       {"州教育局（民族语言文字工作委员会）党组书记",
        "Secretary of the Leading Party Members' Group, Prefecture Education Bureau (Ethnic Languages and Scripts "
        "Commission)"}}}},
    {member, {"田卫东", "Tian Weidong"},
     {{Body::development_and_reform_commission,
       {"州发改委（粮食和物资储备局）主任",
        "Director, Prefecture Development and Reform Commission (Grain and Material Reserves Bureau)"}}}},
    {member, {"张会疆", "Zhang Huijiang"},
     {{Body::finance_bureau, {"州财政局局长", "Director, Prefecture Finance Bureau"}}}},
    {member, {"程松林", "Cheng Songlin"},
     {{Body::natural_resources_bureau, {"州自然资源局局长", "Director, Prefecture Natural Resources Bureau"}}}},
    {member, {"邵军安", "Shao Jun'an"},
     {{Body::housing_and_urban_rural_development_bureau,
       {"州住建局（人民防空办公室）局长",
        "Director, Prefecture Housing and Urban-Rural Development Bureau (Civil Air Defence Office)"}}}},
    {member, {"韩珂姿", "Han Kezi"},
     {{Body::health_commission, {"州卫健委主任", "Director, Prefecture Health Commission"}}}},
    {member, {"苏晓莉", "Su Xiaoli"},
     {{Body::yanqi_party_committee, {"焉耆县党委副书记", "Deputy Secretary, Yanqi County Party Committee"}},
      {Body::yanqi_government, {"县长", "County Governor"}}}},
    {member, {"哈热", "Hare"},
     {{Body::hoxud_party_committee, {"和硕县党委副书记", "Deputy Secretary, Hoxud County Party Committee"}},
      {Body::hoxud_government, {"县长", "County Governor"}}}},
    {member, {"阿尔特", "A'erte"},
     {{Body::hejing_party_committee, {"和静县党委副书记", "Deputy Secretary, Hejing County Party Committee"}},
      {Body::hejing_government, {"县长", "County Governor"}}}},
    {member, {"巴岱", "Badai"},
     {{Body::bohu_party_committee, {"博湖县党委副书记", "Deputy Secretary, Bohu County Party Committee"}},
      {Body::bohu_government, {"县长", "County Governor"}}}},
    {member, {"艾尔肯·莫合木提", "Ai'erken Mohemuti"},
     {{Body::yuli_party_committee, {"尉犁县党委副书记", "Deputy Secretary, Yuli County Party Committee"}},
      {Body::yuli_government, {"县长", "County Governor"}}}},
    {member, {"吐尔逊江·艾拜都拉", "Tu'erxunjiang Aibaidula"},
     {{Body::luntai_party_committee, {"轮台县党委副书记", "Deputy Secretary, Luntai County Party Committee"}},
      {Body::luntai_government, {"县长", "County Governor"}}}},
    {member, {"艾山江·艾塔洪", "Aishanjiang Aitahong"},
     {{Body::ruoqiang_party_committee, {"若羌县党委副书记", "Deputy Secretary, Ruoqiang County Party Committee"}},
      {Body::ruoqiang_government, {"县长", "County Governor"}}}},
    {member, {"吐依坤·外力", "Tuyikun Waili"},
     {{Body::qiemo_party_committee, {"且末县党委副书记", "Deputy Secretary, Qiemo County Party Committee"}},
      {Body::qiemo_government, {"县长", "County Governor"}}}},
    {member, {"黄新平", "Huang Xinping"},
     {{Body::korla_cppcc,
       {"库尔勒市政协党组书记",
        "Secretary of the Leading Party Members' Group, Korla City Committee of the CPPCC"}},
      {Body::korla_party_committee, {"市委常委", "Standing Committee Member, City Party Committee"}},
      {Body::korla_government, {"常务副市长", "Executive Vice Mayor"}}}},
};

inline constexpr LeadershipGroup<Terms> group{
    .clause = {2},
    .name = {"自治州学前教育工作报告审议意见落实情况整改工作领导小组",
             "Leadership group for the rectification work to implement the deliberation opinions on the "
             "autonomous prefecture's report on preschool education work"},
    .officials = officials,
    .body = Body::leadership_group,
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021::tables

#endif
