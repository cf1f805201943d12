// Who acts, when, who answers and for what, who holds a post and what an area's targets are: as a reader of the notice
// answers.
#include "published.hpp"
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <iterator>
#include <preschool_plan/level.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/questions.hpp>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Answer, pp::Clause, pp::Part;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body;

namespace {

auto const& plan = published();
using Texts = std::vector<std::string>;

pp::Provision<pp::bayingolin_2021::Terms> const& phrase(std::string_view zh) {
    for (auto const& provision : plan.provisions)
        if (provision.text.zh == zh) return provision;
    throw std::out_of_range("no such phrase");
}

template <class Terms>
Texts printed(pp::Parties<Terms> const& parties) {
    Texts names;
    for (auto const& party : parties) names.emplace_back(party.zh);
    return names;
}
Texts who_acts(std::string_view zh) { return printed(pp::who_acts(plan, phrase(zh))); }
Texts who_answers(std::string_view zh) { return printed(pp::who_answers(plan, phrase(zh))); }
Texts who_is_acted_on(std::string_view zh) { return printed(pp::who_is_acted_on(plan, phrase(zh))); }

std::size_t length(auto const& view) {
    std::size_t size = 0;
    for (auto at = view.begin(); at != view.end(); ++at) ++size;
    return size;
}

// The body's duties that are answered so.
Texts duties(Body body, Answer answer) {
    Texts found;
    for (auto const& duty : pp::duties_of(plan, body))
        if (duty.answer == answer) found.emplace_back(duty.text.zh);
    return found;
}

template <class Officials>
Texts names(Officials const& officials) {
    Texts found;
    for (auto const& official : officials) found.emplace_back(official.name.zh);
    return found;
}

} // namespace

TEST_CASE("who acts is what the phrase prints, and holds for those after it in its sentence") {
    CHECK(who_acts("要区分各县市差异") == Texts{"州教育局"}); // and not 各县市, which is only named
    CHECK(who_acts("有针对性地加强分类指导") == Texts{"州教育局"});
    CHECK(who_acts("要立足实际情况") == Texts{"各县市"}); // the next sentence
    CHECK(who_acts("确保学前教育工作有力有序开展") == Texts{"各县市"});
    CHECK(who_acts("强化问题整改") == Texts{"各县市人民政府", "各有关责任部门"});
    CHECK(who_acts("对发展学前教育成绩突出的给予奖励") == Texts{"自治州整改工作领导小组"});
    CHECK(who_acts("坚决确保城镇小区配套幼儿园回归公益属性").empty()); // the sentence after that
    CHECK(who_acts("增加学位").empty());
}

TEST_CASE("who acts in a phrase that stands nowhere in the plan is what it prints itself") {
    auto copy = phrase("要区分各县市差异");
    copy.text = {"另一句", "another"};
    CHECK(printed(pp::who_acts(plan, copy)) == Texts{"州教育局"});
    copy.parties = {};
    CHECK(pp::who_acts(plan, copy).empty());
    auto const by_value = phrase("有针对性地加强分类指导"); // a copy of one that does is found again
    CHECK(printed(pp::who_acts(plan, by_value)) == Texts{"州教育局"});
}

TEST_CASE("when is what the phrase prints, and holds for those after it in its sentence") {
    for (auto const* zh : {"新增公办幼儿园", "改扩建公办农村幼儿园", "增加学位"}) {
        auto const due = pp::when(plan, phrase(zh));
        REQUIRE(due);
        CHECK(due->text.zh == "“十四五”初期");
        CHECK_FALSE(due->latest);
    }
    CHECK_FALSE(pp::when(plan, phrase("推动全州学前教育从“有没有”向“优不优”转变"))); // the sentence before
    CHECK_FALSE(pp::when(plan, phrase("关心教师身心健康")));
}

