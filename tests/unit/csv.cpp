// CSV: tables for spreadsheets and databases, and what a data package says of them.
#include "../../examples/plan_report/data_package.hpp"
#include "published.hpp"
#include "sample_plan.hpp"
#include <boost/json/parse.hpp>
#include <doctest/doctest.h>
#include <list>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/plan.hpp>
#include <string>
#include <vector>

namespace {

namespace pp = preschool_plan;
using namespace pp::literals;

struct Remark {
    std::string_view text;
    pp::Optional<pp::Figure> figure;
    pp::ShortList<pp::Locality, 2> localities;
    bool done;
};
BOOST_DESCRIBE_STRUCT(Remark, (), (text, figure, localities, done))

struct Inner {
    int b;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (b))
struct Clash {
    Inner a;
    int a_b;
    int row;
};
BOOST_DESCRIBE_STRUCT(Clash, (), (a, a_b, row))

BOOST_DEFINE_FIXED_ENUM_CLASS(Year, std::uint8_t, year_2024, year_2025)
struct Stock {
    Year year;
    pp::Level<pp::Seats> seats;
    pp::Optional<pp::Level<pp::Share>> affordable;
    pp::Optional<pp::Classes> classes;
    int value;
};
BOOST_DESCRIBE_STRUCT(Stock, (), (year, seats, affordable, classes, value))
struct Party {
    Year year;
};
BOOST_DESCRIBE_STRUCT(Party, (), (year))
struct StockPlan : pp::Plan<sample::Terms> {
    pp::Rows<Stock> stock;
    pp::Rows<Party> measures_parties;
};
BOOST_DESCRIBE_STRUCT(StockPlan, (pp::Plan<sample::Terms>), (stock, measures_parties))

boost::json::value resource(std::vector<data_package::File> const& files, std::string_view name) {
    auto const package = boost::json::parse(files.front().text);
    for (auto const& one : package.at("resources").as_array())
        if (one.at("name").as_string() == name) return one;
    return {};
}

std::size_t lines_of(std::string const& csv) {
    std::size_t lines = 0;
    for (char const byte : csv) lines += byte == '\n';
    return lines;
}

} // namespace

TEST_CASE("a table is written with a head line, and each line ends as RFC 4180 says") {
    auto const& plan = published();
    CHECK(pp::to_csv(plan.seat_targets) == "row,clause,locality,ownership,seats\r\n"
                                           "1,sec_3__item_6,urban,public_run,4320\r\n"
                                           "2,sec_3__item_6,rural,public_run,4710\r\n");
    CHECK(pp::to_csv(std::vector<Remark>{}) ==
          "row,text,figure_quantity_value,figure_quantity_unit,figure_quantity_part,figure_quantity_whole,"
          "figure_bound,figure_step,"
          "figure_measure_word,done\r\n");
}

TEST_CASE("rows of any range are a table: of a selection, a list, an array") {
    auto const& plan = published();
    std::string const urban = "row,clause,locality,ownership,seats\r\n1,sec_3__item_6,urban,public_run,4320\r\n";
    CHECK(pp::to_csv(pp::select(plan.seat_targets, pp::Locality::urban)) == urban);
    std::list const list(plan.seat_targets.begin(), plan.seat_targets.begin() + 1);
    CHECK(pp::to_csv(list) == urban);
    pp::bayingolin_2021::SeatTarget const array[] = {plan.seat_targets[0]};
    CHECK(pp::to_csv(array) == urban);
}

TEST_CASE("cells with commas, quotation marks and line ends are quoted, and nothing stands where nothing is said") {
    std::vector<Remark> const remarks{{"plain", {}, {}, true},
                                      {"a, b", pp::Figure{95_percent, pp::Bound::at_least}, {}, false},
                                      {"say \"so\"", {}, {pp::Locality::urban}, false},
                                      {"two\nlines", {}, {}, false},
                                      {"", {}, {}, false}};
    std::string const csv = pp::to_csv(remarks);
    CHECK(csv.substr(csv.find('\n') + 1) == "1,plain,,,,,,,,true\r\n"
                                            "2,\"a, b\",,,95,100,at_least,1,,false\r\n"
                                            "3,\"say \"\"so\"\"\",,,,,,,,false\r\n"
                                            "4,\"two\nlines\",,,,,,,,false\r\n"
                                            "5,,,,,,,,,false\r\n");
}

