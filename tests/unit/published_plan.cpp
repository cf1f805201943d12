// The published plan, value by value, as a reader of the notice would check it.
#include "published.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/check.hpp>
#include <preschool_plan/ostream.hpp>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Clause, pp::GroupRole, pp::Label, pp::Locality, pp::Works;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body;

namespace {

auto const& plan = published();

struct ExpectedPost {
    Body body;
    std::string title;
    bool operator==(ExpectedPost const&) const = default;
};
using ExpectedPosts = std::vector<ExpectedPost>;

ExpectedPosts posts_of(std::size_t number) {
    ExpectedPosts posts;
    for (auto const& post : plan.leadership_group.officials[number - 1].posts)
        posts.push_back({post.body, std::string{post.title.zh}});
    return posts;
}

std::vector<Body> bodies_of(pp::Measure<Body> const& measure) {
    std::vector<Body> bodies;
    for (auto const& reference : measure.responsible_bodies) bodies.push_back(reference.body);
    return bodies;
}

std::string as_written(pp::Measure<Body> const& measure) {
    std::string text;
    for (auto const& reference : measure.responsible_bodies) text += std::string{reference.zh} + ' ';
    return text;
}

std::vector<std::string> terms_of(pp::Measure<Body> const& measure) {
    std::vector<std::string> terms;
    for (auto const& action : measure.actions) terms.emplace_back(action.term.zh);
    return terms;
}

} // namespace

TEST_CASE("the notice has its number, date, issuer, addressees and titles") {
    CHECK(plan.notice.clause == Clause{0, 0});
    CHECK(plan.notice.number.zh == "巴政办发〔2021〕5号");
    CHECK(plan.notice.number.year == 2021);
    CHECK(plan.notice.number.serial == 5);
    CHECK(plan.notice.date == pp::Date{"2021年1月25日", 2021, 1, 25});
    CHECK(plan.notice.issuer.zh == "巴音郭楞蒙古自治州人民政府办公室");
    CHECK(plan.notice.title.zh == "关于印发《自治州学前教育工作报告审议意见落实情况整改方案》的通知");
    CHECK(plan.notice.plan_title.zh == "自治州学前教育工作报告审议意见落实情况整改方案");
    REQUIRE(plan.notice.addressees.size() == 2);
    CHECK(plan.notice.addressees[0].body == Body::county_and_city_governments);
    CHECK(plan.notice.addressees[1].body == Body::prefecture_government_departments);
    CHECK(plan.notice.addressees[1].zh == "州人民政府各有关部门");
}

TEST_CASE("the notice has four sections") {
    REQUIRE(plan.sections.size() == 4);
    CHECK(plan.sections[0].heading.zh == "指导思想");
    CHECK(plan.sections[1].heading.zh == "组织领导");
    CHECK(plan.sections[2].heading.zh == "整改措施");
    CHECK(plan.sections[3].heading.zh == "有关要求");
}

TEST_CASE("the plan rests on two documents") {
    REQUIRE(plan.bases.size() == 2);
    CHECK(plan.bases[0].term.zh == "自治区学前教育工作会议精神");
    CHECK(plan.bases[1].term.zh == "自治区学前教育工作报告审议意见落实情况跟踪监督视察报告");
    CHECK(plan.bases[0].clause == Clause{0, 0});
    CHECK(plan.bases[1].clause == Clause{0, 0});
}