TEST_CASE("only where a sentence does not say when, its article does") {
    sample::Tables tables;
    tables.measures[0].due = pp::Due{{"2023年", "2023"}, pp::Date{2023}};
    tables.measures[1].due = pp::Due{{"2024年", "2024"}, pp::Date{2024}};
    auto const sample_plan = tables.plan();
    CHECK(pp::when(sample_plan, tables.provisions[0])->text.zh == "2023年");
    CHECK(pp::when(sample_plan, tables.provisions[2])->text.zh == "2022年底前");
}

TEST_CASE("those that act answer; only where nobody does, those of the article") {
    CHECK(who_answers("有针对性地加强分类指导") == Texts{"州教育局"});
    CHECK(who_answers("加大乡村教师周转宿舍建设力度") == Texts{"州教育局", "人社局", "卫健委", "各县市人民政府"});
    CHECK(who_answers("推进学前教育集团化办学") == Texts{"州教育局", "各县市人民政府"});
    CHECK(who_answers("请认真贯彻落实") == Texts{"各县市人民政府", "州人民政府各有关部门"}); // the addressees
    CHECK(who_answers("加大整改工作力度").empty());
    CHECK(pp::who_answers(plan, plan.measures[4]) == plan.measures[4].parties);
    CHECK(who_answers("坚决确保城镇小区配套幼儿园回归公益属性").empty());
}

// The letter asks its addressees to carry the plan out; what follows is the plan's own opening, which says in whose
// spirit and to what end it is made, as section 一 does. Neither names anybody, so neither is anybody's: not the task
// in 一, 加大整改工作力度, either.
TEST_CASE("nobody answers for the guidance and aims of the opening, as nobody does for those of section 一") {
    CHECK(who_answers("补齐学前教育短板").empty());
    CHECK(who_answers("推动学前教育事业健康发展").empty());
    CHECK(who_answers("现结合实际制定如下方案").empty());
    for (auto const& provision : plan.provisions)
        if (provision.clause == Clause{1}) CHECK(pp::who_answers(plan, provision).empty());
}

// 四（三）: the group inspects 各县市, sanctions 履职不力的, rewards 成绩突出的. Of whom the last two are said, the
// sentence says once, before: a reader takes them to be of those inspected. So who is acted on is carried on as who
// acts is; but only to acts, since an aim that follows (回归公益属性) is about nobody, and who is only named
// (要区分各县市差异) is not carried on.
TEST_CASE("who is acted on holds for the acts after it in its sentence, until one prints another") {
    CHECK(who_is_acted_on("将对各县市普惠性幼儿园建设情况、教师待遇落实情况、办学质量监管情况等专项督导检查") ==
          Texts{"各县市"});
    CHECK(who_is_acted_on("对履职不力未能如期完成发展目标的予以追责问责") == Texts{"各县市"});
    CHECK(who_is_acted_on("对发展学前教育成绩突出的给予奖励") == Texts{"各县市"});
    CHECK(who_is_acted_on("对违规改变幼儿园建设规划、改变小区配套幼儿园性质和用途的将追究相关责任人责任") ==
          Texts{"相关责任人"});
    CHECK(who_is_acted_on("坚决确保城镇小区配套幼儿园回归公益属性").empty()); // an aim
    CHECK(who_is_acted_on("有针对性地加强分类指导").empty());                 // 各县市 are only named before
    CHECK(who_is_acted_on("建立完善学前教育工作成效考评体系").empty());       // before those that are assessed
}

