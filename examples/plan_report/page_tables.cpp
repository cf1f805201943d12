#include "page_tables.hpp"

#include <algorithm>
#include <utility>

namespace plan_page {

using report::Text;

report::Bars bars_of(report::Table const& table) {
    report::Bars bars{table.title, {}, {}};
    std::vector<std::size_t> columns;
    for (std::size_t i = 1; i + 1 < table.head.size(); ++i)
        if (table.totals[i].number != 0) columns.push_back(i);
    for (std::size_t const i : columns) bars.parts.push_back(table.head[i].text);
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        std::vector<report::Cell> const& cells = table.rows[at];
        report::Bar bar{cells[0].id, cells[0].text, {}, table.groups.empty() ? Text{} : table.groups[at]};
        for (std::size_t const i : columns) bar.parts.push_back({{}, cells[i].number, {}});
        bars.areas.push_back(std::move(bar));
    }
    std::stable_sort(bars.areas.begin(), bars.areas.end(),
                     [](report::Bar const& one, report::Bar const& other) { return one.value() > other.value(); });
    return bars;
}

Text take_constant_columns(report::Table& table) {
    Text said;
    for (std::size_t column = 0; table.rows.size() > 1 && column < table.head.size();) {
        Text const& first = table.rows[0][column].text;
        bool const is_constant =
            !table.rows[0][column].is_number && std::all_of(table.rows.begin(), table.rows.end(),
                                                            [&](auto const& row) { return row[column].text == first; });
        if (!is_constant || table.head.size() < 3) {
            ++column;
            continue;
        }
        Text const name = table.head[column].text;
        if (!first.empty())
            said = {said.zh + (said.zh.empty() ? "" : "；") + name.zh + first.zh,
                    said.en + (said.en.empty() ? "" : "; ") + name.en + ' ' + first.en};
        auto const take = [&](auto& cells) {
            if (column < cells.size()) cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(column));
        };
        take(table.head);
        for (auto& row : table.rows) take(row);
        take(table.totals);
    }
    if (!table.totals.empty() && table.totals[0].text.empty()) table.totals[0].text = {"合计", "total"};
    return said;
}

} // namespace plan_page