TEST_CASE("guidance, aims and problems stand under the clauses that name them") {
    std::vector<std::pair<std::string, Clause>> stated;
    for (auto const table : {plan.guidance, plan.aims, plan.problems})
        for (auto const& statement : table) stated.emplace_back(statement.term.zh, statement.clause);
    std::vector<std::pair<std::string, Clause>> const expected{
        {"习近平新时代中国特色社会主义思想", {1, 0}},
        {"党的十九届五中全会", {1, 0}},
        {"第三次中央新疆工作座谈会精神", {1, 0}},
        {"习近平总书记关于教育工作的重要论述", {1, 0}},
        {"国家、自治区关于学前教育工作部署要求", {1, 0}},
        {"自治区人大常委会提出的监督意见和反馈问题及措施建议", {1, 0}},
        {"补齐学前教育短板", {0, 0}},
        {"推动学前教育事业健康发展", {0, 0}},
        {"推动学前教育均衡发展", {1, 0}},
        {"幼有所育", {1, 0}},
        {"入园难", {0, 0}},
        {"入园贵", {0, 0}},
        {"学前教育学位供给", {1, 0}},
        {"办园水平", {1, 0}},
        {"教育质量", {1, 0}},
        {"制约学前教育发展的体制机制问题", {3, 1}},
        {"违规、变相收费", {3, 3}},
        {"师资力量不足", {3, 4}},
        {"农村师资力量薄弱", {4, 2}},
        {"整体办园结构不合理", {4, 2}},
        {"保教质量不均衡", {4, 2}},
    };
    CHECK(stated == expected);
}

TEST_CASE("areas have their kind, name and code, and the development zone has no code") {
    struct Expected {
        Area area;
        pp::AreaKind kind;
        std::uint32_t code;
        std::string zh;
    };
    std::vector<Expected> const expected{
        {Area::korla, pp::AreaKind::city, 652801, "库尔勒市"},
        {Area::luntai, pp::AreaKind::county, 652822, "轮台县"},
        {Area::yuli, pp::AreaKind::county, 652823, "尉犁县"},
        {Area::ruoqiang, pp::AreaKind::county, 652824, "若羌县"},
        {Area::qiemo, pp::AreaKind::county, 652825, "且末县"},
        {Area::yanqi, pp::AreaKind::county, 652826, "焉耆县"},
        {Area::hejing, pp::AreaKind::county, 652827, "和静县"},
        {Area::hoxud, pp::AreaKind::county, 652828, "和硕县"},
        {Area::bohu, pp::AreaKind::county, 652829, "博湖县"},
        {Area::korla_etdz, pp::AreaKind::zone, 0, "库尔勒经济技术开发区"},
    };
    REQUIRE(plan.areas.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(expected[i].zh);
        CHECK(plan.areas[i].area == expected[i].area);
        CHECK(plan.areas[i].kind == expected[i].kind);
        CHECK(plan.areas[i].name.zh == expected[i].zh);
        CHECK(plan.areas[i].code.has_value() == (expected[i].code != 0));
        CHECK((!plan.areas[i].code || *plan.areas[i].code == expected[i].code));
    }
}

