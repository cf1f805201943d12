// Corners that plans get into: empty tables, figures beyond 64 bits, lists in lists, rows that derive from the
// library's, and functions of the user's that are named as the library's are.
#include "sample_plan.hpp"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Clause, pp::Locality, pp::Seats, pp::Works;

namespace corner {

enum class Area : std::uint8_t { x, y };
BOOST_DESCRIBE_ENUM(Area, x, y)

// Found by argument-dependent look-up, and never to be asked.
constexpr std::size_t position(Area) { return 1; }
constexpr bool is_enumerator(Area) { return false; }

struct Base {
    Area from;
};
BOOST_DESCRIBE_STRUCT(Base, (), (from))
struct Row : Base {
    Area to;
    std::vector<Locality> localities;
    bool boarding = false;
    pp::Optional<pp::Label> remark;
    Seats seats;
};
BOOST_DESCRIBE_STRUCT(Row, (Base), (to, localities, boarding, remark, seats))

struct Plan {
    std::vector<Row> rows;
    std::vector<pp::Total<&Plan::rows>> totals;
    std::vector<std::vector<pp::Label>> texts;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (rows, totals, texts))
constexpr bool has_clause(Plan const&, Clause const&) { return true; }

template <class Lists>
struct Deep {
    Lists lists;
    BOOST_DESCRIBE_CLASS(Deep, (), (lists), (), ())
};

// Told apart by nothing but coordinates.
struct Visit {
    Area area;
    Locality locality;
};
BOOST_DESCRIBE_STRUCT(Visit, (), (area, locality))
struct Visits {
    std::vector<Visit> visits;
};
BOOST_DESCRIBE_STRUCT(Visits, (), (visits))

struct Remarked {
    pp::Optional<pp::Label> remark;
    using Unique = pp::Together<&Remarked::remark>;
};
BOOST_DESCRIBE_STRUCT(Remarked, (), (remark))
struct Remarks {
    std::vector<Remarked> remarks;
};
BOOST_DESCRIBE_STRUCT(Remarks, (), (remarks))

struct OverYears {
    Area area;
    std::array<Seats, 3> seats;
};
BOOST_DESCRIBE_STRUCT(OverYears, (), (area, seats))
struct Years {
    std::vector<OverYears> rows;
};
BOOST_DESCRIBE_STRUCT(Years, (), (rows))

inline constexpr pp::Rule asked_of_mid{"asked_of_mid", pp::Severity::note, {"中", "mid"}};
inline constexpr pp::Rule asked_of_far{"asked_of_far", pp::Severity::note, {"远", "far"}};
struct Far {
    int a = 0;
};
BOOST_DESCRIBE_STRUCT(Far, (), (a))
struct Mid : Far {
    int b = 0;
};
BOOST_DESCRIBE_STRUCT(Mid, (Far), (b))
struct Near : Mid {
    int c = 0;
};
BOOST_DESCRIBE_STRUCT(Near, (Mid), (c))
template <class Check>
constexpr void must_hold(Far const&, Check& check) {
    check(asked_of_far, false);
}
template <class Check>
constexpr void must_hold(Mid const&, Check& check) {
    check(asked_of_mid, false);
}
struct Nears {
    std::vector<Near> nears;
};
BOOST_DESCRIBE_STRUCT(Nears, (), (nears))

} // namespace corner

namespace anything {

inline constexpr pp::Rule asked{"asked", pp::Severity::note, {"问", "asked"}};
struct Base {
    int a = 0;
};
BOOST_DESCRIBE_STRUCT(Base, (), (a))
struct Row : Base {
    int b = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (Base), (b))
struct Plan {
    Row row;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (row))
template <class Thing, class Check>
constexpr void must_hold(Thing const&, Check& check) {
    check(asked, true);
}

} // namespace anything

namespace lists {

inline constexpr pp::Rule asked{"asked_of_a_list", pp::Severity::note, {"问", "asked"}};
struct Row {
    int a = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (), (a))
struct Plan {
    std::vector<Row> rows;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (rows))
template <class Any, class Check>
constexpr void must_hold(pp::Rows<Any> const& rows, Check& check) {
    check(asked, rows.size() == 2);
}

} // namespace lists

