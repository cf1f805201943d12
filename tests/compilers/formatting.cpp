// What std::format (where WITH_STD_FORMAT is defined) and {fmt} make of the core: the same.
#ifdef WITH_STD_FORMAT
#include <preschool_plan/format.hpp>
namespace library = std;
#else
#if !__has_include(<fmt/format.h>)
#include <cstdio>
int main() {
    std::puts("skipped: {fmt} is not installed (libfmt-dev)");
    return 77;
}
#define SKIPPED
#else
#define FMT_HEADER_ONLY
#include <preschool_plan/fmt.hpp>
namespace library = fmt;
#endif
#endif

#ifndef SKIPPED
#include <cstdio>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/ostream.hpp>
#include <sstream>
#include <string>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Locality, pp::Works;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body, pp::bayingolin_2021::Terms, pp::bayingolin_2021::plan;

namespace elsewhere {
BOOST_DEFINE_FIXED_ENUM_CLASS(Season, std::uint8_t, spring, autumn)
struct Row {
    Season season;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Row, (), (season, seats))
} // namespace elsewhere

namespace {

int failures = 0;

void expect(std::string const& printed, std::string const& expected) {
    if (printed == expected) return;
    ++failures;
    std::printf("expected: %s\nprinted:  %s\n", expected.c_str(), printed.c_str());
}

template <class Value>
std::string streamed(Value const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

// Without a language it is what a stream prints.
void as_streams() {
    expect(library::format("{}", 9030_seats), "9030 seats");
    expect(library::format("{}", Locality::urban), "城市 (urban)");
    expect(library::format("{}", Area::korla), "库尔勒市 (Korla City)");
    for (auto const& provision : plan.provisions) expect(library::format("{}", provision), streamed(provision));
    for (auto const& official : plan.leadership_group.officials)
        expect(library::format("{}", official), streamed(official));
    pp::check(plan, [](pp::Finding const& found) { expect(library::format("{}", found), streamed(found)); });
    expect(library::format("{}", pp::consistent(plan)), "no errors");
    expect(library::format("{}", pp::ShortList<Works, 2>{Works::new_build}), "[新增 (addition)]");
    expect(library::format("{}", pp::Rows<pp::Seats>{}), "[]");
    expect(library::format("{}", pp::total_by<Works>(plan.kindergarten_targets)),
           "{new_build: 30 kindergartens, expansion: 8 kindergartens}");
}

void in_one_language() {
    expect(library::format("{:zh}, {:en}", Locality::urban, Locality::urban), "城市, urban");
    expect(library::format("{:zh}, {:en}", 9030_seats, 9030_seats), "9030个, 9030 seats");
    expect(library::format("{:zh}", pp::Label{"学位", "seat"}), "学位");
    expect(library::format("{:en}", pp::Label{"学位", "seat"}), "seat");
    expect(library::format("{:zh}", pp::PersonName{"莎茹", "Sharu"}), "莎茹");

    pp::Figure const lead{4_kindergartens, pp::Bound::exactly, 1, "家"};
    expect(library::format("{:zh}, {:en}", lead, lead), "4家, 4 kindergartens");
    pp::Figure const money{486'000'000_yuan, pp::Bound::exactly, 1'000'000};
    expect(library::format("{:zh}, {:en}", money, money), "4.86亿元, 486 million yuan");
    expect(library::format("{:zh}", pp::Figure{486'120'000_yuan, pp::Bound::exactly, pp::wan}), "48612万元");
    expect(library::format("{:zh}", pp::Figure{35'000_seats, pp::Bound::exactly, 1000}), "3.5万个");
    expect(library::format("{:zh}", pp::Figure{10'000_seats, pp::Bound::exactly, 1000}), "1.0万个");
    pp::Figure const share{95_percent, pp::Bound::at_least};
    expect(library::format("{:zh}, {:en}", share, share), "95%以上, at least 95%");
    expect(library::format("{:zh}", pp::Figure{3_years, pp::Bound::at_most}), "3年以内");
    expect(library::format("{:zh}", pp::Figure{20_years, pp::Bound::at_least}), "满20年");

    expect(library::format("{:zh}, {:en}", pp::Clause{3, 6}, pp::Clause{3, 6}), "三（六）, 3(6)");
    expect(library::format("{:zh}", pp::Clause{3, 6, 1}), "三（六）1");
    expect(library::format("{:zh}", pp::Clause{3, 6, 1, 0, 2}), "三（六）1（2）");
    expect(library::format("{:zh}", pp::Clause{12, 20}), "十二（二十）");
    expect(library::format("{:zh}", pp::Clause{105, 213}), "一百零五（二百一十三）");
    expect(library::format("{:zh}", pp::Clause{100}), "一百");
    expect(library::format("{:zh}", pp::Clause{}), "首部");
    expect(library::format("{:zh}", pp::Clause{2, 0, 0, 1}), "附件1，二");
    expect(library::format("{:zh}, {:zh}", pp::Date{2021, 1, 25}, pp::Date{2020, 8}), "2021年1月25日, 2020年8月");
    expect(library::format("{:zh}, {:en}", pp::Optional<pp::Date>{}, pp::Optional<pp::Date>{}), "无, none");

    pp::Party<Terms> const party{Body::education_bureau, pp::Part::leads, "州教育局"};
    expect(library::format("{:zh}, {:en}", party, party), "牵头单位：州教育局, lead body: Prefecture Education Bureau");
    expect(library::format("{:zh}", Area::qiemo), "且末县");
    expect(library::format("{:zh}", pp::total_by<Works>(plan.kindergarten_targets)), "{新增：30所、改扩建：8所}");
    expect(library::format("{:en}", pp::total_by<Works>(plan.kindergarten_targets)),
           "{addition: 30 kindergartens, renovation and expansion: 8 kindergartens}");
    expect(library::format("{:zh}", pp::RuleCount{12, 1}), "询问12次，不成立1次");
}

void findings_in_chinese() {
    pp::Finding found{.rule = pp::Rule{"differ", pp::Severity::error, {"不符", "they differ"}},
                      .place = {{"leadership_group"}, {"officials", 2}},
                      .clause = pp::Clause{3, 6},
                      .subject = {"人民政府", "People's Government"},
                      .area = {"焉耆县", "Yanqi County"}};
    expect(library::format("{:zh}", found), "错误，三（六），leadership_group的officials第2行，焉耆县人民政府：不符");
    expect(library::format("{:en}", found),
           "error in clause 3(6), row 2 of officials of leadership_group, People's Government of Yanqi County: "
           "they differ");
    found = {.rule = found.rule,
             .place = {{"seat_totals", 1}},
             .clause = pp::Clause{3, 6},
             .subject = {"增加学位", "seats to add"},
             .declared = pp::Quantity{9030_seats},
             .computed = pp::Quantity{9031_seats},
             .table = "seat_targets"};
    found.addends.add({1, {"城市", "urban"}, 4321_seats});
    found.addends.add({2, {"农村", "rural"}, 4710_seats});
    found.suspects.add(found.addends.first[0]);
    expect(library::format("{:zh}", found),
           "错误，三（六），seat_totals第1行，增加学位：不符［公布9030个，合计9031个，多1个；seat_targets各项："
           "第1行城市4321个、第2行农村4710个；存疑：第1行城市4321个］");
    pp::Verdict verdict;
    expect(library::format("{:zh}", verdict), "没有错误");
    verdict.add({.rule = found.rule});
    expect(library::format("{:zh}", verdict), "1处错误：\n  错误：不符");
    for (int i = 0; i < 9; ++i) verdict.add({.rule = found.rule});
    std::string const printed = library::format("{:zh}", verdict);
    expect(printed.substr(0, printed.find('\n')), "10处错误：");
    expect(printed.substr(printed.rfind('\n')), "\n  另有2处");
}

// Fill, alignment, width and precision are those of strings.
void as_wide_as_asked() {
    expect(library::format("{:>20}|", 30_kindergartens), "    30 kindergartens|");
    expect(library::format("{:*^12}|", pp::Clause{3, 6}), "****3(6)****|");
    expect(library::format("{:.<12en}|", Locality::urban), "urban.......|");
    expect(library::format("{:>8zh}|", Locality::urban), "    城市|");
    expect(library::format("{:>{}}|", pp::Clause{3, 6}, 8), "    3(6)|");
    expect(library::format("{1:en} {0:>6zh}", Locality::urban, Works::new_build), "addition   城市");
}

// A plan's own enumerations and rows, wherever they stand.
void of_other_namespaces() {
    expect(library::format("{}", elsewhere::Season::autumn), "autumn");
    expect(library::format("{:en}", elsewhere::Row{elsewhere::Season::spring, 9_seats}),
           "{season: spring, seats: 9 seats}");
}

} // namespace

int main() {
    as_streams();
    in_one_language();
    findings_in_chinese();
    as_wide_as_asked();
    of_other_namespaces();
    return failures == 0 ? 0 : 1;
}
#endif