TEST_CASE("bodies have their kind, area and name") {
    struct Expected {
        Body body;
        pp::BodyKind kind;
        pp::Optional<Area> area;
        std::string zh;
    };
    auto const office = pp::BodyKind::office;
    auto const government = pp::BodyKind::local_government;
    auto const open = pp::BodyKind::open_ended;
    std::vector<Expected> const expected{
        {Body::prefecture_government, office, {}, "州人民政府"},
        {Body::education_work_committee, office, {}, "州党委教育工委"},
        {Body::organization_department, office, {}, "州党委组织部"},
        {Body::human_resources_and_social_security_bureau, office, {}, "州人社局"},
        {Body::establishment_office, office, {}, "州党委编办"},
        {Body::education_bureau, office, {}, "州教育局（民族语言文字工作委员会）"},
        {Body::development_and_reform_commission, office, {}, "州发改委（粮食和物资储备局）"},
        {Body::finance_bureau, office, {}, "州财政局"},
        {Body::natural_resources_bureau, office, {}, "州自然资源局"},
        {Body::housing_and_urban_rural_development_bureau, office, {}, "州住建局（人民防空办公室）"},
        {Body::health_commission, office, {}, "州卫健委"},
        {Body::leadership_group, office, {}, "自治州整改工作领导小组"},
        {Body::korla_government, government, Area::korla, "人民政府"},
        {Body::luntai_government, government, Area::luntai, "人民政府"},
        {Body::yuli_government, government, Area::yuli, "人民政府"},
        {Body::ruoqiang_government, government, Area::ruoqiang, "人民政府"},
        {Body::qiemo_government, government, Area::qiemo, "人民政府"},
        {Body::yanqi_government, government, Area::yanqi, "人民政府"},
        {Body::hejing_government, government, Area::hejing, "人民政府"},
        {Body::hoxud_government, government, Area::hoxud, "人民政府"},
        {Body::bohu_government, government, Area::bohu, "人民政府"},
        {Body::korla_party_committee, office, Area::korla, "市委"},
        {Body::korla_cppcc, office, Area::korla, "政协"},
        {Body::luntai_party_committee, office, Area::luntai, "党委"},
        {Body::yuli_party_committee, office, Area::yuli, "党委"},
        {Body::ruoqiang_party_committee, office, Area::ruoqiang, "党委"},
        {Body::qiemo_party_committee, office, Area::qiemo, "党委"},
        {Body::yanqi_party_committee, office, Area::yanqi, "党委"},
        {Body::hejing_party_committee, office, Area::hejing, "党委"},
        {Body::hoxud_party_committee, office, Area::hoxud, "党委"},
        {Body::bohu_party_committee, office, Area::bohu, "党委"},
        {Body::county_and_city_governments, pp::BodyKind::every_local_government, {}, "各县市人民政府"},
        {Body::prefecture_government_departments, open, {}, "州人民政府各有关部门"},
        {Body::relevant_prefecture_departments, open, {}, "州直相关部门"},
        {Body::responsible_departments, open, {}, "各有关责任部门"},
    };
    REQUIRE(plan.bodies.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(pp::enumerator_name(expected[i].body));
        CHECK(plan.bodies[i].body == expected[i].body);
        CHECK(plan.bodies[i].kind == expected[i].kind);
        CHECK(plan.bodies[i].area == expected[i].area);
        CHECK(plan.bodies[i].name.zh == expected[i].zh);
    }
}

TEST_CASE("the leadership group has 19 officials: a leader, a deputy and 17 members") {
    auto const& group = plan.leadership_group;
    CHECK(group.clause == Clause{2, 0});
    CHECK(group.name.zh == "自治州学前教育工作报告审议意见落实情况整改工作领导小组");
    REQUIRE(group.officials.size() == 19);
    CHECK(group.officials[0].role == GroupRole::leader);
    CHECK(group.officials[1].role == GroupRole::deputy_leader);
    for (std::size_t i = 2; i < 19; ++i) CHECK(group.officials[i].role == GroupRole::member);
}

TEST_CASE("the officials stand in the notice's order, in Chinese and in pinyin") {
    std::vector<pp::PersonName> const expected{
        {"莎茹", "Sha Ru"},
        {"谢勤", "Xie Qin"},
        {"尼木格尔", "Nimuge'er"},
        {"张俊杰", "Zhang Junjie"},
        {"许尔辉", "Xu Erhui"},
        {"田卫东", "Tian Weidong"},
        {"张会疆", "Zhang Huijiang"},
        {"程松林", "Cheng Songlin"},
        {"邵军安", "Shao Jun'an"},
        {"韩珂姿", "Han Kezi"},
        {"苏晓莉", "Su Xiaoli"},
        {"哈热", "Ha Re"},
        {"阿尔特", "A'erte"},
        {"巴岱", "Ba Dai"},
        {"艾尔肯·莫合木提", "Ai'erken Mohemuti"},
        {"吐尔逊江·艾拜都拉", "Tu'erxunjiang Aibaidula"},
        {"艾山江·艾塔洪", "Aishanjiang Aitahong"},
        {"吐依坤·外力", "Tuyikun Waili"},
        {"黄新平", "Huang Xinping"},
    };
    std::vector<pp::PersonName> names;
    for (auto const& official : plan.leadership_group.officials) names.push_back(official.name);
    CHECK((names == expected));
}