TEST_CASE(
    "what is done against those who do badly and for those who do well concerns the counties, perhaps each of them") {
    auto const concerns = [](Body body, Answer answer) {
        Texts found;
        for (auto const& concern : pp::concerning(plan, body))
            if (concern.answer == answer)
                found.push_back(std::string{pp::label(concern.part).en} + ' ' + std::string{concern.text.zh});
        return found;
    };
    CHECK(concerns(Body::hejing_government, Answer::yes) ==
          Texts{"addressee 关于印发《自治州学前教育工作报告审议意见落实情况整改方案》的通知",
                "acted on 将学前教育相关政策措施落实和管理体制运行情况纳入各县市人民政府和州直各责任部门考核重要内容"});
    CHECK(concerns(Body::hejing_government, Answer::may_be) ==
          Texts{"named 要区分各县市差异",
                "acted on 将对各县市普惠性幼儿园建设情况、教师待遇落实情况、办学质量监管情况等专项督导检查",
                "acted on 对履职不力未能如期完成发展目标的予以追责问责", "acted on 对发展学前教育成绩突出的给予奖励"});
    CHECK(concerns(Body::counties_and_cities, Answer::yes).size() == 4);
    CHECK(concerns(Body::education_bureau, Answer::yes).empty());
    CHECK(concerns(Body::education_bureau, Answer::may_be).size() == 2); // 州人民政府各有关部门, 州直各责任部门
    CHECK(concerns(Body::autonomous_region_congress_standing_committee, Answer::yes) ==
          Texts{"named 认真对照自治区人大常委会提出的监督意见和反馈问题及措施建议"});
    CHECK(concerns(Body::persons_responsible, Answer::yes).size() == 1);
    CHECK(pp::concerning(plan, Body::leadership_group).empty());
}

TEST_CASE(
    "an article that names nobody and no time is answered for by those of the article above it, and due with that") {
    sample::Tables tables;
    tables.measures[0].due = pp::Due{{"2023年", "2023"}, pp::Date{2023}};
    tables.measures.insert(tables.measures.begin() + 1, {{2, 1, 1}, {"选址", "Sites"}});
    tables.provisions[0].clause = {2, 1, 1};
    auto const sample_plan = tables.plan();
    CHECK(printed(pp::who_answers(sample_plan, tables.provisions[0])) == Texts{"办公室", "各县市政府"});
    CHECK(pp::when(sample_plan, tables.provisions[0])->text.zh == "2023年");
    tables.measures[1].parties = {{sample::Body::zone_office, Part::leads, "管委会"}};
    CHECK(printed(pp::who_answers(tables.plan(), tables.provisions[0])) == Texts{"管委会"});
}

TEST_CASE("a body answers for a phrase by its own name, in a collective, or perhaps in an open set") {
    auto const answer = [](std::string_view zh, Body body) { return pp::answers(plan, phrase(zh), body); };
    CHECK(answer("关心教师身心健康", Body::health_commission) == Answer::yes);
    CHECK(answer("关心教师身心健康", Body::hejing_government) == Answer::yes); // of 各县市人民政府
    CHECK(answer("关心教师身心健康", Body::hejing_party_committee) == Answer::no);
    CHECK(answer("关心教师身心健康", Body::finance_bureau) == Answer::no);
    CHECK(answer("加大学前教育工作协调力度", Body::finance_bureau) == Answer::may_be); // of 州直相关部门
    CHECK(answer("强化问题整改", Body::finance_bureau) == Answer::may_be);             // of 各有关责任部门
    CHECK(answer("强化问题整改", Body::bohu_government) == Answer::yes);
    CHECK(answer("加大资源整合和调配力度", Body::bohu_government) == Answer::may_be); // of 各县市
    CHECK(answer("加大资源整合和调配力度", Body::bohu_party_committee) == Answer::may_be);
    CHECK(answer("加大资源整合和调配力度", Body::education_bureau) == Answer::no);
    CHECK(answer("请认真贯彻落实", Body::bohu_government) == Answer::yes);
    CHECK(answer("请认真贯彻落实", Body::finance_bureau) == Answer::may_be);
}

TEST_CASE("the leadership group inspects, sanctions and rewards under 四（三）; whoever is inspected does not answer") {
    for (auto const* zh : {"将对各县市普惠性幼儿园建设情况、教师待遇落实情况、办学质量监管情况等专项督导检查",
                           "对履职不力未能如期完成发展目标的予以追责问责", "对发展学前教育成绩突出的给予奖励"}) {
        CHECK(pp::answers(plan, phrase(zh), Body::leadership_group) == Answer::yes);
        CHECK(pp::answers(plan, phrase(zh), Body::hejing_government) == Answer::no);
    }
    for (auto const& record : plan.bodies) { // 相关责任人 are acted on
        auto const& zh = "对违规改变幼儿园建设规划、改变小区配套幼儿园性质和用途的将追究相关责任人责任";
        CHECK(pp::answers(plan, phrase(zh), record.body) == Answer::no);
    }
}

