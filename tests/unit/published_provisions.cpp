// Every phrase of the published plan, with its clause, sentence and purpose, and what else its row says of it.
#include "published.hpp"

#include <algorithm>
#include <cctype>
#include <doctest/doctest.h>
#include <preschool_plan/questions.hpp>
#include <string>
#include <vector>

namespace pp = preschool_plan;

namespace {

struct Expected {
    pp::Clause clause;
    int sentence;
    pp::Purpose purpose;
    std::string zh;
    std::string rest;
};

// What a row says beside its text, in words.
std::string rest_of(pp::Provision<pp::bayingolin_2021::Terms> const& row) {
    std::string all;
    auto const add = [&](auto const&... words) {
        if (!all.empty()) all += ' ';
        ((all += words), ...);
    };
    for (auto const topic : row.topics) add(pp::enumerator_name(topic));
    for (auto const locality : row.localities) add(pp::enumerator_name(locality));
    for (auto const ownership : row.ownerships) add(pp::enumerator_name(ownership));
    if (row.area) add("in:", pp::enumerator_name(*row.area));
    for (auto const& figure : row.figures)
        add(std::to_string(figure.quantity.value()), figure.quantity.unit().plural, pp::enumerator_name(figure.bound),
            figure.measure_word.value_or({}));
    for (auto const& item : row.items) add(pp::enumerator_name(item.kind), ":", item.text.zh);
    if (row.open) add("open");
    for (auto const& party : row.parties)
        add(pp::enumerator_name(party.body), ":", pp::enumerator_name(party.part), ":", party.zh);
    if (row.due) add("due:", row.due->text.zh);
    return all;
}

using Texts = std::vector<std::string>;

Texts phrases_of(pp::Locality wanted) {
    Texts texts;
    for (auto const& row : published().provisions)
        for (auto const locality : pp::localities_of(published(), row))
            if (locality == wanted) texts.emplace_back(row.text.zh);
    return texts;
}

Texts phrases_that_print(pp::Ownership wanted) {
    Texts texts;
    for (auto const& row : published().provisions)
        for (auto const ownership : row.ownerships)
            if (ownership == wanted) texts.emplace_back(row.text.zh);
    return texts;
}

std::string lower_case(std::string_view text) {
    std::string lower{text};
    for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return lower;
}

// Every run of digits, without the commas within it: 9030 of "9,030 seats".
Texts numbers_in(std::string_view text) {
    Texts numbers;
    bool within = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const is_digit = std::isdigit(static_cast<unsigned char>(text[i])) != 0;
        if (is_digit && !within) numbers.emplace_back();
        if (is_digit) numbers.back() += text[i];
        within = is_digit || (within && text[i] == ',' && i + 1 < text.size() && text[i + 1] != ' ');
    }
    return numbers;
}

} // namespace

