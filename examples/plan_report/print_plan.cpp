#include "print_plan.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <utility>

namespace report {

namespace {

class Printer {
  public:
    explicit Printer(Page page) : page_(page) {}

    void print(Section const& section) const {
        print_heading(section);
        std::visit([this](auto const& content) { print_content(content); }, section.content);
    }

  private:
    void print_heading(Section const& section) const {
        std::string text = page_.languages.in_line(section.heading);
        if (section.clause) text += "  [" + page_.languages(*section.clause) + ']';
        page_.heading(text);
    }

    void print_content(NoticeHead const& notice) const {
        page_.languages.for_each([&](Words words) {
            print_field(words("文号", "number"), notice.number.zh);
            for (auto const& fact : notice.facts) print_field(fact.name.in(words), fact.text.in(words));
        });
        print_phrases(notice.phrases);
    }

    void print_content(Group const& group) const {
        page_.item("", group.name);
        page_.out << '\n';
        std::size_t role_width = 0;
        for (auto const& official : group.officials)
            role_width = std::max(role_width, terminal_width(page_.languages.in_line(official.role)) + 2);
        for (auto const& official : group.officials) {
            page_.out << pad_right(page_.languages.in_line(official.role), role_width)
                      << page_.languages.in_line(official.name) << '\n';
            for (auto const& post : official.posts)
                page_.item(std::string(role_width, ' ') + "- ", in_both([&](Words words) {
                               return post.title.in(words) + words.in_brackets(post.body.in(words));
                           }));
        }
    }

    void print_content(Articles const& articles) const {
        for (auto const& article : articles) {
            if (&article != &articles.front()) page_.out << '\n';
            page_.languages.for_each([&](Words words) {
                print_wrapped(page_.out, "", words(article.clause) + "  " + article.title.in(words), page_.width);
                print_facts("  ", words, article.facts);
            });
            print_phrases(article.phrases);
        }
    }

    void print_content(OwnTable const& own) const {
        for (auto const& table : own.tables) {
            if (!table.title.empty()) page_.subheading(table.title);
            page_.table(table);
        }
        if (own.stated_totals.empty()) return;
        page_.subheading({"文件公布的合计", "Totals as the notice states them"});
        for (auto const& total : own.stated_totals) page_.item("- ", total.stated);
    }

    void print_content(Matrix const& matrix) const {
        Table table;
        table.head.push_back({matrix.body_name});
        for (auto const& measure : matrix.measures) table.head.push_back({text_of(measure.clause)});
        for (auto const& row : matrix.rows) {
            table.rows.push_back({{row.body}});
            for (pp::Answer const answer : row.answers) table.rows.back().push_back({text_of(answer)});
        }
        page_.table(table, false);
        if (!matrix.note.empty()) page_.subheading(matrix.note);
    }

    void print_content(Findings const& findings) const {
        for (auto const& finding : findings.findings) page_.item("- ", finding.text);
        page_.item("", findings.summary);
    }

    void print_content(Text const& text) const { page_.item("", text); }

    // A name, and after it text that wraps under itself.
    void print_field(std::string const& name, std::string const& text) const {
        constexpr std::size_t name_width = 12;
        print_wrapped(page_.out, pad_right(name, name_width), text, page_.width);
    }

    void print_facts(std::string const& lead, Words words, std::vector<Fact> const& facts) const {
        for (auto const& fact : facts)
            print_wrapped(page_.out, lead, fact.name.in(words) + words("：", ": ") + fact.text.in(words), page_.width);
    }