TEST_CASE("whoever is assessed under 三（一） answers for it as its responsible body, not as the one assessed") {
    auto const& assessed =
        phrase("将学前教育相关政策措施落实和管理体制运行情况纳入各县市人民政府和州直各责任部门考核重要内容");
    CHECK(printed(pp::who_answers(plan, assessed)) == Texts{"各县市人民政府", "州直相关部门"});
}

TEST_CASE("bodies that lead, cooperate or are addressed answer, those that are acted on or named do not") {
    auto const check_all = [](Answer answer, std::initializer_list<Part> parts) {
        for (Part const part : parts) {
            CAPTURE(pp::enumerator_name(part));
            sample::Tables tables;
            tables.measures[0].parties = {{sample::Body::zone_office, part, "管委会"}};
            CHECK(pp::answers(tables.plan(), tables.measures[0], sample::Body::zone_office) == answer);
            CHECK(pp::answers(tables.plan(), tables.provisions[0], sample::Body::zone_office) == answer);
        }
    };
    check_all(Answer::yes, {Part::responsible, Part::leads, Part::cooperates, Part::addressed});
    check_all(Answer::no, {Part::acted_on, Part::named});
}

TEST_CASE("the Health Commission has fourteen things to do under 三（五） and 三（六）, and perhaps twelve more") {
    CHECK(duties(Body::health_commission, Answer::yes) ==
          Texts{"教师培养培训、资源配置和工资待遇、职称评审等方面继续执行向乡村教师倾斜政策", "关心教师身心健康",
                "不断改善教师工作和生活条件", "加大乡村教师周转宿舍建设力度", "将符合条件的学前教师纳入当地住房保障",
                "提高公办园普惠性民办园教师的工资待遇", "落实好乡村教师乡镇工作补贴发放政策",
                "认真落实乡村教师荣誉制度", "对在乡村幼儿园工作满20年、30年的教师颁发荣誉证书",
                "在“十四五”规划中重点支持城市学前教育事业发展", "积极规范新办幼儿园建设、教学人才队伍建设、机构设置等",
                "新增公办幼儿园", "改扩建公办农村幼儿园", "增加学位"});
    CHECK(duties(Body::health_commission, Answer::may_be) ==
          Texts{"请认真贯彻落实", "切实履行政府发展学前教育的主体责任", "严格落实好省市统筹以县为主的管理体制",
                "加大学前教育工作协调力度", "大力支持学前教育事业发展", "全面落实好国家、自治区关于学前教育各项部署",
                "建立完善学前教育工作成效考评体系",
                "将学前教育相关政策措施落实和管理体制运行情况纳入各县市人民政府和州直各责任部门考核重要内容",
                "认真贯彻落实国家、自治区关于学前教育的决策部署", "充分发挥政府牵头抓总职能", "加大部门协调力度",
                "强化问题整改"});
    CHECK(duties(Body::health_commission, Answer::no).empty());
}

TEST_CASE("a county's government has every act of the measures, and perhaps those of 各县市") {
    // 52 tasks of the measures, 考评 (two), 推广经验 and 荣誉 (two); besides, 请认真贯彻落实 and the four of 四（一）.
    CHECK(duties(Body::hejing_government, Answer::yes).size() == 52 + 5 + 5);
    CHECK(duties(Body::hejing_government, Answer::may_be) ==
          Texts{"深入分析突出短板问题", "科学制定工作措施", "加大资源整合和调配力度",
                "把工作重点聚焦到解决农村师资力量薄弱、整体办园结构不合理、保教质量不均衡等问题上来"});
    CHECK(duties(Body::hejing_party_committee, Answer::yes).empty());
    CHECK(duties(Body::hejing_party_committee, Answer::may_be) == duties(Body::hejing_government, Answer::may_be));
}

