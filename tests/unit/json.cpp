// JSON: what is written, that all of it is read back, and what a person sees of a text that is wrong.
#include "published.hpp"
#include "sample_plan.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <optional>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/json.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/plan.hpp>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::bayingolin_2021::Area;
using pp::bayingolin_2021::PublishedPlan;
using Plan = PublishedPlan;

// Goes through all that is described, and counts what it has compared.
struct Comparison {
    std::size_t data = 0;

    template <class T>
    void compare(T const& read, T const& written, std::string const& where) {
        if constexpr (std::is_same_v<T, pp::Coordinate> || std::is_same_v<T, pp::Clause>) {
            equal(read == written, where);
        } else if constexpr (std::is_same_v<T, pp::Quantity>) {
            equal(read.value() == written.value() && read.unit() == written.unit(), where);
            auto const share = read.template as<pp::Share>();
            if (share) compare(*share, *written.template as<pp::Share>(), where);
        } else if constexpr (std::is_same_v<T, pp::Share>) {
            equal(read.numerator() == written.numerator() && read.denominator() == written.denominator(), where);
        } else if constexpr (pp::detail::IsPlainText<T>) {
            equal(std::string_view(read) == std::string_view(written), where);
        } else if constexpr (pp::detail::MayBeAbsent<T>) {
            equal(read.has_value() == written.has_value(), where);
            if (read.has_value() && written.has_value()) compare(*read, *written, where);
        } else if constexpr (pp::detail::IsList<T>) {
            equal(read.size() == written.size(), where);
            for (std::size_t i = 0; i < read.size() && i < written.size(); ++i)
                compare(read.data()[i], written.data()[i], where + '/' + std::to_string(i));
        } else if constexpr (pp::DescribedRow<T>) {
            pp::detail::for_each_member(pp::detail::described_members<T>{}, [&]<class Member>(Member*) {
                compare(read.*Member::pointer, written.*Member::pointer, where + '/' + Member::name);
            });
        } else {
            equal(read == written, where);
        }
    }

  private:
    void equal(bool is, std::string const& where) {
        ++data;
        CHECK_MESSAGE(is, where);
    }
};

// What a plan of one's own may hold besides.
BOOST_DEFINE_FIXED_ENUM_CLASS(Year, std::uint8_t, year_2024, year_2025)
constexpr pp::Unit ships{"艘", "ship", "ships"}; // which is not among those of the plan
struct Transfer {
    sample::Area from;
    sample::Area to;
    Year year;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Transfer, (), (from, to, year, seats))
struct Survey {
    std::string remark;
    std::vector<std::string> schools;
    std::optional<pp::Date> day;
    pp::Level<pp::Share> enrolment;
    pp::Share qualified;
    pp::Figure fleet;
    std::int16_t height = 0;
    bool done = false;
};
BOOST_DESCRIBE_STRUCT(Survey, (), (remark, schools, day, enrolment, qualified, fleet, height, done))
struct OwnPlan : sample::Plan {
    pp::Rows<Transfer> transfers;
    pp::Rows<pp::Total<&OwnPlan::transfers>> totals;
    pp::Rows<Survey> surveys;
    std::vector<Survey> more;
};
BOOST_DESCRIBE_STRUCT(OwnPlan, (sample::Plan), (transfers, totals, surveys, more))

template <class T>
struct PlanOf : pp::Plan<T> {
    BOOST_DESCRIBE_CLASS(PlanOf, (pp::Plan<T>), (), (), ())
};
constexpr pp::Unit floor_space{"平方米", "square metre", "square metres"};

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    std::size_t const at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    return text.replace(at, from.size(), to);
}

template <class AnyPlan>
std::string message_of(std::string_view text, pp::JsonLimits const& limits = {}) {
    std::string all;
    auto const loaded = pp::read_plan<AnyPlan>(text, limits);
    CHECK(loaded.has_value() == loaded.errors().empty());
    for (pp::ReadError const& error : loaded.errors()) all += (all.empty() ? "" : "\n") + pp::detail::printed(error);
    return all;
}

std::string const& published_text() {
    static std::string const text = pp::json_text(pp::to_json(published()));
    return text;
}
// One target of the published plan stands so in its text.
constexpr std::string_view korla = R"("area":"korla","locality":"urban","works":"new_build",)"
                                   R"("ownership":"public_run","kindergartens":8)";
std::string with_korla(std::string_view target) { return replaced(published_text(), korla, target); }

} // namespace

TEST_CASE("the published plan is read back, every datum of it") {
    auto const& plan = published();
    std::string const text = pp::json_text(pp::to_json(plan));
    auto const loaded = pp::read_plan<PublishedPlan>(text);
    REQUIRE(loaded);
    Comparison comparison;
    comparison.compare(*loaded, plan, "");
    CHECK(comparison.data > 2800);
    CHECK(pp::json_text(pp::to_json(*loaded)) == text);
    CHECK(pp::schema_of<Plan>().at("$id") == pp::to_json(plan).at("$schema"));
}