TEST_CASE("every official has every post that the notice gives") {
    CHECK((posts_of(1) == ExpectedPosts{{Body::prefecture_government, "自治州副州长"},
                                        {Body::education_work_committee, "州党委教育工委书记"}}));
    CHECK((posts_of(2) == ExpectedPosts{{Body::prefecture_government, "州人民政府副秘书长"}}));
    CHECK((posts_of(3) == ExpectedPosts{{Body::organization_department, "州党委组织部副部长"},
                                        {Body::human_resources_and_social_security_bureau, "州人社局局长"}}));
    CHECK((posts_of(4) == ExpectedPosts{{Body::organization_department, "州党委组织部副部长"},
                                        {Body::establishment_office, "编办主任"}}));
    CHECK((posts_of(5) == ExpectedPosts{{Body::education_bureau, "州教育局（民族语言文字工作委员会）党组书记"}}));
    CHECK(
        (posts_of(6) == ExpectedPosts{{Body::development_and_reform_commission, "州发改委（粮食和物资储备局）主任"}}));
    CHECK((posts_of(7) == ExpectedPosts{{Body::finance_bureau, "州财政局局长"}}));
    CHECK((posts_of(8) == ExpectedPosts{{Body::natural_resources_bureau, "州自然资源局局长"}}));
    CHECK((posts_of(9) ==
           ExpectedPosts{{Body::housing_and_urban_rural_development_bureau, "州住建局（人民防空办公室）局长"}}));
    CHECK((posts_of(10) == ExpectedPosts{{Body::health_commission, "州卫健委主任"}}));
    CHECK((posts_of(11) ==
           ExpectedPosts{{Body::yanqi_party_committee, "焉耆县党委副书记"}, {Body::yanqi_government, "县长"}}));
    CHECK((posts_of(12) ==
           ExpectedPosts{{Body::hoxud_party_committee, "和硕县党委副书记"}, {Body::hoxud_government, "县长"}}));
    CHECK((posts_of(13) ==
           ExpectedPosts{{Body::hejing_party_committee, "和静县党委副书记"}, {Body::hejing_government, "县长"}}));
    CHECK((posts_of(14) ==
           ExpectedPosts{{Body::bohu_party_committee, "博湖县党委副书记"}, {Body::bohu_government, "县长"}}));
    CHECK((posts_of(15) ==
           ExpectedPosts{{Body::yuli_party_committee, "尉犁县党委副书记"}, {Body::yuli_government, "县长"}}));
    CHECK((posts_of(16) ==
           ExpectedPosts{{Body::luntai_party_committee, "轮台县党委副书记"}, {Body::luntai_government, "县长"}}));
    CHECK((posts_of(17) ==
           ExpectedPosts{{Body::ruoqiang_party_committee, "若羌县党委副书记"}, {Body::ruoqiang_government, "县长"}}));
    CHECK((posts_of(18) ==
           ExpectedPosts{{Body::qiemo_party_committee, "且末县党委副书记"}, {Body::qiemo_government, "县长"}}));
    CHECK((posts_of(19) == ExpectedPosts{{Body::korla_cppcc, "库尔勒市政协党组书记"},
                                         {Body::korla_party_committee, "市委常委"},
                                         {Body::korla_government, "常务副市长"}}));
}

TEST_CASE("there are six measures, numbered and titled as in the notice") {
    std::vector<std::string> titles;
    for (auto const& measure : plan.measures) {
        titles.emplace_back(measure.title.zh);
        CHECK(measure.clause == Clause{3, static_cast<std::uint8_t>(titles.size())});
        CHECK(measure.number() == static_cast<int>(titles.size()));
    }
    CHECK((titles == std::vector<std::string>{"落实落细地方政府责任", "切实推进学前教育均衡发展",
                                              "切实解决城市“入园难”问题", "切实加强师资队伍建设",
                                              "关心关爱农村幼儿教师", "高质量编制城市学前教育“十四五”规划"}));
}

TEST_CASE("each measure has its responsible bodies as written") {
    CHECK(as_written(plan.measures[0]) == "各县市人民政府 州直相关部门 ");
    CHECK(as_written(plan.measures[1]) == "州教育局 各县市人民政府 ");
    CHECK(as_written(plan.measures[2]) == "州教育局 各县市人民政府 ");
    CHECK(as_written(plan.measures[3]) == "州党委编办 州教育局 人社局 各县市人民政府 ");
    CHECK(as_written(plan.measures[4]) == "州教育局 人社局 卫健委 各县市人民政府 ");
    CHECK(as_written(plan.measures[5]) ==
          "州党委编办 州发改委 财政局 人社局 自然资源局 住建局 教育局 卫健委 各县市人民政府 ");
}

