// Prints the plan of the notice 巴政办发〔2021〕5号 for a person at a terminal: `plan_report --lang zh|en|both --section NAME`, or the
// notice's text with the rows that carry it: `plan_report --trace NOTICE.txt`. For programs `plan_report --format json|schema|csv`;
// what they amend in its JSON is checked and compared by `plan_report --check FILE.json`.
#include "amended_plan.hpp"
#include "plan_data.hpp"
#include "print_trace.hpp"
#include "report.hpp"

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <preschool_plan/bayingolin_2021.hpp>
#include <string>
#include <utility>

namespace {

namespace pp = preschool_plan;
using pp::bayingolin_2021::plan;

constexpr report::MemberName names[] = {
    {"kindergarten_targets", {"幼儿园目标", "Kindergarten targets"}},
    {"seat_targets", {"学位目标", "Seat targets"}},
};

constexpr char options_are[] = "Options are --lang zh|en|both, --section NAME, --trace NOTICE.txt, --check FILE.json, "
                               "--format NAME, --help";

int refuse(std::string const& what) {
    std::cerr << "plan_report: " << what << '\n';
    return 2;
}

// Nothing where the file cannot be read.
std::optional<std::string> text_of(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    return file.bad() || !file.is_open() ? std::nullopt : std::optional{std::move(text)};
}

int check_amended(report::Languages languages, std::string const& path) {
    auto const text = text_of(path);
    if (!text) return refuse("cannot read the plan " + path + '.');
    return static_cast<int>(amended_plan::report({std::cout, languages, page_width()}, std::cerr, plan, path, *text));
}

int trace_notice(report::Languages languages, std::string const& path) {
    auto const notice = text_of(path);
    if (!notice || notice->empty()) return refuse("cannot read the notice " + path + '.');
    return print_trace(std::cout, languages, trace::trace_notice(*notice, plan), page_width()) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    std::string const sections = report::Report({std::cout, {}, page_width()}, plan).section_names();
    CLI::App app{"Prints the preschool plan of the notice 巴政办发〔2021〕5号."};
    std::string language = "both";
    std::string section;
    std::string notice;
    std::string amended;
    std::string format = "text";
    std::string directory;
    app.add_option("--lang", language, "zh, en, or both (default)");
    app.add_option("--section", section, "one part only: " + sections);
    app.add_option("--trace", notice,
                   "the notice's text, with the rows that carry it; exits with 1 where they fall short")
        ->excludes("--section");
    app.add_option(
           "--check", amended,
           "an amended plan in JSON: what it changes, and which findings are new or gone; exits with 1 where it "
           "contradicts itself, 2 where it cannot be read")
        ->excludes("--section", "--trace");
    app.add_option("--format", format, plan_data::formats)->excludes("--trace", "--check");
    app.add_option("directory", directory, "where the files of a data package go");
    app.allow_extras();
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        if (error.get_exit_code() == 0) return app.exit(error);
        return refuse(std::string{error.what()} + ". " + options_are + "; sections are " + sections + '.');
    }
    if (!directory.empty() && format != "datapackage")
        return refuse("unknown option " + directory + ". " + options_are + '.');
    if (!app.remaining().empty()) return refuse("unknown option " + app.remaining().front() + ". " + options_are + '.');
    auto const languages = report::languages_named(language);
    if (!languages) return refuse("unknown language " + language + ". Languages are zh, en, both.");

    if (format != "text") {
        pp::PackageAbout const about{"bayingolin-2021", plan.notice.plan_title, "BSL-1.0",
                                     "https://www.boost.org/LICENSE_1_0.txt"};
        auto const wrong = plan_data::write(std::cout, plan, format, section, directory, about);
        return wrong.empty() ? 0 : refuse(wrong);
    }
    if (app.count("--check") != 0) return check_amended(*languages, amended);
    if (app.count("--trace") != 0) return trace_notice(*languages, notice);
    bool const is_printed = report::Report({std::cout, *languages, page_width()}, plan, names).print(section);
    return is_printed ? 0 : refuse("unknown section " + section + ". Sections are " + sections + '.');
}