TEST_CASE("a plan that was read is checked and added up as the compiled one is, also when it was moved") {
    auto loaded = pp::read_plan<Plan>(published_text());
    auto const moved = std::move(loaded);
    CHECK(pp::consistent(*moved));
    CHECK(pp::total(moved->seat_targets) == 9030_seats);
    CHECK(pp::total(moved->kindergarten_targets, Area::korla) == 8_kindergartens);
    std::vector<pp::Finding> of_read, of_compiled;
    pp::check(*moved, [&](pp::Finding const& found) { of_read.push_back(found); });
    pp::check(published(), [&](pp::Finding const& found) { of_compiled.push_back(found); });
    CHECK(of_read == of_compiled);
}

TEST_CASE("an amended plan is read, and what is wrong with it is found by the checks") {
    auto const loaded = pp::read_plan<Plan>(with_korla(replaced(std::string(korla), ":8", ":9")));
    REQUIRE(loaded);
    CHECK(pp::total(loaded->kindergarten_targets, Area::korla) == 9_kindergartens);
    CHECK(pp::consistent(*loaded).errors == 2);
}

TEST_CASE("a plan of one's own is read back, with its own units, columns of one type, texts and lists that it owns") {
    static constexpr Transfer transfers[] = {{sample::Area::east, sample::Area::west, Year::year_2025, 30_seats}};
    static constexpr pp::Total<&OwnPlan::transfers> totals[] = {
        {{2}, {"共30个", "in all"}, {pp::where<&Transfer::to>(sample::Area::west), Year::year_2025}, 30_seats}};
    std::vector<Survey> const surveys{{"a remark that is longer than any buffer within a text",
                                       {"一", "二"},
                                       pp::Date{2024, 9},
                                       pp::Share{1, 3},
                                       95_percent,
                                       pp::Count<sample::buses>{12},
                                       -40,
                                       true}};
    OwnPlan plan;
    plan.transfers = transfers;
    plan.totals = totals;
    plan.surveys = surveys;
    plan.more = {surveys[0], surveys[0]};
    auto const loaded = pp::read_plan<OwnPlan>(boost::json::serialize(pp::to_json(plan)));
    for (pp::ReadError const& error : loaded.errors()) MESSAGE(error);
    REQUIRE(loaded);
    Comparison().compare(*loaded, plan, "");
    CHECK(pp::total(loaded->transfers, pp::where<&Transfer::to>(sample::Area::west)) == 30_seats);
    std::string const text = boost::json::serialize(pp::to_json(plan));
    CHECK(message_of<OwnPlan>(replaced(text, "-40", "-40000"))
              .ends_with("/surveys/0/height: found -40000; allowed: a whole number from -32768 to 32767"));
    CHECK(message_of<OwnPlan>(replaced(text, "\"whole\":3}", "\"whole\":0}"))
              .ends_with("/surveys/0/enrolment/whole: found 0; allowed: a whole number from 1 to 9223372036854775807"));
    CHECK(message_of<OwnPlan>(replaced(text, "\"part\":1,\"whole\":3", "\"value\":1,\"whole\":3"))
              .ends_with("/surveys/0/enrolment/value: found \"value\"; allowed: one of part, whole"));
    CHECK(message_of<OwnPlan>(replaced(text, "\"buses\"", "\"percent\""))
              .ends_with("/fleet/quantity/unit: found \"percent\"; allowed: one of seats, kindergartens, classes, "
                         "alliances, years, yuan, buses; a plan's own units stand in Terms::units, and a share is "
                         "{\"part\": 85, \"whole\": 100}"));
    plan.more[1].fleet = pp::Figure{};
    auto const without_figure = pp::read_plan<OwnPlan>(boost::json::serialize(pp::to_json(plan)));
    REQUIRE(without_figure);
    CHECK(without_figure->more[1].fleet == pp::Figure{});
    plan.more[1].fleet = pp::Count<ships>{3};
    CHECK_THROWS_WITH_AS(
        static_cast<void>(pp::to_json(plan)),
        "preschool_plan: this would not be read back: /more/1/fleet/quantity/unit: found ships; allowed: "
        "one of seats, kindergartens, classes, alliances, years, yuan, buses; a plan's own units stand "
        "in Terms::units, and a share is {\"part\": 85, \"whole\": 100}",
        std::out_of_range);
}

