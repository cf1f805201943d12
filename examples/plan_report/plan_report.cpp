// Prints the plan of the notice 巴政办发〔2021〕5号 for a person at a terminal: `plan_report --lang zh|en|both --section NAME`, or the
// notice's text with the rows that carry it: `plan_report --trace NOTICE.txt`. With `--format html` either is a page for a browser.
// For programs `plan_report --format json|schema|csv|datapackage`; an amended JSON is checked by `plan_report --check FILE.json`.
#include "../presentation/terminal_text.hpp"
#include "../progress_tracker/reported_progress.hpp"
#include "plan_page.hpp"
#include "print_plan.hpp"
#include "published.hpp"

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace {

constexpr char options_are[] = "Options are --lang zh|en|both, --section NAME, --trace NOTICE.txt, --check FILE.json, "
                               "--format NAME, --progress FILE, --template FILE, --help";

// What was asked for.
struct Wanted {
    std::string language = "both";
    std::string section;
    std::string notice;
    std::string amended;
    std::string format = "text";
    std::string progress;
    std::string page_template;
    std::string directory;
};

int refuse(std::string const& what) {
    std::cerr << "plan_report: " << what << '\n';
    return 2;
}

std::string text_in(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

int check_amended(Wanted const& wanted, report::Languages languages) {
    std::string const text = text_in(wanted.amended);
    if (text.empty()) return refuse("cannot read the plan " + wanted.amended + '.');
    report::Page const page{std::cout, languages, page_width()};
    return static_cast<int>(published::print_changes(page, std::cerr, wanted.amended, text));
}

std::vector<plan_page::Reached> reached_by(tracker::ReportReader const& reader) {
    using tracker::Language;
    std::vector<plan_page::Reached> all;
    for (auto const& line : tracker::lines_of(reader))
        all.push_back({{name_of(Language{true}, line), name_of(Language{false}, line)},
                       report::text_of(unit_of(line)),
                       line.target,
                       line.actual,
                       line.remaining,
                       tracker::percent(line.share),
                       line.share,
                       line.status,
                       line.date ? report::text_of(*line.date) : report::Text{}});
    return all;
}

// Writes the page of that name; the exit code where it is written is `code`.
int write_page(Wanted const& wanted, std::string const& name, html::data const& page, int code) {
    std::string const page_template = wanted.page_template.empty() ? "" : text_in(wanted.page_template);
    if (page_template.empty() && !wanted.page_template.empty())
        return refuse("cannot read the template " + wanted.page_template + '.');
    std::string const wrong = html::write(std::cout, name, page, page_template);
    return wrong.empty() ? code : refuse("the template " + wanted.page_template + " cannot be used: " + wrong + '.');
}

int write_plan_page(Wanted const& wanted, report::Languages languages) {
    std::vector<plan_page::Reached> reached;
    if (!wanted.progress.empty()) {
        tracker::ReportReader reader;
        if (!tracker::read_file(wanted.progress, reader, [](std::size_t) {}))
            return refuse("cannot read " + wanted.progress + '.');
        tracker::print_faults(std::cerr, {!languages.en}, wanted.progress, reader);
        if (reader.number_of_faults != 0) return 2; // a page would say less than the file
        reached = reached_by(reader);
    }
    return write_page(wanted, "plan", plan_page::page_of(published::sections(), languages.zh, reached), 0);
}

int trace_notice(Wanted const& wanted, report::Languages languages) {
    std::string const notice = text_in(wanted.notice);
    if (notice.empty()) return refuse("cannot read the notice " + wanted.notice + '.');
    if (wanted.format != "html") return published::print_trace(std::cout, languages, notice, page_width()) ? 0 : 1;
    auto const [page, falls_short] = published::trace_page(notice, languages.zh);
    return write_page(wanted, "trace", page, falls_short ? 1 : 0);
}

int write_data(Wanted const& wanted) {
    auto const wrong = published::write_data(std::cout, wanted.format, wanted.section, wanted.directory);
    return wrong.empty() ? 0 : refuse(wrong);
}

int run(int argc, char** argv) {
    auto const sections_of_plan = published::sections();
    std::string const sections = report::section_names(sections_of_plan);
    CLI::App app{"Prints the preschool plan of the notice 巴政办发〔2021〕5号."};
    Wanted wanted;
    app.add_option("--lang", wanted.language, "zh, en, or both (default)");
    app.add_option("--section", wanted.section, "one part only: " + sections);
    app.add_option("--trace", wanted.notice,
                   "the notice's text, with the rows that carry it; exits with 1 where they fall short")
        ->excludes("--section");
    app.add_option("--check", wanted.amended,
                   "an amended plan in JSON: what it changes, and which findings are new or gone; exits with 1 where "
                   "it contradicts itself, 2 where it cannot be read")
        ->excludes("--section", "--trace");
    app.add_option("--format", wanted.format, published::data_formats());
    app.add_option("--progress", wanted.progress,
                   "reported figures as progress_tracker reads them, shown on the page of the plan");
    app.add_option("--template", wanted.page_template,
                   "a template of your own for the page, such as examples/plan_report/pages has");
    app.add_option("directory", wanted.directory, "where the files of a data package go");
    app.allow_extras();
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        if (error.get_exit_code() == 0) return app.exit(error);
        return refuse(std::string{error.what()} + ". " + options_are + "; sections are " + sections + '.');
    }
    bool const is_trace = app.count("--trace") != 0;
    bool const is_check = app.count("--check") != 0;
    bool const is_page = wanted.format == "html";
    if (!wanted.directory.empty() && wanted.format != "datapackage")
        return refuse("unknown option " + wanted.directory + ". " + options_are + '.');
    if (!app.remaining().empty()) return refuse("unknown option " + app.remaining().front() + ". " + options_are + '.');
    auto const languages = report::languages_named(wanted.language);
    if (!languages) return refuse("unknown language " + wanted.language + ". Languages are zh, en, both.");
    if (!is_page && app.count("--template") != 0) return refuse("--template is of a page: it wants --format html.");
    if ((!is_page || is_trace) && app.count("--progress") != 0)
        return refuse("--progress is of the plan's page: it wants --format html, without --trace.");
    if (is_page && !wanted.section.empty()) return refuse("html is of the whole plan: leave --section out.");
    if (is_trace && !is_page && wanted.format != "text")
        return refuse("a trace has the formats text and html, not " + wanted.format + '.');
    if (is_check && wanted.format != "text") return refuse("what an amended plan changes is told as text only.");

    if (is_check) return check_amended(wanted, *languages);
    if (is_trace) return trace_notice(wanted, *languages);
    if (is_page) return write_plan_page(wanted, *languages);
    if (wanted.format != "text") return write_data(wanted);
    bool const is_printed = report::print({std::cout, *languages, page_width()}, sections_of_plan, wanted.section);
    return is_printed ? 0 : refuse("unknown section " + wanted.section + ". Sections are " + sections + '.');
}

} // namespace

int main(int argc, char** argv) { return exit_code("plan_report", run(argc, argv)); }