TEST_CASE("a body that answers for nothing has no duties") {
    CHECK(pp::duties_of(plan, Body::persons_responsible).empty());
    CHECK(pp::duties_of(plan, Body::autonomous_region_congress_standing_committee).empty());
    CHECK(pp::duties_of(plan, static_cast<Body>(99)).empty());
}

TEST_CASE("whatever a body has to do is a duty, a task or not: how many of each body") {
    auto const number = [](Body body) {
        return std::pair{duties(body, Answer::yes).size(), duties(body, Answer::may_be).size()};
    };
    using Number = std::pair<std::size_t, std::size_t>;
    CHECK(number(Body::education_bureau) == Number{52, 12});     // 推广经验 and 荣誉 too; perhaps 考评
    CHECK(number(Body::leadership_group) == Number{3, 0});       // 督导检查, 问责, 奖励
    CHECK(number(Body::establishment_office) == Number{18, 11}); // as a party department no addressee
    CHECK(number(Body::human_resources_and_social_security_bureau) == Number{27, 12});
    CHECK(number(Body::finance_bureau) == Number{5, 12});
    CHECK(number(Body::prefecture_government) == Number{0, 0});
    for (auto const& record : plan.bodies)
        if (record.kind == pp::BodyKind::local_government) CHECK(number(record.body) == Number{62, 4});
    CHECK(duties(Body::leadership_group, Answer::yes) ==
          Texts{"将对各县市普惠性幼儿园建设情况、教师待遇落实情况、办学质量监管情况等专项督导检查",
                "对履职不力未能如期完成发展目标的予以追责问责", "对发展学前教育成绩突出的给予奖励"});
}

TEST_CASE(
    "a set has to do what all of its bodies have to, and perhaps what an open set has that may be the same bodies") {
    CHECK(duties(Body::county_and_city_governments, Answer::yes) == duties(Body::hejing_government, Answer::yes));
    CHECK(duties(Body::county_and_city_governments, Answer::may_be) == duties(Body::hejing_government, Answer::may_be));
    CHECK(duties(Body::counties_and_cities, Answer::yes).size() == 4);
    auto const answer = [](std::string_view zh, Body body) { return pp::answers(plan, phrase(zh), body); };
    CHECK(answer("加大资源整合和调配力度", Body::county_and_city_governments) == Answer::may_be);
    CHECK(answer("加大学前教育工作协调力度", Body::prefecture_government_departments) == Answer::may_be);
    CHECK(answer("加大学前教育工作协调力度", Body::counties_and_cities) == Answer::may_be);
    CHECK(answer("关心教师身心健康", Body::relevant_prefecture_departments) == Answer::no);
}

TEST_CASE("an article without phrases is a duty of those who answer for it, by its title") {
    sample::Tables tables;
    tables.provisions.clear();
    auto const sample_plan = tables.plan();
    auto const duties = pp::duties_of(sample_plan, sample::Body::office);
    REQUIRE(length(duties) == 2);
    pp::Involvement<sample::Terms> const first = *duties.begin();
    CHECK(first.clause == Clause{2, 1});
    CHECK(first.sentence == 0);
    CHECK(first.text.zh == "建设");
    CHECK(first.part == Part::responsible);
    CHECK(first.answer == Answer::yes);
    CHECK(first.phrase == nullptr);
    CHECK(length(pp::duties_of(sample_plan, sample::Body::west_government)) == 1);
    CHECK(pp::duties_of(sample_plan, sample::Body::zone_office).empty());
}

TEST_CASE("a body answers for an article that names nobody as for the one above it") {
    sample::Tables tables;
    tables.measures.insert(tables.measures.begin() + 1, {{2, 1, 1}, {"选址", "Sites"}});
    auto const sample_plan = tables.plan();
    CHECK(printed(pp::who_answers(sample_plan, tables.measures[1])) == Texts{"办公室", "各县市政府"});
    CHECK(pp::answers(sample_plan, tables.measures[1], sample::Body::office) == Answer::yes);
    CHECK(pp::answers(sample_plan, tables.measures[1], sample::Body::west_government) == Answer::yes);
    CHECK(pp::answers(sample_plan, tables.measures[1], sample::Body::zone_office) == Answer::no);
    CHECK(length(pp::duties_of(sample_plan, sample::Body::office)) == 3); // 建园, 培训、轮岗等 and 选址
}

