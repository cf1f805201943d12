// What a report is made of: words in one language or both, and tables of them in columns of a terminal.
#ifndef PRESCHOOL_PLAN_EXAMPLES_REPORT_PAGE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_REPORT_PAGE_HPP

#include "terminal_text.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ostream>
#include <preschool_plan/fmt.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace report {

/// Says things in one language: `words(clause)`, `words("合计", "total")`.
class Words {
  public:
    explicit Words(bool in_chinese) : in_chinese_(in_chinese) {}

    [[nodiscard]] bool are_chinese() const { return in_chinese_; }

    template <class Thing>
    std::string operator()(Thing const& thing) const {
        return in_chinese_ ? fmt::format("{:zh}", thing) : fmt::format("{:en}", thing);
    }
    std::string operator()(std::string_view chinese, std::string_view english) const {
        return std::string{in_chinese_ ? chinese : english};
    }

    /// "a; b; c", of what `say` makes of each thing.
    template <class Things, class Say>
    std::string list(Things const& things, Say say) const {
        std::string all;
        for (auto const& thing : things) {
            if (!all.empty()) all += (*this)("；", "; ");
            all += say(thing);
        }
        return all;
    }
    std::string in_brackets(std::string const& text) const { return (*this)("（", " (") + text + (*this)("）", ")"); }

  private:
    bool in_chinese_;
};

/// Which languages a report is in.
struct Languages {
    bool zh = true;
    bool en = true;

    /// What `say` makes of the words of each.
    template <class Say>
    void for_each(Say say) const {
        if (zh) say(Words{true});
        if (en) say(Words{false});
    }
    /// The same as texts; one only where both languages say the same.
    template <class Say>
    std::vector<std::string> lines(Say say) const {
        std::vector<std::string> texts;
        for_each([&](Words words) { texts.push_back(say(words)); });
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
        return texts;
    }
    /// In one line: "整改措施 Rectification measures".
    template <class Say>
    std::string in_line(Say say) const {
        auto const texts = lines(say);
        return texts.size() == 2 ? texts[0] + ' ' + texts[1] : texts[0];
    }
    template <class Thing>
    std::string operator()(Thing const& thing) const {
        return in_line([&](Words words) { return words(thing); });
    }
};

/// zh, en or both; nothing of any other name.
inline std::optional<Languages> languages_named(std::string_view name) {
    if (name != "zh" && name != "en" && name != "both") return {};
    return Languages{name != "en", name != "zh"};
}

/// Where a report is printed: its languages, and its width in columns.
struct Page {
    std::ostream& out;
    Languages languages;
    std::size_t width;

    /// What `say` makes of each language's words, the second under the first.
    template <class Say>
    void item(std::string lead, Say say) const {
        for (auto const& text : languages.lines(say)) {
            print_wrapped(out, lead, text, width);
            lead.assign(terminal_width(lead), ' ');
        }
    }
    void heading(std::string const& text) const {
        out << '\n';
        print_wrapped(out, "", text, width);
        out << std::string(std::min(terminal_width(text), width), '=') << '\n';
    }
    template <class Say>
    void subheading(Say say) const {
        out << '\n';
        item("", say);
    }
};

/// What stands in one place of a table: a line for each language, or one.
struct Cell {
    std::vector<std::string> lines;
    bool is_number = false;
};

/// Rows of cells under one another, as wide as they have to be; where the page has no room, the widest columns wrap.
class Table {
  public:
    void add_row(std::vector<Cell> cells) { rows_.push_back(std::move(cells)); }

    void print(std::ostream& out, std::size_t page_width) const {
        auto const widths = column_widths(page_width);
        for (auto const& row : rows_) print_row(out, row, widths);
    }

  private:
    static constexpr std::size_t gap = 2;
    static constexpr std::size_t narrowest = 4;

    [[nodiscard]] std::vector<std::size_t> column_widths(std::size_t page_width) const {
        std::vector<std::size_t> widths(rows_.front().size());
        for (auto const& row : rows_)
            for (std::size_t i = 0; i < row.size(); ++i)
                for (auto const& line : row[i].lines) widths[i] = std::max(widths[i], terminal_width(line));
        std::size_t used = gap * (widths.size() - 1);
        for (std::size_t const width : widths) used += width;
        for (; used > page_width; --used) {
            auto const widest = std::max_element(widths.begin(), widths.end());
            if (*widest <= narrowest) break;
            --*widest;
        }
        return widths;
    }

    static void print_row(std::ostream& out, std::vector<Cell> const& row, std::vector<std::size_t> const& widths) {
        std::vector<std::vector<std::string>> columns(row.size());
        std::size_t height = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            for (auto const& line : row[i].lines)
                for (auto& part : wrapped(line, widths[i])) columns[i].push_back(std::move(part));
            height = std::max(height, columns[i].size());
        }
        for (std::size_t at = 0; at < height; ++at) {
            std::string line;
            for (std::size_t i = 0; i < row.size(); ++i) {
                std::string const text = at < columns[i].size() ? columns[i][at] : "";
                line += row[i].is_number ? pad_left(text, widths[i]) : pad_right(text, widths[i]);
                line += std::string(gap, ' ');
            }
            out << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
        }
    }

    std::vector<std::vector<Cell>> rows_;
};

} // namespace report

#endif