TEST_CASE("a text that a spreadsheet would execute stands behind an apostrophe, and is read as it was") {
    auto const cell = [](std::string_view text) {
        std::string const csv = pp::to_csv(std::vector<Remark>{{text, {}, {}, true}});
        std::string const row = csv.substr(csv.find('\n') + 3);
        return row.substr(0, row.size() - std::string_view(",,,,,,,,true\r\n").size());
    };
    CHECK(cell("=cmd|'/c calc'!A1") == "'=cmd|'/c calc'!A1");
    CHECK(cell("+1") == "'+1");
    CHECK(cell("-1") == "'-1");
    CHECK(cell("@SUM(A1,A2)") == "\"'@SUM(A1,A2)\"");
    CHECK(cell("\t=1") == "'\t=1");
    CHECK(cell("\r=1") == "\"'\r=1\"");
    CHECK(cell("＝1") == "'＝1");
    CHECK(cell("'=1") == "''=1");
    CHECK(cell("'a'") == "'a'");
    CHECK(cell("1-2=3") == "1-2=3");
    for (std::string_view const text : {"=1", "'=1", "''=1", "'", "'a", "a", "", "-", "'＋"}) {
        std::string const written = cell(text);
        CHECK_MESSAGE(pp::text_of_cell(written) == text, text);
    }
    CHECK(pp::to_csv(std::vector<Inner>{{-5}}) == "row,b\r\n1,-5\r\n"); // a number is none
}

TEST_CASE("shares and levels, and what a row need not have, stand in columns of their own") {
    static constexpr Stock stock[] = {{Year::year_2024, 70_seats, pp::Level<pp::Share>{88.5_percent}, {}, 1},
                                      {Year::year_2025, 80_seats, {}, 3_classes, 2}};
    StockPlan plan;
    plan.stock = stock;
    CHECK(pp::CsvTables(plan).table("stock") == "row,year,seats,affordable_part,affordable_whole,classes,value\r\n"
                                                "1,year_2024,70,885,1000,,1\r\n"
                                                "2,year_2025,80,,,3,2\r\n");
    auto const schema = resource(data_package::files_of(plan, {"p", {}, {}}), "stock").at("schema");
    CHECK(schema.at("fields").at(3).at("unit") == "seats");
    CHECK(schema.at("fields").at(6).at("unit") == "classes");
}

TEST_CASE("columns and tables that would have one name are told apart by a number") {
    CHECK(pp::to_csv(std::vector<Clash>{{{1}, 2, 3}}) == "row,a_b,a_b_2,row_2\r\n1,1,2,3\r\n");
    CHECK(pp::CsvTables(StockPlan{}).table("measures_parties_2") == "row,year\r\n");
}

TEST_CASE("lists within rows are tables of their own, which say in which row each item stands") {
    pp::CsvTables const tables(published());
    CHECK(tables.table("measures").starts_with("row,clause,title_zh,title_en,due_text_zh,"));
    CHECK(tables.table("measures_parties").starts_with("measures_row,row,body,part,zh\r\n1,1,"));
    CHECK(lines_of(tables.table("provisions")) == published().provisions.size() + 1);
    CHECK(tables.table("leadership_group_officials_posts")
              .starts_with("leadership_group_officials_row,row,body,title_zh,"));
    CHECK(tables.table("seat_totals_of").starts_with("seat_totals_row,row,column,value\r\n2,1,locality,urban\r\n"));
    CHECK(tables.table("seats").empty());
    std::size_t data = 0;
    for (std::string const& name : tables.names()) data += lines_of(tables.table(name)) - 1;
    CHECK(data > 500);
}

