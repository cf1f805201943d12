// Prints the plan for a person at a terminal: `plan_report --lang zh|en|both --section NAME`, or the notice's text with
// the rows that carry it: `plan_report --trace NOTICE.txt`.
#include "print_trace.hpp"
#include "terminal_text.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace pp = preschool_plan;
using pp::Clause, pp::Label;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Terms, pp::bayingolin_2021::plan;

constexpr std::size_t page_width = 100;

// Which languages to print: a label becomes its Chinese, its English, or both with a space between.
struct Language {
    bool zh = true;
    bool en = true;

    std::string operator()(Label const& label) const {
        if (!en) return std::string{label.zh};
        if (!zh) return std::string{label.en};
        return std::string{label.zh} + ' ' + std::string{label.en};
    }

    // Clause {3, 6} is 三（六） to a reader of the notice and 3(6) to others.
    std::string operator()(Clause clause) const {
        if (clause == Clause{}) return (*this)(Label{"首部", "opening"});
        std::ostringstream english;
        english << clause;
        if (!zh) return english.str();
        auto const numeral = [](int number) {
            constexpr std::string_view numerals = "一二三四五六七八九十";
            return std::string{numerals.substr(static_cast<std::size_t>(number - 1) * 3, 3)};
        };
        std::string chinese = numeral(clause.section);
        if (clause.item != 0) chinese += "（" + numeral(clause.item) + "）";
        return en ? chinese + ' ' + english.str() : chinese;
    }

    std::string operator()(pp::PersonName const& name) const { return (*this)(Label{name.zh, name.pinyin}); }
};

void heading(std::string const& text) {
    std::cout << '\n' << text << '\n' << std::string(terminal_width(text), '=') << '\n';
}

void heading(Language language, Label const& title, Clause clause) {
    heading(language(title) + "  [" + language(clause) + ']');
}

// A name, and after it text that wraps under itself.
void field(Language language, Label const& name, std::string const& text) {
    std::string const label = language(name);
    std::size_t const indent = language.zh && language.en ? 18 : 14;
    print_wrapped(std::cout, pad_right(label, indent), text, page_width);
}

template <class Range, class ToText>
std::string join(Range const& items, std::string_view separator, ToText to_text) {
    std::string joined;
    for (auto const& item : items) {
        if (!joined.empty()) joined += separator;
        joined += to_text(item);
    }
    return joined;
}

// A body as this place of the notice writes it.
std::string as_written(Language language, pp::Party<Terms> const& party) {
    return language(Label{party.zh, pp::find_record(plan, party.body)->name.en});
}

std::string as_text(Language language, pp::Provision<Terms> const& provision) {
    std::string text = language(provision.text);
    if (language.en) {
        std::ostringstream figures;
        for (auto const& figure : provision.figures) figures << " [" << figure << ']';
        text += figures.str();
    }
    if (provision.purpose != pp::Purpose::task) text += " (" + language(label(provision.purpose)) + ')';
    for (auto const& party : provision.parties)
        text += " <" + language(label(party.part)) + ": " + as_written(language, party) + '>';
    return text;
}

void print_provisions(Language language, Clause clause, std::string const& lead) {
    for (auto const& provision : plan.provisions)
        if (provision.clause == clause) print_wrapped(std::cout, lead, as_text(language, provision), page_width);
}

void print_notice(Language language) {
    auto const& notice = plan.notice;
    heading(language, {"文件", "The notice"}, notice.clause);
    field(language, {"文号", "Number"}, std::string{notice.number.zh});
    std::ostringstream date;
    date << notice.date;
    field(language, {"日期", "Date"}, language.en ? date.str() : std::string{notice.date_zh});
    field(language, {"标题", "Title"}, language(notice.title));
    field(language, {"方案", "Plan"}, language(notice.plan_title));
    field(language, {"发文机关", "Issuer"}, language(notice.issuer));
    field(language, {"主送", "Addressees"},
          join(notice.addressees, "; ", [&](auto const& party) { return as_written(language, party); }));
    print_provisions(language, notice.clause, "- ");

    auto const& ideology = plan.sections[0];
    heading(language, ideology.title, ideology.clause);
    print_provisions(language, ideology.clause, "- ");
}

