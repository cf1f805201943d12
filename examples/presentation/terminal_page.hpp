// A page of a terminal: where a report is printed, with its texts in one language under those in the other, and its tables in
// columns.
#ifndef PRESCHOOL_PLAN_EXAMPLES_TERMINAL_PAGE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_TERMINAL_PAGE_HPP

#include "tables.hpp"
#include "terminal_text.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace report {

/// Where a report is printed: its languages, and its width in columns.
struct Page {
    std::ostream& out;
    Languages languages;
    std::size_t width;

    /// The text in each language, the second under the first.
    void item(std::string lead, Text const& text) const {
        for (auto const& line : languages.lines(text)) {
            print_wrapped(out, lead, line, width);
            lead.assign(terminal_width(lead), ' ');
        }
    }
    void heading(std::string const& text) const {
        out << '\n';
        print_wrapped(out, "", text, width);
        out << std::string(std::min(terminal_width(text), width), '=') << '\n';
    }
    void subheading(Text const& text) const {
        out << '\n';
        item("", text);
    }
    void table(Table const& table) const;
};

namespace detail {

/// Rows of cells under one another, as wide as they have to be; where the page has no room, the widest columns wrap.
class Columns {
  public:
    explicit Columns(Languages languages) : languages_(languages) {}

    void add_row(std::vector<Cell> const& cells) {
        std::vector<Lines> row;
        for (Cell const& cell : cells) row.push_back({languages_.lines(cell.text), cell.is_number});
        rows_.push_back(std::move(row));
    }

    void print(std::ostream& out, std::size_t page_width) const {
        auto const widths = column_widths(page_width);
        for (auto const& row : rows_) print_row(out, row, widths);
    }

  private:
    static constexpr std::size_t gap = 2;
    static constexpr std::size_t narrowest = 4;

    // What stands in one place: a line for each language, or one.
    struct Lines {
        std::vector<std::string> lines;
        bool is_number;
    };

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

    static void print_row(std::ostream& out, std::vector<Lines> const& row, std::vector<std::size_t> const& widths) {
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

    Languages languages_;
    std::vector<std::vector<Lines>> rows_;
};

} // namespace detail

inline void Page::table(Table const& table) const {
    detail::Columns columns(languages);
    columns.add_row(table.head);
    for (auto const& row : table.rows) columns.add_row(row);
    if (!table.totals.empty()) columns.add_row(table.totals);
    columns.print(out, width);
}

} // namespace report

#endif
