// The head of the notice 巴政办发〔2021〕5号, its sections, and what its opening and section 一 name: bases, guidance, aims, problems.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_NOTICE_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_NOTICE_HPP

#include <preschool_plan/bayingolin_2021/vocabulary.hpp>

namespace preschool_plan::bayingolin_2021 {

// clang-format off
inline constexpr Notice<Body> notice{
    .clause = {0, 0},
    .number = {"巴政办发〔2021〕5号", 2021, 5},
    .title = {"关于印发《自治州学前教育工作报告审议意见落实情况整改方案》的通知", "Notice on issuing the plan to rectify how the deliberation opinions on the prefecture's preschool education report were carried out"},
    .plan_title = {"自治州学前教育工作报告审议意见落实情况整改方案", "Plan to rectify how the deliberation opinions on the prefecture's preschool education report were carried out"},
    .issuer = {"巴音郭楞蒙古自治州人民政府办公室", "Office of the People's Government of Bayingolin Mongol Autonomous Prefecture"},
    .date = {"2021年1月25日", 2021, 1, 25},
    .addressees = {{"各县市人民政府", Body::county_and_city_governments}, {"州人民政府各有关部门", Body::prefecture_government_departments}},
};

inline constexpr Section sections[] = {
    {{1, 0}, {"指导思想", "Guiding ideology"}},
    {{2, 0}, {"组织领导", "Organization and leadership"}},
    {{3, 0}, {"整改措施", "Rectification measures"}},
    {{4, 0}, {"有关要求", "Requirements"}},
};

/// What the plan is made to carry out.
inline constexpr Statement bases[] = {
    {{0, 0}, {"自治区学前教育工作会议精神", "The autonomous region's conference on preschool education"}},
    {{0, 0}, {"自治区学前教育工作报告审议意见落实情况跟踪监督视察报告", "The autonomous region's follow-up inspection report on how the deliberation opinions on the preschool education report were carried out"}},
};

inline constexpr Statement guidance[] = {
    {{1, 0}, {"习近平新时代中国特色社会主义思想", "Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era"}},
    {{1, 0}, {"党的十九届五中全会", "Fifth plenary session of the 19th Party Central Committee"}},
    {{1, 0}, {"第三次中央新疆工作座谈会精神", "Third central symposium on work in Xinjiang"}},
    {{1, 0}, {"习近平总书记关于教育工作的重要论述", "General Secretary Xi Jinping's statements on education"}},
    {{1, 0}, {"国家、自治区关于学前教育工作部署要求", "National and autonomous-region requirements for preschool education"}},
    {{1, 0}, {"自治区人大常委会提出的监督意见和反馈问题及措施建议", "Supervisory opinions, problems and suggested measures of the Standing Committee of the autonomous region's People's Congress"}},
};

inline constexpr Statement aims[] = {
    {{0, 0}, {"补齐学前教育短板", "Make good the shortfalls of preschool education"}},
    {{0, 0}, {"推动学前教育事业健康发展", "Sound development of preschool education"}},
    {{1, 0}, {"推动学前教育均衡发展", "Balanced development of preschool education"}},
    {{1, 0}, {"幼有所育", "Care and education for every young child"}},
};

/// Problems and shortfalls, wherever the notice names them.
inline constexpr Statement problems[] = {
    {{0, 0}, {"入园难", "Kindergarten places are hard to get"}},
    {{0, 0}, {"入园贵", "Kindergarten is expensive"}},
    {{1, 0}, {"学前教育学位供给", "Supply of preschool seats"}},
    {{1, 0}, {"办园水平", "How well kindergartens are run"}},
    {{1, 0}, {"教育质量", "Quality of education"}},
    {{3, 1}, {"制约学前教育发展的体制机制问题", "Institutional problems that hold preschool education back"}},
    {{3, 3}, {"违规、变相收费", "Fees charged against the rules or in disguise"}},
    {{3, 4}, {"师资力量不足", "Too few teachers"}},
    {{4, 2}, {"农村师资力量薄弱", "Weak teaching staff in rural areas"}},
    {{4, 2}, {"整体办园结构不合理", "Unsound overall structure of kindergartens"}},
    {{4, 2}, {"保教质量不均衡", "Uneven quality of care and education"}},
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021

#endif