TEST_CASE("the plan has every phrase of the notice, in the notice's order") {
    using enum pp::Purpose;
    // clang-format off
    std::vector<Expected> const expected{
        {{0}, 1, enactment,
         "现将《自治州学前教育工作报告审议意见落实情况整改方案》印发你们",
         ""},
        {{0}, 1, task,
         "请认真贯彻落实",
         "rectification"},
        {{0}, 2, guidance,
         "为贯彻落实自治区学前教育工作会议精神和《自治区学前教育工作报告审议意见落实情况跟踪监督视察报告》有关要求",
         "source:自治区学前教育工作会议精神 source:《自治区学前教育工作报告审议意见落实情况跟踪监督视察报告》有关要求"},
        {{0}, 2, aim,
         "补齐学前教育短板",
         "seats quality problem:学前教育短板"},
        {{0}, 2, aim,
         "着力解决“入园难、入园贵”问题",
         "seats fees problem:入园难 problem:入园贵"},
        {{0}, 2, aim,
         "推动学前教育事业健康发展",
         ""},
        {{0}, 2, enactment,
         "现结合实际制定如下方案",
         ""},
        {{1}, 1, guidance,
         "以习近平新时代中国特色社会主义思想为指导",
         "source:习近平新时代中国特色社会主义思想"},
        {{1}, 1, guidance,
         "深入学习贯彻党的十九届五中全会和第三次中央新疆工作座谈会精神",
         "source:党的十九届五中全会 source:第三次中央新疆工作座谈会"},
        {{1}, 1, guidance,
         "贯彻落实习近平总书记关于教育工作的重要论述",
         "source:习近平总书记关于教育工作的重要论述"},
        {{1}, 1, guidance,
         "贯彻落实国家、自治区关于学前教育工作部署要求",
         "source:国家、自治区关于学前教育工作部署要求"},
        {{1}, 1, guidance,
         "认真对照自治区人大常委会提出的监督意见和反馈问题及措施建议",
         "rectification source:监督意见 source:反馈问题 source:措施建议 "
         "autonomous_region_congress_standing_committee:named:自治区人大常委会"},
        {{1}, 1, task,
         "加大整改工作力度",
         "rectification"},
        {{1}, 1, aim,
         "全面补齐学前教育学位供给、办园水平、教育质量等方面的短板",
         "seats quality problem:学前教育学位供给 problem:办园水平 problem:教育质量 open"},
        {{1}, 1, aim,
         "推动学前教育均衡发展",
         "balanced_development"},
        {{1}, 1, aim,
         "实现幼有所育目标",
         "goal:幼有所育"},
        {{2}, 1, enactment,
         "成立自治州学前教育工作报告审议意见落实情况整改工作领导小组",
         "rectification"},
        {{2}, 1, enactment,
         "成员如下",
         ""},
        {{3, 1}, 1, task,
         "切实履行政府发展学前教育的主体责任",
         "government_responsibility"},
        {{3, 1}, 1, task,
         "严格落实好省市统筹以县为主的管理体制",
         "management_system"},
        {{3, 1}, 1, guidance,
         "统筹兼顾",
         ""},
        {{3, 1}, 1, guidance,
         "综合施策",
         ""},
        {{3, 1}, 1, task,
         "加大学前教育工作协调力度",
         "government_responsibility management_system"},
        {{3, 1}, 1, task,
         "大力支持学前教育事业发展",
         "government_responsibility"},
        {{3, 1}, 1, task,
         "全面落实好国家、自治区关于学前教育各项部署",
         "government_responsibility source:国家、自治区关于学前教育各项部署"},
        {{3, 1}, 1, aim,
         "积极破解制约学前教育发展的体制机制问题",
         "management_system problem:制约学前教育发展的体制机制问题"},
        {{3, 1}, 1, aim,
         "确保学前教育规范有序健康发展",
         "regulation"},
        {{3, 1}, 2, supervision,
         "建立完善学前教育工作成效考评体系",
         "assessment"},
        {{3, 1}, 2, supervision,
         "将学前教育相关政策措施落实和管理体制运行情况纳入各县市人民政府和州直各责任部门考核重要内容",
         "assessment management_system government_responsibility matter:学前教育相关政策措施落实 "
         "matter:管理体制运行情况 county_and_city_governments:acted_on:各县市人民政府 "
         "responsible_prefecture_departments:acted_on:州直各责任部门"},
        {{3, 2}, 1, task,
         "推进学前教育集团化办学",
         "group_schooling"},
        {{3, 2}, 1, experience,
         "在全州推广库尔勒市“以4家优质公办园为龙头，捆绑农村园及民办园，整体提升学前教育质量的集团化办学”经验",
         "group_schooling quality private_kindergartens rural public_run private_run in:korla "
         "4kindergartensexactly家 way:以4家优质公办园为龙头 way:捆绑农村园及民办园"},
        {{3, 2}, 2, task,
         "建立完善全州33个幼教联盟共同体",
         "group_schooling 33alliancesexactly"},
        {{3, 2}, 2, task,
         "实行城乡教师区域内统筹调配和人财物集中调度",
         "group_schooling rotation funding urban rural way:城乡教师区域内统筹调配 way:人财物集中调度"},
        {{3, 2}, 2, aim,
         "实现优质资源共享、教学协同发展、保教质量提升的目标",
         "group_schooling quality goal:优质资源共享 goal:教学协同发展 goal:保教质量提升"},
        {{3, 2}, 3, task,
         "强化办园质量评估",
         "assessment quality"},
        {{3, 2}, 3, task,
         "贯彻落实自治区办园标准",
         "quality regulation source:自治区办园标准"},
        {{3, 2}, 3, task,
         "健全分类分级评估体系",
         "assessment"},
        {{3, 2}, 3, task,
         "加大幼儿园保教质量的考评力度",
         "assessment quality"},
        {{3, 2}, 3, guidance,
         "以考促教",
         "assessment"},
        {{3, 2}, 3, aim,
         "不断提高幼儿园保教水平",
         "quality"},
        {{3, 2}, 4, task,
         "改善幼儿园办园结构",
         "layout"},
        {{3, 2}, 4, guidance,
         "根据幼儿实际入园需求",
         "layout seats"},
        {{3, 2}, 4, task,
         "科学调整幼儿园布局",
         "layout"},
        {{3, 2}, 4, aim,
         "确保幼儿园均衡发展",
         "balanced_development layout"},
        {{3, 3}, 1, guidance,
         "坚持普及普惠的学前教育发展原则",
         "inclusive_kindergartens"},
        {{3, 3}, 1, guidance,
         "按照“新建一批、改造一批、挖潜一批”和“幼儿园建到家门口”的思路",
         "construction layout way:新建一批 way:改造一批 way:挖潜一批 way:幼儿园建到家门口"},
        {{3, 3}, 1, task,
         "加大幼儿园建设经费投入",
         "funding construction"},
        {{3, 3}, 1, task,
         "增加公办和普惠民办幼儿园数量",
         "inclusive_kindergartens construction private_kindergartens public_run inclusive_private"},
        {{3, 3}, 1, task,
         "快速增加普惠性幼儿园学位供给",
         "inclusive_kindergartens seats"},
        {{3, 3}, 1, aim,
         "扩大普惠性幼儿园覆盖率",
         "inclusive_kindergartens"},
        {{3, 3}, 2, task,
         "巩固农村学前三年免费教育成果",
         "fees rural 3yearsexactly"},
        {{3, 3}, 2, task,
         "加快推进县城公办幼儿园建设",
         "construction urban public_run"},
        {{3, 3}, 2, aim,
         "最大限度提升县城公办幼儿占比率",
         "seats urban public_run"},
        {{3, 3}, 3, task,
         "加强新建住宅小区学前教育供给",
         "residential_estates"},
        {{3, 3}, 3, task,
         "配建符合标准的幼儿园",
         "residential_estates construction"},
        {{3, 3}, 3, aim,
         "保障新建住宅小区居民幼儿入园需求",
         "residential_estates seats"},
        {{3, 3}, 4, task,
         "规范使用奖补资金",
         "funding"},
        {{3, 3}, 4, task,
         "按要求对普惠性幼儿园实施政策扶持",
         "inclusive_kindergartens funding"},
        {{3, 3}, 5, task,
         "推进办园制度化、规范化",
         "regulation goal:制度化 goal:规范化"},
        {{3, 3}, 5, task,
         "进一步规范民办幼儿园办园行为",
         "regulation private_kindergartens private_run"},
        {{3, 3}, 5, task,
         "加大监管力度",
         "regulation"},
        {{3, 3}, 5, task,
         "坚决打击违规、变相收费等问题",
         "fees regulation problem:违规、变相收费 open"},
        {{3, 3}, 5, aim,
         "切实解决城市“入园难”“入园贵”问题",
         "seats fees urban problem:入园难 problem:入园贵"},
        {{3, 4}, 1, guidance,
         "突出政治标准和能力水平",
         "management_teams"},
        {{3, 4}, 1, task,
         "选优配强幼儿园管理团队",
         "management_teams"},
        {{3, 4}, 1, aim,
         "不断提高治校办园能力",
         "management_teams"},
        {{3, 4}, 2, task,
         "坚持招聘与支教相结合、自聘和特岗招考相结合、扩大本地中高职院校学前教育专业招生数量等办法补充学前教师",
         "recruitment way:招聘与支教相结合 way:自聘和特岗招考相结合 way:扩大本地中高职院校学前教育专业招生数量 open"},
        {{3, 4}, 2, aim,
         "缓解师资力量不足问题",
         "recruitment problem:师资力量不足"},
        {{3, 4}, 3, aim,
         "着力提升教师能力素质",
         "training"},
        {{3, 4}, 3, task,
         "加大教师培训力度",
         "training"},
        {{3, 4}, 3, task,
         "采取新聘教师规范化培训、骨干教师能力提升培养、教研创新团队建设等举措",
         "training way:新聘教师规范化培训 way:骨干教师能力提升培养 way:教研创新团队建设 open"},
        {{3, 4}, 3, task,
         "突出抓好国家通用语言教学和科学保教能力培养",
         "training national_common_language matter:国家通用语言教学 matter:科学保教"},
        {{3, 4}, 3, task,
         "加强非学前教育专业教师培训",
         "training"},
        {{3, 4}, 3, aim,
         "整体提升幼儿园保教管理水平",
         "quality training"},
        {{3, 4}, 4, task,
         "强化师德师风建设",
         "professional_ethics"},
        {{3, 4}, 4, task,
         "认真落实幼儿园教师职业行为准则",
         "professional_ethics source:幼儿园教师职业行为准则"},
        {{3, 4}, 4, task,
         "突出全员、全方位、全过程师德养成",
         "professional_ethics"},
        {{3, 4}, 5, task,
         "深化校园长教师轮岗流动机制改革",
         "rotation"},
        {{3, 4}, 5, task,
         "推动优质师资力量向乡村和薄弱幼儿园流动",
         "rotation rural"},
        {{3, 4}, 5, aim,
         "激发教师队伍活力",
         "rotation"},
        {{3, 4}, 6, task,
         "落实各项幼儿园教师保障政策",
         "pay working_conditions"},
        {{3, 4}, 6, task,
         "逐步提高学前教师待遇",
         "pay"},
        {{3, 4}, 6, aim,
         "确保学前教育人才留得住和师资队伍稳定",
         "pay working_conditions goal:学前教育人才留得住 goal:师资队伍稳定"},
        {{3, 5}, 1, task,
         "教师培养培训、资源配置和工资待遇、职称评审等方面继续执行向乡村教师倾斜政策",
         "training funding pay rural matter:教师培养培训 matter:资源配置 matter:工资待遇 matter:职称评审 open"},
        {{3, 5}, 2, task,
         "关心教师身心健康",
         "working_conditions"},
        {{3, 5}, 2, task,
         "不断改善教师工作和生活条件",
         "working_conditions"},
        {{3, 5}, 2, aim,
         "创造拴心留人环境",
         "working_conditions"},
        {{3, 5}, 2, task,
         "加大乡村教师周转宿舍建设力度",
         "housing rural"},
        {{3, 5}, 2, task,
         "将符合条件的学前教师纳入当地住房保障",
         "housing"},
        {{3, 5}, 2, aim,
         "保证住有所居",
         "housing"},
        {{3, 5}, 3, task,
         "提高公办园普惠性民办园教师的工资待遇",
         "pay inclusive_kindergartens private_kindergartens public_run inclusive_private"},
        {{3, 5}, 3, aim,
         "确保同工同酬",
         "pay"},
        {{3, 5}, 3, task,
         "落实好乡村教师乡镇工作补贴发放政策",
         "pay rural"},
        {{3, 5}, 4, reward,
         "认真落实乡村教师荣誉制度",
         "honours rural"},
        {{3, 5}, 4, reward,
         "对在乡村幼儿园工作满20年、30年的教师颁发荣誉证书",
         "honours rural 20yearsat_least 30yearsat_least consequence:颁发荣誉证书"},
        {{3, 6}, 1, task,
         "在“十四五”规划中重点支持城市学前教育事业发展",
         "planning urban"},
        {{3, 6}, 1, task,
         "积极规范新办幼儿园建设、教学人才队伍建设、机构设置等",
         "planning construction regulation matter:新办幼儿园建设 matter:教学人才队伍建设 matter:机构设置 open"},
        {{3, 6}, 1, aim,
         "推动全州学前教育从“有没有”向“优不优”转变",
         "quality"},
        {{3, 6}, 2, task,
         "新增公办幼儿园",
         "construction public_run due:“十四五”初期"},
        {{3, 6}, 2, task,
         "改扩建公办农村幼儿园",
         "construction rural public_run"},
        {{3, 6}, 2, task,
         "增加学位",
         "seats"},
        {{4, 1}, 1, reason,
         "要充分认识到办好学前教育是党的十九大作出的重要部署",
         "source:党的十九大 county_and_city_governments:acts:各县市人民政府 "
         "responsible_departments:acts:各有关责任部门"},
        {{4, 1}, 1, reason,
         "是与各族群众切身利益息息相关的重要社会公益事业",
         ""},
        {{4, 1}, 1, reason,
         "是实现教育强国的重要基础",
         ""},
        {{4, 1}, 1, guidance,
         "要从践行“四个意识”、坚定“四个自信”、做到“两个维护”的高度",
         "source:四个意识 source:四个自信 source:两个维护"},
        {{4, 1}, 1, task,
         "认真贯彻落实国家、自治区关于学前教育的决策部署",
         "government_responsibility source:国家、自治区关于学前教育的决策部署"},
        {{4, 1}, 1, task,
         "充分发挥政府牵头抓总职能",
         "government_responsibility"},
        {{4, 1}, 1, task,
         "加大部门协调力度",
         "government_responsibility management_system"},
        {{4, 1}, 1, task,
         "强化问题整改",
         "rectification"},
        {{4, 1}, 1, aim,
         "以实实在在的成效回应人民群众对幼有所育的期盼",
         "government_responsibility"},
        {{4, 2}, 1, task,
         "要区分各县市差异",
         "education_bureau:acts:州教育局 counties_and_cities:named:各县市"},
        {{4, 2}, 1, task,
         "有针对性地加强分类指导",
         ""},
        {{4, 2}, 2, guidance,
         "要立足实际情况",
         "counties_and_cities:acts:各县市"},
        {{4, 2}, 2, guidance,
         "注重分类施策",
         ""},
        {{4, 2}, 2, task,
         "深入分析突出短板问题",
         "rectification problem:突出短板问题"},
        {{4, 2}, 2, task,
         "科学制定工作措施",
         "rectification"},
        {{4, 2}, 2, task,
         "加大资源整合和调配力度",
         "funding"},
        {{4, 2}, 2, task,
         "把工作重点聚焦到解决农村师资力量薄弱、整体办园结构不合理、保教质量不均衡等问题上来",
         "recruitment layout quality balanced_development rural problem:农村师资力量薄弱 problem:整体办园结构不合理 "
         "problem:保教质量不均衡 open"},
        {{4, 2}, 2, aim,
         "确保学前教育工作有力有序开展",
         ""},
        {{4, 3}, 1, supervision,
         "将对各县市普惠性幼儿园建设情况、教师待遇落实情况、办学质量监管情况等专项督导检查",
         "assessment inclusive_kindergartens pay quality construction regulation matter:普惠性幼儿园建设情况 "
         "matter:教师待遇落实情况 matter:办学质量监管情况 open leadership_group:acts:自治州整改工作领导小组 "
         "counties_and_cities:acted_on:各县市"},
        {{4, 3}, 1, sanction,
         "对履职不力未能如期完成发展目标的予以追责问责",
         "assessment seats construction conduct:履职不力未能如期完成发展目标 consequence:追责问责"},
        {{4, 3}, 1, reward,
         "对发展学前教育成绩突出的给予奖励",
         "assessment conduct:发展学前教育成绩突出 consequence:奖励"},
        {{4, 3}, 2, sanction,
         "对违规改变幼儿园建设规划、改变小区配套幼儿园性质和用途的将追究相关责任人责任",
         "construction residential_estates conduct:违规改变幼儿园建设规划 conduct:改变小区配套幼儿园性质和用途 "
         "consequence:追究相关责任人责任 persons_responsible:acted_on:相关责任人"},
        {{4, 3}, 2, aim,
         "坚决确保城镇小区配套幼儿园回归公益属性",
         "residential_estates urban"},
    };
    // clang-format on
    auto const& provisions = published().provisions;
    REQUIRE(provisions.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(expected[i].zh);
        CHECK(provisions[i].clause == expected[i].clause);
        CHECK(provisions[i].sentence == expected[i].sentence);
        CHECK(provisions[i].purpose == expected[i].purpose);
        CHECK(provisions[i].text.zh == expected[i].zh);
        CHECK(rest_of(provisions[i]) == expected[i].rest);
    }
}