void print_group(Language language) {
    auto const& group = plan.leadership_group;
    heading(language, {"领导小组", "Leadership group"}, group.clause);
    print_wrapped(std::cout, "", language(group.name), page_width);
    std::cout << '\n';
    std::size_t role_width = 0;
    for (auto const& official : group.officials)
        role_width = std::max(role_width, terminal_width(language(label(official.role))) + 2);
    for (auto const& official : group.officials) {
        std::cout << pad_right(language(label(official.role)), role_width) << language(official.name) << '\n';
        for (auto const& post : official.posts)
            print_wrapped(std::cout, std::string(role_width, ' ') + "- ", language(post.title), page_width);
    }
}

void print_articles(Language language, pp::Rows<pp::Article<Terms>> articles) {
    // The section that they are part of.
    Clause const section = articles[0].clause.parent();
    for (auto const& article : plan.sections)
        if (article.clause == section) heading(language, article.title, section);
    bool first = true;
    for (auto const& article : articles) {
        if (!first) std::cout << '\n';
        first = false;
        print_wrapped(std::cout, "", language(article.clause) + "  " + language(article.title), page_width);
        if (!article.parties.empty())
            print_wrapped(
                std::cout, "  ",
                language(Label{"责任单位：", "Responsible:"}) + ' ' +
                    join(article.parties, "; ", [&](auto const& party) { return as_written(language, party); }),
                page_width);
        print_provisions(language, article.clause, "  - ");
    }
}

// The totals that the notice states, by the words in which it states them.
template <class Totals>
void print_declared_totals(Language language, Totals const& totals) {
    std::cout << '\n';
    for (auto const& total : totals) {
        std::ostringstream text;
        text << language(total.text);
        if (language.en) text << " [" << total.figure << ']';
        print_wrapped(std::cout, "- ", text.str(), page_width);
    }
}

// The head of a column in each language that is printed, one above the other.
void print_column_heads(Language language, std::vector<Label> const& columns, std::size_t name_width,
                        std::size_t width) {
    for (bool const chinese : {true, false}) {
        if (!(chinese ? language.zh : language.en)) continue;
        std::cout << std::string(name_width, ' ');
        for (Label const& column : columns) std::cout << pad_left(std::string{chinese ? column.zh : column.en}, width);
        std::cout << '\n';
    }
}

void print_kindergartens(Language language) {
    constexpr auto table = pp::cross_tab<Area, pp::Works>(plan.kindergarten_targets);
    constexpr std::size_t width = 10;
    constexpr Label total{"合计", "total"};
    heading(language, {"幼儿园：按地区和建设方式", "Kindergartens by area and works"},
            plan.kindergarten_targets[0].clause);
    std::size_t name_width = 0;
    for (auto const& record : plan.areas) name_width = std::max(name_width, terminal_width(language(record.name)));

    std::vector<Label> columns;
    for (pp::Works works : pp::enumerators<pp::Works>) columns.push_back(label(works));
    columns.push_back(total);
    print_column_heads(language, columns, name_width, width);

    auto const print_row = [&](Label const& name, pp::Tally<pp::Works, pp::Kindergartens> const& row) {
        std::cout << pad_right(language(name), name_width);
        for (auto const& [works, count] : row) std::cout << pad_left(std::to_string(count.value()), width);
        std::cout << pad_left(std::to_string(row.total().value()), width) << '\n';
    };
    for (auto const& [area, row] : table) print_row(pp::find_record(plan, area)->name, row);
    print_row(total, table.total());
    print_declared_totals(language, plan.kindergarten_totals);
}