TEST_CASE("how each kind of thing is written") {
    auto const text = [](auto const& thing) { return boost::json::serialize(pp::to_json(thing)); };
    CHECK(text(9030_seats) == "9030");
    CHECK(text(pp::Locality::urban) == R"("urban")");
    CHECK(text(pp::Label{"学位", "seat"}) == R"({"zh":"学位","en":"seat"})");
    CHECK(text(pp::Quantity{20_years}) == R"({"value":20,"unit":"years"})");
    CHECK(text(99.5_percent) == R"({"part":995,"whole":1000})");
    CHECK(text(pp::Share{7, 4320}) == R"({"part":7,"whole":4320})");
    CHECK(text(pp::Quantity{pp::Share{7, 4320}}) == R"({"part":7,"whole":4320})");
    CHECK(text(pp::Figure{}) == R"({"quantity":null,"bound":"exactly","step":1})");
    CHECK(text(pp::Level<pp::Seats>{70_seats}) == "70");
    CHECK(text(pp::Clause{}) == R"("opening")");
    CHECK(text(pp::Clause{3, 6}) == R"("sec_3__item_6")");
    CHECK(text(pp::Clause{3, 6, 1}) == R"("sec_3__item_6__point_1")");
    CHECK(text(pp::Clause{3, 6, 1, 0, 2}) == R"("sec_3__item_6__point_1__subpoint_2")");
    CHECK(text(pp::Clause{2, 0, 0, 1}) == R"("annex_1__sec_2")");
    CHECK(text(pp::Date{2021, 1, 25}) == R"("2021-01-25")");
    CHECK(text(pp::Date{2020, 8}) == R"("2020-08")");
    CHECK(text(pp::Date{2022}) == R"("2022")");
    CHECK(text(pp::Date{0, 2, 9}) == R"("--02-09")");
    CHECK(text(pp::Due{{"年底", "year's end"}}) == R"({"text":{"zh":"年底","en":"year's end"},"recurrence":"once"})");
    CHECK(
        text(published().seat_totals[1]) ==
        R"({"clause":"sec_3__item_6","text":{"zh":"城市公办园学位4320个","en":"4,320 seats in urban public kindergartens"},)"
        R"("of":[{"column":"locality","value":"urban"},{"column":"ownership","value":"public_run"}],)"
        R"("figure":{"quantity":{"value":4320,"unit":"seats"},"bound":"exactly","step":1},"completeness":"all"})");
}

TEST_CASE("what fits in a line of 160 bytes, with its key and the comma behind it, is one") {
    std::string const longest(140, 'x');
    boost::json::value const fits{{"outer", {{"key", boost::json::array{longest}}, {"next", 1}}}};
    CHECK(pp::json_text(fits) == "{\n  \"outer\": {\n    \"key\": [\"" + longest + "\"],\n    \"next\": 1\n  }\n}\n");
    boost::json::value const does_not{{"outer", {{"key", boost::json::array{longest + "1234567"}}, {"next", 1}}}};
    CHECK(pp::json_text(does_not).find("\"key\": [\n      \"xxx") != std::string::npos);
    std::istringstream lines(published_text());
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_of("{[") != std::string::npos) CHECK_MESSAGE(line.size() <= 160, line);
}

TEST_CASE("tallies, cross-tables, findings and counts of rules are written") {
    auto const text = [](auto const& thing) { return boost::json::serialize(pp::to_json(thing)); };
    CHECK(text(pp::total_by<pp::Locality>(published().seat_targets)) == R"({"urban":4320,"rural":4710})");
    CHECK(text(pp::cross_tab<pp::Locality, pp::Works>(published().kindergarten_targets)) ==
          R"({"urban":{"new_build":13,"expansion":0},"rural":{"new_build":17,"expansion":8}})");
    std::vector<pp::Finding> findings;
    auto const counts = pp::check(published(), [&](pp::Finding const& found) { findings.push_back(found); });
    auto const written = pp::to_json(findings);
    REQUIRE(written.as_array().size() == 2);
    CHECK(written.at(1).at("rule").at("name") == "area_has_official_in_group_but_no_target");
    CHECK(written.at(1).at("rule").at("severity") == "note");
    CHECK(boost::json::serialize(written.at(1))
              .ends_with(R"(},"place":[{"member":"areas","row":9}],"clause":"sec_2",)"
                         R"("subject":{"zh":"博湖县","en":"Bohu County"}})"));
    CHECK(pp::to_json(counts).at("stands_twice").at("failed") == 0);
    CHECK(pp::to_json(pp::consistent(published())).at("errors") == 0);
}

TEST_CASE("changes are written") {
    std::vector<std::string> changes;
    auto const write = [&](auto const& change) { changes.push_back(boost::json::serialize(pp::to_json(change))); };
    std::vector<sample::SeatTarget> const before = {{pp::Locality::urban, 500_seats}, {pp::Locality::rural, 400_seats}};
    std::vector<sample::SeatTarget> const after = {{pp::Locality::rural, 410_seats}};
    pp::diff(before, after, write);
    write(pp::Change<pp::Coordinate>{.path = {{"of", 1}}, .before = pp::Coordinate(pp::Locality::urban)});
    CHECK(changes ==
          std::vector<std::string>{R"({"path":[{"row":1}],"subject":{"zh":"城市","en":"urban"},)"
                                   R"("before":{"locality":"urban","seats":500}})",
                                   R"({"path":[{"row":1},{"member":"seats"}],"subject":{"zh":"农村","en":"rural"},)"
                                   R"("before":400,"after":410})",
                                   R"({"path":[{"member":"of","row":1}],"before":"urban"})"});
}

TEST_CASE("a plan without a notice or a group is written without them and read back") {
    sample::Tables tables;
    auto plan = tables.plan();
    plan.notice = {};
    plan.leadership_group = {};
    auto const written = pp::to_json(plan);
    CHECK(!written.as_object().contains("notice"));
    CHECK(!written.as_object().contains("leadership_group"));
    auto const loaded = pp::read_plan<sample::Plan>(boost::json::serialize(written));
    REQUIRE(loaded);
    CHECK(pp::to_json(*loaded) == written);

    plan.notice.issuer = {"办公室", "Office"}; // which says something, though no notice is asked for
    CHECK(pp::to_json(plan).at("notice").at("issuer").at("en") == "Office");
    auto const required = pp::schema_of<sample::Plan>().at("required").as_array();
    CHECK(std::find(required.begin(), required.end(), "provisions") != required.end());
    CHECK(std::find(required.begin(), required.end(), "notice") == required.end());
}