    /// The phrases of a clause, each sentence with its number; then what they are about, all in one.
    void print_phrases(std::vector<Phrase> const& phrases) const {
        int sentence = 0;
        std::vector<Text> topics;
        Text topics_name;
        for (auto const& phrase : phrases) {
            std::vector<Fact> facts;
            for (Fact const& fact : phrase.facts) {
                if (fact.member != "topics") {
                    facts.push_back(fact);
                    continue;
                }
                topics_name = fact.name;
                if (std::find(topics.begin(), topics.end(), fact.text) == topics.end()) topics.push_back(fact.text);
            }
            std::string lead = phrase.sentence == sentence ? "    - " : fmt::format("{:>3} - ", phrase.sentence);
            sentence = phrase.sentence;
            page_.languages.for_each([&](Words words) {
                std::string text = phrase.text.in(words);
                for (auto const& figure : phrase.figures)
                    text += words("［", " [") + figure.in(words) + words("］", "]");
                print_wrapped(page_.out, lead, text + words.in_brackets(words(phrase.purpose)), page_.width);
                lead.assign(lead.size(), ' ');
                print_facts(lead + "  ", words, facts);
            });
        }
        if (!topics.empty())
            page_.languages.for_each([&](Words words) {
                print_wrapped(page_.out, "    ",
                              topics_name.in(words) + words("：", ": ") +
                                  words.list(one_by_one(topics, words), [](auto one) { return one; }),
                              page_.width);
            });
    }
    // Each topic once, from the lists of phrases: "a; b", "b; c".
    static std::vector<std::string> one_by_one(std::vector<Text> const& lists, Words words) {
        std::vector<std::string> all;
        std::string const separator = words("；", "; ");
        for (Text const& list : lists) {
            std::string const text = list.in(words) + separator;
            for (std::size_t begin = 0, end = 0; (end = text.find(separator, begin)) != text.npos;
                 begin = end + separator.size()) {
                std::string one = text.substr(begin, end - begin);
                if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
            }
        }
        return all;
    }

    Page page_;
};

} // namespace

std::string section_names(std::vector<Section> const& sections) {
    return Words{false}.list(sections, [](Section const& section) { return std::string{section.name}; });
}

bool print(Page page, std::vector<Section> const& sections, std::string_view name) {
    bool is_found = false;
    for (auto const& section : sections) {
        if (!name.empty() && section.name != name) continue;
        Printer(page).print(section);
        is_found = true;
    }
    return is_found;
}

bool is_of_targets(Section const& section) {
    auto const* const own = std::get_if<OwnTable>(&section.content);
    return own != nullptr && !own->tables.empty() &&
           std::any_of(own->tables[0].head.begin(), own->tables[0].head.end(),
                       [](Cell const& cell) { return cell.is_number; });
}

namespace {

std::vector<std::vector<std::string>> rows_of(std::string_view csv) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool is_quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        bool const is_doubled = csv[i] == '"' && is_quoted && i + 1 < csv.size() && csv[i + 1] == '"';
        if (is_doubled) {
            row.back() += csv[++i];
        } else if (csv[i] == '"') {
            is_quoted = !is_quoted;
        } else if (is_quoted || (csv[i] != ',' && csv[i] != '\r' && csv[i] != '\n')) {
            row.back() += csv[i];
        } else if (csv[i] == ',') {
            row.emplace_back();
        } else if (csv[i] == '\n') {
            rows.push_back(std::exchange(row, std::vector<std::string>(1)));
        }
    }
    return rows;
}

} // namespace

void print_records(Page page, std::string_view name, std::string_view csv) {
    page.heading(std::string{name});
    auto const rows = rows_of(csv);
    if (rows.empty()) return;
    Table table;
    std::size_t width = 0;
    for (std::size_t column = 0; column < rows[0].size(); ++column) {
        std::size_t widest = 0;
        for (auto const& row : rows) widest = std::max(widest, terminal_width(row[column]));
        width += widest + 2;
    }
    auto const cells = [](std::vector<std::string> const& row) {
        std::vector<Cell> all;
        for (std::string const& text : row) all.push_back({{text, text}});
        return all;
    };
    table.head = cells(rows[0]);
    for (std::size_t i = 1; i < rows.size(); ++i) table.rows.push_back(cells(rows[i]));
    if (width <= page.width + 2) return page.table(table);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (i != 1) page.out << '\n';
        for (std::size_t column = 0; column < rows[0].size(); ++column)
            if (!rows[i][column].empty()) print_wrapped(page.out, rows[0][column] + ": ", rows[i][column], page.width);
    }
}

} // namespace report