void print_seats(Language language) {
    constexpr auto seats = pp::total_by<pp::Locality>(plan.seat_targets);
    constexpr std::size_t name_width = 14;
    constexpr std::size_t width = 8;
    heading(language, {"学位：按城市和农村", "Seats by locality"}, plan.seat_targets[0].clause);
    auto const print_row = [&](Label const& name, pp::Seats count) {
        std::cout << pad_right(language(name), name_width) << pad_left(std::to_string(count.value()), width) << '\n';
    };
    for (auto const& [locality, count] : seats) print_row(label(locality), count);
    print_row({"合计", "total"}, seats.total());
    print_declared_totals(language, plan.seat_totals);
}

constexpr Label severity_labels[] = {{"说明", "note"}, {"提醒", "warning"}, {"错误", "error"}};

void print_findings(Language language) {
    heading(language(Label{"检查结果", "Findings of the checks"}));
    int findings = 0;
    int errors = 0;
    pp::check(plan, [&](pp::Finding const& found) {
        ++findings;
        pp::Severity const severity = found.rule.severity;
        errors += severity == pp::Severity::error;
        std::string text = language(pp::label_in(severity_labels, severity)) + "  [" + language(found.clause.value_or({})) + "]  " +
                           language(found.subject) + ": " + language(found.rule.sentence);
        std::ostringstream figures;
        if (found.declared) figures << "; " << language(Label{"公布", "declared"}) << ' ' << *found.declared;
        if (found.computed) figures << "; " << language(Label{"合计", "computed"}) << ' ' << *found.computed;
        print_wrapped(std::cout, "- ", text + figures.str(), page_width);
    });
    print_wrapped(std::cout, "",
                  language(Label{"共" + std::to_string(findings) + "条，其中错误" + std::to_string(errors) + "条",
                                 std::to_string(findings) + " in all, of which " + std::to_string(errors) + " errors"}),
                  page_width);
}

struct ReportSection {
    std::string_view name;
    void (*print)(Language);
};

constexpr ReportSection report_sections[] = {
    {"notice", print_notice},
    {"group", print_group},
    {"measures", [](Language language) { print_articles(language, plan.measures); }},
    {"kindergartens", print_kindergartens},
    {"seats", print_seats},
    {"requirements", [](Language language) { print_articles(language, plan.requirements); }},
    {"findings", print_findings},
};

std::string section_names() {
    return join(report_sections, ", ", [](ReportSection const& section) { return std::string{section.name}; });
}

constexpr char options_are[] = "Options are --lang zh|en|both, --section NAME, --trace NOTICE.txt, --help";

int refuse(std::string const& what) {
    std::cerr << "plan_report: " << what << '\n';
    return 2;
}

int trace_notice(Language language, std::string const& path) {
    std::ifstream file{path};
    std::string const notice{std::istreambuf_iterator<char>{file}, {}};
    if (notice.empty()) return refuse("cannot read the notice " + path + '.');
    return print_trace(std::cout, language, trace::trace_notice(notice, plan), page_width) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{"Prints the preschool plan of the notice 巴政办发〔2021〕5号."};
    std::string lang = "both";
    std::string name;
    std::string notice;
    app.add_option("--lang", lang, "zh, en, or both (default)");
    app.add_option("--section", name, "one part only: " + section_names());
    app.add_option("--trace", notice,
                   "the notice's text, with the rows that carry it; exits with 1 where they fall short")
        ->excludes("--section");
    app.allow_extras();
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        if (error.get_exit_code() == 0) return app.exit(error);
        return refuse(std::string{error.what()} + ". " + options_are + "; sections are " + section_names() + '.');
    }
    if (!app.remaining().empty()) return refuse("unknown option " + app.remaining().front() + ". " + options_are + '.');
    if (lang != "zh" && lang != "en" && lang != "both")
        return refuse("unknown language " + lang + ". Languages are zh, en, both.");

    Language const language{lang != "en", lang != "zh"};
    if (app.count("--trace") != 0) return trace_notice(language, notice);
    bool printed = false;
    for (auto const& section : report_sections) {
        if (!name.empty() && section.name != name) continue;
        section.print(language);
        printed = true;
    }
    return printed ? 0 : refuse("unknown section " + name + ". Sections are " + section_names() + '.');
}