TEST_CASE("members stand in any order, and keys may be written with escapes") {
    sample::Tables tables;
    OwnPlan plan;
    plan.more.resize(1);
    plan.more[0].fleet = pp::Share{85, 100};
    static constexpr pp::Total<&OwnPlan::transfers> totals[] = {
        {{2}, {"共30个", "in all"}, {pp::where<&Transfer::to>(sample::Area::west)}, 30_seats}};
    plan.totals = totals;
    std::string text = boost::json::serialize(pp::to_json(plan));
    text = replaced(text, R"({"column":"to","value":"west"})", R"({"value":"w\u0065st","c\u006flumn":"to"})");
    text = replaced(text, R"({"part":85,"whole":100})", R"({"wh\u006fle":100,"part":85})");
    auto const loaded = pp::read_plan<OwnPlan>(text);
    REQUIRE(loaded);
    Comparison().compare(*loaded, plan, "");
}

TEST_CASE("what would not be read back is refused when it is written, with its place") {
    sample::Tables tables;
    auto const message = [&](auto change) -> std::string {
        auto plan = tables.plan();
        change(plan);
        try {
            static_cast<void>(pp::to_json(plan));
        } catch (std::out_of_range const& refused) {
            return refused.what();
        }
        return "written";
    };
    std::string const begin = "preschool_plan: this would not be read back: ";
    auto const with_title = [&](std::string_view title) {
        return message([&](auto& plan) { plan.notice.title.zh = title; });
    };
    CHECK(with_title("\xB0\xCD\xD6\xDD") ==
          begin + "/notice/title/zh: found \\xb0\\xcd\\xd6\\xdd; allowed: text in UTF-8");
    CHECK(with_title(std::string_view("a\0b", 3)) ==
          begin + "/notice/title/zh: found a\\u0000b; allowed: a text without");
    CHECK(with_title("a control character, \x1B[31m, is written as an escape") == "written");
    CHECK(message([](auto& plan) { plan.notice.title.en = "\xED\xA0\x80"; }).starts_with(begin + "/notice/title/en: "));

    sample::SeatTarget const below_nothing[] = {{pp::Locality::urban, pp::Seats{5}},
                                                {pp::Locality::rural, pp::Seats{-1}}};
    CHECK(message([&](auto& plan) { plan.seat_targets = below_nothing; }) ==
          begin + "/seat_targets/1/seats: found -1; allowed: a whole number from 0 to 9223372036854775807");
    sample::SeatTarget const without_a_name[] = {{static_cast<pp::Locality>(7), pp::Seats{5}}};
    CHECK(message([&](auto& plan) { plan.seat_targets = without_a_name; }) ==
          begin + "/seat_targets/0/locality: found 7; allowed: one of urban, rural");
    OwnPlan own;
    own.more.resize(1);
    own.more[0].qualified = pp::Share{-1, 3};
    CHECK_THROWS_WITH_AS(
        static_cast<void>(pp::to_json(own)),
        (begin + "/more/0/qualified/part: found -1; allowed: a whole number from 0 to 9223372036854775807").c_str(),
        std::out_of_range);
    static constexpr pp::Total<&OwnPlan::transfers> totals[] = {
        {{2}, {"共30个", "in all"}, {pp::Locality::urban}, 30_seats}};
    own.more.clear();
    own.totals = totals;
    CHECK_THROWS_WITH_AS(
        static_cast<void>(pp::to_json(own)),
        (begin + "/totals/0/of/0: found what is no value of a column; allowed: a value of a column of the table")
            .c_str(),
        std::out_of_range);
}

TEST_CASE("every clause and date is read as it was written, and nothing else is one") {
    for (pp::Clause const clause :
         {pp::Clause{}, pp::Clause{3}, pp::Clause{3, 6}, pp::Clause{3, 6, 1}, pp::Clause{0, 0, 0, 15},
          pp::Clause{1, 0, 2, 3}, pp::Clause{0, 4}, pp::Clause{3, 6, 1, 0, 2}, pp::Clause{255, 255, 255, 15, 15}}) {
        pp::Clause read{9, 9, 9, 9, 9};
        CHECK(pp::detail::from_wire_text(pp::detail::wire_text(clause), read));
        CHECK(read == clause);
    }
    for (std::string_view const id :
         {"", "sec_", "sec_0", "sec_03", "sec_256", "sec_3_", "sec_3__", "__sec_3", "sec_3item_6", "item_6__sec_3",
          "sec_3__sec_3", "annex_16", "annex_255", "sec_1__subpoint_16", "sec_1__subpoint_1__point_1", "Opening",
          "opening__sec_1", "sec_3 ", "3(6)"}) {
        pp::Clause read;
        CHECK_MESSAGE(!pp::detail::from_wire_text(id, read), id);
    }
    for (pp::Date const date :
         {pp::Date{}, pp::Date{2021}, pp::Date{2021, 1}, pp::Date{2021, 1, 25}, pp::Date{2021, 0, 5}, pp::Date{0, 2},
          pp::Date{0, 2, 29}, pp::Date{65535, 99, 99}, pp::Date{7, 1, 1}}) {
        pp::Date read{1, 1, 1};
        CHECK(pp::detail::from_wire_text(pp::detail::wire_text(date), read));
        CHECK(read == date);
    }
    for (std::string_view const iso : {"-", "--", "21-01-25", "2021-1-25", "2021-01-25T00", "2021-", "2021-00",
                                       "0000-01-01", "2021-001", "65536-01-01", "2021/01/25", "-2021-01-25", " 2021"}) {
        pp::Date read;
        CHECK_MESSAGE(!pp::detail::from_wire_text(iso, read), iso);
    }
}

