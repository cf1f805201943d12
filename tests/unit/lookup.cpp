// Things are found by what people call them: every name that the plan has, a code, a clause, a number in digits.
#include "published.hpp"
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/names.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Seats;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body;

namespace {

auto const& plan = published();

} // namespace

TEST_CASE("an enumerator is found by its name in the source, and by nothing else") {
    CHECK(pp::enumerator<Area>("qiemo") == Area::qiemo);
    CHECK(pp::enumerator<Area>("korla_etdz") == Area::korla_etdz);
    CHECK(pp::enumerator<pp::Locality>("rural") == pp::Locality::rural);
    CHECK_FALSE(pp::enumerator<Area>("Qiemo"));
    CHECK_FALSE(pp::enumerator<Area>("korla_"));
    CHECK_FALSE(pp::enumerator<Area>(""));
}

TEST_CASE("every enumerator, area and body is found by its own name") {
    for (auto const body : pp::enumerators<Body>) CHECK(pp::enumerator<Body>(pp::enumerator_name(body)) == body);
    for (auto const& record : plan.areas) {
        CHECK(pp::find_area(plan, pp::enumerator_name(record.area)) == record.area);
        CHECK(pp::find_area(plan, record.name.zh) == record.area);
        CHECK(pp::find_area(plan, record.name.en) == record.area);
    }
    for (auto const& record : plan.bodies) {
        CHECK(pp::find_body(plan, pp::enumerator_name(record.body)) == record.body);
        CHECK(pp::find_body(plan, pp::full_name(plan, record.body).zh.as<std::string>()) == record.body);
        CHECK(pp::find_body(plan, pp::full_name(plan, record.body).en.as<std::string>()) == record.body);
    }
}

TEST_CASE("an area is found by its official name and by its code, as a number or in digits") {
    CHECK(pp::find_area(plan, "焉耆县") == Area::yanqi);
    CHECK(pp::find_area(plan, "焉耆回族自治县") == Area::yanqi);
    CHECK(pp::find_area(plan, "Yanqi Hui Autonomous County") == Area::yanqi);
    CHECK(pp::find_area(plan, 652826) == Area::yanqi);
    CHECK(pp::find_area(plan, "652826") == Area::yanqi);
    for (auto const* name : {"焉", "6528260", "0652826", "52826", "65282", "652800", "", " 焉耆县"}) {
        CAPTURE(name);
        CHECK(pp::find_area(plan, name).size() == 0);
    }
    CHECK(pp::find_area(plan, 652800).size() == 0); // the prefecture's own
    CHECK(pp::find_area(plan, 0).size() == 0);      // not that of the zone, which has none
}

TEST_CASE("a body is found by the short form in which the notice prints it") {
    CHECK(pp::find_body(plan, "人社局") == Body::human_resources_and_social_security_bureau);
    CHECK(pp::find_body(plan, "州人社局") == Body::human_resources_and_social_security_bureau);
    CHECK(pp::find_body(plan, "教育局") == Body::education_bureau);
    CHECK(pp::find_body(plan, "州教育局") == Body::education_bureau);
    CHECK(pp::find_body(plan, "州教育局（民族语言文字工作委员会）") == Body::education_bureau);
    CHECK(pp::find_body(plan, "州发改委") == Body::development_and_reform_commission);
    CHECK(pp::find_body(plan, "住建局") == Body::housing_and_urban_rural_development_bureau);
    CHECK(pp::find_body(plan, "卫健委") == Body::health_commission);
    CHECK(pp::find_body(plan, "编办") == Body::establishment_office);
    CHECK(pp::find_body(plan, "发改委") == Body::development_and_reform_commission);
    CHECK(pp::find_body(plan, "州住建局") == Body::housing_and_urban_rural_development_bureau);
    CHECK(pp::find_body(plan, "各县市人民政府") == Body::county_and_city_governments);
    CHECK(pp::find_body(plan, "各县市") == Body::counties_and_cities);
    CHECK(pp::find_body(plan, "交通局").size() == 0);
    CHECK(pp::find_body(plan, "").size() == 0);
}