TEST_CASE("each measure has its responsible bodies as resolved") {
    using enum Body;
    using Bodies = std::vector<Body>;
    CHECK((bodies_of(plan.measures[0]) == Bodies{county_and_city_governments, relevant_prefecture_departments}));
    CHECK((bodies_of(plan.measures[1]) == Bodies{education_bureau, county_and_city_governments}));
    CHECK((bodies_of(plan.measures[2]) == Bodies{education_bureau, county_and_city_governments}));
    CHECK((bodies_of(plan.measures[3]) == Bodies{establishment_office, education_bureau,
                                                 human_resources_and_social_security_bureau,
                                                 county_and_city_governments}));
    CHECK((bodies_of(plan.measures[4]) == Bodies{education_bureau, human_resources_and_social_security_bureau,
                                                 health_commission, county_and_city_governments}));
    CHECK((bodies_of(plan.measures[5]) == Bodies{establishment_office, development_and_reform_commission,
                                                 finance_bureau, human_resources_and_social_security_bureau,
                                                 natural_resources_bureau, housing_and_urban_rural_development_bureau,
                                                 education_bureau, health_commission, county_and_city_governments}));
}

TEST_CASE("the governments of counties and cities are the nine of the areas, and not the zone") {
    std::vector<Area> areas;
    for (auto const& record : plan.bodies)
        if (record.body != Body::county_and_city_governments &&
            pp::stands_for(plan, Body::county_and_city_governments, record.body))
            areas.push_back(*record.area);
    CHECK((areas == std::vector{Area::korla, Area::luntai, Area::yuli, Area::ruoqiang, Area::qiemo, Area::yanqi,
                                Area::hejing, Area::hoxud, Area::bohu}));
}

TEST_CASE("a body stands for itself, and an open-ended set for nobody else") {
    for (auto const& record : plan.bodies) {
        CHECK(pp::stands_for(plan, record.body, record.body));
        bool const itself = record.body == Body::relevant_prefecture_departments;
        CHECK(pp::stands_for(plan, Body::relevant_prefecture_departments, record.body) == itself);
    }
    CHECK(!pp::stands_for(plan, Body::hejing_government, Body::county_and_city_governments));
    CHECK(!pp::stands_for(plan, static_cast<Body>(99), Body::hejing_government));
    CHECK(!pp::stands_for(plan, Body::county_and_city_governments, static_cast<Body>(99)));
}

TEST_CASE("a body answers for a measure by its own name or as one of a collective") {
    CHECK(pp::is_responsible(plan, plan.measures[4], Body::health_commission));
    CHECK(pp::is_responsible(plan, plan.measures[4], Body::hejing_government));
    CHECK(pp::is_responsible(plan, plan.measures[0], Body::relevant_prefecture_departments));
    CHECK(!pp::is_responsible(plan, plan.measures[4], Body::finance_bureau));
    CHECK(!pp::is_responsible(plan, plan.measures[4], Body::hejing_party_committee));
    CHECK_FALSE(pp::is_responsible(plan, plan.measures[0], Body::finance_bureau));
}

TEST_CASE("the figures in the measures are figures") {
    struct Found {
        Clause clause;
        std::string term;
        pp::Quantity figure;
        bool operator==(Found const&) const = default;
    };
    std::vector<Found> found;
    for (auto const& measure : plan.measures)
        for (auto const& action : measure.actions)
            for (auto const& figure : action.figures)
                found.push_back({measure.clause, std::string{action.term.zh}, figure});
    CHECK((found == std::vector<Found>{
                        {{3, 2}, "4家优质公办园为龙头", 4_kindergartens},
                        {{3, 2}, "全州33个幼教联盟共同体", 33_alliances},
                        {{3, 3}, "农村学前三年免费教育", 3_years},
                        {{3, 5}, "在乡村幼儿园工作满20年、30年的教师颁发荣誉证书", 20_years},
                        {{3, 5}, "在乡村幼儿园工作满20年、30年的教师颁发荣誉证书", 30_years},
                    }));
}

