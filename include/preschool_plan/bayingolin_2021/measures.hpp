// Section 三: the six measures, each with its responsible bodies as written and every separate commitment in it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_MEASURES_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_MEASURES_HPP

#include <preschool_plan/bayingolin_2021/vocabulary.hpp>

namespace preschool_plan::bayingolin_2021 {

// clang-format off
// 三（一）
inline constexpr Action<Body> government_responsibility[] = {
    {{"政府发展学前教育的主体责任", "Carry the government's primary responsibility for developing preschool education"}},
    {{"省市统筹以县为主的管理体制", "Keep to management coordinated by province and city with the county in charge"}},
    {{"统筹兼顾，综合施策", "Consider the whole and combine policies"}},
    {{"加大学前教育工作协调力度", "Coordinate preschool education more strongly"}},
    {{"大力支持学前教育事业发展", "Support the development of preschool education"}},
    {{"国家、自治区关于学前教育各项部署", "Carry out all national and autonomous-region arrangements for preschool education"}},
    {{"破解制约学前教育发展的体制机制问题", "Solve the institutional problems that hold preschool education back"}},
    {{"学前教育规范有序健康发展", "Ensure orderly, well-regulated and sound development"}},
    {{"建立完善学前教育工作成效考评体系", "Establish a system that assesses the results of preschool education work"}},
    {{"学前教育相关政策措施落实和管理体制运行情况纳入各县市人民政府和州直各责任部门考核重要内容", "Make policy delivery and the running of the management system an important part of the assessment of governments and departments"}},
};

// 三（二）
inline constexpr Quantity lead_kindergartens[] = {4_kindergartens};
inline constexpr Quantity alliances[] = {33_alliances};
inline constexpr Action<Body> balanced_development[] = {
    {{"学前教育集团化办学", "Advance group-run schooling in preschool education"}},
    {{"4家优质公办园为龙头", "Extend to the whole prefecture Korla's practice of groups led by good public kindergartens"}, lead_kindergartens},
    {{"捆绑农村园及民办园", "Bind rural and private kindergartens into these groups"}},
    {{"全州33个幼教联盟共同体", "Establish and complete preschool alliances across the prefecture"}, alliances},
    {{"城乡教师区域内统筹调配", "Assign urban and rural teachers within one area as a whole"}},
    {{"人财物集中调度", "Allocate staff, money and equipment centrally"}},
    {{"优质资源共享、教学协同发展、保教质量提升", "Share good resources, develop teaching together and raise the quality of care and education"}},
    {{"强化办园质量评估", "Strengthen the evaluation of kindergartens' quality"}},
    {{"贯彻落实自治区办园标准", "Apply the autonomous region's kindergarten standards"}},
    {{"健全分类分级评估体系", "Complete the evaluation system by category and level"}},
    {{"加大幼儿园保教质量的考评力度", "Assess the quality of care and education more strictly"}},
    {{"不断提高幼儿园保教水平", "Keep raising the level of care and education through assessment"}},
    {{"改善幼儿园办园结构", "Improve the structure of kindergarten provision"}},
    {{"科学调整幼儿园布局", "Adjust where kindergartens stand to where children need places"}},
};

// 三（三）
inline constexpr Quantity free_years[] = {3_years};
inline constexpr Action<Body> urban_places[] = {
    {{"普及普惠的学前教育发展原则", "Keep to the principle of universal and inclusive preschool education"}},
    {{"新建一批、改造一批、挖潜一批", "Build some, convert some, and use existing capacity better in some"}},
    {{"幼儿园建到家门口", "Build kindergartens close to homes"}},
    {{"加大幼儿园建设经费投入", "Spend more on building kindergartens"}},
    {{"增加公办和普惠民办幼儿园数量", "Increase the number of public and inclusive private kindergartens"}},
    {{"快速增加普惠性幼儿园学位供给", "Quickly add seats in inclusive kindergartens"}},
    {{"扩大普惠性幼儿园覆盖率", "Widen the coverage of inclusive kindergartens"}},
    {{"农村学前三年免费教育", "Consolidate free preschool education in rural areas"}, free_years},
    {{"加快推进县城公办幼儿园建设", "Speed up the building of public kindergartens in county towns"}},
    {{"提升县城公办幼儿占比率", "Raise the share of children in public kindergartens in county towns as far as possible"}},
    {{"加强新建住宅小区学前教育供给", "Strengthen preschool provision in new housing estates"}},
    {{"配建符合标准的幼儿园", "Build kindergartens that meet the standards along with them"}},
    {{"保障新建住宅小区居民幼儿入园需求", "Secure places for the children of new housing estates"}},
    {{"规范使用奖补资金", "Use award and subsidy funds by the rules"}},
    {{"对普惠性幼儿园实施政策扶持", "Support inclusive kindergartens by policy as required"}},
    {{"推进办园制度化、规范化", "Run kindergartens by institution and rule"}},
    {{"进一步规范民办幼儿园办园行为", "Regulate further how private kindergartens are run"}},
    {{"加大监管力度", "Supervise more strictly"}},
    {{"打击违规、变相收费等问题", "Act against fees charged against the rules or in disguise"}},
};

// 三（四）
inline constexpr Action<Body> teaching_staff[] = {
    {{"选优配强幼儿园管理团队", "Staff kindergarten management with capable people, by political standard and ability"}},
    {{"不断提高治校办园能力", "Keep improving how schools and kindergartens are run"}},
    {{"招聘与支教相结合", "Combine recruitment with teachers on assignment"}},
    {{"自聘和特岗招考相结合", "Combine own hiring with special-post examinations"}},
    {{"扩大本地中高职院校学前教育专业招生数量", "Admit more preschool education students to local vocational colleges"}},
    {{"补充学前教师，缓解师资力量不足问题", "Add preschool teachers and ease their shortage"}},
    {{"着力提升教师能力素质", "Raise teachers' ability"}},
    {{"加大教师培训力度", "Train teachers more"}},
    {{"新聘教师规范化培训", "Train newly hired teachers to standard"}},
    {{"骨干教师能力提升培养", "Develop the abilities of key teachers"}},
    {{"教研创新团队建设", "Build teams for teaching research and innovation"}},
    {{"国家通用语言教学和科学保教能力培养", "Develop teaching in the national common language and sound care and education"}},
    {{"加强非学前教育专业教师培训", "Train teachers whose field was not preschool education"}},
    {{"整体提升幼儿园保教管理水平", "Raise the management of care and education overall"}},
    {{"强化师德师风建设", "Strengthen teachers' professional ethics"}},
    {{"落实幼儿园教师职业行为准则", "Apply the code of conduct for kindergarten teachers"}},
    {{"全员、全方位、全过程师德养成", "Cultivate ethics in all staff, in every respect, throughout"}},
    {{"深化校园长教师轮岗流动机制改革", "Reform the rotation of principals and teachers further"}},
    {{"推动优质师资力量向乡村和薄弱幼儿园流动", "Move good teachers to rural and weak kindergartens"}},
    {{"激发教师队伍活力", "Invigorate the teaching staff"}},
    {{"落实各项幼儿园教师保障政策", "Carry out all policies that support kindergarten teachers"}},
    {{"逐步提高学前教师待遇", "Raise preschool teachers' pay and benefits step by step"}},
    {{"学前教育人才留得住和师资队伍稳定", "Keep qualified people in preschool education and the staff stable"}},
};

// 三（五）
inline constexpr Quantity years_of_service[] = {20_years, 30_years};
inline constexpr Action<Body> rural_teachers[] = {
    {{"教师培养培训、资源配置和工资待遇、职称评审等方面继续执行向乡村教师倾斜政策", "Keep favouring rural teachers in training, resources, pay and professional titles"}},
    {{"教师身心健康", "Care for teachers' physical and mental health"}},
    {{"不断改善教师工作和生活条件", "Keep improving teachers' working and living conditions"}},
    {{"创造拴心留人环境", "Create surroundings in which teachers want to stay"}},
    {{"加大乡村教师周转宿舍建设力度", "Build more temporary housing for rural teachers"}},
    {{"将符合条件的学前教师纳入当地住房保障", "Include eligible preschool teachers in local housing support"}},
    {{"住有所居", "Secure housing for them"}},
    {{"提高公办园普惠性民办园教师的工资待遇", "Raise teachers' pay in public and inclusive private kindergartens"}},
    {{"同工同酬", "Ensure equal pay for equal work"}},
    {{"乡村教师乡镇工作补贴发放政策", "Pay rural teachers the allowance for work in townships"}},
    {{"乡村教师荣誉制度", "Carry out the system of honours for rural teachers"}},
    {{"在乡村幼儿园工作满20年、30年的教师颁发荣誉证书", "Award certificates of honour for long service in rural kindergartens"}, years_of_service},
};

// 三（六）; its figures stand in the targets.
inline constexpr Action<Body> five_year_plan[] = {
    {{"在“十四五”规划中重点支持城市学前教育事业发展", "Give urban preschool education priority in the 14th Five-Year Plan"}},
    {{"新办幼儿园建设", "Regulate the building of new kindergartens"}},
    {{"教学人才队伍建设", "Regulate the building of teaching staff"}},
    {{"机构设置", "Regulate the setting up of institutions"}},
    {{"从“有没有”向“优不优”转变", "Turn preschool education across the prefecture from whether it exists to how good it is"}},
    {{"新增公办幼儿园", "Add public kindergartens"}},
    {{"改扩建公办农村幼儿园", "Rebuild and enlarge public rural kindergartens"}},
    {{"增加学位", "Add seats"}},
};

inline constexpr Measure<Body> measures[] = {
    {{3, 1}, {"落实落细地方政府责任", "Make local governments' responsibility real and specific"},
     {{"各县市人民政府", Body::county_and_city_governments}, {"州直相关部门", Body::relevant_prefecture_departments}}, government_responsibility},
    {{3, 2}, {"切实推进学前教育均衡发展", "Advance the balanced development of preschool education"},
     {{"州教育局", Body::education_bureau}, {"各县市人民政府", Body::county_and_city_governments}}, balanced_development},
    {{3, 3}, {"切实解决城市“入园难”问题", "Solve the shortage of kindergarten places in cities"},
     {{"州教育局", Body::education_bureau}, {"各县市人民政府", Body::county_and_city_governments}}, urban_places},
    {{3, 4}, {"切实加强师资队伍建设", "Strengthen the teaching staff"},
     {{"州党委编办", Body::establishment_office}, {"州教育局", Body::education_bureau}, {"人社局", Body::human_resources_and_social_security_bureau},
      {"各县市人民政府", Body::county_and_city_governments}}, teaching_staff},
    {{3, 5}, {"关心关爱农村幼儿教师", "Care for rural preschool teachers"},
     {{"州教育局", Body::education_bureau}, {"人社局", Body::human_resources_and_social_security_bureau}, {"卫健委", Body::health_commission},
      {"各县市人民政府", Body::county_and_city_governments}}, rural_teachers},
    {{3, 6}, {"高质量编制城市学前教育“十四五”规划", "Draw up the 14th Five-Year Plan for urban preschool education to a high standard"},
     {{"州党委编办", Body::establishment_office}, {"州发改委", Body::development_and_reform_commission}, {"财政局", Body::finance_bureau},
      {"人社局", Body::human_resources_and_social_security_bureau}, {"自然资源局", Body::natural_resources_bureau},
      {"住建局", Body::housing_and_urban_rural_development_bureau}, {"教育局", Body::education_bureau}, {"卫健委", Body::health_commission},
      {"各县市人民政府", Body::county_and_city_governments}}, five_year_plan},
};
// clang-format on

} // namespace preschool_plan::bayingolin_2021

#endif
