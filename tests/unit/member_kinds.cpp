// A kind of member that the library does not know is one specialization, found by the checks, the print and the export.
#include <chrono>
#include <doctest/doctest.h>
#include <preschool_plan/check.hpp>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/json.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/prove.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;

template <>
struct pp::MemberKind<std::chrono::year_month_day> {
    static constexpr bool exists(std::chrono::year_month_day const& date) { return date.ok(); }
    static constexpr void write(std::chrono::year_month_day const& date, auto put) {
        char const month = static_cast<char>('0' + static_cast<unsigned>(date.month()) % 10);
        put("month ");
        put({&month, 1});
    }
};
template <class... Things>
struct pp::MemberKind<std::variant<Things...>> {
    static constexpr void visit(std::variant<Things...> const& one, auto with) { std::visit(with, one); }
};
namespace kinds {

struct Named {
    pp::Label name;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Named, (), (name, seats))
struct Unnamed {
    pp::Years age;
};
BOOST_DESCRIBE_STRUCT(Unnamed, (), (age))
struct Code {
    std::string_view text;
    constexpr operator std::string_view() const { return text; }
};
struct Both {
    Named first;
    Unnamed second;
};

} // namespace kinds

template <>
struct pp::MemberKind<kinds::Both> {
    static constexpr void visit(kinds::Both const& both, auto with) {
        with(both.first);
        with(both.second);
    }
};

template <>
struct pp::MemberKind<kinds::Code> {
    static constexpr bool exists(kinds::Code const& code) { return code.text.size() == 3; }
    static constexpr void write(kinds::Code const& code, auto put) { put(code.text); }
};

namespace kinds {

struct OfCode {
    Code code;
    pp::Seats seats;
    using Unique = pp::Each<>;
};
BOOST_DESCRIBE_STRUCT(OfCode, (), (code, seats))
struct Coded {
    std::vector<OfCode> rows;
};
BOOST_DESCRIBE_STRUCT(Coded, (), (rows))

using SeatsOrYears = std::variant<pp::Seats, pp::Years>;
struct Opening {
    std::chrono::year_month_day day;
    SeatsOrYears size;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (day, size))
struct Openings {
    std::vector<Opening> rows;
};
BOOST_DESCRIBE_STRUCT(Openings, (), (rows))

struct Pair {
    Both both;
};
BOOST_DESCRIBE_STRUCT(Pair, (), (both))
struct Pairs {
    std::vector<Pair> rows;
};
BOOST_DESCRIBE_STRUCT(Pairs, (), (rows))

using namespace std::chrono;

std::vector<std::string> broken(Openings const& openings) {
    std::vector<std::string> rules;
    pp::check(openings, [&](pp::Finding const& found) { rules.emplace_back(found.rule.name); });
    return rules;
}

struct Constant {
    pp::Rows<Opening> rows;
};
BOOST_DESCRIBE_STRUCT(Constant, (), (rows))
constexpr Opening rows[] = {{2021y / January / 25, pp::Seats{90}}, {2021y / January / 26, pp::Years{3}}};
constexpr Constant plan{rows};
static_assert(pp::prove<plan>());

} // namespace kinds

using namespace kinds;

TEST_CASE("a date of another library is held against its calendar, and what a variant holds against its rules") {
    CHECK(broken({{{2021y / January / 25, 90_seats}}}).empty());
    CHECK(broken({{{2021y / February / 30, 90_seats}}}) == std::vector<std::string>{"value_does_not_exist"});
    CHECK(broken({{{2021y / January / 25, 0_years}}}) == std::vector<std::string>{"quantity_is_not_positive"});
}

TEST_CASE("a kind that is a text too is looked at by what is said of it, and not as a text") {
    std::vector<std::string> rules;
    pp::check(Coded{{{{"12"}, 90_seats}, {{"123"}, 90_seats}}},
              [&](pp::Finding const& found) { rules.emplace_back(found.rule.name); });
    CHECK(rules == std::vector<std::string>{"value_does_not_exist"});
}

TEST_CASE("what is found in the second of two is not about the first") {
    std::vector<pp::Label> subjects;
    Pairs const pairs{{{{{{"甲园", "Kindergarten A"}, 0_seats}, {0_years}}}}};
    pp::check(pairs, [&](pp::Finding const& found) { subjects.push_back(found.subject); });
    CHECK(subjects == std::vector<pp::Label>{{"甲园", "Kindergarten A"}, {}});
}

TEST_CASE("both print as they say") {
    using pp::operator<<;
    std::ostringstream text;
    text << Opening{2021y / January / 25, 90_seats};
    CHECK(text.str() == "{day: month 1, size: 90 seats}");
}

TEST_CASE("both go into JSON, the one as its text, the other as what it holds") {
    Openings const openings{{{2021y / January / 25, 90_seats}}};
    CHECK(boost::json::serialize(pp::to_json(openings).at("rows")) == R"([{"day":"month 1","size":90}])");
}

TEST_CASE("both go into a table, a date written in parts as one cell") {
    CHECK(pp::to_csv(std::vector<Opening>{{2021y / January / 25, 90_seats}}) == "row,day,size\r\n1,month 1,90\r\n");
}

TEST_CASE("of what holds two things both are told") {
    Pair const pair{{{{"甲园", "Kindergarten A"}, 90_seats}, {3_years}}};
    using pp::operator<<;
    std::ostringstream text;
    text << pair;
    CHECK(text.str() == "{both: {name: 甲园 (Kindergarten A), seats: 90 seats}, {age: 3 years}}");
    CHECK(boost::json::serialize(pp::to_json(pair)) ==
          R"({"both":[{"name":{"zh":"甲园","en":"Kindergarten A"},"seats":90},{"age":3}]})");
}