TEST_CASE("a body is found by its second name, in brackets behind the first or alone") {
    CHECK(pp::find_body(plan, "粮食和物资储备局") == Body::development_and_reform_commission);
    CHECK(pp::find_body(plan, "州发改委（粮食和物资储备局）") == Body::development_and_reform_commission);
    CHECK(pp::find_body(plan, "Prefecture Education Bureau (Ethnic Languages and Scripts Commission)") ==
          Body::education_bureau);
    CHECK(pp::find_body(plan, "Civil Air Defence Office") == Body::housing_and_urban_rural_development_bureau);
    CHECK(pp::find_body(plan, "州发改委（粮食和物资储备局").size() == 0);
}

TEST_CASE("a body is found by its English name and short name, in upper or lower case") {
    CHECK(pp::find_body(plan, "Prefecture Education Bureau") == Body::education_bureau);
    CHECK(pp::find_body(plan, "Education Bureau") == Body::education_bureau);
    CHECK(pp::find_body(plan, "education bureau") == Body::education_bureau);
    CHECK(pp::find_body(plan, "QIEMO COUNTY PEOPLE'S GOVERNMENT") == Body::qiemo_government);
}

TEST_CASE("the leadership group is the body of which the text speaks by a shorter name") {
    CHECK(pp::find_body(plan, "自治州学前教育工作报告审议意见落实情况整改工作领导小组") == Body::leadership_group);
    CHECK(pp::find_body(plan, "自治州整改工作领导小组") == Body::leadership_group);
    CHECK(plan.leadership_group.body == Body::leadership_group);
}

TEST_CASE("an area is found with or without the word for its kind, in upper or lower case") {
    for (auto const* name : {"且末县", "且末", "Qiemo County", "Qiemo", "QIEMO", "Qiemo county", "qiemo"}) {
        CAPTURE(name);
        CHECK(pp::find_area(plan, name) == Area::qiemo);
    }
    CHECK(pp::find_area(plan, "和静") == Area::hejing);
    CHECK(pp::find_area(plan, "焉耆") == Area::yanqi);
    CHECK(pp::find_area(plan, "库尔勒") == Area::korla);
    CHECK(pp::find_area(plan, "Korla") == Area::korla);
    CHECK(pp::find_area(plan, "县").size() == 0);
    CHECK(pp::find_area(plan, "County").size() == 0);
}

TEST_CASE("what was found may be kept where the look-up is not") {
    auto const& area = *pp::find_area(plan, "和静");
    auto const seats = pp::count_from_text<pp::Seats>("9,030").value();
    CHECK(area == Area::hejing);
    CHECK(seats == pp::Seats{9030});
}

TEST_CASE("what is called nothing is found by a part of its name, and the answer says which there are") {
    using pp::bayingolin_2021::Topic;
    CHECK(pp::find_like<Topic>(plan, "住房") == Topic::housing);
    CHECK(pp::find_like<Topic>(plan, "Housing") == Topic::housing);
    CHECK(pp::find_like<pp::Purpose>(plan, "督导") == pp::Purpose::supervision);
    CHECK(pp::find_like<Area>(plan, "开发区") == Area::korla_etdz);
    CHECK(pp::find_like<Body>(plan, "财政") == Body::finance_bureau);
    auto const teachers = pp::find_like<Topic>(plan, "教师");
    CHECK(teachers.size() > 1);
    CHECK(std::vector<Topic>(teachers.begin(), teachers.end()) == std::vector{Topic::training, Topic::housing});
    auto const hejing = pp::find_like<Body>(plan, "和静");
    CHECK(std::vector<Body>(hejing.begin(), hejing.end()) ==
          std::vector{Body::hejing_government, Body::hejing_party_committee});
    CHECK(pp::find_like<Topic>(plan, "规划") == Topic::planning); // its whole name
    CHECK(pp::find_like<Topic>(plan, "交通").size() == 0);
    CHECK(pp::find_like<Topic>(plan, "").size() == 0);
}