TEST_CASE("every separate commitment of the measures is an action") {
    CHECK((terms_of(plan.measures[0]) ==
           std::vector<std::string>{
               "政府发展学前教育的主体责任", "省市统筹以县为主的管理体制", "统筹兼顾，综合施策",
               "加大学前教育工作协调力度", "大力支持学前教育事业发展", "国家、自治区关于学前教育各项部署",
               "破解制约学前教育发展的体制机制问题", "学前教育规范有序健康发展", "建立完善学前教育工作成效考评体系",
               "学前教育相关政策措施落实和管理体制运行情况纳入各县市人民政府和州直各责任部门考核重要内容"}));
    CHECK((terms_of(plan.measures[1]) ==
           std::vector<std::string>{"学前教育集团化办学", "4家优质公办园为龙头", "捆绑农村园及民办园",
                                    "全州33个幼教联盟共同体", "城乡教师区域内统筹调配", "人财物集中调度",
                                    "优质资源共享、教学协同发展、保教质量提升", "强化办园质量评估",
                                    "贯彻落实自治区办园标准", "健全分类分级评估体系", "加大幼儿园保教质量的考评力度",
                                    "不断提高幼儿园保教水平", "改善幼儿园办园结构", "科学调整幼儿园布局"}));
    CHECK((terms_of(plan.measures[2]) ==
           std::vector<std::string>{
               "普及普惠的学前教育发展原则", "新建一批、改造一批、挖潜一批", "幼儿园建到家门口",
               "加大幼儿园建设经费投入", "增加公办和普惠民办幼儿园数量", "快速增加普惠性幼儿园学位供给",
               "扩大普惠性幼儿园覆盖率", "农村学前三年免费教育", "加快推进县城公办幼儿园建设", "提升县城公办幼儿占比率",
               "加强新建住宅小区学前教育供给", "配建符合标准的幼儿园", "保障新建住宅小区居民幼儿入园需求",
               "规范使用奖补资金", "对普惠性幼儿园实施政策扶持", "推进办园制度化、规范化",
               "进一步规范民办幼儿园办园行为", "加大监管力度", "打击违规、变相收费等问题"}));
    CHECK((terms_of(plan.measures[3]) == std::vector<std::string>{"选优配强幼儿园管理团队",
                                                                  "不断提高治校办园能力",
                                                                  "招聘与支教相结合",
                                                                  "自聘和特岗招考相结合",
                                                                  "扩大本地中高职院校学前教育专业招生数量",
                                                                  "补充学前教师，缓解师资力量不足问题",
                                                                  "着力提升教师能力素质",
                                                                  "加大教师培训力度",
                                                                  "新聘教师规范化培训",
                                                                  "骨干教师能力提升培养",
                                                                  "教研创新团队建设",
                                                                  "国家通用语言教学和科学保教能力培养",
                                                                  "加强非学前教育专业教师培训",
                                                                  "整体提升幼儿园保教管理水平",
                                                                  "强化师德师风建设",
                                                                  "落实幼儿园教师职业行为准则",
                                                                  "全员、全方位、全过程师德养成",
                                                                  "深化校园长教师轮岗流动机制改革",
                                                                  "推动优质师资力量向乡村和薄弱幼儿园流动",
                                                                  "激发教师队伍活力",
                                                                  "落实各项幼儿园教师保障政策",
                                                                  "逐步提高学前教师待遇",
                                                                  "学前教育人才留得住和师资队伍稳定"}));
    CHECK((terms_of(plan.measures[4]) ==
           std::vector<std::string>{"教师培养培训、资源配置和工资待遇、职称评审等方面继续执行向乡村教师倾斜政策",
                                    "教师身心健康", "不断改善教师工作和生活条件", "创造拴心留人环境",
                                    "加大乡村教师周转宿舍建设力度", "将符合条件的学前教师纳入当地住房保障", "住有所居",
                                    "提高公办园普惠性民办园教师的工资待遇", "同工同酬", "乡村教师乡镇工作补贴发放政策",
                                    "乡村教师荣誉制度", "在乡村幼儿园工作满20年、30年的教师颁发荣誉证书"}));
    CHECK((terms_of(plan.measures[5]) == std::vector<std::string>{"在“十四五”规划中重点支持城市学前教育事业发展",
                                                                  "新办幼儿园建设", "教学人才队伍建设", "机构设置",
                                                                  "从“有没有”向“优不优”转变", "新增公办幼儿园",
                                                                  "改扩建公办农村幼儿园", "增加学位"}));
}

