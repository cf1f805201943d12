#include "print_plan.hpp"

#include <algorithm>
#include <fmt/format.h>

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
        for (auto const& clause : matrix.measures) table.head.push_back({text_of(clause)});
        for (auto const& row : matrix.rows) {
            table.rows.push_back({{row.body}});
            for (pp::Answer const answer : row.answers) table.rows.back().push_back({text_of(answer)});
        }
        page_.table(table);
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

    /// The phrases of a clause, each sentence with its number.
    void print_phrases(std::vector<Phrase> const& phrases) const {
        int sentence = 0;
        for (auto const& phrase : phrases) {
            std::string lead = phrase.sentence == sentence ? "    - " : fmt::format("{:>3} - ", phrase.sentence);
            sentence = phrase.sentence;
            page_.languages.for_each([&](Words words) {
                std::string text = phrase.text.in(words);
                for (auto const& figure : phrase.figures)
                    text += words("［", " [") + figure.in(words) + words("］", "]");
                print_wrapped(page_.out, lead, text + words.in_brackets(words(phrase.purpose)), page_.width);
                lead.assign(lead.size(), ' ');
                print_facts(lead + "  ", words, phrase.facts);
            });
        }
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

} // namespace report
