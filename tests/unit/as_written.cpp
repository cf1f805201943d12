// What other offices' notices have and ours has not: annexes, third levels, other areas, several counts in a row,
// figures in 亿元.
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/check.hpp>
#include <preschool_plan/ostream.hpp>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Bound, pp::Clause, pp::wan, pp::yi, pp::Yuan;

namespace written {

BOOST_DEFINE_FIXED_ENUM_CLASS(Year, std::uint8_t, year_2024, year_2025)
BOOST_DEFINE_FIXED_ENUM_CLASS(Works, std::uint8_t, new_build, expansion, transfer)

struct Project {
    Clause clause;
    sample::Area area;
    Year year;
    Works works;
    pp::Ownership ownership;
    pp::Kindergartens kindergartens;
    pp::Classes classes;
    pp::Seats seats;
    Yuan money;
};
BOOST_DESCRIBE_STRUCT(Project, (), (clause, area, year, works, ownership, kindergartens, classes, seats, money))

struct Plan : sample::Plan {
    pp::Rows<pp::Article<sample::Terms>> annexes;
    pp::Rows<Project> projects;
    pp::Rows<pp::Total<&Plan::projects>> totals;
};
BOOST_DESCRIBE_STRUCT(Plan, (sample::Plan), (annexes, projects, totals))

using enum sample::Area;
using enum Year;
using enum Works;
using enum pp::Ownership;

constexpr pp::Article<sample::Terms> annexes[] = {
    {{0, 0, 0, 1}, {"项目表", "Projects"}}, {{1, 0, 0, 1}, {"公办", "Public"}}, {{1, 1, 0, 1}, {"东市", "East City"}}};
// clang-format off
std::vector<Project> const projects = {
    {{1, 1, 0, 1}, east, year_2024, new_build, public_run,        2_kindergartens, 18_classes, 540_seats,
     Yuan{41'200 * wan}},
    {{1, 1, 0, 1}, east, year_2025, expansion, public_run,        1_kindergartens,  3_classes,  90_seats,
     Yuan{7'400 * wan}},
    {{1, 0, 0, 1}, west, year_2025, transfer,  inclusive_private, 1_kindergartens,  6_classes, 180_seats,
     Yuan{12 * wan}},
    {{1, 0, 0, 1}, zone, year_2024, new_build, inclusive_private, 1_kindergartens,  6_classes, 180_seats,
     Yuan{5 * wan}}};
// clang-format on
using Totals = std::vector<pp::Total<&Plan::projects>>;

std::vector<std::string> broken(Totals const& totals, std::vector<Project> const& rows = projects) {
    sample::Tables tables;
    Plan const plan{{tables.plan()}, annexes, rows, totals};
    std::vector<std::string> rules;
    pp::check(plan, [&](pp::Finding const& found) { rules.emplace_back(found.rule.name); });
    return rules;
}

using Rules = std::vector<std::string>;
constexpr char const* differs = "declared_total_differs_from_sum_of_parts";

} // namespace written

using namespace written;

TEST_CASE("totals are of any columns, several of one column mean either, and the unit chooses what is added up") {
    Clause const text{2, 1}; // the text's totals cite its clause, the annex's rows theirs
    Totals const totals = {{text, {"新建和改扩建4所", "new and expanded"}, {new_build, expansion}, 4_kindergartens},
                           {text, {"班级33个", "classes"}, {}, 33_classes},
                           {text, {"普惠性民办360个", "private"}, {inclusive_private}, 360_seats},
                           {text, {"2024年公办540个", "public in 2024"}, {year_2024, public_run}, 540_seats},
                           {text, {"资金48617万元", "money"}, {}, {Yuan{48'617 * wan}, Bound::exactly, wan}},
                           {text,
                            {"其中东市等3所以上", "of these in the east and others"},
                            {east},
                            4_kindergartens,
                            pp::Completeness::some}};
    CHECK(broken({totals[0], totals[1], totals[2], totals[3], totals[4]}).empty());
    CHECK(broken({totals[0], totals[5]}) == Rules{"figure_differs_from_its_wording", "target_is_part_of_no_total"});
    CHECK(
        broken({{text, {"新建和改扩建5所", "with what is transferred"}, {new_build, expansion}, 5_kindergartens}})[0] ==
        differs);
    CHECK(broken({{text, {"班级32个", "classes"}, {}, 32_classes}}) == Rules{differs});
}

TEST_CASE("a total is wrong only where no sum could be printed so") {
    auto const of_parts = [](std::int64_t money, std::int64_t step = yi / 100) {
        std::vector<Project> rows = {projects[0]};
        rows[0].money = Yuan{money};
        return broken({{{2, 1}, {"4.86亿元", "money"}, {}, {Yuan{48'600 * wan}, Bound::exactly, step}}}, rows);
    };
    CHECK(of_parts(48'612 * wan).empty());
    CHECK(of_parts(48'550 * wan).empty());               // rounded up
    CHECK(of_parts(48'700 * wan - 1).empty());           // cut off
    CHECK(of_parts(48'550 * wan - 1) == Rules{differs}); // 4.85
    CHECK(of_parts(48'700 * wan) == Rules{differs});
    CHECK(of_parts(48'600 * wan, 1).empty());
    CHECK(of_parts(48'612 * wan, 1) == Rules{differs});                        // said to be exact
    CHECK(of_parts(48'600 * wan, yi)[0] == "figure_differs_from_its_wording"); // another step than is printed
}

TEST_CASE("clauses are what the plan lists: items of any section, annexes, a third level") {
    auto const citing = [](Clause const& clause) {
        std::vector<Project> rows = projects;
        rows[0].clause = clause;
        return broken({}, rows);
    };
    CHECK(citing({0, 0, 0, 1}).empty());
    CHECK(citing({1, 0, 0, 1}).empty());
    for (Clause const& missing :
         {Clause{0, 0, 0, 2}, Clause{2, 0, 0, 1}, Clause{1, 2, 0, 1}, Clause{1, 1, 1, 1}, Clause{2, 1, 1}})
        CHECK(citing(missing) == Rules{"clause_does_not_exist"});
}

TEST_CASE("items stand below any section, and points below them, each numbered from 1") {
    sample::Tables tables;
    tables.measures.insert(tables.measures.begin() + 1, {{2, 1, 1}, {"选址", "Sites"}});
    tables.measures.insert(tables.measures.begin() + 2, {{2, 1, 2}, {"建设", "Works"}});
    tables.requirements.push_back({{3, 1, 1}, {"督查方式", "How it is done"}});
    tables.sections.push_back({{4}, {"附则", "Final"}});
    tables.requirements.push_back({{4, 1}, {"解释", "Reading"}});
    tables.measures[2].title = {"施工", "Works"};
    tables.provisions[0].clause = {2, 1, 1};
    tables.provisions[1].clause = {2, 1, 2};
    CHECK(sample::findings(tables).empty());
    tables.measures[2].clause = {2, 1, 3};
    tables.provisions[1].clause = {2, 1, 3};
    REQUIRE(sample::findings(tables).size() == 1);
    CHECK(sample::findings(tables)[0].rule == pp::rule::not_numbered_in_order);
}

TEST_CASE("districts and banners have six digits, towns and subdistricts nine; subdistricts have no government") {
    using pp::AreaKind;
    auto const with = [](AreaKind kind, std::uint32_t code) {
        return sample::broken([&](sample::Tables& tables) {
            tables.areas[0].kind = kind;
            tables.areas[0].name = {"东地", "East"}; // of any kind
            tables.areas[0].code = code;
        });
    };
    std::string const form = pp::rule::area_code_has_not_its_form.name.data();
    for (AreaKind const kind : {AreaKind::city, AreaKind::county, AreaKind::district, AreaKind::banner}) {
        CHECK(with(kind, 110003).empty());
        CHECK(with(kind, 110002001) == std::vector<sample::Broken>{{form, "areas", 1}});
    }
    for (AreaKind const kind : {AreaKind::town, AreaKind::township}) {
        CHECK(with(kind, 110002001).empty());
        CHECK(with(kind, 110003) == std::vector<sample::Broken>{{form, "areas", 1}});
    }
    CHECK(with(AreaKind::district, 11003)[0].rule == form);
    CHECK(with(AreaKind::district, 1100031)[0].rule == form);
    CHECK(with(AreaKind::district, 990003)[0].rule == form);
    CHECK(with(AreaKind::city, 110000) ==
          std::vector<sample::Broken>{{"area_code_is_not_under_the_code_above", "areas", 1}}); // the area above itself
    CHECK_FALSE(pp::has_government(AreaKind::subdistrict));
    CHECK(with(AreaKind::subdistrict, 110002001)[0].rule == "collective_does_not_resolve_to_areas");
}

TEST_CASE("a total that the text and the annex both state is stated in each, and in one of them once") {
    Totals const totals = {{{2, 1}, {"共5所", "in all"}, {}, 5_kindergartens},
                           {{0, 0, 0, 1}, {"合计5所", "in all"}, {}, 5_kindergartens}};
    CHECK(broken(totals).empty());
    CHECK(broken({totals[0], totals[0]}) == Rules{"stands_twice"});
}