TEST_CASE("a wrong value is refused with what was found and what is allowed") {
    std::string const areas = "one of korla, luntai, yuli, ruoqiang, qiemo, yanqi, hejing, hoxud, bohu, korla_etdz";
    std::string const counts = "a whole number from 0 to 9223372036854775807";
    struct Case {
        std::string_view from;
        std::string_view to;
        std::string message; // after the place
    };
    for (Case const& one : {
             Case{"\"korla\"", "\"korlo\"", "/area: found \"korlo\"; allowed: " + areas},
             Case{"\"korla\"", "3", "/area: found 3; allowed: " + areas},
             Case{"\"urban\"", "null", "/locality: found null; allowed: one of urban, rural"},
             Case{":8", ":-8", "/kindergartens: found -8; allowed: " + counts},
             Case{":8", ":8.5", "/kindergartens: found 8.5; allowed: " + counts},
             Case{":8", ":-8.0", "/kindergartens: found -8.0; allowed: " + counts},
             Case{":8", ":1e300", "/kindergartens: found 1e300; allowed: " + counts},
             Case{":8", ":8e99999999999", "/kindergartens: found 8e99999999999; allowed: " + counts},
             Case{":8", ":8e-99999999999", "/kindergartens: found 8e-99999999999; allowed: " + counts},
             Case{":8", ":9223372036854775808.0", "/kindergartens: found 9223372036854775808.0; allowed: " + counts},
             Case{":8", ":9223372036854775808", "/kindergartens: found 9223372036854775808; allowed: " + counts},
             Case{":8", ":184467440737095516160", "/kindergartens: found 184467440737095516160; allowed: " + counts},
             Case{":8", ":\"8\"", "/kindergartens: found \"8\"; allowed: " + counts},
             Case{":8", ":[8]", "/kindergartens: found a list; allowed: " + counts},
             Case{",\"kindergartens\":8", "", ": found an object without kindergartens; allowed: one that has it"},
             Case{":8", ":8,\"seats\":9",
                  "/seats: found \"seats\"; allowed: one of clause, area, locality, works, ownership, kindergartens"},
             Case{"\"area\"", "\"area\":\"luntai\",\"area\"",
                  "/area: found \"area\" a second time; allowed: each member once"},
             Case{"\"area\"", "\"area\":\"luntai\",\"\\u0061rea\"",
                  "/area: found \"\\u0061rea\" a second time; allowed: each member once"},
         }) {
        std::string const message = message_of<Plan>(with_korla(replaced(std::string(korla), one.from, one.to)));
        CHECK_MESSAGE(message.ends_with("/kindergarten_targets/0" + one.message), message);
        CHECK_MESSAGE(message.find('\n') == std::string::npos, message);
    }
}

TEST_CASE("a misspelt key is told beside the one that is missing") {
    std::string const message = message_of<Plan>(replaced(published_text(), R"("issuer")", R"("isuer")"));
    CHECK(message.find("/notice: found an object without issuer; allowed: one that has it\n") != std::string::npos);
    CHECK(message.ends_with("/notice/isuer: found \"isuer\"; allowed: one of clause, number, title, plan_title, "
                            "issuer, date, date_zh, addressees"));
}

TEST_CASE("whole numbers are read however JSON Schema takes them for integers") {
    for (std::string_view const eight :
         {":8", ":8.0", ":8e0", ":80e-1", ":0.8e1", ":800000000000000000000000000000e-29"}) {
        auto const loaded = pp::read_plan<Plan>(with_korla(replaced(std::string(korla), ":8", eight)));
        CHECK_MESSAGE(loaded, eight);
        CHECK(pp::total(loaded->kindergarten_targets, Area::korla) == 8_kindergartens);
    }
    CHECK(pp::read_plan<Plan>(replaced(published_text(), R"("code":652801)", R"("code":652801.0)")));
    auto const largest = pp::read_plan<Plan>(with_korla(replaced(std::string(korla), ":8", ":9223372036854775807.0")));
    REQUIRE(largest);
    CHECK(largest->kindergarten_targets[0].kindergartens == pp::Kindergartens{9223372036854775807});
}

TEST_CASE("what an error shows of a text is short, and commands no terminal") {
    std::string const key = "\\u001b[31m" + std::string(200, 'x');
    auto const loaded = pp::read_plan<sample::Plan>("{\"" + key + "\": 1, \"a\\u009b\x7F\": 2}");
    std::string all;
    for (pp::ReadError const& error : loaded.errors()) all += pp::detail::printed(error) + '\n';
    CHECK(all.find("column 2, /\\u001b[31m" + std::string(54, 'x') + "...: found \"\\u001b[31m" + std::string(49, 'x') +
                   "...; allowed: one of $schema, $comment, areas") != std::string::npos);
    CHECK(all.find(", /a\\u009b\\u007f: found \"a\\u009b\\u007f\"; ") != std::string::npos);
    CHECK(std::any_of(loaded.errors().begin(), loaded.errors().end(), [&](pp::ReadError const& error) {
        return error.pointer == "/\x1B[31m" + std::string(200, 'x'); // as it is, for programs
    }));
}