TEST_CASE("the targets fall in the 14th Five-Year Plan, 2021 to 2025") {
    REQUIRE(plan.period.has_value());
    CHECK(plan.period->clause == Clause{3, 6});
    CHECK(plan.period->number == 14);
    CHECK(plan.period->first_year() == 2021);
    CHECK(plan.period->last_year() == 2025);
}

TEST_CASE("the notice states four totals of kindergartens and three of seats") {
    REQUIRE(plan.kindergarten_totals.size() == 4);
    auto const& totals = plan.kindergarten_totals;
    CHECK(totals[0].count == 30_kindergartens);
    CHECK((totals[0].works == Works::new_build && !totals[0].locality));
    CHECK(totals[1].count == 13_kindergartens);
    CHECK((totals[1].works == Works::new_build && totals[1].locality == Locality::urban));
    CHECK(totals[2].count == 17_kindergartens);
    CHECK((totals[2].works == Works::new_build && totals[2].locality == Locality::rural));
    CHECK(totals[3].count == 8_kindergartens);
    CHECK((totals[3].works == Works::expansion && totals[3].locality == Locality::rural));
    for (auto const& declared : totals) CHECK((declared.ownership == pp::Ownership::public_run));
    REQUIRE(plan.seat_totals.size() == 3);
    CHECK(plan.seat_totals[0].count == 9030_seats);
    CHECK_FALSE(plan.seat_totals[0].locality.has_value());
    CHECK(plan.seat_totals[1].count == 4320_seats);
    CHECK((plan.seat_totals[1].locality == Locality::urban));
    CHECK(plan.seat_totals[2].count == 4710_seats);
    CHECK((plan.seat_totals[2].locality == Locality::rural));
    for (auto const& declared : plan.seat_totals) {
        CHECK((declared.ownership == pp::Ownership::public_run));
        CHECK_FALSE(declared.works.has_value());
    }
}

TEST_CASE("every target stands under clause 3(6) and is public") {
    for (auto const& target : plan.kindergarten_targets) {
        CHECK(target.clause == Clause{3, 6});
        CHECK(target.ownership == pp::Ownership::public_run);
    }
    for (auto const& target : plan.seat_targets) {
        CHECK(target.clause == Clause{3, 6});
        CHECK(target.ownership == pp::Ownership::public_run);
    }
}

TEST_CASE("the targets stand in the order of the notice") {
    std::vector<Area> areas;
    for (auto const& target : plan.kindergarten_targets) areas.push_back(target.area);
    CHECK((areas == std::vector{Area::korla, Area::korla_etdz, Area::yanqi, Area::hejing, Area::ruoqiang, Area::qiemo,
                                Area::luntai, Area::hoxud, Area::yuli, Area::qiemo, Area::yanqi, Area::yuli,
                                Area::ruoqiang, Area::hejing}));
}