TEST_CASE("a party is called in English what is printed of its body") {
    auto const en = [](auto const& party) { return pp::name_of(plan, party).en.template as<std::string>(); };
    auto const& parties = plan.measures[5].parties;
    CHECK(en(parties[0]) == "Establishment Office of the Prefecture Party Committee");
    CHECK(en(parties[5]) == "Housing and Urban-Rural Development Bureau");
    CHECK(en(parties[6]) == "Education Bureau");
    CHECK(en(plan.measures[1].parties[0]) == "Prefecture Education Bureau");
    CHECK(label(parties[6]) == pp::Label{"教育局", "Education Bureau"});
    CHECK(label(plan.measures[1].parties[0]) == pp::Label{"州教育局", "Prefecture Education Bureau"});
    pp::Party<pp::bayingolin_2021::Terms> const of_county{Body::yuli_government, pp::Part::acts, "尉犁县人民政府"};
    CHECK(en(of_county) == "Yuli County People's Government");
}

TEST_CASE("a body of an area is found by its full name, also with the area's official name") {
    CHECK(pp::find_body(plan, "尉犁县人民政府") == Body::yuli_government);
    CHECK(pp::find_body(plan, "Yuli County People's Government") == Body::yuli_government);
    CHECK(pp::find_body(plan, "焉耆县党委") == Body::yanqi_party_committee);
    CHECK(pp::find_body(plan, "焉耆回族自治县党委") == Body::yanqi_party_committee);
    CHECK(pp::find_body(plan, "库尔勒市委") == Body::korla_party_committee);
    CHECK(pp::find_body(plan, "库尔勒市市委").size() == 0);
    CHECK(pp::find_body(plan, "市委") == Body::korla_party_committee);
    CHECK(pp::find_body(plan, "尉犁县").size() == 0);
}

TEST_CASE("a name of several bodies finds none of them, and says that it is a name of several") {
    auto const found = pp::find_body(plan, "人民政府");
    CHECK(found.size() > 1);
    CHECK_FALSE(found);
    CHECK_FALSE(found == Body::korla_government);
    CHECK(found.size() == 9);
    CHECK(*found.begin() == Body::korla_government);
    CHECK_THROWS_AS((void)found.value(), std::out_of_range);
    CHECK_THROWS_AS((void)*found, std::out_of_range);
    CHECK_THROWS_AS((void)*pp::find_area(plan, "乌鲁木齐市"), std::out_of_range);
    CHECK(pp::find_body(plan, "党委").size() > 1);
    CHECK(pp::find_body(plan, "Party Committee").size() > 1);
}

TEST_CASE("a short form that the plan prints of two bodies is a name of several") {
    sample::Tables tables;
    tables.provisions[0].parties = {{sample::Body::east_government, pp::Part::acts, "该政府"}};
    CHECK(pp::find_body(tables.plan(), "该政府") == sample::Body::east_government);
    tables.measures[0].parties.push_back({sample::Body::west_government, pp::Part::responsible, "该政府"});
    CHECK(pp::find_body(tables.plan(), "该政府").size() > 1);
    CHECK(pp::find_body(tables.plan(), "东市政府") == sample::Body::east_government);
    CHECK(pp::find_body(tables.plan(), "开发区管委会") == sample::Body::zone_office);
}

TEST_CASE("an article is found by its clause, in whichever table, where it stands") {
    CHECK(pp::find_article(plan, {1})->title.zh == "指导思想");
    CHECK(pp::find_article(plan, {3, 4})->title.zh == "切实加强师资队伍建设");
    CHECK(pp::find_article(plan, {4, 3})->title.zh == "加强监督考核");
    CHECK(&*pp::find_article(plan, {3, 4}) == &plan.measures[3]);
    CHECK(pp::find_article(plan, {3, 7}).size() == 0);
    CHECK(pp::find_article(plan, {3, 4, 1}).size() == 0);
    CHECK(pp::find_article(plan, {}).size() == 0);
}

