// What the reader of Chinese wording reads: by itself, and line by line of tests/cases.
#include <array>
#include <cstdio>
#include <doctest/doctest.h>
#include <fstream>
#include <preschool_plan/detail/checks/printed.hpp>
#include <preschool_plan/wording.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using preschool_plan::Bound;
using preschool_plan::Date;
using preschool_plan::date_in;
using preschool_plan::Figure;
using preschool_plan::figures_in;
using preschool_plan::prints;
using namespace preschool_plan::literals;

namespace {

// Units of a plan's own, by which the cases count.
constexpr pp::Unit people{"人", "person", "people"};
constexpr pp::Unit teachers{"名", "teacher", "teachers"};
constexpr pp::Unit person_times{"人次", "person-time", "person-times"};
constexpr pp::Unit points{"个百分点", "percentage point", "percentage points"};
constexpr pp::Unit groups{"班", "group", "groups"};
constexpr pp::Unit const* own_units[] = {&people, &teachers, &person_times, &points, &groups};

// The date by which something is due, where nothing is known of the notice.
constexpr Date last_date(std::string_view text) {
    auto const printed = date_in(text, {});
    return printed.is_beginning ? Date{} : printed.date;
}

} // namespace

constexpr char letters_alone[] = {'a', 'b'}; // nothing follows that may be read

TEST_CASE("a text prints the numbers in its digits, and no part of them") {
    static_assert(prints("33个幼教联盟共同体", 33));
    static_assert(!prints("33个幼教联盟共同体", 3));
    CHECK_FALSE(prints("生均4.5平方米", 45));
    static_assert(prints("满20年、30年", 20) && prints("满20年、30年", 30));
    static_assert(!prints("满20年、30年", 50) && !prints("满20年、30年", 2030));
    static_assert(prints("2021年1月25日", 2021) && prints("2021年1月25日", 1) && prints("2021年1月25日", 25));
    CHECK(prints("0", 0));
    CHECK(prints("增加学位9030", 9030));
}

TEST_CASE("a text prints the numbers in its Chinese numerals") {
    static_assert(prints("一二三", 1) && prints("一二三", 2) && prints("一二三", 3) && !prints("一二三", 123));
    static_assert(prints("四", 4) && prints("五", 5) && prints("六", 6) && prints("七", 7) && prints("八", 8));
    static_assert(prints("九", 9) && prints("十", 10) && !prints("十", 1));
    static_assert(prints("“十四五”初期", 14) && prints("“十四五”初期", 5) && !prints("“十四五”初期", 10));
    static_assert(prints("二十年", 20) && !prints("二十年", 2) && !prints("二十年", 10));
    static_assert(prints("九十九", 99) && prints("三十一所", 31));
    static_assert(prints("十十", 10) && !prints("十十", 20) && prints("二十十", 20) && prints("二十十", 10));
}

TEST_CASE("a text without numbers prints none") {
    static_assert(!prints("", 0) && !prints("幼儿园", 0) && !prints("\xE4\xB8", 1) && !prints("二十\xE4\xB8", 1));
    CHECK_FALSE(prints("kindergarten", 1));
}

TEST_CASE("numerals are read up to 9,999, as people write them") {
    static_assert(prints("一百二十个", 120) && !prints("一百二十个", 20) && prints("三千零五", 3005));
    static_assert(prints("两所", 2) && prints("九千九百九十九", 9999) && prints("二〇二一年", 2021));
    static_assert(prints("一百零八", 108) && !prints("百分之", 100));
}

TEST_CASE("thousands may be set off by a comma") {
    static_assert(prints("1,200个", 1200) && !prints("1,200个", 200) && prints("12,345,678", 12'345'678));
    static_assert(prints("1,20个", 20) && prints("1,2000个", 2000));
}

TEST_CASE("a number of more than fifteen digits is not understood, and none that it is part of") {
    static_assert(prints("999999999999999", 999999999999999));
    CHECK_FALSE(prints("9999999999999999991", 1));
    CHECK_FALSE(prints("18446744073709551617", 1844674407370955161));
}

TEST_CASE("the date of a text is the last that it prints, year before month before day") {
    static_assert(last_date("2021年1月25日") == Date{2021, 1, 25} && last_date("2021年1月底前") == Date{2021, 1});
    static_assert(last_date("2022年底前") == Date{2022} && last_date("每年9月1日") == Date{0, 9, 1});
    static_assert(last_date("2021") == Date{} && last_date("“十四五”初期") == Date{} && last_date("") == Date{});
    static_assert(last_date("2026年6月至2026年8月") == Date{2026, 8} && last_date("二〇二一年三月") == Date{2021, 3});
    static_assert(last_date("2026年6月至8月") == Date{2026, 8}); // which takes its year from the one before
    static_assert(last_date("2025年9月1日至15日") == Date{2025, 9, 15});
    static_assert(last_date("2020年3月底前至2021年") == Date{2021});
}