TEST_CASE("the three requirements say whom they address") {
    REQUIRE(plan.requirements.size() == 3);
    CHECK(plan.requirements[0].title.zh == "提高政治站位");
    CHECK(plan.requirements[1].title.zh == "把握工作重点");
    CHECK(plan.requirements[2].title.zh == "加强监督考核");
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(plan.requirements[i].clause == Clause{4, static_cast<std::uint8_t>(i + 1)});
    CHECK(as_written(plan.requirements[0]) == "各县市人民政府 各有关责任部门 ");
    CHECK(as_written(plan.requirements[1]) == "州教育局 各县市 ");
    CHECK(as_written(plan.requirements[2]) == "自治州整改工作领导小组 ");
    CHECK((bodies_of(plan.requirements[0]) ==
           std::vector{Body::county_and_city_governments, Body::responsible_departments}));
    CHECK((bodies_of(plan.requirements[1]) == std::vector{Body::education_bureau, Body::county_and_city_governments}));
    CHECK((bodies_of(plan.requirements[2]) == std::vector{Body::leadership_group}));
}

TEST_CASE("the requirements say what is to be done, supervised, rewarded and held to account, and by whom") {
    struct Expected {
        std::string zh;
        pp::ActionKind kind;
        pp::Optional<Body> body;
        bool operator==(Expected const&) const = default;
    };
    using enum pp::ActionKind;
    auto const bureau = Body::education_bureau;
    auto const governments = Body::county_and_city_governments;
    std::vector<Expected> found;
    for (auto const& requirement : plan.requirements)
        for (auto const& action : requirement.actions)
            found.push_back({std::string{action.term.zh}, action.kind, action.body});
    std::vector<Expected> const expected{
        {"充分认识到办好学前教育", task, {}},
        {"贯彻落实国家、自治区关于学前教育的决策部署", task, {}},
        {"政府牵头抓总职能", task, {}},
        {"加大部门协调力度", task, {}},
        {"强化问题整改", task, {}},
        {"回应人民群众对幼有所育的期盼", task, {}},
        {"区分各县市差异", task, bureau},
        {"有针对性地加强分类指导", task, bureau},
        {"立足实际情况", task, governments},
        {"注重分类施策", task, governments},
        {"深入分析突出短板问题", task, governments},
        {"科学制定工作措施", task, governments},
        {"加大资源整合和调配力度", task, governments},
        {"农村师资力量薄弱、整体办园结构不合理、保教质量不均衡", task, governments},
        {"普惠性幼儿园建设情况", supervision, {}},
        {"教师待遇落实情况", supervision, {}},
        {"办学质量监管情况", supervision, {}},
        {"履职不力未能如期完成发展目标", sanction, {}},
        {"发展学前教育成绩突出", reward, {}},
        {"违规改变幼儿园建设规划", sanction, {}},
        {"改变小区配套幼儿园性质和用途", sanction, {}},
        {"城镇小区配套幼儿园回归公益属性", task, {}},
    };
    CHECK((found == expected));
    for (auto const& measure : plan.measures)
        for (auto const& action : measure.actions) CHECK((action.kind == task && !action.body));
}

TEST_CASE("the checks find two notes in the published plan, and no error or warning") {
    std::vector<pp::Finding> findings;
    pp::check(plan, [&](pp::Finding const& found) { findings.push_back(found); });
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].severity == pp::Severity::note);
    CHECK(findings[0].rule == pp::Rule::area_has_target_but_no_official_in_group);
    CHECK(findings[0].subject.zh == "库尔勒经济技术开发区");
    CHECK(findings[0].clause == Clause{3, 6});
    CHECK(findings[0].table == pp::Table::kindergarten_targets);
    CHECK(findings[0].row == 2);
    CHECK(findings[1].severity == pp::Severity::note);
    CHECK(findings[1].rule == pp::Rule::area_has_official_in_group_but_no_target);
    CHECK(findings[1].subject.zh == "博湖县");
    CHECK(findings[1].clause == Clause{2, 0});
    CHECK(findings[1].table == pp::Table::areas);
    CHECK(findings[1].row == 9);
}

TEST_CASE("a record is found by its enumerator, and nothing where there is none") {
    CHECK(pp::find_record(plan, Area::hejing)->name.en == "Hejing County");
    CHECK(pp::find_record(plan, Body::finance_bureau)->name.en == "Finance Bureau");
    CHECK_FALSE(pp::find_record(plan, static_cast<Area>(99)).has_value());
    CHECK_FALSE(pp::find_record(plan, static_cast<Body>(99)).has_value());
}
