// The published plan's provisions, phrase by phrase, as a reader of the notice would check them: where each stands, in which sentence,
// what it is for, what it says, our index of topics, and whatever else its phrase prints.
#include "published.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/ostream.hpp>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

namespace pp = preschool_plan;

namespace {

struct Phrase {
    pp::Clause clause;
    int sentence = 0;
    pp::Purpose purpose = {};
    std::string_view zh;
    std::string topics = {}; ///< names, each with a space after it
    std::string more = {};   ///< all that else the phrase prints, each with a semicolon after it
};

template <class Provision>
Phrase phrase_of(Provision const& provision) {
    std::ostringstream topics;
    for (auto const topic : provision.topics) topics << pp::enumerator_name(topic) << ' ';
    std::ostringstream more;
    if (provision.locality) more << pp::enumerator_name(*provision.locality) << ';';
    if (provision.area) more << pp::enumerator_name(*provision.area) << ';';
    for (pp::Figure const& figure : provision.figures) {
        more << figure;
        if (figure.step != 1) more << " by " << figure.step;
        if (figure.measure_word) more << ' ' << *figure.measure_word;
        more << ';';
    }
    for (pp::Item const& item : provision.items)
        more << pp::enumerator_name(item.kind) << ' ' << item.text.zh << ';';
    if (provision.open) more << "open;";
    for (auto const& party : provision.parties)
        more << pp::enumerator_name(party.body) << ' ' << pp::enumerator_name(party.part) << ' ' << party.zh << ';';
    if (provision.due) {
        more << "due " << provision.due->text.zh << ' ' << pp::enumerator_name(provision.due->recurrence);
        if (provision.due->latest) more << ' ' << *provision.due->latest;
        more << ';';
    }
    return {provision.clause, provision.sentence, provision.purpose, provision.text.zh, topics.str(), more.str()};
}

using enum pp::Purpose;

// clang-format off
Phrase const expected[] = {
    {{}, 2, guidance, "自治区学前教育工作会议精神"},
    {{}, 2, guidance, "自治区学前教育工作报告审议意见落实情况跟踪监督视察报告"},
    {{}, 2, aim, "补齐学前教育短板"},
    {{}, 2, aim, "入园难", "", "problem 入园难;"},
    {{}, 2, aim, "入园贵", "", "problem 入园贵;"},
    {{}, 2, aim, "推动学前教育事业健康发展"},
    {{1}, 1, guidance, "习近平新时代中国特色社会主义思想"},
    {{1}, 1, guidance, "党的十九届五中全会"},
    {{1}, 1, guidance, "第三次中央新疆工作座谈会精神"},
    {{1}, 1, guidance, "习近平总书记关于教育工作的重要论述"},
    {{1}, 1, guidance, "国家、自治区关于学前教育工作部署要求"},
    {{1}, 1, guidance, "自治区人大常委会提出的监督意见和反馈问题及措施建议"},
    {{1}, 1, aim, "学前教育学位供给", "seats ", "problem 学前教育学位供给;"},
    {{1}, 1, aim, "办园水平", "", "problem 办园水平;"},
    {{1}, 1, aim, "教育质量", "", "problem 教育质量;"},
    {{1}, 1, aim, "推动学前教育均衡发展"},
    {{1}, 1, aim, "幼有所育"},
    {{3, 1}, 1, task, "政府发展学前教育的主体责任", "government_responsibility "},
    {{3, 1}, 1, task, "省市统筹以县为主的管理体制", "management_system "},
    {{3, 1}, 1, task, "统筹兼顾，综合施策"},
    {{3, 1}, 1, task, "加大学前教育工作协调力度", "government_responsibility "},
    {{3, 1}, 1, task, "大力支持学前教育事业发展"},
    {{3, 1}, 1, task, "国家、自治区关于学前教育各项部署"},
    {{3, 1}, 1, task, "破解制约学前教育发展的体制机制问题", "management_system ", "problem 制约学前教育发展的体制机制问题;"},
    {{3, 1}, 1, task, "学前教育规范有序健康发展"},
    {{3, 1}, 2, task, "建立完善学前教育工作成效考评体系", "assessment "},
    {{3, 1}, 2, task, "学前教育相关政策措施落实和管理体制运行情况纳入各县市人民政府和州直各责任部门考核重要内容", "assessment management_system "},
    {{3, 2}, 1, task, "学前教育集团化办学", "group_schooling "},
    {{3, 2}, 1, experience, "4家优质公办园为龙头", "group_schooling ", "korla;4 kindergartens 家;"},
    {{3, 2}, 1, experience, "捆绑农村园及民办园", "group_schooling ", "korla;"},
    {{3, 2}, 2, task, "全州33个幼教联盟共同体", "group_schooling ", "33 alliances;"},
    {{3, 2}, 2, task, "城乡教师区域内统筹调配", "group_schooling "},
    {{3, 2}, 2, task, "人财物集中调度", "group_schooling "},
    {{3, 2}, 2, task, "优质资源共享、教学协同发展、保教质量提升", "group_schooling quality "},
    {{3, 2}, 3, task, "强化办园质量评估", "assessment "},
    {{3, 2}, 3, task, "贯彻落实自治区办园标准", "quality "},
    {{3, 2}, 3, task, "健全分类分级评估体系", "assessment "},
    {{3, 2}, 3, task, "加大幼儿园保教质量的考评力度", "assessment quality "},
    {{3, 2}, 3, task, "不断提高幼儿园保教水平", "quality "},
    {{3, 2}, 4, task, "改善幼儿园办园结构", "layout "},
    {{3, 2}, 4, task, "科学调整幼儿园布局", "layout "},
    {{3, 3}, 1, task, "普及普惠的学前教育发展原则", "inclusive_kindergartens "},
    {{3, 3}, 1, task, "新建一批、改造一批、挖潜一批", "construction "},
    {{3, 3}, 1, task, "幼儿园建到家门口", "construction "},
    {{3, 3}, 1, task, "加大幼儿园建设经费投入", "funding construction "},
    {{3, 3}, 1, task, "增加公办和普惠民办幼儿园数量", "inclusive_kindergartens "},
    {{3, 3}, 1, task, "快速增加普惠性幼儿园学位供给", "inclusive_kindergartens seats "},
    {{3, 3}, 1, task, "扩大普惠性幼儿园覆盖率", "inclusive_kindergartens "},
    {{3, 3}, 2, task, "农村学前三年免费教育", "free_education ", "3 years;"},
    {{3, 3}, 2, task, "加快推进县城公办幼儿园建设", "construction "},
    {{3, 3}, 2, task, "提升县城公办幼儿占比率"},
    {{3, 3}, 3, task, "加强新建住宅小区学前教育供给", "housing_estates "},
    {{3, 3}, 3, task, "配建符合标准的幼儿园"},
    {{3, 3}, 3, task, "保障新建住宅小区居民幼儿入园需求", "housing_estates "},
    {{3, 3}, 4, task, "规范使用奖补资金", "funding "},
    {{3, 3}, 4, task, "对普惠性幼儿园实施政策扶持", "inclusive_kindergartens "},
    {{3, 3}, 5, task, "推进办园制度化、规范化", "regulation "},
    {{3, 3}, 5, task, "进一步规范民办幼儿园办园行为", "regulation "},
    {{3, 3}, 5, task, "加大监管力度", "regulation "},
    {{3, 3}, 5, task, "打击违规、变相收费等问题", "fees ", "problem 违规、变相收费;"},
    {{3, 4}, 1, task, "选优配强幼儿园管理团队", "management_teams "},
    {{3, 4}, 1, task, "不断提高治校办园能力", "management_teams "},
    {{3, 4}, 2, task, "招聘与支教相结合", "recruitment "},
    {{3, 4}, 2, task, "自聘和特岗招考相结合", "recruitment "},
    {{3, 4}, 2, task, "扩大本地中高职院校学前教育专业招生数量", "recruitment "},
    {{3, 4}, 2, task, "补充学前教师，缓解师资力量不足问题", "recruitment ", "problem 师资力量不足;"},
    {{3, 4}, 3, task, "着力提升教师能力素质"},
    {{3, 4}, 3, task, "加大教师培训力度", "training "},
    {{3, 4}, 3, task, "新聘教师规范化培训", "training "},
    {{3, 4}, 3, task, "骨干教师能力提升培养", "training "},
    {{3, 4}, 3, task, "教研创新团队建设"},
    {{3, 4}, 3, task, "国家通用语言教学和科学保教能力培养", "training "},
    {{3, 4}, 3, task, "加强非学前教育专业教师培训", "training "},
    {{3, 4}, 3, task, "整体提升幼儿园保教管理水平", "quality "},
    {{3, 4}, 4, task, "强化师德师风建设", "professional_ethics "},
    {{3, 4}, 4, task, "落实幼儿园教师职业行为准则"},
    {{3, 4}, 4, task, "全员、全方位、全过程师德养成", "professional_ethics "},
    {{3, 4}, 5, task, "深化校园长教师轮岗流动机制改革", "rotation "},
    {{3, 4}, 5, task, "推动优质师资力量向乡村和薄弱幼儿园流动", "rotation "},
    {{3, 4}, 5, task, "激发教师队伍活力"},
    {{3, 4}, 6, task, "落实各项幼儿园教师保障政策"},
    {{3, 4}, 6, task, "逐步提高学前教师待遇", "pay "},
    {{3, 4}, 6, task, "学前教育人才留得住和师资队伍稳定"},
    {{3, 5}, 1, task, "教师培养培训、资源配置和工资待遇、职称评审等方面继续执行向乡村教师倾斜政策", "pay training "},
    {{3, 5}, 2, task, "教师身心健康", "working_conditions "},
    {{3, 5}, 2, task, "不断改善教师工作和生活条件", "working_conditions "},
    {{3, 5}, 2, task, "创造拴心留人环境", "working_conditions "},
    {{3, 5}, 2, task, "加大乡村教师周转宿舍建设力度", "housing "},
    {{3, 5}, 2, task, "将符合条件的学前教师纳入当地住房保障", "housing "},
    {{3, 5}, 2, task, "住有所居", "housing "},
    {{3, 5}, 3, task, "提高公办园普惠性民办园教师的工资待遇", "pay inclusive_kindergartens "},
    {{3, 5}, 3, task, "同工同酬", "pay "},
    {{3, 5}, 3, task, "乡村教师乡镇工作补贴发放政策", "pay "},
    {{3, 5}, 4, task, "乡村教师荣誉制度", "honours "},
    {{3, 5}, 4, task, "在乡村幼儿园工作满20年、30年的教师颁发荣誉证书", "honours ", "20 years;30 years;"},
    {{3, 6}, 1, task, "在“十四五”规划中重点支持城市学前教育事业发展", "planning "},
    {{3, 6}, 1, task, "新办幼儿园建设", "construction "},
    {{3, 6}, 1, task, "教学人才队伍建设"},
    {{3, 6}, 1, task, "机构设置"},
    {{3, 6}, 1, task, "从“有没有”向“优不优”转变"},
    {{3, 6}, 2, task, "新增公办幼儿园", "construction "},
    {{3, 6}, 2, task, "改扩建公办农村幼儿园", "construction "},
    {{3, 6}, 2, task, "增加学位", "seats "},
    {{4, 1}, 1, task, "充分认识到办好学前教育"},
    {{4, 1}, 1, task, "贯彻落实国家、自治区关于学前教育的决策部署"},
    {{4, 1}, 1, task, "政府牵头抓总职能", "government_responsibility "},
    {{4, 1}, 1, task, "加大部门协调力度", "government_responsibility "},
    {{4, 1}, 1, task, "强化问题整改", "rectification "},
    {{4, 1}, 1, task, "回应人民群众对幼有所育的期盼"},
    {{4, 2}, 1, task, "区分各县市差异", "", "education_bureau acts 州教育局;"},
    {{4, 2}, 1, task, "有针对性地加强分类指导"},
    {{4, 2}, 2, task, "立足实际情况", "", "counties_and_cities acts 各县市;"},
    {{4, 2}, 2, task, "注重分类施策"},
    {{4, 2}, 2, task, "深入分析突出短板问题"},
    {{4, 2}, 2, task, "科学制定工作措施"},
    {{4, 2}, 2, task, "加大资源整合和调配力度"},
    {{4, 2}, 2, task, "农村师资力量薄弱、整体办园结构不合理、保教质量不均衡", "quality layout ", "problem 农村师资力量薄弱;problem 整体办园结构不合理;problem 保教质量不均衡;"},
    {{4, 3}, 1, supervision, "普惠性幼儿园建设情况", "inclusive_kindergartens construction "},
    {{4, 3}, 1, supervision, "教师待遇落实情况", "pay "},
    {{4, 3}, 1, supervision, "办学质量监管情况"},
    {{4, 3}, 1, sanction, "履职不力未能如期完成发展目标"},
    {{4, 3}, 1, reward, "发展学前教育成绩突出"},
    {{4, 3}, 2, sanction, "违规改变幼儿园建设规划", "construction "},
    {{4, 3}, 2, sanction, "改变小区配套幼儿园性质和用途", "housing_estates "},
    {{4, 3}, 2, task, "城镇小区配套幼儿园回归公益属性", "housing_estates "},
};
// clang-format on

} // namespace

TEST_CASE("the provisions are the notice's phrases, in its order") {
    auto const& provisions = published().provisions;
    REQUIRE(provisions.size() == std::size(expected));
    for (std::size_t i = 0; i < provisions.size(); ++i) {
        Phrase const found = phrase_of(provisions[i]);
        CAPTURE(expected[i].zh);
        CHECK(found.clause == expected[i].clause);
        CHECK(found.sentence == expected[i].sentence);
        CHECK(pp::enumerator_name(found.purpose) == pp::enumerator_name(expected[i].purpose));
        CHECK(found.zh == expected[i].zh);
        CHECK(found.topics == expected[i].topics);
        CHECK(found.more == expected[i].more);
    }
}
