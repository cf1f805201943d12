#include "program.hpp"

#include "../presentation/file_text.hpp"
#include "../presentation/print_summary.hpp"
#include "../presentation/terminal_text.hpp"
#include "pager.hpp"
#include "print_plan.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <sstream>

namespace plan_report {

namespace {

using report::Text;

// What was asked for.
struct Wanted {
    std::string language;
    std::vector<std::string> sections;
    bool is_all = false;
    std::string notice;
    std::string amended;
    std::string format = "text";
    std::string progress;
    std::string page_template;
    std::vector<std::string> links;
    std::string directory;
    bool has_mark = false;
};

/// "2026-01-31"; from SOURCE_DATE_EPOCH if it is set, so that the same page can be made again.
std::string today() {
    char const* const fixed = std::getenv("SOURCE_DATE_EPOCH");
    std::time_t const now = fixed != nullptr ? static_cast<std::time_t>(std::atoll(fixed)) : std::time(nullptr);
    char date[] = "2026-01-31";
    std::strftime(date, sizeof date, "%Y-%m-%d", std::gmtime(&now));
    return date;
}

class Run {
  public:
    Run(Program const& program, Wanted const& wanted, report::Languages languages)
        : program_(program),
          wanted_(wanted),
          languages_(languages) {}

    int operator()() const {
        if (!wanted_.amended.empty()) return check_amended();
        if (!wanted_.notice.empty()) return trace_notice();
        if (wanted_.format == "html") return write_plan_page();
        if (wanted_.format != "text") return write_data();
        if (wanted_.is_all) return print_all();
        if (!wanted_.sections.empty()) return print_sections();
        return print_summary();
    }

    [[nodiscard]] int refuse(Text const& what) const {
        for (auto const& line : languages_.lines(what)) std::cerr << program_.name << ": " << visible(line) << '\n';
        return 2;
    }

  private:
    [[nodiscard]] report::Page page(std::ostream& out = std::cout) const { return {out, languages_, page_width()}; }

    [[nodiscard]] int print_summary() const {
        auto const summary = program_.summary();
        bool is_first = true;
        languages_.for_each([&](report::Words words) {
            if (!std::exchange(is_first, false)) std::cout << '\n';
            std::string more =
                std::string{program_.name} + " --section targets,measures · --all · --format html · --help";
            report::print_summary({std::cout, page_width(), report::has_colours(), 23, std::move(more)}, words,
                                  summary);
        });
        return 0;
    }

    [[nodiscard]] int print_all() const {
        std::ostringstream text;
        report::print(page(text), program_.sections());
        show_in_pager(text.str());
        return 0;
    }

    [[nodiscard]] int print_sections() const {
        auto const all = program_.sections();
        std::ostringstream text;
        for (std::string const& name : wanted_.sections)
            if (!print_section(text, all, name))
                return refuse({"没有“" + name + "”这一部分。各部分为" + names_of_sections(all).zh + "。",
                               "unknown section " + name + ". Sections are " + names_of_sections(all).en + '.'});
        std::cout << text.str();
        return 0;
    }

    // A section of the report, all targets, or the table of that name in the data.
    bool print_section(std::ostream& out, std::vector<report::Section> const& all, std::string const& name) const {
        if (name == "targets") {
            bool has_any = false;
            for (auto const& section : all)
                if (report::is_of_targets(section)) has_any = report::print(page(out), {section}) || has_any;
            return has_any;
        }
        if (report::print(page(out), all, name)) return true;
        std::ostringstream csv;
        if (program_.write_data == nullptr || !program_.write_data(csv, "csv", name, {}).empty()) return false;
        report::print_records(page(out), name, csv.str());
        return true;
    }

    [[nodiscard]] Text names_of_sections(std::vector<report::Section> const& all) const {
        std::string const names = report::section_names(all) + "; targets";
        if (program_.write_data == nullptr) return {names, names};
        return {names + "，以及 --format csv 的各表", names + "; and the tables of --format csv"};
    }

    [[nodiscard]] int check_amended() const {
        auto const [text, wrong] = report::read_text(wanted_.amended);
        if (!wrong.empty()) return cannot_read(wanted_.amended, wrong);
        return program_.print_changes(page(), std::cerr, wanted_.amended, text);
    }