TEST_CASE("a clause under which two articles stand finds neither") {
    sample::Tables tables;
    tables.requirements[0].clause = {2, 1};
    CHECK(pp::find_article(tables.plan(), {2, 1}).size() > 1);
    CHECK(pp::find_article(tables.plan(), {3, 1}).size() == 0);
}

TEST_CASE("a count is read from digits, in groups of three or not") {
    CHECK(pp::count_from_text<Seats>("9030") == 9030_seats);
    CHECK(pp::count_from_text<Seats>("9,030") == 9030_seats);
    CHECK(pp::count_from_text<Seats>("1,234,567") == 1234567_seats);
    CHECK(pp::count_from_text<Seats>("0") == 0_seats);
    CHECK(pp::count_from_text<pp::Kindergartens>("030") == 30_kindergartens);
    CHECK(pp::count_from_text<Seats>("9223372036854775807") == Seats{9223372036854775807});
    CHECK(pp::count_from_text<Seats>("9,223,372,036,854,775,807") == Seats{9223372036854775807});
}

TEST_CASE("a text that is anything else than a count is none") {
    for (auto const* text : {"",
                             "-1",
                             "+1",
                             "9030个",
                             "9030 ",
                             " 9030",
                             "9 030",
                             "9.5",
                             "0x10",
                             "1e3",
                             "九",
                             "９０３０",
                             "9223372036854775808",
                             "99999999999999999999",
                             ",",
                             "9,",
                             ",030",
                             "9,03",
                             "9,0300",
                             "9030,000",
                             "9,,030",
                             "9，030",
                             "1,2345",
                             "1,234,56"}) {
        CAPTURE(text);
        CHECK_FALSE(pp::count_from_text<Seats>(text));
    }
}

TEST_CASE("the full name of a body begins with that of its area, and nothing is said twice") {
    auto const zh = [](Body body) { return pp::full_name(plan, body).zh.as<std::string>(); };
    auto const en = [](Body body) { return pp::full_name(plan, body).en.as<std::string>(); };
    CHECK(zh(Body::yuli_government) == "尉犁县人民政府");
    CHECK(en(Body::yuli_government) == "Yuli County People's Government");
    CHECK(zh(Body::yanqi_party_committee) == "焉耆县党委");
    CHECK(en(Body::yanqi_party_committee) == "Yanqi County Party Committee");
    CHECK(zh(Body::korla_government) == "库尔勒市人民政府");
    CHECK(zh(Body::korla_party_committee) == "库尔勒市委");
    CHECK(en(Body::korla_party_committee) == "Korla City Party Committee");
    CHECK(zh(Body::korla_cppcc) == "库尔勒市政协");
    CHECK(zh(Body::health_commission) == "州卫健委");
    CHECK(en(Body::health_commission) == "Prefecture Health Commission");
    CHECK(zh(static_cast<Body>(99)) == "");
    CHECK(en(static_cast<Body>(99)) == "");
}

TEST_CASE("a joined text is equal to what it becomes, and to no other") {
    auto const name = pp::full_name(plan, Body::yuli_government);
    CHECK(name.zh.size() == 21);
    CHECK(name.zh == "尉犁县人民政府");
    CHECK_FALSE(name.zh == "尉犁县人民政协");
    CHECK_FALSE(name.zh == "尉犁县人民政府党组");
    CHECK_FALSE(name.zh == "尉犁县");
    CHECK_FALSE(name.en == "Yuli County-People's Government");
}

TEST_CASE("of all that match a look-up keeps the first sixteen, and says how many there are") {
    pp::Found<int> found;
    std::vector<int> numbers(20);
    for (int i = 1; i <= 20; ++i) found.add(numbers[static_cast<std::size_t>(i - 1)] = i);
    CHECK(found.size() > 1);
    CHECK(found.size() == 20);
    CHECK(std::vector<int>(found.begin(), found.end()).size() == 16);
    CHECK(std::vector<int>(found.begin(), found.end()).back() == 16);
}