// A phrase that prints 农村, 乡村 or 城乡 is rural, one that prints 城市, 城乡 or 城镇 is urban. So is 县城, a county
// town: the notice promises it what 三（三） has for 城市, and sets it apart from 农村 in the same sentence. A phrase
// that prints none of them is where the title of its article is. 新增公办幼儿园 and 增加学位 print none either: their
// targets say where.
TEST_CASE("what is promised for rural areas is eighteen phrases, by their own words or by the title of their article") {
    // clang-format off
    CHECK(phrases_of(pp::Locality::rural) ==
          Texts{"在全州推广库尔勒市“以4家优质公办园为龙头，捆绑农村园及民办园，整体提升学前教育质量的集团化办学”经验",
                "实行城乡教师区域内统筹调配和人财物集中调度",
                "巩固农村学前三年免费教育成果",
                "推动优质师资力量向乡村和薄弱幼儿园流动",
                "教师培养培训、资源配置和工资待遇、职称评审等方面继续执行向乡村教师倾斜政策",
                "关心教师身心健康",
                "不断改善教师工作和生活条件",
                "创造拴心留人环境",
                "加大乡村教师周转宿舍建设力度",
                "将符合条件的学前教师纳入当地住房保障",
                "保证住有所居",
                "提高公办园普惠性民办园教师的工资待遇",
                "确保同工同酬",
                "落实好乡村教师乡镇工作补贴发放政策",
                "认真落实乡村教师荣誉制度",
                "对在乡村幼儿园工作满20年、30年的教师颁发荣誉证书",
                "改扩建公办农村幼儿园",
                "把工作重点聚焦到解决农村师资力量薄弱、整体办园结构不合理、保教质量不均衡等问题上来"});
    // clang-format on
}