TEST_CASE("all errors of meaning are told, in the order of the text") {
    std::string text = replaced(published_text(), R"("unit":"alliances")", R"("unit":"aliances")");
    text = replaced(text, R"("code":652801)", R"("code":"652801")");
    text = replaced(text, R"({"column":"works","value":"new_build"})", R"({"column":"work","value":"new_build"})");
    text =
        replaced(text, R"({"column":"ownership","value":"public_run"})", R"({"column":"ownership","value":"private"})");
    auto const loaded = pp::read_plan<PublishedPlan>(text);
    CHECK(!loaded);
    REQUIRE(loaded.errors().size() == 4);
    CHECK(loaded.errors()[0].pointer == "/areas/0/code");
    CHECK(loaded.errors()[0].line == 4);
    CHECK(loaded.errors()[0].column == 42);
    CHECK(loaded.errors()[1].pointer.starts_with("/provisions/"));
    CHECK(loaded.errors()[1].allowed.en.starts_with("one of seats, kindergartens, classes, alliances, years, yuan; "));
    CHECK(loaded.errors()[2].pointer == "/kindergarten_totals/0/of/0/column");
    CHECK(loaded.errors()[2].allowed.en == "one of area, locality, works, ownership");
    CHECK(loaded.errors()[3].allowed.zh == "下列之一：public_run、inclusive_private、private_run");
    std::string const first_two = message_of<Plan>(text, {.errors = 2});
    CHECK(first_two.find("/provisions/") != std::string::npos);
    CHECK(first_two.ends_with("/kindergarten_totals/0/of/0/column: found 2 more errors; "
                              "allowed: none (of which at most 2 are listed)"));
    CHECK(message_of<Plan>(text, {.errors = 3})
              .ends_with(": found 1 more error; "
                         "allowed: none (of which at most 3 are listed)"));
    CHECK(message_of<Plan>(text, {.errors = 0}).starts_with("line 4, column 42, /areas/0/code: found 4 more errors; "));
    CHECK(pp::read_plan<Plan>(text, {.errors = 4}).errors() == loaded.errors());
}

TEST_CASE("where no plan was read, there is none to be had, nor after it was moved elsewhere") {
    auto const refused = pp::read_plan<sample::Plan>("{}", {.errors = 0});
    CHECK(!refused);
    CHECK_THROWS_WITH_AS(static_cast<void>(*refused),
                         "preschool_plan: no plan was read, errors() says why; or it was moved elsewhere",
                         std::out_of_range);
    CHECK_THROWS_AS(static_cast<void>(refused->areas), std::out_of_range);

    sample::Tables tables;
    auto loaded = pp::read_plan<sample::Plan>(boost::json::serialize(pp::to_json(tables.plan())));
    auto const* const plan = &*loaded;
    auto const moved = std::move(loaded);
    CHECK(&*moved == plan);
    CHECK(!loaded); // NOLINT: what is left of it
    CHECK_THROWS_AS(static_cast<void>(*loaded), std::out_of_range);
}

TEST_CASE("columns count characters, and lines end on any system") {
    pp::ReadError const error = pp::read_plan<Plan>("\xEF\xBB\xBF{\r\n \"汉字\": 1}").errors().back();
    CHECK(error.line == 2);
    CHECK(error.column == 2);
    CHECK(error.found.en == "\"汉字\"");
    CHECK(pp::detail::printed(error, pp::detail::Language::zh)
              .starts_with("第2行第2列，/汉字：读到\"汉字\"；应为下列之一："));
    CHECK(pp::read_plan<Plan>("{\"汉字\": 1, \"x\": 1}").errors().back().column == 11);
    CHECK(pp::read_plan<Plan>("\xEF\xBB\xBF" + published_text()));
}