namespace derived {

struct Provision : pp::Provision<sample::Terms> {
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Provision, (pp::Provision<sample::Terms>), (note))
struct Plan {
    std::vector<pp::Article<sample::Terms>> articles;
    std::vector<Provision> phrases;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (articles, phrases))

} // namespace derived

namespace {

using Rules = std::vector<std::string>;

Rules broken(auto const& plan) {
    Rules rules;
    pp::check(plan, [&](pp::Finding const& found) { rules.emplace_back(found.rule.name); });
    return rules;
}
std::vector<pp::Finding> findings(auto const& plan) {
    std::vector<pp::Finding> all;
    pp::check(plan, [&](pp::Finding const& found) { all.push_back(found); });
    return all;
}

corner::Row row(corner::Area from, corner::Area to, Seats seats) {
    corner::Row made;
    made.from = from;
    made.to = to;
    made.seats = seats;
    return made;
}

} // namespace

TEST_CASE("a total of an empty table differs, and says so") {
    corner::Plan const plan{{}, {{{}, {"学位5个", "seats"}, {}, 5_seats}}, {}};
    CHECK(broken(plan) == Rules{"declared_total_differs_from_sum_of_parts", "total_is_of_a_table_without_rows"});
}

TEST_CASE("functions of the user's that are named as the library's are not asked") {
    using corner::Area;
    corner::Plan plan{{row(Area::x, Area::y, 100_seats)}, {}, {}};
    plan.totals = {{{}, {"学位101个", "seats"}, {pp::where<&corner::Base::from>(Area::x)}, 101_seats}};
    CHECK(broken(plan) == Rules{"declared_total_differs_from_sum_of_parts"});
    CHECK(pp::total_by<&corner::Row::from>(plan.rows)[Area::x] == 100_seats);
    plan.totals[0] = {{9, 9}, {"学位100个", "seats"}, {pp::where<&corner::Base::from>(Area::x)}, 100_seats};
    CHECK(broken(plan) == Rules{"clause_does_not_exist"});
}

TEST_CASE("a member of a base is a column by name, where a second member has its type") {
    using corner::Area;
    corner::Plan const plan{{row(Area::x, Area::y, 1_seats), row(Area::y, Area::x, 2_seats)},
                            {{{}, {"学位1个", "seats"}, {pp::where<&corner::Row::from>(Area::x)}, 1_seats},
                             {{}, {"学位2个", "seats"}, {pp::where<&corner::Row::to>(Area::x)}, 2_seats}},
                            {}};
    CHECK(broken(plan).empty());
}

TEST_CASE("lists of enumerators and yes or no tell rows apart") {
    using corner::Area;
    corner::Plan plan{{row(Area::x, Area::y, 1_seats), row(Area::x, Area::y, 2_seats)}, {}, {}};
    CHECK(broken(plan) == Rules{"stands_twice"});
    plan.rows[1].boarding = true;
    CHECK(broken(plan).empty());
    plan.rows[1].boarding = false;
    plan.rows[1].localities = {Locality::urban};
    CHECK(broken(plan).empty());
    plan.rows[0].localities = {Locality::urban, Locality::rural};
    CHECK(broken(plan).empty());
    plan.rows[1].localities = {Locality::rural, Locality::urban};
    CHECK(broken(plan) == Rules{"stands_twice"});
}

TEST_CASE("equal counts of a list do not stand twice") {
    CHECK(broken(corner::Years{{{corner::Area::x, {Seats{3}, Seats{3}, Seats{4}}}}}).empty());
}

TEST_CASE("a row that stands twice comes with the row that it repeats") {
    using corner::Area;
    corner::Plan const plan{
        {row(Area::x, Area::y, 1_seats), row(Area::y, Area::y, 1_seats), row(Area::x, Area::y, 2_seats)}, {}, {}};
    auto const found = findings(plan);
    REQUIRE(found.size() == 1);
    CHECK(found[0].place[0] == pp::Step{"rows", 3});
    CHECK(found[0].same_as_row == 1);
}

TEST_CASE("rows of coordinates alone are told apart by all of them") {
    using corner::Area;
    CHECK(broken(corner::Visits{{{Area::x, Locality::urban}, {Area::x, Locality::rural}}}).empty());
    CHECK(broken(corner::Visits{{{Area::x, Locality::urban}, {Area::x, Locality::urban}}}) == Rules{"stands_twice"});
}

