// A page of a terminal: where a report is printed, with its texts in one language under those in the other, and its
// tables in columns.
#ifndef PRESCHOOL_PLAN_EXAMPLES_TERMINAL_PAGE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_TERMINAL_PAGE_HPP

#include "tables.hpp"
#include "terminal_text.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
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
    /// The same for a file, whose name may be long: lines after the first hang by four columns.
    void item_of(std::string_view file, Text const& text) const {
        for (auto const& line : languages.lines(text)) print_hanging(out, std::string{file} + ": " + line, width);
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
    /// A column that is the same in all rows is printed once, above the table, unless the table is wanted as it is.
    void table(Table const& table, bool says_alike_once = true) const;
};

namespace detail {

/// Rows of cells under one another, as wide as they have to be; if the page has no room, the widest columns wrap,
/// between words if possible.
class Columns {
  public:
    explicit Columns(Languages languages) : languages_(languages) {}

    void add_row(std::vector<Cell> const& cells) {
        std::vector<Lines> row;
        for (Cell const& cell : cells) row.push_back({languages_.lines(cell.text), cell.is_number});
        rows_.push_back(std::move(row));
    }

    void print(std::ostream& out, std::size_t page_width) const {
        std::size_t gap = 2;
        auto widths = largest(terminal_width, 0);
        auto const words = largest(longest_word, narrowest);
        std::vector<std::size_t> const least(widths.size(), narrowest);
        narrow(widths, words, page_width, gap);
        if (sum_of(widths, gap) > page_width) narrow(widths, words, page_width, gap = 1);
        narrow(widths, least, page_width, gap);
        for (auto const& row : rows_) print_row(out, row, widths, gap);
    }

  private:
    static constexpr std::size_t narrowest = 4;

    // A cell: a line for each language, or one.
    struct Lines {
        std::vector<std::string> lines;
        bool is_number;
    };

    static std::size_t sum_of(std::vector<std::size_t> const& widths, std::size_t gap) {
        std::size_t sum = gap * (widths.size() - 1);
        for (std::size_t const width : widths) sum += width;
        return sum;
    }

    // The largest width of each column's lines.
    [[nodiscard]] std::vector<std::size_t> largest(std::size_t (*of)(std::string_view), std::size_t at_least) const {
        std::vector<std::size_t> all(rows_.front().size(), at_least);
        for (auto const& row : rows_)
            for (std::size_t i = 0; i < row.size(); ++i)
                for (auto const& line : row[i].lines) all[i] = std::max(all[i], of(line));
        return all;
    }

    // Takes from the widest column that is wider than it has to be, until the page has room.
    static void narrow(std::vector<std::size_t>& widths, std::vector<std::size_t> const& least, std::size_t page_width,
                       std::size_t gap) {
        for (std::size_t used = sum_of(widths, gap); used > page_width; --used) {
            std::size_t widest = widths.size();
            for (std::size_t i = 0; i < widths.size(); ++i)
                if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
            if (widest == widths.size()) return;
            --widths[widest];
        }
    }

    static void print_row(std::ostream& out, std::vector<Lines> const& row, std::vector<std::size_t> const& widths,
                          std::size_t gap) {
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

inline void Page::table(Table const& table, bool says_alike_once) const {
    std::vector<bool> is_shown;
    for (std::size_t i = 0; i < table.head.size(); ++i) {
        bool const is_alike = says_alike_once && table.rows.size() > 2 && !table.head[i].is_number &&
                              !table.rows[0][i].text.empty() &&
                              std::all_of(table.rows.begin(), table.rows.end(),
                                          [&](auto const& row) { return row[i].text == table.rows[0][i].text; });
        is_shown.push_back(!is_alike);
        Text const& name = table.head[i].text;
        Text const& value = table.rows.empty() ? name : table.rows[0][i].text;
        if (is_alike) item("", {name.zh + "：" + value.zh, name.en + ": " + value.en});
    }
    detail::Columns columns(languages);
    auto const add = [&](std::vector<Cell> const& cells) {
        std::vector<Cell> shown;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (is_shown[i]) shown.push_back(cells[i]);
        columns.add_row(shown);
    };
    add(table.head);
    for (auto const& row : table.rows) add(row);
    if (table.totals.empty()) return columns.print(out, width);
    // The word "total" stands in the first column that is shown.
    auto totals = table.totals;
    auto const first = static_cast<std::size_t>(std::find(is_shown.begin(), is_shown.end(), true) - is_shown.begin());
    if (first != 0 && totals[first].text.empty()) std::swap(totals[0], totals[first]);
    add(totals);
    columns.print(out, width);
}

} // namespace report

#endif