TEST_CASE("what is no JSON is refused where it begins to be none") {
    struct Case {
        std::string text;
        std::string message;
    };
    std::string const a_value = "a value: a text in quotation marks, a number, true, false, null, a list or an object";
    std::string const a_quotation_mark = "a quotation mark at the end of the text in quotation marks";
    std::string const an_escape = "an escape such as \\n, \\\" or \\u000a";
    std::string const a_pair = "a pair of escapes such as \\ud83d\\ude00";
    for (
        Case const& one : {
            Case{"", "line 1, column 1: found the end of the text; allowed: " + a_value},
            Case{"{\n  \"a\": 1,\n}",
                 "line 3, column 1: found }; allowed: a key in quotation marks; no comma stands before }"},
            Case{"[1, ]", "line 1, column 5: found ]; allowed: " + a_value + "; no comma stands before ]"},
            Case{"[1 2]", "line 1, column 4: found 2; allowed: a comma, or ]"},
            Case{"{\"a\": 1 \"b\": 2}", "line 1, column 9: found \"; allowed: a comma, or }"},
            Case{"{\"a\" 1}", "line 1, column 6: found 1; allowed: a colon"},
            Case{"{\"a\": [1, {}}", "line 1, column 13: found }; allowed: a comma, or ]"},
            Case{"{\"a\": 1 // one\n}", "line 1, column 9: found /; allowed: a comma, or }; JSON has no comments"},
            Case{"{} {}", "line 1, column 4: found {; allowed: the end of the text"},
            Case{"{\"a\": nul}", "line 1, column 7: found n; allowed: " + a_value},
            Case{"{\"a\": nul", "line 1, column 10: found the end of the text; allowed: null"},
            Case{"{\"a\": -", "line 1, column 8: found the end of the text; allowed: a digit"},
            Case{"{\"a\": true", "line 1, column 11: found the end of the text; allowed: a comma, or }"},
            Case{std::string("{\"a\": \0}", 8), "line 1, column 7: found a NUL byte; allowed: " + a_value},
            Case{std::string("{\"a\": \"\0\"}", 10), "line 1, column 8: found a NUL byte; allowed: a text without"},
            Case{"{\"a\": \"\n\"}",
                 "line 1, column 8: found the end of the line; allowed: a quotation mark before it, or "
                 "\\n for a line end in a text"},
            Case{
                "{\"a\": \"\x1B\"}",
                "line 1, column 8: found the control character 27; allowed: this control character written as \\u001b"},
            Case{"{\"a\": \"b}", "line 1, column 10: found the end of the text; allowed: " + a_quotation_mark},
            Case{"{\"a\": \"\xFF\"}", "line 1, column 8: found the byte 0xFF; allowed: text in UTF-8"},
            Case{"{\"a\": \"\xE5\xBA\"}", "line 1, column 8: found the byte 0xE5; allowed: text in UTF-8"},
            Case{"\"j\xF4\"]", "line 1, column 3: found the byte 0xF4; allowed: text in UTF-8"},
            Case{"{\"a\":\"\xF4\"}", "line 1, column 7: found the byte 0xF4; allowed: text in UTF-8"},
            Case{"{\xFF}", "line 1, column 2: found the byte 0xFF; allowed: text in UTF-8"},
            Case{"{“a”: 1}", "line 1, column 2: found “ (U+201C); allowed: a key in quotation marks, or }"},
            Case{"{\"a\": 1，}", "line 1, column 8: found ， (U+FF0C); allowed: a comma, or }"},
            Case{"[\xE2\x80\xAE]", "line 1, column 2: found \\u202e (U+202E); allowed: " + a_value + "; or ]"},
            Case{"{\"a\": \"\\q\"}", "line 1, column 9: found q; allowed: " + an_escape},
            Case{"{\"a\": \"\\u12g\"}", "line 1, column 12: found g; allowed: " + an_escape},
            Case{"{\"a\": \"\\u12", "line 1, column 12: found the end of the text; allowed: " + an_escape},
            Case{"{\"a\": \"\\ud800x\"}", "line 1, column 14: found x; allowed: " + a_pair},
            Case{"[\"\xE5\xBA", "line 1, column 4: found the end of the text; allowed: " + a_quotation_mark},
            Case{"{'a': 1}", "line 1, column 2: found '; allowed: a key in quotation marks, or }"},
            Case{"{\"a\": 01}", "line 1, column 8: found 1; allowed: a comma, or }"},
        })
        CHECK_MESSAGE(message_of<Plan>(one.text) == one.message, one.text);
    CHECK(message_of<Plan>("[]") == "line 1, column 1: found a list; allowed: an object");
    CHECK(message_of<Plan>("null") == "line 1, column 1: found null; allowed: an object");
}

TEST_CASE("a text with a NUL, written as JSON may, is refused") {
    std::string const text = replaced(published_text(), R"("date_zh": "2021年1月25日")", R"("date_zh": "2021\u0000")");
    CHECK(message_of<Plan>(text).ends_with("/notice/date_zh: found a text with a NUL; allowed: a text without"));
}

TEST_CASE("a very long text is kept whole, and not shown whole") {
    std::string const issuer(1'000'000, 'x');
    auto const loaded = pp::read_plan<Plan>(replaced(published_text(), "2021年1月25日", issuer));
    REQUIRE(loaded);
    CHECK(loaded->notice.date_zh == issuer);
    std::string const message = message_of<Plan>(replaced(published_text(), "\"2021-01-25\"", '"' + issuer + '"'));
    CHECK(message.ends_with("/notice/date: found \"" + std::string(59, 'x') +
                            "...; allowed: a date such as 2021-01-25, 2021-01 or 2021"));
}

TEST_CASE("a text that ends anywhere is refused at its end") {
    sample::Tables tables;
    std::string const whole = boost::json::serialize(pp::to_json(tables.plan()));
    REQUIRE(pp::read_plan<sample::Plan>(whole));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        auto const loaded = pp::read_plan<sample::Plan>(std::string_view(whole).substr(0, size));
        REQUIRE(loaded.errors().size() == 1);
        REQUIRE(loaded.errors()[0].found.en == "the end of the text");
    }
}

