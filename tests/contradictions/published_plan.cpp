// Contradictions in the published plan, a line each.
#include "entries.hpp"

#include <preschool_plan/bayingolin_2021.hpp>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using namespace pp::bayingolin_2021;
using pp::Label, pp::Locality, pp::Ownership, pp::Part, pp::Works;
namespace rule = pp::rule;

namespace {

struct PublishedTables {
    template <class Row>
    static std::vector<Row> copy(pp::Rows<Row> rows) {
        return {rows.begin(), rows.end()};
    }
    PublishedPlan changed = pp::bayingolin_2021::plan;
    std::vector<pp::AreaRecord<Terms>> areas = copy(changed.areas);
    std::vector<pp::BodyRecord<Terms>> bodies = copy(changed.bodies);
    std::vector<pp::Article<Terms>> measures = copy(changed.measures);
    std::vector<pp::Official<Terms>> officials = copy(changed.leadership_group.officials);
    std::vector<pp::Provision<Terms>> provisions = copy(changed.provisions);
    std::vector<KindergartenTarget> targets = copy(changed.kindergarten_targets);
    std::vector<pp::Total<& PublishedPlan::kindergarten_targets>> totals = copy(changed.kindergarten_totals);

    pp::BodyRecord<Terms>& body(Body which) { return bodies[static_cast<std::size_t>(which)]; }
    pp::Provision<Terms>& phrase(std::string_view zh) {
        for (auto& provision : provisions)
            if (provision.text.zh == zh) return provision;
        FAIL("no such phrase");
        return provisions[0];
    }
    PublishedPlan const& plan() {
        changed.areas = areas;
        changed.bodies = bodies;
        changed.measures = measures;
        changed.leadership_group.officials = officials;
        changed.provisions = provisions;
        changed.kindergarten_targets = targets;
        changed.kindergarten_totals = totals;
        return changed;
    }
};
using T = PublishedTables&;

using Figures = decltype(pp::Provision<Terms>::figures);

// The last phrase is this task.
pp::Provision<Terms>& task(T t, char const* zh, Figures const& figures = {}) {
    return t.provisions.back() = {
               .clause = {4, 3}, .sentence = 2, .purpose = pp::Purpose::task, .text = {zh, "task"}, .figures = figures};
}
void acts(T t, char const* zh, Body body, char const* as_printed) {
    task(t, zh).parties = {{body, Part::acts, as_printed}};
}
// The first phrase among the targets that has no figures is this task.
pp::Provision<Terms>& task_of_targets(T t, char const* zh, Figures const& figures) {
    for (auto& one : t.provisions)
        if (one.clause == pp::Clause{3, 6} && one.figures.empty())
            return one = {.clause = {3, 6},
                          .sentence = one.sentence,
                          .purpose = pp::Purpose::task,
                          .text = {zh, "task"},
                          .figures = figures};
    FAIL("no such phrase");
    return t.provisions[0];
}

// clang-format off
constexpr Contradiction<PublishedTables> contradictions[] = {
    {"a kindergarten more in Korla", rule::declared_total_differs_from_sum_of_parts,
     [](T t) { t.targets[0].kindergartens = 9_kindergartens; }},
    {"a rural kindergarten in cities", rule::declared_total_differs_from_sum_of_parts,
     [](T t) { t.targets[2].locality = Locality::urban; }},
    {"31 kindergartens of a text of 30", rule::figure_differs_from_its_wording,
     [](T t) { t.totals[0].figure = 31_kindergartens; }},
    {"a total of cities that is of the country", rule::total_differs_from_its_wording,
     [](T t) { t.totals[1].of = {Works::new_build, Locality::rural, Ownership::public_run}; }},
    {"the finance bureau printed as the education bureau", rule::name_is_not_of_its_body,
     [](T t) { t.measures[1].parties = {{Body::finance_bureau, Part::responsible, "州教育局"}}; }},
    {"the counties printed as their governments", rule::name_is_not_of_its_body,
     [](T t) { t.measures[0].parties = {{Body::counties_and_cities, Part::responsible, "各县市人民政府"}}; }},
    {"Hejing's government printed as the prefecture's", rule::name_is_not_of_its_body,
     [](T t) { t.measures[1].parties = {{Body::hejing_government, Part::responsible, "州人民政府"}}; }},
    {"Hejing's government printed as a city's", rule::name_is_not_of_its_body,
     [](T t) { t.measures[1].parties = {{Body::hejing_government, Part::responsible, "市人民政府"}}; }},
    {"Korla's government printed as a county's", rule::name_is_not_of_its_body,
     [](T t) { t.changed.notice.addressees = {{Body::korla_government, Part::addressed, "县人民政府"}}; }},
    {"Hejing's committee printed as the region's", rule::name_is_not_of_its_body,
     [](T t) { t.provisions[1].parties = {{Body::hejing_party_committee, Part::acts, "自治区党委"}}; }},
    {"the prefecture's bureau printed as a county's", rule::name_is_not_of_its_body,
     [](T t) { t.measures[1].parties = {{Body::finance_bureau, Part::responsible, "县财政局"}}; }},
    {"an addressee that is persons", rule::part_is_not_of_its_place,
     [](T t) { t.changed.notice.addressees = {{Body::persons_responsible, Part::addressed, "相关责任人"}}; }},
    {"a title of another plan", rule::not_printed_in_its_text,
     [](T t) { t.changed.notice.plan_title = {"自治州学前教育发展规划", "Plan"}; }},
    {"the serial of the notice is its year", rule::figure_differs_from_its_wording,
     [](T t) { t.changed.notice.number = {"巴政办发〔2021〕5号", 5, 2021}; }},
    {"Hejing's committee has Yanqi's secretary", rule::post_is_not_of_its_body,
     [](T t) { t.officials[10].posts = {{Body::hejing_party_committee, {"焉耆县党委副书记", "Deputy Secretary"}}}; }},
    {"a county governor of two counties", rule::official_is_of_two_areas,
     [](T t) { t.officials[10].posts.push_back({Body::hejing_government, {"副县长", "Deputy Governor"}}); }},
    {"two governors of one county", rule::body_has_two_heads,
     [](T t) { t.officials[11].posts = {{Body::yanqi_government, {"县长", "County Governor"}}}; }},
    {"a post in the counties' governments", rule::post_is_not_of_its_body,
     [](T t) { t.officials[10].posts = {{Body::county_and_city_governments, {"县长", "County Governor"}}}; }},
    {"a mayor of a county", rule::post_is_not_of_its_body,
     [](T t) { t.officials[10].posts = {{Body::yanqi_government, {"市长", "Mayor"}}}; }},
    {"a deputy county governor of a city", rule::post_is_not_of_its_body,
     [](T t) { t.officials[18].posts = {{Body::korla_government, {"常务副县长", "Deputy County Governor"}}}; }},
    {"a post in the persons responsible", rule::post_is_not_of_its_body,
     [](T t) { t.officials[10].posts = {{Body::persons_responsible, {"主任", "Head"}}}; }},
    {"a leader whose names are swapped", rule::languages_are_swapped,
     [](T t) { t.officials[0].name = {"Sharu", "莎茹"}; }},
    {"Chinese in an English name", rule::languages_are_swapped,
     [](T t) { t.body(Body::finance_bureau).name = {"州财政局", "Prefecture Finance 局"}; }},
    {"a bureau whose short name is another's", rule::has_a_name_of_another,
     [](T t) { t.body(Body::finance_bureau).short_names = {{"教育局", "Finance Bureau"}}; }},
    {"two bureaus of one English name", rule::has_a_name_of_another,
     [](T t) { t.body(Body::finance_bureau).name = {"州财政局", "Prefecture Health Commission"}; }},
    {"Hejing officially called Hoxud", rule::has_a_name_of_another,
     [](T t) { t.areas[6].official_name = Label{"和硕县", "Heshuo"}; }},
    {"Yanqi a city", rule::area_is_called_of_another_kind, [](T t) { t.areas[5].kind = pp::AreaKind::city; }},
    {"a code above of two digits", rule::area_code_has_not_its_form,
     [](T t) { t.changed.area_codes = pp::AreaCodes{"GB/T 2260", 65}; }},
    {"Yanqi's committee called 人民政府", rule::body_contradicts_its_kind,
     [](T t) { t.body(Body::yanqi_party_committee).name = {"县委（人民政府）", "Committee"}; }},
    {"Yanqi's committee without Yanqi", rule::body_contradicts_its_kind,
     [](T t) { t.body(Body::yanqi_party_committee).area = {}; }},
    {"the prefecture's government in Korla", rule::body_contradicts_its_kind,
     [](T t) { t.body(Body::prefecture_government).area = Area::korla; }},
    {"an open set that may include nothing", rule::body_contradicts_its_kind,
     [](T t) { t.body(Body::relevant_prefecture_departments).covers = {}; }},
    {"an open set that may include sets", rule::body_contradicts_its_kind,
     [](T t) { t.body(Body::relevant_prefecture_departments).covers = {pp::BodyKind::some_of}; }},
    {"a bureau that may include bureaus", rule::body_contradicts_its_kind,
     [](T t) { t.body(Body::finance_bureau).covers = {pp::BodyKind::department}; }},
    {"a plan of 2020", rule::due_before_the_notice,
     [](T t) { t.measures[5].due = pp::Due{{"2020年底前", "by 2020"}, pp::Date{2020}}; }},
    {"rural in a phrase that has no locality", rule::not_printed_in_its_text,
     [](T t) {
         for (auto& one : t.provisions) if (one.localities.empty() && one.text.zh.find("村")
             == one.text.zh.npos && one.text.zh.find("乡") == one.text.zh.npos) { one.localities = {Locality::rural};
         return; }
     }},
    {"an open list that is closed", rule::printed_but_left_out,
     [](T t) { for (auto& one : t.provisions) if (one.open) { one.open = false; return; } }},
    {"a figure that is left out", rule::printed_but_left_out,
     [](T t) { t.phrase("对在乡村幼儿园工作满20年、30年的教师颁发荣誉证书").figures = {}; }},
    {"an item that is not in its phrase", rule::not_printed_in_its_text,
     [](T t) {
         for (auto& one : t.provisions) if (!one.items.empty()) { one.items = {{pp::ItemKind::matter, {"轮岗交流制度建设",
             "matter"}}};
         return; }
     }},
    {"a governor of a county in the prefecture's government", rule::post_is_not_of_its_body,
     [](T t) { t.officials[0].posts = {{Body::prefecture_government, {"县长", "Governor"}}}; }},
    {"a governor in the party committee", rule::post_is_not_of_its_body,
     [](T t) { t.officials[10].posts = {{Body::yanqi_party_committee, {"副县长", "Deputy Governor"}}}; }},
    {"a secretary in the government", rule::post_is_not_of_its_body,
     [](T t) { t.officials[10].posts = {{Body::yanqi_government, {"焉耆县党委副书记", "Deputy Secretary"}}}; }},
    {"a director of education in the finance bureau", rule::post_is_not_of_its_body,
     [](T t) { t.officials[6].posts = {{Body::finance_bureau, {"州教育局副局长", "Deputy Director"}}}; }},
    {"a secretary and director of education in the finance bureau", rule::post_is_not_of_its_body,
     [](T t) { t.officials[6].posts = {{Body::finance_bureau, {"州教育局党组书记、局长", "Director"}}}; }},
    {"two governors who are also deputy secretaries", rule::body_has_two_heads,
     [](T t) {
         t.officials[10].posts = {{Body::yanqi_government, {"党委副书记、县长", "County Governor"}}};
         t.officials[11].posts = t.officials[10].posts;
     }},
    {"Hejing's government with Hoxud's name", rule::body_contradicts_its_kind,
     [](T t) { t.body(Body::hejing_government).name = {"和硕县人民政府", "People's Government"}; }},
    {"a total of cities that has only public kindergartens", rule::total_differs_from_its_wording,
     [](T t) { t.totals.push_back({{3, 6}, {"其中：城市公办幼儿园38所", "38"}, {Ownership::public_run}, 38_kindergartens}); }},
    {"a list of problems that is not left open", rule::printed_but_left_out,
     [](T t) { task(t, "着力解决区域分布不均等问题"); }},
    {"a list that is not left open before what is done at once", rule::printed_but_left_out,
     [](T t) { task(t, "招生计划、收费标准等同时向社会公示"); }},
    {"a deadline that a goal leaves out", rule::printed_but_left_out,
     [](T t) { task(t, "到2025年教师待遇明显提升"); }},
    {"a deadline of ten days left out", rule::printed_but_left_out,
     [](T t) { task(t, "2021年6月中旬前完成选址"); }},
    {"the education bureau acts where the finance bureau should", rule::not_printed_in_its_text,
     [](T t) { acts(t, "州财政局应及时拨付资金", Body::education_bureau, "州教育局"); }},
    {"a body that acts other than the one that the text says by 由", rule::not_printed_in_its_text,
     [](T t) { acts(t, "资金由州财政局统筹安排", Body::education_bureau, "州教育局"); }},
    {"a body that acts other than those of a list", rule::not_printed_in_its_text,
     [](T t) { acts(t, "州财政局、州自然资源局要落实资金和用地", Body::education_bureau, "州教育局"); }},
    {"a body that acts other than the one with a short name", rule::not_printed_in_its_text,
     [](T t) { acts(t, "财政局要及时拨付资金", Body::education_bureau, "州教育局"); }},
    {"a body that acts other than one of its neighbours", rule::not_printed_in_its_text,
     [](T t) { acts(t, "焉耆县人民政府要落实用地", Body::hejing_government, "和静县人民政府"); }},
    {"a phrase of an area with more than its targets of the works that it prints", rule::phrase_exceeds_its_targets,
     [](T t) {
         auto& phrase = task_of_targets(t, "焉耆县改扩建公办农村幼儿园2所", {2_kindergartens});
         phrase.area = Area::yanqi; phrase.localities = {Locality::rural}; phrase.ownerships = {Ownership::public_run};
     }},
    {"a phrase with more kindergartens than all that are to be added", rule::phrase_exceeds_its_targets,
     [](T t) {
         auto& phrase = task_of_targets(t, "力争多渠道新增公办幼儿园31所", {31_kindergartens});
         phrase.ownerships = {Ownership::public_run};
     }},
    {"a phrase with more seats than all that are to be added", rule::phrase_exceeds_its_targets,
     [](T t) {
         auto& phrase = task_of_targets(t, "农村公办园增加学位4800个", {4800_seats});
         phrase.localities = {Locality::rural}; phrase.ownerships = {Ownership::public_run};
     }},
    {"a phrase with another figure than the total of its words, in another order", rule::figure_differs_from_its_total,
     [](T t) {
         auto& phrase = task_of_targets(t, "确保新增31所公办幼儿园", {31_kindergartens});
         phrase.ownerships = {Ownership::public_run};
     }},
    {"a phrase with another figure than the total of its words, the noun first", rule::figure_differs_from_its_total,
     [](T t) { task_of_targets(t, "学位增加9300个", {9300_seats}); }},
    {"a share that is pressed down to more", rule::figure_differs_from_its_wording,
     [](T t) { task(t, "大班额比例由5%压缩至15%", {5_percent, 15_percent}); }},
    {"a head of a party department in another", rule::post_is_not_of_its_body,
     [](T t) { t.officials[6].posts = {{Body::education_bureau, {"州党委组织部副部长", "Deputy Head"}}}; }},
    {"a body that acts other than the one behind the second 由", rule::not_printed_in_its_text,
     [](T t) { acts(t, "自由活动时间由州教育局统一规定", Body::counties_and_cities, "各县市"); }},
    {"a share that is raised to less", rule::figure_differs_from_its_wording,
     [](T t) { task(t, "毛入园率从92%提高到88.5%", {92_percent, 88.5_percent}); }},
    {"a share that is lowered to more", rule::figure_differs_from_its_wording,
     [](T t) { task(t, "大班额比例由5%降至15%", {5_percent, 15_percent}); }},
    {"seats by which kindergartens are built, as kindergartens", rule::figure_differs_from_its_wording,
     [](T t) { task(t, "按照每千人36个学位标准配建幼儿园", {36_kindergartens}); }},
    {"two directors of one bureau", rule::body_has_two_heads,
     [](T t) {
         t.officials[6].posts = {{Body::finance_bureau, {"州财政局局长", "Director"}}};
         t.officials[7].posts = {{Body::finance_bureau, {"党组副书记、局长", "Director"}}};
     }},
    {"two secretaries of one committee", rule::body_has_two_heads,
     [](T t) {
         t.officials[10].posts = {{Body::yanqi_party_committee, {"县委书记", "Secretary"}}};
         t.officials[11].posts = {{Body::yanqi_party_committee, {"焉耆县委书记", "Secretary"}}};
     }},
    {"a director of education in another bureau, by the bureau's short name", rule::post_is_not_of_its_body,
     [](T t) { t.officials[6].posts = {{Body::health_commission, {"教育局局长", "Director"}}}; }},
    {"a director of education in another bureau, behind another post", rule::post_is_not_of_its_body,
     [](T t) { t.officials[6].posts = {{Body::health_commission, {"党组书记、州教育局局长", "Director"}}}; }},
    {"a director of education in the government", rule::post_is_not_of_its_body,
     [](T t) { t.officials[6].posts = {{Body::prefecture_government, {"州教育局局长", "Director"}}}; }},
    {"a deputy governor in a bureau", rule::post_is_not_of_its_body,
     [](T t) { t.officials[6].posts = {{Body::education_bureau, {"副州长", "Deputy Governor"}}}; }},
    {"a county's secretary in a city's committee", rule::post_is_not_of_its_body,
     [](T t) { t.officials[10].posts = {{Body::korla_party_committee, {"县委书记", "Secretary"}}}; }},
    {"governments that are committees", rule::body_contradicts_its_kind,
     [](T t) { t.body(Body::county_and_city_governments).covers = {pp::BodyKind::local_party_committee}; }},
    {"a figure that is still to be written", rule::text_has_a_placeholder,
     [](T t) { task(t, "新增公办幼儿园XX所"); }},
    {"a figure that is still to be written, by three letters", rule::text_has_a_placeholder,
     [](T t) { task(t, "新增公办幼儿园XXX所"); }},
    {"a title that is still to be written", rule::text_has_a_placeholder,
     [](T t) { t.measures[1].title = {"待补充", "To be written"}; }},
    {"characters that were lost", rule::text_has_a_placeholder,
     [](T t) { t.measures[1].title = {"切实推进锟斤拷均衡发展", "Balanced development"}; }},
    {"what goes on for years due once", rule::recurrence_differs_from_its_wording,
     [](T t) { t.measures[5].due = pp::Due{{"常年坚持", "all year round"}}; }},
    {"a name with a space behind it", rule::text_looks_like_another,
     [](T t) { t.areas[0].name = {"库尔勒市 ", "Korla City"}; }},
    {"a name with another middle dot", rule::text_looks_like_another,
     [](T t) { t.officials[14].name = {"艾尔肯・莫合木提", "Ai'erken Mohemuti"}; }},
};

constexpr Rewording<PublishedTables> rewordings[] = {
    {"the prefecture's government by its short form",
     [](T t) { t.measures[1].parties = {{Body::prefecture_government, Part::responsible, "州政府"}}; }},
    {"Hejing's government by its short form",
     [](T t) { t.measures[1].parties = {{Body::hejing_government, Part::responsible, "和静县政府"}}; }},
    {"Yanqi's committee by its short form",
     [](T t) { t.measures[1].parties = {{Body::yanqi_party_committee, Part::responsible, "焉耆县委"}}; }},
    {"the prefecture's government as an autonomous one's",
     [](T t) { t.measures[1].parties = {{Body::prefecture_government, Part::responsible, "自治州人民政府"}}; }},
    {"Hejing's government printed as the county's",
     [](T t) { t.measures[1].parties = {{Body::hejing_government, Part::responsible, "县人民政府"}}; }},
    {"Korla's government printed as the city's",
     [](T t) { t.measures[1].parties = {{Body::korla_government, Part::responsible, "市人民政府"}}; }},
    {"Hejing's government as this one",
     [](T t) { t.measures[1].parties = {{Body::hejing_government, Part::responsible, "该人民政府"}}; }},
    {"a bureau of an autonomous prefecture",
     [](T t) { t.measures[1].parties = {{Body::finance_bureau, Part::responsible, "自治州财政局"}}; }},
    {"a bureau by its second name",
     [](T t) { t.measures[1].parties = {{Body::education_bureau, Part::responsible, "州民族语言文字工作委员会"}}; }},
    {"a city's secretary-general",
     [](T t) { t.officials[18].posts.push_back({Body::korla_government, {"秘书长", "Head"}}); }},
    {"a vice mayor who sits on the committee",
     [](T t) { t.officials[18].posts = {{Body::korla_government, {"市委常委、副市长", "Vice Mayor"}}}; }},
    {"a deputy governor who is a town's secretary",
     [](T t) { t.officials[10].posts = {{Body::yanqi_government, {"副县长、焉耆镇党委书记", "Deputy Governor"}}}; }},
    {"a secretary of the government's leading group",
     [](T t) { t.officials[1].posts.push_back({Body::prefecture_government, {"州人民政府党组书记", "Secretary"}}); }},
    {"a post printed with another that the official holds",
     [](T t) {
         t.officials[2].posts = {{Body::human_resources_and_social_security_bureau,
                                  {"州党委组织部副部长、州人社局局长", "Deputy Head, Director"}}};
     }},
    {"a total with its parts in brackets",
     [](T t) { t.totals[0].text = {"新增公办幼儿园30所（城市13所，农村17所）", "30"}; }},
    {"what is done about the projects of a year",
     [](T t) { task(t, "加快实施2021年下达的建设项目"); }},
    {"somebody who wants the counties to act",
     [](T t) { acts(t, "州教育局要求限期整改", Body::counties_and_cities, "各县市"); }},
    {"what is reported at intervals",
     [](T t) { t.measures[5].due = pp::Due{{"定期通报", "regularly"}, {}, pp::Recurrence::at_intervals}; }},
    {"a rise of seats", [](T t) { task(t, "学位由4200个增加到5400个", {4200_seats, 5400_seats}); }},
    {"somebody who checks before others act",
     [](T t) { acts(t, "由州财政局审核后拨付", Body::education_bureau, "州教育局"); }},
    {"a body that acts with the one that the text names",
     [](T t) { acts(t, "州财政局、州教育局要落实资金", Body::education_bureau, "教育局"); }},
    {"seats by which kindergartens are built",
     [](T t) { task(t, "按照每千人36个学位标准配建幼儿园", {36_seats}); }},
    {"kindergartens by their classes and seats",
     [](T t) { task(t, "新建9个班规模幼儿园、360个学位幼儿园", {9_classes, 360_seats}); }},
    {"a phrase of an area with fewer than its targets",
     [](T t) {
         auto& phrase = task_of_targets(t, "和静县新增公办幼儿园3所", {3_kindergartens});
         phrase.area = Area::hejing; phrase.ownerships = {Ownership::public_run};
     }},
    {"seats of private kindergartens, which are no targets",
     [](T t) {
         auto& phrase = task_of_targets(t, "民办园增加学位800个", {800_seats});
         phrase.ownerships = {Ownership::private_run};
     }},
    {"what there is then, which is more than what is added",
     [](T t) { task_of_targets(t, "新增后学位达到90000个", {90000_seats}); }},
    {"kindergartens, before words of schools",
     [](T t) { task(t, "为12所幼儿园配备校医", {12_kindergartens}); }},
    {"a government that is one of several of its name",
     [](T t) { acts(t, "由县人民政府负责组织实施", Body::hejing_government, "和静县人民政府"); }},
    {"what another body has handed out",
     [](T t) { acts(t, "由州财政局下达的资金要及时拨付到园", Body::counties_and_cities, "各县市"); }},
    {"what is handed to another body",
     [](T t) { acts(t, "无偿交由教育局办成公办幼儿园", Body::counties_and_cities, "各县市"); }},
    {"the kindergartens that an area has, and those that it closes",
     [](T t) {
         auto& has = task_of_targets(t, "焉耆县现有公办幼儿园30所", {30_kindergartens});
         has.area = Area::yanqi; has.ownerships = {Ownership::public_run};
         auto& closes = task_of_targets(t, "焉耆县关停公办幼儿园20所", {20_kindergartens});
         closes.area = Area::yanqi; closes.ownerships = {Ownership::public_run};
     }},
    {"deputies who head something else",
     [](T t) {
         t.officials[6].posts.push_back({Body::health_commission, {"州卫健委副主任、州中医药管理局局长", "Deputy Director"}});
         t.officials[10].posts.push_back({Body::yanqi_government, {"副县长、焉耆镇镇长", "Deputy Governor"}});
         t.officials[10].posts.push_back({Body::yanqi_party_committee, {"县委常委、焉耆镇党委书记", "Secretary"}});
     }},
    {"a share that is raised from below a bound to above it",
     [](T t) { task(t, "毛入园率由不足85%提高到85%以上", {{85_percent, pp::Bound::at_most}, {85_percent, pp::Bound::at_least}}); }},
    {"what is lowered from one year to another",
     [](T t) { task(t, "新增30所幼儿园、9030个学位，平均班额由2023年的42人降至2025年的30人", {30_kindergartens, 9030_seats}); }},
    {"sizes and names in capitals that are no placeholders",
     [](T t) { t.measures[1].title = {"规范XXL课桌，建设MAXX平台", "Desks of size XXL, the platform MAXX"}; }},
    {"a post in another department beside that of one's own, which has its short name or none",
     [](T t) {
         t.officials[2].posts = {
             {Body::human_resources_and_social_security_bureau, {"州党委组织部副部长、人社局局长", "Director"}}};
         t.officials[6].posts = {{Body::finance_bureau, {"州党委组织部副部长、局长", "Director"}}};
     }},
    {"two shares, of which one is raised",
     [](T t) { task(t, "在毛入园率稳定在98%的基础上将普惠率提高到90%", {98_percent, 90_percent}); }},
    {"classes by their number",
     [](T t) { task(t, "在小一班、中二班开展试点"); }},
    {"a secretary of the government's offices",
     [](T t) {
         t.officials[10].posts.push_back({Body::yanqi_government, {"县人民政府机关党委书记", "Secretary"}});
     }},
    {"teachers who are waited for", [](T t) { task(t, "优先安排等待补充教师的幼儿园"); }},
    {"a share that is lowered",
     [](T t) { task(t, "大班额比例由15%降至5%", {15_percent, 5_percent}); }},
    {"directors and secretaries of several ranks",
     [](T t) {
         t.officials[6].posts.push_back({Body::health_commission, {"党组书记、副主任", "Deputy Director"}});
         t.officials[7].posts.push_back({Body::health_commission, {"办公室主任", "Head of the Office"}});
         t.officials[10].posts.push_back({Body::yanqi_party_committee, {"县委常委、纪委书记", "Secretary"}});
     }},
    {"a secretary who sits on the committee above",
     [](T t) {
         t.officials[18].posts.push_back({Body::korla_party_committee, {"州委常委、库尔勒市委书记", "Secretary"}});
     }},
    {"a deputy governor who heads a bureau that is no body of the plan",
     [](T t) {
         t.officials[0].posts.push_back({Body::prefecture_government, {"副州长、公安局局长", "Deputy Governor"}});
     }},
    {"a set without 各",
     [](T t) { t.measures[1].parties = {{Body::counties_and_cities, Part::responsible, "县市"}}; }},
};
// clang-format on

} // namespace

TEST_CASE("the published plan does not contradict itself until one thing in it is changed") {
    check_nothing_is_found<PublishedTables>();
}
TEST_CASE("a contradiction in the published plan is found by the rule for it") { check_all_are_found(contradictions); }
TEST_CASE("what the published plan could print as well contradicts nothing") { check_nothing_is_found_in(rewordings); }