TEST_CASE("a range has the beginning that it prints, with the unit of its end, behind two marks or spaces too") {
    constexpr auto beginning = [](std::string_view text) { return date_in(text, {2021}).beginning; };
    static_assert(beginning("2021年3—5月") == Date{2021, 3} && beginning("4月1—15日") == Date{2021, 4, 1});
    static_assert(beginning("2021年一至三季度") == Date{2021, 1} && beginning("2021——2023年") == Date{2021});
    static_assert(beginning("2021 — 2023年") == Date{2021} && beginning("2021年3月 至 5月") == Date{2021, 3});
    static_assert(beginning("2021年11—2月") == Date{} && beginning("2021年2—3年内") == Date{});
}

TEST_CASE("a look at a text sees what may stand behind a number") {
    constexpr auto may_print = [](std::string_view text) {
        return pp::detail::glance_at(text, own_units).may_print_a_figure;
    };
    for (auto const* text : {"百分之八十五", "占三分之二", "占2/3", "5‰", "新建 30 所", "5家优质园", "9月底前"}) {
        CAPTURE(text);
        CHECK(may_print(text));
    }
    CHECK_FALSE(may_print("进一步统一规划"));
}

TEST_CASE("words and figures are found behind a character of two bytes too") {
    CHECK(pp::detail::has_words("艾尔肯·莫合木提在农村", "农村"));
    CHECK(pp::detail::glance_at("艾尔肯·莫合木提办30所等", {}).may_print_a_figure);
    CHECK(pp::detail::glance_at("艾尔肯·莫合木提办园等", {}).has_open_list);
}

TEST_CASE("a duration is no date, nor is a beginning") {
    static_assert(last_date("3年内") == Date{} && last_date("6个月内") == Date{} && last_date("30日内") == Date{});
    static_assert(last_date("2025年9月1日后30日内") == Date{});
    static_assert(last_date("自2024年9月起") == Date{} && last_date("自2024年秋季学期起") == Date{});
    static_assert(last_date("自2024年9月起至12月底") == Date{2024, 12});
    static_assert(last_date("2024年13月") == Date{} && last_date("24年6月") == Date{0, 6});
}

TEST_CASE("a text is read to its end and no further") {
    static_assert(prints(std::string_view{"12345", 2}, 12) && !prints(std::string_view{"12345", 2}, 123));
    static_assert(!prints(std::string_view{"一", 2}, 1) && !prints(std::string_view{"二十一", 8}, 21));
    static_assert(prints(std::string_view{"二十一", 6}, 20));
    static_assert(prints(std::string_view{"园123", 5}, 12) && !prints(std::string_view{"园123", 5}, 123));
    static_assert(!prints(std::string_view{letters_alone, 2}, 1));
    static_assert(prints(std::string_view{"二十", 5}, 2) && !prints(std::string_view{"二十", 5}, 20));
    static_assert(prints("a5", 5) && prints("ab5", 5) && prints("园5", 5) && prints("、30", 30));
    CHECK(prints("二十四", 24));
    CHECK_FALSE(prints("二十四", 4));
    CHECK_FALSE(prints("十四", 4));
    CHECK(prints("十四年", 14));
}