TEST_CASE("a text that is too large or too deep is refused") {
    CHECK(message_of<Plan>(published_text(), {.bytes = 1000}) ==
          "line 1, column 1: found " + std::to_string(published_text().size()) + " bytes; allowed: at most 1000 bytes");
    CHECK(
        message_of<Plan>(std::string(33, '[')) ==
        "line 1, column 33: found one more within each other; allowed: at most 32 lists and objects within each other");
    CHECK(message_of<Plan>(std::string(32, '[') + std::string(32, ']')) ==
          "line 1, column 1: found a list; allowed: an object");
    CHECK(pp::read_plan<Plan>(std::string(1'000'000, '[')).errors().size() == 1);
    CHECK(pp::read_plan<Plan>(published_text(), {.depth = 7}));
    CHECK(message_of<Plan>(std::string(1'000'000, '['), {.depth = 1'000'000}) ==
          "line 1, column 513: found one more within each other; "
          "allowed: at most 512 lists and objects within each other");
    CHECK(message_of<Plan>(std::string(512, '[') + std::string(512, ']'), {.depth = 512}) ==
          "line 1, column 1: found a list; allowed: an object");
}

TEST_CASE("a plan of another type or version is refused") {
    sample::Tables tables;
    std::string const text = pp::json_text(pp::to_json(tables.plan()));
    CHECK(text.starts_with("{\n  \"$schema\": \"urn:preschool-plan:1:sample.Plan\",\n  \"areas\": ["));
    CHECK(message_of<Plan>(text).starts_with(
        "line 2, column 14, /$schema: found \"urn:preschool-plan:1:sample.Plan\"; "
        "allowed: urn:preschool-plan:1:preschool_plan.bayingolin_2021.PublishedPlan\n"));
    CHECK(message_of<sample::Plan>(replaced(text, "plan:1", "plan:2")) ==
          "line 2, column 14, /$schema: found \"urn:preschool-plan:2:sample.Plan\"; "
          "allowed: urn:preschool-plan:1:sample.Plan");
}

TEST_CASE("a plan may say in a comment where it comes from") {
    sample::Tables tables;
    std::string const text = pp::json_text(pp::to_json(tables.plan()));
    auto const with = [&](std::string const& comment) {
        return replaced(text, "\"areas\":", "\"$comment\": " + comment + ",\n  \"areas\":");
    };
    auto const loaded = pp::read_plan<sample::Plan>(with("\"a word\""));
    REQUIRE(loaded);
    CHECK(pp::json_text(pp::to_json(*loaded)) == text);
    CHECK(message_of<sample::Plan>(with("5")).starts_with("line 3, column 15, /$comment: found 5; allowed: a text"));
}

TEST_CASE("a schema has a name of its own for each type of plan, whichever compiler names it") {
    CHECK(pp::schema_id<OwnPlan>() == "urn:preschool-plan:1:OwnPlan"); // in an unnamed namespace
    CHECK(pp::schema_id<sample::Plan>() == "urn:preschool-plan:1:sample.Plan");
    CHECK(pp::schema_id<PlanOf<sample::Terms>>() == "urn:preschool-plan:1:PlanOf(sample.Terms)");
    CHECK(pp::schema_id<PlanOf<pp::bayingolin_2021::Terms>>() ==
          "urn:preschool-plan:1:PlanOf(preschool_plan.bayingolin_2021.Terms)");
    pp::detail::JsonSchema schema({});
    CHECK(boost::json::serialize(pp::detail::InJson<pp::Count<floor_space>>::schema(schema)) ==
          R"({"$ref":"#/$defs/square_metres"})");
}

TEST_CASE("the schema has every type once, its units, and what members say of themselves") {
    auto const schema = pp::schema_of<OwnPlan>();
    CHECK(schema.at("$schema") == "https://json-schema.org/draft/2020-12/schema");
    CHECK(schema.at("$id").as_string() == pp::schema_id<OwnPlan>());
    CHECK(schema.at("properties").at("$schema").at("const") == schema.at("$id"));
    CHECK(schema.at("additionalProperties") == false);
    auto const& types = schema.at("$defs");
    auto const text = [](auto const& value) { return boost::json::serialize(value); };
    CHECK(text(types.at("Transfer")) ==
          R"({"type":"object","properties":{"from":{"$ref":"#/$defs/Area"},"to":{"$ref":"#/$defs/Area"},)"
          R"("year":{"$ref":"#/$defs/Year"},"seats":{"$ref":"#/$defs/seats"}},"required":["from","to","year","seats"],)"
          R"("additionalProperties":false})");
    CHECK(text(types.at("seats")) == R"({"type":"integer","minimum":0,"maximum":9223372036854775807,)"
                                     R"j("description":"a number of seats (个)"})j");
    CHECK(text(types.at("Locality")) ==
          R"j({"enum":["urban","rural"],"description":"urban: 城市 (urban); rural: 农村 (rural)"})j");
    CHECK(text(types.at("Year")) == R"({"enum":["year_2024","year_2025"]})");
    CHECK(text(types.at("Quantity").at("oneOf").at(0).at("properties").at("unit")) ==
          R"({"enum":["seats","kindergartens","classes","alliances","years","yuan","buses"]})");
    CHECK(types.at("Provision").at("properties").at("open").at("description") ==
          "所列以“等”结尾 (the list ends in 等)");
    CHECK(types.at("Provision").at("properties").at("figures").at("maxItems") == 3);
    CHECK(text(types.at("Survey").at("required")) ==
          R"(["remark","schools","enrolment","qualified","fleet","height","done"])");
    CHECK(
        text(types.at("Total_of_transfers").at("properties").at("of").at("items").at("oneOf").at(1).at("properties")) ==
        R"({"column":{"const":"to"},"value":{"$ref":"#/$defs/Area"}})");
}