TEST_CASE("of duties, those of one answer are selected") {
    auto const duties = pp::duties_of(plan, Body::health_commission);
    CHECK(length(pp::select(duties, Answer::yes)) == 14);
    CHECK(length(pp::select(duties, Answer::may_be, Clause{3, 1})) == 7);
}

TEST_CASE("duties are the plan's own rows, in order, and can be walked twice") {
    auto const duties = pp::duties_of(plan, Body::education_bureau);
    static_assert(std::forward_iterator<decltype(duties.begin())>);
    auto at = duties.begin();
    CHECK((*at).phrase == &plan.provisions[1]);
    CHECK((*at).answer == Answer::may_be);
    CHECK((*at).part == Part::addressed);
    auto const first = at++;
    CHECK((*at).text.zh == "切实履行政府发展学前教育的主体责任");
    CHECK((*at).clause == Clause{3, 1});
    CHECK((*at).sentence == 1);
    CHECK((*first).text.zh == "请认真贯彻落实");
    CHECK(std::distance(duties.begin(), duties.end()) == std::distance(duties.begin(), duties.end()));
    pp::Provision<pp::bayingolin_2021::Terms> const* last = nullptr;
    for (auto const& duty : pp::duties_of(plan, Body::education_bureau)) {
        CHECK((last == nullptr || last < duty.phrase));
        last = duty.phrase;
    }
    CHECK(last->text.zh == "有针对性地加强分类指导");
}

TEST_CASE("each department is asked about each measure: who is responsible, and who perhaps") {
    auto const row = [](Body body) {
        std::string answers;
        for (auto const& measure : plan.measures)
            answers += pp::answers(plan, measure, body) == Answer::yes      ? 'x'
                       : pp::answers(plan, measure, body) == Answer::may_be ? '?'
                                                                            : '-';
        return answers;
    };
    CHECK(row(Body::education_bureau) == "?xxxxx");
    CHECK(row(Body::human_resources_and_social_security_bureau) == "?--xxx");
    CHECK(row(Body::establishment_office) == "?--x-x");
    CHECK(row(Body::health_commission) == "?---xx");
    CHECK(row(Body::finance_bureau) == "?----x");
    CHECK(row(Body::natural_resources_bureau) == "?----x");
    CHECK(row(Body::korla_government) == "xxxxxx");
    CHECK(row(Body::korla_party_committee) == "------");
    CHECK(row(Body::leadership_group) == "------");
}

TEST_CASE("the officials of a body and of an area, each once") {
    CHECK(names(pp::officials_of(plan, Body::organization_department)) == Texts{"尼木格尔", "张俊杰"});
    CHECK(names(pp::officials_of(plan, Body::prefecture_government)) == Texts{"莎茹", "谢勤"});
    CHECK(names(pp::officials_of(plan, Area::korla)) == Texts{"黄新平"}); // three posts
    CHECK(names(pp::officials_of(plan, Area::yanqi)) == Texts{"苏晓莉"}); // two
    CHECK(names(pp::officials_of(plan, Body::yanqi_party_committee)) == Texts{"苏晓莉"});
    CHECK(pp::officials_of(plan, Area::korla_etdz).empty());
    CHECK(names(pp::officials_of(plan, Body::leadership_group)).size() == 19); // of the group itself, all
}

TEST_CASE("the officials who answer for a measure or a phrase, each once") {
    CHECK(names(pp::officials_of(plan, plan.measures[4])) ==
          Texts{"尼木格尔", "许尔辉", "韩珂姿", "苏晓莉", "哈热", "阿尔特", "巴岱", "艾尔肯·莫合木提",
                "吐尔逊江·艾拜都拉", "艾山江·艾塔洪", "吐依坤·外力", "黄新平"});
    CHECK(names(pp::officials_of(plan, plan.measures[0])).size() == 9); // nobody of 州直相关部门 for certain
    CHECK(names(pp::officials_of(plan, phrase("有针对性地加强分类指导"))) == Texts{"许尔辉"});
    CHECK(names(pp::officials_of(plan, phrase("对发展学前教育成绩突出的给予奖励"))).size() == 19);
    CHECK(pp::officials_of(plan, plan.requirements[0]).empty());
}