TEST_CASE("figures are read with decimals, steps of 万 and 亿, and percent") {
    using namespace preschool_plan;
    static_assert(prints("投入4.86亿元", Figure{486'000'000_yuan, Bound::exactly, yi / 100}));
    static_assert(prints("投入4.86亿元", Figure{486'000'000_yuan}));
    static_assert(!prints("投入4.86亿元", Figure{486'000'000_yuan, Bound::exactly, yi}));
    static_assert(!prints("投入4.87亿元", Figure{486'000'000_yuan}));
    static_assert(prints("1200万元", Figure{12'000'000_yuan, Bound::exactly, wan}) &&
                  !prints("1200万元", Figure{1200_yuan}));
    static_assert(prints("达到95%", Figure{95_percent}) && !prints("达到95%", Figure{9.5_percent}));
    static_assert(prints("99.5％", Figure{99.5_percent}) && !prints("95%", Figure{95_seats}) &&
                  !prints("95个", Figure{95_percent}));
    static_assert(prints("百分之九十五", Figure{95_percent}) && prints("百分之99.5", Figure{99.5_percent}));
    static_assert(prints("三十万元", Figure{300'000_yuan, Bound::exactly, wan}) && !prints("95%", 95));
    CHECK(prints("建成3.", Figure{3_seats}));
}

TEST_CASE("万 and 亿 make one number of what stands around them, and no part of it is printed") {
    using namespace preschool_plan;
    static_assert(prints("5万亿元", Figure{Yuan{5 * wan * yi}}) && !prints("5万亿元", Figure{50'000_yuan}));
    static_assert(prints("3亿5000万元", Figure{350'000'000_yuan, Bound::exactly, wan}));
    static_assert(!prints("3亿5000万元", Figure{50'000'000_yuan}) && !prints("3亿5000万元", Figure{300'000'000_yuan}));
    static_assert(prints("一万二千个", Figure{12'000_seats}) && !prints("一万二千个", Figure{2000_seats}) &&
                  !prints("一万二千个", Figure{10'000_seats}));
    static_assert(prints("一万零二十", 10'020) && prints("5千万元", Figure{50'000'000_yuan}) && !prints("5千万元", 5));
    static_assert(prints("一百二", 120) && !prints("一百二", 102) && prints("三千五百", 3500));
    // What cannot be put together is not understood, and none of it is printed.
    for (auto const* text : {"一万二", "3.5亿5000万", "5万6亿", "9亿亿亿亿", "999999999999999亿亿"}) {
        CAPTURE(text);
        CHECK_FALSE((prints(text, 10'002) || prints(text, 2) || prints(text, Figure{50'000'000_yuan}) ||
                     prints(text, Figure{600'000'000_yuan}) || prints(text, Figure{900'000'000_yuan})));
    }
    static_assert(prints("每所5万一年", Figure{50'000_yuan})); // digits and numerals are two numbers
}

TEST_CASE("shares are of 100, of 1,000 or of what the text says, with decimals in numerals too") {
    using namespace preschool_plan;
    static_assert(prints("百分之八十五点五", Figure{85.5_percent}) && !prints("百分之八十五点五", Figure{85_percent}));
    static_assert(prints("万分之五", Figure{Share{5, 10'000}}) && !prints("万分之五", 5));
    static_assert(prints("千分之五", Figure{Share{5, 1000}}) && !prints("千分之五", 5) &&
                  prints("5‰", Figure{Share{5, 1000}}));
    static_assert(prints("约2/3", Figure{Share{2, 3}}) && prints("2/3以上", Figure{Share{2, 3}, pp::Bound::at_least}));
    static_assert(!prints("2/3", 2) && !prints("2021/2/3", Figure{Share{2, 3}}));
    static_assert(prints("三分之二", Figure{Share{2, 3}}) && !prints("三分之二", 3) && !prints("三分之二", 2));
    static_assert(prints("八点五万元", Figure{85'000_yuan, Bound::exactly, 1000}) && !prints("八点五万元", 8));
    CHECK_FALSE(prints("百分之一点二三四五六七八九", Figure{Share{1, 100}}));
    CHECK_FALSE(prints("999999999999999分之1.00000000000001", Figure{Share{1, 100}}));
}

TEST_CASE("a word beside the figure bounds it: the figure has that bound and no other") {
    using namespace preschool_plan;
    constexpr Figure at_least{65_percent, Bound::at_least};
    constexpr Figure at_most{65_percent, Bound::at_most};
    constexpr Figure exactly{65_percent};
    for (auto const* text : {"达到65%以上", "不低于65%", "不少于百分之六十五", "至少65%", "65％及以上"}) {
        CAPTURE(text);
        CHECK(prints(text, at_least));
        CHECK_FALSE((prints(text, at_most) || prints(text, exactly)));
    }
    for (auto const* text : {"控制在65%以内", "不高于65%", "不超过65%", "至多65%", "65%以下"}) {
        CAPTURE(text);
        CHECK(prints(text, at_most));
        CHECK_FALSE((prints(text, at_least) || prints(text, exactly)));
    }
    static_assert(prints("30所以上", Figure{30_kindergartens, Bound::at_least}) &&
                  !prints("30所以上", Figure{30_kindergartens}));
    static_assert(prints("满20年", Figure{20_years, Bound::at_least}) && !prints("满20年", Figure{20_years}));
    static_assert(!prints("30所", Figure{30_kindergartens, Bound::at_least}));
}

TEST_CASE("a number before the measure word of another unit is not the figure's") {
    using namespace preschool_plan;
    static_assert(prints("学位8个", Figure{8_seats}) && !prints("学位8个", Figure{8_kindergartens}));
    static_assert(prints("12所", Figure{12_kindergartens}) && !prints("12所", Figure{12_seats}));
    static_assert(prints("4家优质公办园", Figure{4_kindergartens, Bound::exactly, 1, "家"}));
    static_assert(prints("8个幼儿园", Figure{8_kindergartens, Bound::exactly, 1, "个"}));
    static_assert(prints("8个学位和8所", Figure{8_kindergartens}));
    static_assert(prints("增加学位9030", Figure{9030_seats}));
}

TEST_CASE("figures are read with their unit, measure word, bound and place, as a range that allocates nothing") {
    constexpr std::string_view text = "新增18所150个班级、不少于4500个学位";
    std::vector<pp::PrintedFigure> read;
    for (auto const& figure : figures_in(text)) read.push_back(figure);
    REQUIRE(read.size() == 3);
    CHECK(read[0].unit == &pp::unit::kindergartens);
    CHECK(read[1].unit == &pp::unit::classes);
    CHECK(read[1].measure_word == "个");
    CHECK(read[2].unit == &pp::unit::seats);
    CHECK(read[2].bound == Bound::at_least);
    CHECK(text.substr(read[2].begin, read[2].size) == "4500");
    static_assert(figures_in("幼儿园").empty() && !figures_in("一所").empty());
}

TEST_CASE("a unit of a measure word and a noun is read where the noun stands first") {
    static constexpr pp::Unit named{"名教师", "teacher", "teachers"};
    static constexpr pp::Unit const* of_it[] = {&named};
    CHECK(prints("新增教师46名", pp::Figure{pp::Quantity{46, named}}, of_it));
    CHECK_FALSE(prints("新增教师46名", pp::Figure{pp::Quantity{64, named}}, of_it));
    CHECK_FALSE(prints("新增园长46名", pp::Figure{pp::Quantity{46, named}}, of_it));
}

TEST_CASE("a plan's own units count as the library's do, the longest word first") {
    constexpr auto first_unit = [](std::string_view text) { return figures_in(text, own_units).begin()->unit; };
    static_assert(first_unit("培训26人") == &people && first_unit("培训26人次") == &person_times);
    static_assert(first_unit("提高4个百分点") == &points && first_unit("12班规模") == &groups);
    static_assert(first_unit("4个学位") == &pp::unit::seats);
    CHECK(figures_in("培训26人次").begin()->unit == nullptr);
    static_assert(prints("培训26人次", pp::Count<person_times>{26})); // a figure brings its unit
}

TEST_CASE("a number that counts nothing is read, and is no figure") {
    for (auto const* text :
         {"第3期", "〔2018〕27号", "进一步", "统一规划", "（1）新建", "1.新建", "2021年", "15∶1", "几十所"}) {
        CAPTURE(text);
        REQUIRE_FALSE(figures_in(text).empty());
        for (auto const& figure : figures_in(text)) CHECK_FALSE(figure.counts);
    }
}

TEST_CASE(
    "the last digit of a figure is worth its step; of numerals, which print no zeros, more than one may be meant") {
    constexpr auto step_of = [](std::string_view text) {
        auto const figure = *figures_in(text).begin();
        return std::array{figure.step, figure.largest_step};
    };
    static_assert(step_of("4.86亿元") == std::array<std::int64_t, 2>{1'000'000, 1'000'000});
    static_assert(step_of("五十万元") == std::array<std::int64_t, 2>{10'000, 100'000});
    static_assert(step_of("1300万元") == std::array<std::int64_t, 2>{10'000, 10'000});
}

TEST_CASE("a deadline is over from the day after its last day, and 日前 from that day; a beginning never") {
    static constexpr Date issued{2024, 3, 12};
    constexpr auto over = [](std::string_view text) { return date_in(text, issued).over_from().value_or(Date{}); };
    static_assert(over("2026年上半年") == Date{2026, 7, 1} && over("2026年8月1日前完成") == Date{2026, 8, 1});
    static_assert(over("2026年8月1日前（含当日）") == Date{2026, 8, 2} && over("年底前") == Date{2025, 1, 1});
    static_assert(over("2028年2月") == Date{2028, 3, 1} && over("2026年12月31日") == Date{2027, 1, 1});
    static_assert(over("自2026年9月起") == Date{} && over("每年9月底前") == Date{} && over("长期坚持") == Date{});
    CHECK(date_in("自2026年9月起", issued).is_beginning);
    CHECK(date_in("自2026年9月起", issued).date == Date{2026, 9});
}

TEST_CASE("cases of figures hold at compile time") {
    constexpr Bound least = Bound::at_least;
    constexpr Bound most = Bound::at_most;
    static_assert(prints("覆盖率不得低于60%", {60_percent, least}) && !prints("覆盖率不得低于60%", {60_percent}));
    static_assert(prints("毛入园率≥88%", {88_percent, least}) && !prints("毛入园率≥88%", {88_percent, most}));
    static_assert(prints("达到75%（含）以上", {75_percent, least}) && !prints("达到75%（含）以上", {75_percent}));
    static_assert(prints("至少新建3所", {3_kindergartens, least}) && prints("空余不足800个", {800_seats, most}));
    static_assert(prints("近300所", {300_kindergartens}) && !prints("近300所", {300_kindergartens, least}));
    static_assert(!prints("第五幼儿园", {5_kindergartens}) && !prints("三（一）班", {3_kindergartens}));
    static_assert(!prints("3—6岁幼儿", {6_kindergartens}) && !prints("9个县（市）", {9_seats}));
    static_assert(prints("4处中心幼儿园", {4_kindergartens}) && prints("新建2个幼儿园", {2_kindergartens}));
    static_assert(prints("达到８７％", {87_percent}) && prints("达到百分之百", {100_percent}));
    static_assert(prints("新增１，３００个", {1300_seats}) && prints("廿六所", {26_kindergartens}));
    static_assert(prints("一万二千亿元", {pp::Yuan{12'000 * pp::yi}, Bound::exactly, 1000 * pp::yi}));
    static_assert(prints("资金700余万元", {pp::Yuan{700 * pp::wan}, least, pp::wan}));
    static_assert(prints("十几万元", {pp::Yuan{10 * pp::wan}, least, pp::wan}));
    static_assert(prints("达到80-90%", {80_percent, least}) && prints("达到80-90%", {90_percent, most}));
    static_assert(prints("学位2—2.5万个", {20'000_seats, least, 1000}));
    static_assert(prints("新建二三十所", {20_kindergartens, least}) && !prints("新建二三十所", {3_kindergartens}));
    static_assert(!prints("占总数的2700％", {2700_percent}));
}

TEST_CASE("cases of deadlines hold at compile time") {
    constexpr auto is = [](std::string_view text, Date const& date) { return date_in(text, {2024}).date == date; };
    static_assert(is("2026年上半年", {2026, 6}) && is("2026年第一季度末", {2026, 3}) && is("2026年三季度", {2026, 9}));
    static_assert(is("2026年5月上旬前", {2026, 5, 10}) && is("2026年5月下旬", {2026, 5, 31}));
    static_assert(is("2026年5月底前", {2026, 5}) && is("2026年年底前", {2026}) && is("到2026年", {2026}));
    static_assert(is("2025年-2026年上半年", {2026, 6}) && is("2026年8月1日前。", {2026, 8, 1}));
    static_assert(is("12月底前", {2024, 12}) && is("今年底前", {2024}) && is("明年6月", {2025, 6}));
    static_assert(is("今年10月至明年2月", {2025, 2}) && is("二○二六年六月十八日", {2026, 6, 18}));
    static_assert(is("２０２６年６月１８日", {2026, 6, 18}) && is("2026年元月底前", {2026, 1}));
    static_assert(is("2026.12", {2026, 12}) && is("2026-12-31", {2026, 12, 31}) && is("2026/6/30", {2026, 6, 30}));
    static_assert(is("“十四五”末", {}) && is("长期坚持", {}) && date_in("2026年以后", {2024}).is_beginning);
}

namespace {

using Fields = std::vector<std::string>;

// The lines of a file of tests/cases, with the place of each.
std::vector<std::pair<std::string, Fields>> cases_in(char const* name) {
    std::string const here = __FILE__;
    std::ifstream file(here.substr(0, here.rfind("unit/")) + "cases/" + name);
    REQUIRE(file);
    std::vector<std::pair<std::string, Fields>> cases;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line[0] == '#' || line.rfind("kind\t", 0) == 0) continue;
        Fields fields;
        std::istringstream rest(line);
        for (std::string field; std::getline(rest, field, '\t');) fields.push_back(field);
        fields.resize(7);
        cases.emplace_back(std::string(name) + ":" + std::to_string(number) + ": " + line, fields);
    }
    return cases;
}

pp::Unit const& unit_of(std::string_view word) {
    if (word == "个" || word == "个学位") return pp::unit::seats;
    if (word == "个联盟") return pp::unit::alliances;
    for (auto const* const unit : own_units)
        if (unit->zh == word) return *unit;
    for (auto const* const unit : pp::unit::all)
        if (unit->zh == word) return *unit;
    FAIL("no unit of the cases: " << word);
    return pp::unit::seats;
}

std::string written(Date const& date) {
    char text[16] = "";
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
    std::string all = text;
    if (date.day == 0) all.resize(7);
    if (date.month == 0) all.resize(4);
    return date == Date{} ? "none" : all;
}

} // namespace

TEST_CASE("every line of the cases of figures is judged right") {
    for (char const* const file : {"figures.tsv", "more_figures.tsv"})
        for (auto const& line : cases_in(file)) {
            INFO(line.first);
            Fields const& fields = line.second;
            Bound const bound = fields[4] == "exactly"    ? Bound::exactly
                                : fields[4] == "at_least" ? Bound::at_least
                                                          : Bound::at_most;
            Figure const figure{pp::Quantity{std::stoll(fields[2]), unit_of(fields[3])}, bound, std::stoll(fields[5])};
            CHECK(prints(fields[1], figure, own_units) == (fields[6] == "accept"));
        }
}

TEST_CASE("every line of the cases of deadlines is judged right") {
    for (char const* const file : {"deadlines.tsv", "more_deadlines.tsv"})
        for (auto const& line : cases_in(file)) {
            INFO(line.first);
            Fields const& fields = line.second;
            auto const printed = date_in(fields[1], {static_cast<std::uint16_t>(std::stoi(fields[2]))});
            std::string const date = printed.is_beginning ? "none" : written(printed.date);
            INFO("read: " << date);
            CHECK((date == fields[3]) == (fields[4] == "accept"));
            if (fields[5].empty()) continue;
            auto const over = printed.over_from();
            CHECK((over ? written(*over) : "never") == fields[5]);
        }
}

namespace {

// Of words that begin, or end, alike the longer has to stand first: the first that fits is taken.
template <std::size_t count>
void check_order(pp::detail::Word const (&table)[count], bool by_end) {
    for (std::size_t later = 0; later < count; ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            std::string_view const word = table[later].zh;
            std::string_view const before = table[earlier].zh;
            INFO(word << " stands behind " << before);
            CHECK_FALSE((by_end ? word.ends_with(before) : word.starts_with(before)));
        }
}

} // namespace

TEST_CASE("of words that begin alike the longer stands first in its table, and of those that end alike") {
    namespace words = pp::detail::words;
    check_order(words::measure_words, false);
    check_order(words::nouns, false);
    check_order(words::hedges_behind, false);
    check_order(words::parts_of_year, false);
    check_order(words::parts_of_month, false);
    check_order(words::seasons, false);
    check_order(words::years, false);
    check_order(words::hedges_before, true);
}

TEST_CASE("a look at its last character passes over no word that stands before a number") {
    for (auto const& word : pp::detail::words::hedges_before) {
        INFO(word.zh);
        CHECK(pp::detail::is_one_of(pp::detail::Bytes(word.zh).before(word.size()), pp::detail::words::hedge_ends));
    }
}

TEST_CASE("a printed figure is a quantity where it has a unit, or is a share") {
    auto const quantity_in = [](std::string_view text) { return (*pp::figures_in(text).begin()).quantity(); };
    CHECK(quantity_in("新增公办幼儿园30所") == pp::Quantity{30_kindergartens});
    CHECK(quantity_in("学位1.2千个") == pp::Quantity{1200_seats});
    CHECK(quantity_in("达到95%") == pp::Quantity{95_percent});
    CHECK_FALSE(quantity_in("33个").has_value());
    CHECK_FALSE(quantity_in("2021年").has_value());
}

TEST_CASE("a bracket that nobody closes ends a date with its text") {
    std::vector<char> const text{'6', '\xE6', '\x9C', '\x88', '1', '\xE6', '\x97', '\xA5', '('}; // no byte behind it
    CHECK(date_in({text.data(), text.size()}, Date{2021}).date == Date{2021, 6, 1});
}

TEST_CASE("a share of what cannot be understood is no quantity, also where it is a range") {
    for (auto const& figure : figures_in("3.51030百分之三五")) CHECK_FALSE(figure.quantity());
}