TEST_CASE("an optional text stands twice by its Chinese, as any text") {
    corner::Remarks remarks{{{pp::Label{"甲", "one"}}, {pp::Label{"甲", "first"}}}};
    CHECK(broken(remarks) == Rules{"stands_twice"});
    remarks.remarks[1].remark = pp::Label{"乙", "two"};
    CHECK(broken(remarks).empty());
}

TEST_CASE("a sum that leaves 64 bits is a finding without a computed figure") {
    using corner::Area;
    Seats const largest{std::numeric_limits<std::int64_t>::max()};
    corner::Plan const plan{{row(Area::x, Area::y, largest), row(Area::y, Area::y, largest)},
                            {{{}, {"学位9个", "seats"}, {}, 9_seats}},
                            {}};
    auto const found = findings(plan);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::declared_total_differs_from_sum_of_parts);
    CHECK_FALSE(found[0].computed.has_value());
    CHECK_FALSE(found[0].difference().has_value());
    CHECK_FALSE(pp::consistent(plan));
}

TEST_CASE("a list in a list is looked at, and its place says which row of each") {
    corner::Plan const plan{{}, {}, {{{"甲", "one"}}, {{"乙", "two"}, {"丙", ""}}}};
    auto const found = findings(plan);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == pp::rule::text_is_empty);
    REQUIRE(found[0].place.size() == 2);
    CHECK(found[0].place[0] == pp::Step{"texts", 2});
    CHECK(found[0].place[1] == pp::Step{"", 2});
    CHECK(broken(corner::Plan{{}, {}, {{{"甲", "one"}}, {{"甲", "one"}}}}) == Rules{"stands_twice"});
}

TEST_CASE("a place has six steps, each with its row; what lies deeper is found in the sixth") {
    auto const in = []<class List>(List const& list) { return std::vector<List>(1, list); };
    std::vector<pp::Label> const texts = {{"甲", "one"}, {"乙", ""}};
    auto const of_five = in(in(in(in(in(texts)))));
    auto const found = findings(corner::Deep<std::remove_const_t<decltype(of_five)>>{of_five});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].place.size() == 6);
    CHECK(found[0].place[4] == pp::Step{"", 1});
    CHECK(found[0].place[5] == pp::Step{"", 2});
    auto const of_six = in(of_five);
    auto const deeper = findings(corner::Deep<std::remove_const_t<decltype(of_six)>>{of_six});
    REQUIRE(deeper.size() == 1);
    REQUIRE(deeper[0].place.size() == 6);
    CHECK(deeper[0].place[5] == pp::Step{"", 1});
}

TEST_CASE("rules beside all bases are asked, each once") {
    CHECK(broken(corner::Nears{{{}}}) == Rules{"asked_of_mid", "asked_of_far"});
}

TEST_CASE("a rule that takes anything is asked once of each thing, and not of its bases too") {
    auto const counts = pp::check(anything::Plan{}, [](pp::Finding const&) {});
    CHECK(counts[anything::asked] == pp::RuleCount{2, 0}); // the plan and its row
}

TEST_CASE("a rule on any list is asked of a list, beside the plan as well as passed") {
    lists::Plan const plan{{{1}}};
    CHECK(broken(plan) == Rules{"asked_of_a_list"});
    auto const counts = pp::check(
        corner::Visits{{{corner::Area::x, Locality::urban}}}, [](pp::Finding const&) {},
        [](pp::Rows<corner::Visit> const& visits, auto& check) { check(lists::asked, visits.size() == 1); });
    CHECK(counts[lists::asked] == pp::RuleCount{1, 0});
}

TEST_CASE("rows that derive from provisions, and articles in a std::vector, are what they are") {
    derived::Plan plan{{{{1}, {"甲", "one"}}, {{2}, {"乙", "two"}}}, {}};
    derived::Provision late;
    late.clause = {2};
    late.sentence = 1;
    late.purpose = pp::Purpose::task;
    late.text = {"后", "late"};
    late.note = "x";
    derived::Provision early = late;
    early.clause = {1};
    early.text = {"前", "early"};
    plan.phrases = {early, late};
    CHECK(broken(plan).empty());
    plan.phrases = {late, early};
    CHECK(broken(plan) == Rules{"not_in_order_of_the_notice"});
    plan.phrases[0].clause = {3};
    CHECK(broken(plan) == Rules{"not_in_order_of_the_notice", "clause_does_not_exist"});
    plan.articles[1].clause = {3};
    CHECK(broken(plan)[0] == "not_numbered_in_order");
}