    [[nodiscard]] int trace_notice() const {
        auto const [notice, wrong] = report::read_text(wanted_.notice);
        if (!wrong.empty()) return cannot_read(wanted_.notice, wrong);
        if (std::size_t const at = first_byte_that_is_no_utf8(notice); at != notice.size()) {
            auto const line =
                std::to_string(1 + std::count(notice.begin(), notice.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
            return refuse({wanted_.notice + "不是UTF-8文字（第" + line + "行）：请另存为UTF-8。",
                           wanted_.notice + " is no text in UTF-8 (line " + line + "): save it as UTF-8."});
        }
        if (wanted_.format != "html") return program_.print_trace(std::cout, languages_, notice, page_width()) ? 0 : 1;
        auto const [page, falls_short] = program_.trace_page(notice, opens_in_chinese());
        return write_page("trace", page, falls_short ? 1 : 0);
    }

    [[nodiscard]] int write_plan_page() const {
        plan_page::Progress progress;
        if (!wanted_.progress.empty()) {
            auto const counted = program_.progress(std::cerr, wanted_.progress, !languages_.en);
            if (!counted) return 2;
            progress = *counted;
        }
        auto const page =
            plan_page::page_of(program_.summary(), program_.sections(), opens_in_chinese(), progress, links());
        return write_page("plan", page, progress.left_out == 0 ? 0 : 1);
    }

    // The targets as a file that is part of the page, and the links that the options ask for.
    [[nodiscard]] std::vector<plan_page::Link> links() const {
        std::vector<plan_page::Link> all;
        std::ostringstream targets;
        if (program_.write_data != nullptr && program_.write_data(targets, "csv", "targets", {}).empty())
            all.push_back({html::data_address("text/csv;charset=utf-8", targets.str()),
                           "targets.csv",
                           {"目标数据（CSV）", "Targets (CSV)"}});
        constexpr struct {
            std::string_view kind;
            char const* zh;
            char const* en;
        } kinds[] = {
            {"data", "全部数据", "All data"}, {"trace", "原文与数据对照", "Trace"}, {"notice", "文件原文", "Notice"}};
        for (std::string const& wanted : wanted_.links)
            for (auto const& [kind, zh, en] : kinds)
                if (wanted.starts_with(std::string{kind} + '='))
                    all.push_back({wanted.substr(kind.size() + 1), {}, {zh, en}});
        return all;
    }

    // Writes the page of that name; returns `code` if it was written.
    [[nodiscard]] int write_page(std::string const& name, html::data const& content, int code) const {
        std::string own_template;
        if (!wanted_.page_template.empty()) {
            auto const [text, wrong] = report::read_text(wanted_.page_template);
            if (!wrong.empty()) return cannot_read(wanted_.page_template, wrong);
            own_template = text;
        }
        html::data all = content;
        all.set("follows_browser", wanted_.language.empty());
        all.set("version", PRESCHOOL_PLAN_VERSION);
        all.set("data_licence",
                program_.data_licence.empty() ? html::data{false} : html::data{std::string{program_.data_licence}});
        all.set("made_on", today());
        std::string const wrong = html::write(std::cout, name, all, own_template);
        if (wrong.empty()) return code;
        return refuse({"模板" + wanted_.page_template + "不能用：" + wrong + "。",
                       "the template " + wanted_.page_template + " cannot be used: " + wrong + '.'});
    }

    [[nodiscard]] int write_data() const {
        std::string const section = wanted_.sections.empty() ? "" : wanted_.sections.front();
        std::ostringstream data;
        std::string const wrong = program_.write_data(data, wanted_.format, section, wanted_.directory);
        if (!wrong.empty()) return refuse({wrong, wrong});
        std::cout << (wanted_.has_mark ? "\xEF\xBB\xBF" : "") << data.str();
        return 0;
    }

    [[nodiscard]] int cannot_read(std::string const& file, Text const& why) const {
        return refuse({"读不了" + file + "：" + why.zh + "。", "cannot read " + file + ": " + why.en + '.'});
    }

    // A page has both languages; it opens in English only on request.
    [[nodiscard]] bool opens_in_chinese() const { return wanted_.language != "en"; }

    Program const& program_;
    Wanted const& wanted_;
    report::Languages languages_;
};

class Options {
  public:
    explicit Options(Program const& program)
        : program_(program),
          app_(std::string{program.about}, std::string{program.name}) {
        add("--lang", "zh|en|both", wanted.language, "zh, en, or both; else what the locale says");
        app_.add_flag("--all", wanted.is_all, "all that there is to say, in a pager at a terminal");
        app_.add_option("--section", wanted.sections,
                        "some parts only: targets, measures, or another; several with commas")
            ->delimiter(',')
            ->type_name("NAME");
        names_ += ", --all, --section NAME";
        std::string formats = "text, html";
        if (program.write_data != nullptr)
            formats += ", json, schema, csv (with --section targets or a table), datapackage DIR";
        add("--format", "NAME", wanted.format, formats);
        if (program.write_data != nullptr) {
            app_.add_flag("--bom", wanted.has_mark,
                          "csv with a byte-order mark, by which spreadsheets know that it is UTF-8");
            app_.add_option("directory", wanted.directory, "where the files of a data package go")->type_name("");
            names_ += ", --bom";
        }
        add("--template", "FILE", wanted.page_template,
            "a template of your own for the page, as examples/plan_report/pages has");
        app_.add_option("--link", wanted.links, "where the page leads: to the data, the trace, the notice")
            ->allow_extra_args(false)
            ->check(is_link)
            ->type_name("data|trace|notice=URL");
        names_ += ", --link data|trace|notice=URL";
        if (program.print_trace != nullptr)
            add("--trace", "NOTICE.txt", wanted.notice,
                "the notice's text, with the rows that carry it; exits with 1 where they fall short");
        if (program.print_changes != nullptr)
            add("--check", "FILE.json", wanted.amended,
                "an amended plan: what it changes, and which findings are new or gone; exits with 1 where it "
                "contradicts itself, with 2 where it cannot be read");
        if (program.progress != nullptr)
            add("--progress", "FILE", wanted.progress,
                "reported figures as progress_tracker reads them, shown on the page of the plan");
        names_ += ", --version, --help";
        app_.set_version_flag("--version", std::string{program.name} + " " PRESCHOOL_PLAN_VERSION);
        app_.footer(examples());
        app_.allow_extras();
    }

    /// The exit code, or nothing if the plan is to be shown.
    std::optional<int> parse(int count, char** words) {
        try {
            app_.parse(count, words);
        } catch (CLI::ParseError const& error) {
            if (error.get_exit_code() == 0) return app_.exit(error);
            return refuse(std::string{error.what()} + ". Options are " + names_ + '.');
        }
        auto const is_given = [&](char const* name) {
            return app_.get_option_no_throw(name) != nullptr && app_.count(name) != 0;
        };
        bool const is_page = wanted.format == "html";
        bool const is_trace = is_given("--trace");
        bool const is_check = is_given("--check");
        bool const is_data = !is_page && wanted.format != "text";
        if (!app_.remaining().empty())
            return refuse("unknown option " + app_.remaining().front() + ". Options are " + names_ + '.');
        if (!wanted.directory.empty() && wanted.format != "datapackage")
            return refuse("unknown option " + wanted.directory + ". Options are " + names_ + '.');
        if (is_data && program_.write_data == nullptr)
            return refuse("unknown format " + wanted.format + ". Formats are text, html.");
        if (wanted.is_all && !wanted.sections.empty()) return refuse("--all excludes --section.");
        if (is_trace && is_check) return refuse("--check excludes --trace.");
        if ((is_trace || is_check) && (wanted.is_all || !wanted.sections.empty()))
            return refuse(std::string{is_trace ? "--trace" : "--check"} + " excludes --section and --all.");
        if ((!is_page || is_trace) && is_given("--link"))
            return refuse("--link is of the plan's page: it wants --format html.");
        if (!is_page && is_given("--template")) return refuse("--template is of a page: it wants --format html.");
        if ((!is_page || is_trace) && is_given("--progress"))
            return refuse("--progress is of the plan's page: it wants --format html, without --trace.");
        if (is_page && !wanted.sections.empty()) return refuse("html is of the whole plan: leave --section out.");
        if (is_trace && is_data) return refuse("a trace has the formats text and html, not " + wanted.format + '.');
        if (is_check && wanted.format != "text") return refuse("what an amended plan changes is told as text only.");
        if (wanted.has_mark && wanted.format != "csv") return refuse("--bom is of csv: it wants --format csv.");
        if (is_data && wanted.sections.size() > 1) return refuse("csv is of one section at a time.");
        if (is_data && is_given("--lang")) return refuse(wanted.format + " has both languages: leave --lang out.");
        if (!wanted.language.empty() && !report::languages_named(wanted.language))
            return refuse("unknown language " + wanted.language + ". Languages are zh, en, both.");
        return {};
    }

    Wanted wanted;

  private:
    void add(char const* name, char const* type, std::string& into, std::string const& what) {
        app_.add_option(name, into, what)->type_name(type);
        names_ += (names_.empty() ? "" : ", ") + std::string{name} + ' ' + type;
    }

    // Refuses a link that a browser would run.
    static std::string is_link(std::string const& text) {
        std::size_t const at = text.find('=');
        std::string const kind = text.substr(0, at);
        std::string const href = at == text.npos ? "" : text.substr(at + 1);
        std::size_t const scheme = href.substr(0, href.find_first_of("/?#")).find(':');
        bool const is_safe = scheme == href.npos || href.starts_with("https://") || href.starts_with("http://");
        if ((kind == "data" || kind == "trace" || kind == "notice") && !href.empty() && is_safe) return {};
        return text + " is no link: write data=, trace= or notice=, and an address or a file";
    }

    [[nodiscard]] int refuse(std::string const& what) const {
        std::cerr << program_.name << ": " << visible(what) << '\n';
        return 2;
    }

    [[nodiscard]] std::string examples() const {
        std::string text = "Examples:";
        auto const add_example = [&](std::string const& options) {
            text += "\n  " + std::string{program_.name} + (options.empty() ? "" : ' ' + options);
        };
        add_example("");
        add_example("--lang zh --section targets,measures");
        add_example("--all");
        add_example("--format html > plan.html");
        if (program_.write_data != nullptr) add_example("--format csv --section targets > targets.csv");
        if (program_.print_trace != nullptr) add_example("--trace notice.txt");
        if (program_.print_changes != nullptr) add_example("--check amended.json");
        return text;
    }

    Program const& program_;
    CLI::App app_;
    std::string names_;
};

} // namespace

int run(Program const& program, int count, char** words) {
    Options options(program);
    auto const done = options.parse(count, words);
    if (done) return exit_code(program.name, *done);
    std::string const language =
        options.wanted.language.empty() ? report::language_of_locale() : options.wanted.language;
    return exit_code(program.name, Run(program, options.wanted, *report::languages_named(language))());
}

} // namespace plan_report