TEST_CASE(
    "the officials of a collective are those of the bodies it stands for; an open set stands for none for certain") {
    CHECK(names(pp::officials_of(plan, Body::county_and_city_governments)) ==
          Texts{"苏晓莉", "哈热", "阿尔特", "巴岱", "艾尔肯·莫合木提", "吐尔逊江·艾拜都拉", "艾山江·艾塔洪",
                "吐依坤·外力", "黄新平"});
    CHECK(pp::officials_of(plan, Body::relevant_prefecture_departments).empty());
}

TEST_CASE("the targets of an area are its rows in every table that counts something") {
    auto const targets = [](Area area) {
        std::vector<std::pair<pp::Works, std::int64_t>> found;
        pp::for_each_target(plan, area,
                            [&](auto const& row) { found.emplace_back(row.works, row.kindergartens.value()); });
        return found;
    };
    using Targets = std::vector<std::pair<pp::Works, std::int64_t>>;
    CHECK((targets(Area::hejing) == Targets{{pp::Works::new_build, 4}, {pp::Works::expansion, 1}}));
    CHECK((targets(Area::qiemo) == Targets{{pp::Works::new_build, 2}, {pp::Works::expansion, 4}}));
    CHECK((targets(Area::korla_etdz) == Targets{{pp::Works::new_build, 5}}));
    CHECK(targets(Area::bohu).empty());
}

namespace {

// Tables of one's own: two areas in a row, an area that may be absent, a list of areas, no count.
struct Move {
    sample::Area from;
    sample::Area to;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Move, (), (from, to, seats))
struct Grant {
    pp::Optional<sample::Area> area;
    pp::Yuan yuan;
};
BOOST_DESCRIBE_STRUCT(Grant, (), (area, yuan))
struct Shared {
    pp::ShortList<sample::Area, 3> areas;
    pp::Level<pp::Share> reached;
};
BOOST_DESCRIBE_STRUCT(Shared, (), (areas, reached))
struct Remark {
    sample::Area area;
    pp::Label text;
};
BOOST_DESCRIBE_STRUCT(Remark, (), (area, text))

struct OwnPlan : pp::Plan<sample::Terms> {
    pp::Rows<Move> moves;
    pp::Rows<Grant> grants;
    pp::Rows<Shared> shared;
    pp::Rows<Remark> remarks;
};
BOOST_DESCRIBE_STRUCT(OwnPlan, (pp::Plan<sample::Terms>), (moves, grants, shared, remarks))

} // namespace

TEST_CASE("the targets of an area are found in tables of one's own, by the type of their members") {
    using enum sample::Area;
    std::vector<Move> const moves = {{east, west, 10_seats}, {west, zone, 20_seats}, {east, zone, 30_seats}};
    std::vector<Grant> const grants = {{west, 1000_yuan}, {{}, 2000_yuan}};
    std::vector<Shared> const shared = {{{east, west}, pp::Share{1, 2}}};
    std::vector<Remark> const remarks = {{west, {"说明", "remark"}}};
    OwnPlan own{};
    own.moves = moves;
    own.grants = grants;
    own.shared = shared;
    own.remarks = remarks;
    int of_moves = 0;
    int of_grants = 0;
    int of_shared = 0;
    pp::for_each_target(own, west, [&](auto const& row) {
        using Row = std::remove_cvref_t<decltype(row)>;
        static_assert(!std::is_same_v<Row, Remark>);
        of_moves += std::is_same_v<Row, Move>;
        of_grants += std::is_same_v<Row, Grant>;
        of_shared += std::is_same_v<Row, Shared>;
    });
    CHECK(of_moves == 2);
    CHECK(of_grants == 1);
    CHECK(of_shared == 1);
}
