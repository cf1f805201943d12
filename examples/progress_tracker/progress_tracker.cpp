// How far the plan's targets have been met: `progress_tracker FILE` reads reported figures that an office exports from
// its spreadsheet; `progress_tracker --template` writes the form to fill in. Exits with 0 if all targets are met, 1 if
// something remains, 2 if lines cannot be counted, and then prints each of them and why.
#include "../presentation/summary_of.hpp"
#include "../presentation/terminal_page.hpp"
#include "../presentation/terminal_text.hpp"
#include "reported_progress.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/json.hpp>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

using namespace tracker;

constexpr std::size_t bar_length = 20;

std::string bar(pp::Share const& share) {
    std::string drawn;
    for (std::size_t i = 1; i <= bar_length; ++i)
        drawn += share >= pp::Share{static_cast<std::int64_t>(i), bar_length} ? "█" : "░";
    return drawn;
}

// The cells of the table that people read: its head, then a row for each target, those with most remaining first. What
// is unknown is a dash.
using Cells = std::vector<std::string>;
std::vector<Cells> table_of(Words words, std::vector<Line> const& lines) {
    std::vector<Cells> table;
    table.push_back({words(Label{"目标", "target of"}), words(Label{"单位", "unit"}), words(Label{"目标数", "target"}),
                     words(Label{"实际", "actual"}), words(Label{"尚差", "remaining"}), words(Label{"比例", "share"}),
                     "", words(Label{"状态", "status"}), words(Label{"日期", "date"})});
    auto const number = [](Optional<std::int64_t> const& count) { return count ? std::to_string(*count) : "-"; };
    for (Line const& line : most_remaining_first(lines)) {
        std::string actual = number(line.actual);
        if (line.disputed_by) actual += " / " + number(line.disputed_by);
        table.push_back({name_of(words, line), words(unit_of(line)), std::to_string(line.target), actual,
                         number(line.remaining), line.share ? percent(*line.share) : "-",
                         line.share ? bar(*line.share) : "", words(line.status), line.date ? words(*line.date) : ""});
    }
    return table;
}

void print_totals(Words words, std::vector<Line> const& lines, std::string_view lead) {
    for (ReachedTotal const& total : totals_of(report::headlines_of(plan), lines))
        std::cout << lead << total.stated.in(words) << words("：", ": ") << text_of(total).in(words) << '\n';
    std::cout << '\n';
}

constexpr bool is_figure(std::size_t column) { return column >= 2 && column <= 5; }

// If the terminal has no room for all of it, the unit moves to the target, and share and bar are left out.
void print_text(Words words, std::vector<Line> const& lines) {
    print_totals(words, lines, "");
    auto const rows = table_of(words, lines);
    std::size_t width = 0;
    for (std::size_t i = 0; i < rows[0].size(); ++i) {
        std::size_t widest = 0;
        for (Cells const& row : rows) widest = std::max(widest, terminal_width(row[i]));
        width += widest + 2;
    }
    std::size_t const columns = known_columns();
    bool const is_narrow = columns != 0 && columns < width;
    report::Table table;
    for (Cells const& row : rows) {
        std::vector<report::Cell> cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            bool const gives_way = is_narrow && (i == 1 || i == 5 || i == 6);
            bool const takes_unit = is_narrow && i == 0 && !table.head.empty();
            std::string const text = takes_unit ? row[0] + ' ' + row[1] : row[i];
            if (!gives_way) cells.push_back({{text, text}, is_figure(i)});
        }
        if (table.head.empty())
            table.head = std::move(cells);
        else
            table.rows.push_back(std::move(cells));
    }
    report::Page{std::cout, *report::languages_named("en"), is_narrow ? columns : width}.table(table, false);
}

void print_markdown(Words words, std::vector<Line> const& lines) {
    print_totals(words, lines, "- ");
    auto const table = table_of(words, lines);
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (auto const& cell : table[i]) std::cout << "| " << cell << ' ';
        std::cout << "|\n";
        if (i != 0) continue;
        for (std::size_t column = 0; column < table[i].size(); ++column)
            std::cout << (is_figure(column) ? "|--:" : "|---");
        std::cout << "|\n";
    }
}

void print_csv(Words, std::vector<Line> const& lines) { std::cout << pp::to_csv(lines); }
void print_json(Words, std::vector<Line> const& lines) { std::cout << pp::json_text(pp::to_json(lines)); }

struct Format {
    std::string_view name;
    void (*print)(Words, std::vector<Line> const&);
};
constexpr Format formats[] = {
    {"text", print_text}, {"markdown", print_markdown}, {"json", print_json}, {"csv", print_csv}};