TEST_CASE("what a phrase prints of rural areas it says of itself, also in an article on cities") {
    std::size_t of_two = 0;
    for (auto const& row : published().provisions) of_two += row.localities.size() == 2;
    CHECK(of_two == 1); // 城乡
    Texts const urban = phrases_of(pp::Locality::urban);
    auto const is_urban = [&](std::string_view text) {
        return std::find(urban.begin(), urban.end(), text) != urban.end();
    };
    CHECK(is_urban("实行城乡教师区域内统筹调配和人财物集中调度"));
    CHECK(is_urban("加快推进县城公办幼儿园建设"));
    CHECK(is_urban("坚决确保城镇小区配套幼儿园回归公益属性"));
    CHECK(is_urban("规范使用奖补资金")); // by the title
    CHECK_FALSE(is_urban("巩固农村学前三年免费教育成果"));
    CHECK_FALSE(is_urban("改扩建公办农村幼儿园"));
    CHECK_FALSE(is_urban("推进学前教育集团化办学"));
}

TEST_CASE("a phrase says of which kindergartens it speaks as it prints them: public, inclusive private or private") {
    CHECK(phrases_that_print(pp::Ownership::public_run) ==
          Texts{"在全州推广库尔勒市“以4家优质公办园为龙头，捆绑农村园及民办园，整体提升学前教育质量的集团化办学”经验",
                "增加公办和普惠民办幼儿园数量", "加快推进县城公办幼儿园建设", "最大限度提升县城公办幼儿占比率",
                "提高公办园普惠性民办园教师的工资待遇", "新增公办幼儿园", "改扩建公办农村幼儿园"});
    CHECK(phrases_that_print(pp::Ownership::inclusive_private) ==
          Texts{"增加公办和普惠民办幼儿园数量", "提高公办园普惠性民办园教师的工资待遇"});
    CHECK(phrases_that_print(pp::Ownership::private_run) ==
          Texts{"在全州推广库尔勒市“以4家优质公办园为龙头，捆绑农村园及民办园，整体提升学前教育质量的集团化办学”经验",
                "进一步规范民办幼儿园办园行为"});
}

TEST_CASE("what a phrase lists stands in its Chinese as it does, and in its English too") {
    for (auto const& row : published().provisions)
        for (auto const& item : row.items) {
            CAPTURE(item.text.en);
            CHECK(row.text.zh.find(item.text.zh) != row.text.zh.npos);
            CHECK(lower_case(row.text.en).find(lower_case(item.text.en)) != std::string::npos);
        }
}

TEST_CASE("the English has the figures that the Chinese has") {
    auto const has_the_same = [](pp::Label const& text) {
        CAPTURE(text.zh);
        CHECK(numbers_in(text.en) == numbers_in(text.zh));
    };
    for (auto const& total : published().kindergarten_totals) has_the_same(total.text);
    for (auto const& total : published().seat_totals) has_the_same(total.text);
    CHECK(numbers_in("increase of 9,030 seats, 30") == Texts{"9030", "30"});
    for (auto const& row : published().provisions)
        if (!row.figures.empty() && numbers_in(row.text.zh).size() == row.figures.size()) has_the_same(row.text);
}