TEST_CASE("a data package has a file a table, and says what its columns are") {
    auto const& plan = published();
    data_package::About const about{"bayingolin-2021", {"方案", "Plan"}, {{"BSL-1.0", "LICENSE", {"本库", "of all"}}}};
    auto const files = data_package::files_of(plan, about);
    CHECK(files.size() == pp::CsvTables(published()).names().size() + 4); // README, labels, answers
    CHECK(files.front().name == "datapackage.json");
    CHECK(boost::json::parse(files.front().text).at("licenses").at(0).at("name") == "BSL-1.0");
    auto const text = [](boost::json::value const& value) { return boost::json::serialize(value); };

    auto const targets = resource(files, "kindergarten_targets").at("schema");
    CHECK(text(targets.at("primaryKey")) == R"(["area","locality","works","ownership"])");
    CHECK(text(targets.at("foreignKeys")) == R"([{"fields":"area","reference":{"resource":"areas","fields":"area"}}])");
    CHECK(text(targets.at("fields").at(7)) ==
          R"j({"name":"kindergartens","title":"kindergartens","type":"integer",)j"
          R"j("description":"新增或改扩建的幼儿园数 (kindergartens to add, or to renovate and expand)",)j"
          R"("unit":"kindergartens","constraints":{"minimum":0,"required":true}})");

    CHECK(text(resource(files, "areas").at("schema").at("primaryKey")) == R"(["area"])");
    CHECK(text(resource(files, "provisions").at("schema").at("primaryKey")) == R"(["clause","text_zh"])");
    CHECK(text(resource(files, "notice").at("schema").at("primaryKey")) == R"(["id"])");
    CHECK(text(resource(files, "seat_totals").at("schema").at("primaryKey")) == R"(["id"])");
    auto const parties = resource(files, "measures_parties").at("schema");
    CHECK(text(parties.at("primaryKey")) == R"(["measures_id","body","part"])");
    CHECK(text(parties.at("foreignKeys")) ==
          R"([{"fields":"measures_id","reference":{"resource":"measures","fields":"id"}},)"
          R"({"fields":"body","reference":{"resource":"bodies","fields":"body"}}])");
    CHECK(text(resource(files, "provisions_topics").at("schema").at("primaryKey")) == R"(["provisions_id","value"])");
}

TEST_CASE("an id of a row stays when another row comes before it") {
    auto plan = published();
    auto const ids_of = [&](std::string_view table) {
        return data_package::PlanTables<std::remove_cvref_t<decltype(plan)>>(plan).ids_of(table);
    };
    std::string const hejing = "kindergarten_targets/hejing.rural.new_build.public_run";
    std::string const parties = "measures/sec_3__item_2/parties/education_bureau.responsible";
    auto const phrases = ids_of("provisions");
    CHECK(ids_of("kindergarten_targets")[3] == hejing);
    CHECK(ids_of("measures_parties")[2] == parties);
    CHECK(ids_of("leadership_group") == std::vector<std::string>{"leadership_group"});
    plan.kindergarten_targets = pp::Rows(&plan.kindergarten_targets[1], 13);
    plan.measures = pp::Rows(&plan.measures[1], 5);
    plan.provisions = pp::Rows(&plan.provisions[1], 123);
    CHECK(ids_of("kindergarten_targets")[2] == hejing);
    CHECK(ids_of("measures_parties")[0] == parties);
    CHECK(ids_of("provisions") == std::vector<std::string>(phrases.begin() + 1, phrases.end()));
}

TEST_CASE("a plan without a notice or a group has tables too") {
    sample::Tables sample_tables;
    auto plan = sample_tables.plan();
    plan.area_codes = {};
    pp::CsvTables const tables(plan);
    CHECK(tables.table("area_codes") == "row,revision,above\r\n");
}