TEST_CASE("of a total of some parts that is exceeded, only its parts are suspected") {
    sample::Tables tables;
    tables.seat_totals = {{{2, 1}, {"其中城市400个", "urban"}, {Locality::urban}, 400_seats, pp::Completeness::some}};
    auto const found = sample::findings(tables);
    REQUIRE_FALSE(found.empty());
    CHECK(found[0].rule == pp::rule::parts_exceed_declared_total);
    CHECK(found[0].suspects.count == 1);
    CHECK(found[0].suspects.first[0].row == 1);
}

TEST_CASE("a code lies under the one above by pairs of digits") {
    sample::Tables tables;
    tables.area_codes = pp::AreaCodes{"GB/T 2260", 130110};
    tables.areas[0].kind = pp::AreaKind::town;
    tables.areas[0].code = 130110001;
    tables.areas[1].code = 130111;
    auto const not_under = [&] {
        std::vector<std::size_t> rows;
        for (auto const& found : sample::findings(tables))
            if (found.rule == pp::rule::area_code_is_not_under_the_code_above) rows.push_back(found.place[0].row);
        return rows;
    };
    CHECK(not_under() == std::vector<std::size_t>{2});
    tables.area_codes = pp::AreaCodes{"GB/T 2260", 0};
    CHECK(not_under() == std::vector<std::size_t>{1, 2});
}

TEST_CASE("a plan need not have a notice or a group") {
    sample::Tables tables;
    tables.notice = {};
    tables.officials.clear();
    tables.group = {};
    for (auto const& found : sample::findings(tables)) CHECK(found.rule.severity != pp::Severity::error);
}

TEST_CASE("a passed rule on figures is none on counts") {
    static constexpr pp::Rule asked{"asked", pp::Severity::note, {"问", "asked"}};
    sample::Tables tables;
    auto const on_figures = [](pp::Figure const& figure, auto& check) { check(asked, figure.step > 0); };
    auto const counts = pp::check(
        tables.plan(), [](pp::Finding const&) {}, on_figures);
    CHECK(counts[asked].asked == 5); // four totals and a phrase
    std::vector<std::string> names;
    for (std::size_t i = 0; i < counts.size(); ++i) names.emplace_back(counts.rule(i).name);
    CHECK(std::find(names.begin(), names.end(), "asked") != names.end());
}

// A literal within a template, in a rule that is both proved with and checked with: clang 14 used to leave it to the
// linker.
static constexpr pp::Rule few{"few", pp::Severity::error, {"过少", "too few"}};
constexpr auto not_few = [](sample::SeatTarget const& row, auto& check) {
    check(few, row.seats >= 300_seats, row.seats);
};
constexpr sample::SeatTarget few_targets[] = {{Locality::urban, 500_seats}, {Locality::rural, 400_seats}};
struct FewPlan {
    pp::Rows<sample::SeatTarget> targets;
};
BOOST_DESCRIBE_STRUCT(FewPlan, (), (targets))
constexpr FewPlan few_plan{few_targets};
static_assert(pp::prove<few_plan, not_few>());

TEST_CASE("a rule may use a literal, and be given to both prove and check") {
    CHECK(pp::check(
              few_plan, [](pp::Finding const&) {}, not_few)[few] == pp::RuleCount{2, 0});
}

// A row that may go without its remark, and not without its name.
struct Remarked {
    std::string_view name;
    std::string_view remark;
    using MayBeEmpty = pp::Together<&Remarked::remark>;
};
BOOST_DESCRIBE_STRUCT(Remarked, (), (name, remark))
struct RemarkedPlan {
    pp::Rows<Remarked> rows;
};
BOOST_DESCRIBE_STRUCT(RemarkedPlan, (), (rows))

TEST_CASE("a text that is no label may be left empty where its row says so") {
    Remarked const without_remark[] = {{"苇镇", ""}};
    CHECK(pp::consistent(RemarkedPlan{without_remark}));
    Remarked const without_name[] = {{"", "苇镇"}};
    CHECK_FALSE(pp::consistent(RemarkedPlan{without_name}));
}
