// Tables, members and rules that the library has never seen are looked at as its own are.
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <optional>

namespace pp = preschool_plan;
using namespace pp::literals;
using sample::Area;

namespace town {

inline constexpr pp::Rule too_long{"too_long", pp::Severity::error, {"年限过长", "it runs for more than five years"}};
inline constexpr pp::Rule two_leaders{"two_leaders", pp::Severity::warning, {"组长过多", "too many lead"}};
inline constexpr pp::Rule base_asked{"base_asked", pp::Severity::note, {"基类", "the base was asked"}};

struct Part {
    pp::Clause clause;
    pp::Label term;
    pp::Years years;
};
BOOST_DESCRIBE_STRUCT(Part, (), (clause, term, years))

struct Subsidy {
    pp::Clause clause;
    std::string term;
    std::optional<Area> area;
    pp::Years years;
    std::vector<Part> parts;
    std::optional<Part> extra;
};
BOOST_DESCRIBE_STRUCT(Subsidy, (), (clause, term, area, years, parts, extra))
template <class Check>
constexpr void must_hold(Subsidy const& row, Check& check) {
    check(too_long, row.years <= pp::Years{5}, row.years);
}

struct Base : sample::Plan {
    std::vector<Subsidy> subsidies;
};
BOOST_DESCRIBE_STRUCT(Base, (sample::Plan), (subsidies))
template <class Check>
constexpr void must_hold(Base const&, Check& check) {
    check(base_asked, false);
}

struct Plan : Base {
    int year = 2021;
};
BOOST_DESCRIBE_STRUCT(Plan, (Base), (year))
template <class Check>
constexpr void must_hold(Plan const& plan, Check& check) {
    int leaders = 0;
    for (auto const& official : plan.leadership_group.officials) leaders += official.role == pp::GroupRole::leader;
    check(two_leaders, leaders < 2);
}

} // namespace town

namespace {

std::vector<std::string> rules_broken_by(std::vector<town::Subsidy> subsidies, sample::Tables& tables) {
    town::Plan plan{{tables.plan(), std::move(subsidies)}, 2021};
    std::vector<std::string> rules;
    pp::check(plan, [&](pp::Finding const& found) { rules.emplace_back(found.rule.name); });
    return rules;
}

using Rules = std::vector<std::string>;

} // namespace

TEST_CASE("a table of one's own, of std::string and std::vector, is looked at") {
    sample::Tables tables;
    CHECK(rules_broken_by({{{2, 1}, "补助", Area::east, 3_years, {}, {}}}, tables) == Rules{"base_asked"});
    CHECK(rules_broken_by({{{9, 1}, "补助", Area::east, 3_years, {}, {}}}, tables) ==
          Rules{"clause_does_not_exist", "base_asked"});
    CHECK(rules_broken_by({{{2, 1}, "", Area::east, 3_years, {}, {}}}, tables) == Rules{"text_is_empty", "base_asked"});
    CHECK(rules_broken_by({{{2, 1}, "补助", Area::east, 0_years, {}, {}}}, tables) ==
          Rules{"quantity_is_not_positive", "base_asked"});
}

TEST_CASE("a row of one's own that counts something stands twice by its enumerators") {
    sample::Tables tables;
    CHECK(
        rules_broken_by({{{2, 1}, "三年", Area::east, 3_years, {}, {}}, {{2, 1}, "二年", Area::east, 2_years, {}, {}}},
                        tables) == Rules{"stands_twice", "base_asked"});
}

TEST_CASE("nested lists and optional members of one's own are looked at") {
    sample::Tables tables;
    town::Part const part{{2, 1}, {"甲", "first"}, 1_years};
    CHECK(rules_broken_by({{{2, 1}, "补助", {}, 3_years, {part, {{9}, {"乙", "second"}, 1_years}}, {}}}, tables) ==
          Rules{"clause_does_not_exist", "base_asked"});
    CHECK(rules_broken_by({{{2, 1}, "补助", {}, 3_years, {part, part}, {}}}, tables) ==
          Rules{"stands_twice", "base_asked"});
    CHECK(rules_broken_by({{{2, 1}, "补助", {}, 3_years, {}, town::Part{{2, 1}, {"丙", ""}, 1_years}}}, tables) ==
          Rules{"text_is_empty", "base_asked"});
}

TEST_CASE("a rule beside a row is asked besides the library's, and one of the plan beside two leaders, both found") {
    sample::Tables tables;
    tables.officials[1].role = pp::GroupRole::leader;
    CHECK(rules_broken_by({{{2, 1}, "补助", Area::east, 9_years, {}, {}}}, tables) ==
          Rules{"group_has_not_exactly_one_leader", "too_long", "two_leaders", "base_asked"});
}

TEST_CASE("a rule that is passed is asked of the plan, or of each row that it can be asked of") {
    sample::Tables tables;
    auto const plan = tables.plan();
    static constexpr pp::Rule small{"small", pp::Severity::error, {"过小", "too small"}};
    auto const of_rows = [](sample::SeatTarget const& row, auto& check) {
        check(small, row.seats > pp::Seats{450}, row.seats);
    };
    auto const of_plan = [](auto const& some_plan, auto& check) {
        check.at(&sample::Plan::seat_targets, 1)(small, some_plan.seat_targets.size() > 2);
    };
    std::vector<std::size_t> rows;
    auto const counts = pp::check(
        plan, [&](pp::Finding const& found) { rows.push_back(found.place[0].row); }, of_rows, of_plan);
    CHECK(rows == std::vector<std::size_t>{2, 1});
    CHECK(counts[small] == pp::RuleCount{3, 2});
    CHECK_FALSE(pp::consistent(plan, of_rows));
    CHECK_FALSE(pp::consistent(plan, of_plan));
    CHECK(pp::consistent(plan));
}

TEST_CASE("a rule that says no more than its name is of errors") {
    static constexpr pp::Rule bare{"bare"};
    static_assert(bare.severity == pp::Severity::error);
    sample::Tables tables;
    auto const large = [](sample::SeatTarget const& row, auto& check) { check(bare, row.seats > pp::Seats{450}); };
    CHECK_FALSE(pp::consistent(tables.plan(), large));
}

TEST_CASE("a coordinate is written and made again by name") {
    using Row = sample::KindergartenTarget;
    constexpr pp::Coordinate expansion = pp::Works::expansion;
    static_assert(expansion.name() == "expansion" && pp::column_name<Row>(expansion) == "works");
    static_assert(!pp::Coordinate{static_cast<pp::Works>(7)}.is_enumerator());
    static_assert(pp::column_name<Row>(pp::where<&Row::works>(pp::Works::expansion)) == "works");
}