// The form to fill in: a line for each target, with a byte-order mark, so that spreadsheets know the encoding.
void print_template(Words words) {
    std::cout << "\xEF\xBB\xBF";
    std::string_view separator;
    for (Column const column : pp::enumerators<Column>) {
        std::cout << separator << words(column);
        separator = ",";
    }
    std::cout << "\r\n";
    for (auto const& row : plan.kindergarten_targets)
        std::cout << words(row.area) << ',' << words(row.locality) << ',' << words(row.works) << ','
                  << words(row.ownership) << ",,,,\r\n";
    for (auto const& row : plan.seat_targets)
        std::cout << ',' << words(row.locality) << ",," << words(row.ownership) << ",,,,\r\n";
}

// Shows how much is read, on standard error if that is a terminal.
class Meter {
  public:
    explicit Meter(std::string const& file) : file_(file) {
        std::error_code error;
        size_ = std::filesystem::file_size(file, error);
        is_shown_ = !error && size_ > 8'000'000 && isatty(STDERR_FILENO) != 0;
    }
    ~Meter() {
        if (is_shown_) std::cerr << "\r\x1B[K";
    }
    void add(std::size_t bytes) {
        read_ += bytes;
        if (!is_shown_ || read_ * 100 / size_ == percent_) return;
        percent_ = read_ * 100 / size_;
        std::cerr << '\r' << file_ << ": " << percent_ << '%' << std::flush;
    }

  private:
    std::string const& file_;
    std::uintmax_t size_ = 0;
    std::uintmax_t read_ = 0;
    std::uintmax_t percent_ = 0;
    bool is_shown_ = false;
};

constexpr char options_are[] =
    "Options are FILE, --template, --lang zh|en, --format text|markdown|json|csv, --faults N, --version, --help.";

int refuse(std::string const& what) {
    std::cerr << "progress_tracker: " << what << '\n';
    return 2;
}

int run(int argc, char** argv) {
    CLI::App app{
        "Holds reported figures against the targets of the notice 巴政办发〔2021〕5号. The file has a line a report, with "
        "the columns of the form that --template writes: of kindergartens area and works, of seats the locality, and the "
        "date. Locality and ownership may be left blank where one target fits. Exits with 0 where all targets are met, 1 "
        "where something remains, 2 where a line cannot be counted, and then says which and why."};
    std::string file;
    std::string lang = report::language_of_locale();
    std::string format = "text";
    std::size_t most_faults = faults_told;
    bool writes_form = false;
    app.add_option(
        "FILE", file,
        "comma-separated values as a spreadsheet exports them (also with ; or tabs), in UTF-8, UTF-16 or GB18030; - "
        "is standard input; at most " +
            std::to_string(csv_lines::most_columns) + " columns, and " + std::to_string(csv_lines::longest_field) +
            " bytes a field");
    app.add_flag("--template", writes_form, "writes the form to fill, a line for each target");
    app.add_option("--lang", lang, "zh or en; else what the locale says")->type_name("zh|en");
    app.add_option("--format", format, "text (default), markdown, json or csv")->type_name("NAME");
    app.add_option("--faults", most_faults,
                   "how many faults are told one by one (default " + std::to_string(faults_told) +
                       "); the others are counted")
        ->type_name("N");
    app.set_version_flag("--version", "progress_tracker " PRESCHOOL_PLAN_VERSION);
    app.footer("Examples:\n  progress_tracker --template > form.csv\n  progress_tracker reports.csv\n"
               "  progress_tracker --format csv reports.csv > progress.csv");
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        if (error.get_exit_code() == 0) return app.exit(error);
        return refuse(std::string{error.what()} + ". " + options_are);
    }
    auto const* const chosen =
        std::find_if(std::begin(formats), std::end(formats), [&](Format const& one) { return one.name == format; });
    if (lang != "zh" && lang != "en") return refuse("unknown language " + lang + ". Languages are zh, en.");
    if (chosen == std::end(formats))
        return refuse("unknown format " + format + ". Formats are text, markdown, json, csv.");
    Words const words{lang == "zh"};
    if (writes_form) {
        print_template(words);
        return 0;
    }
    if (file.empty()) return refuse(std::string{"no file. "} + options_are);

    ReportReader reader(current_date(), most_faults);
    if (Meter meter(file); !read_file(file, reader, [&](std::size_t bytes) { meter.add(bytes); }))
        return refuse(words("读不了", "cannot read ") + visible(file) + words("。", "."));
    print_faults(std::cerr, words, file, reader);
    if (!reader.is_readable) return 2;
    auto const lines = lines_of(reader);
    chosen->print(words, lines);
    if (reader.number_of_faults != 0) return 2;
    return std::all_of(lines.begin(), lines.end(), [](Line const& line) { return line.remaining == 0; }) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) { return exit_code("progress_tracker", run(argc, argv)); }
