// Bridge to CSV (RFC 4180, UTF-8), for spreadsheets and databases: one table, or all tables of a plan. Needs only the
// standard library.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_CSV_HPP
#define PRESCHOOL_PLAN_CSV_HPP

#include <preschool_plan/detail/bridges/csv_tables.hpp>
#include <preschool_plan/detail/criteria.hpp>
#include <preschool_plan/plan.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace preschool_plan {

/// The rows of one table with a head line: `to_csv(plan.seat_targets)`. Enumerators are written by name, counts as
/// whole numbers, a label as two columns, text_zh and text_en; lists within rows are left out. If several columns have
/// one name, the later ones get a number: row_2. A text that a spreadsheet would execute, `=1+1`, gets an apostrophe
/// before it, as OWASP advises; `text_of_cell` takes it off.
template <class Range>
[[nodiscard]] std::string to_csv(Range&& rows) {
    std::string csv;
    if constexpr (detail::is_range<Range>()) {
        detail::FlatTables flat;
        flat.add_table<detail::row_type<Range>>("rows");
        for (auto const& row : rows) flat.add_row(0, row);
        csv = (std::move)(flat.tables.front().csv);
    }
    return csv;
}

/// The text of a cell that was read, without the apostrophe before what a spreadsheet would execute.
[[nodiscard]] inline std::string_view text_of_cell(std::string_view cell) {
    return cell.substr(cell.starts_with('\'') && detail::is_formula(cell) ? 1 : 0);
}

/// A whole plan in tables.
class CsvTables {
  public:
    explicit CsvTables(DescribedRow auto const& whole) { // `plan` may be a name of the user's, which g++ would warn of
        flat_.add_plan(whole);
    }

    /// The plan's tables, each followed by those of the lists within its rows: "measures", "measures_parties".
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (auto const& table : flat_.tables) all.push_back(table.name);
        return all;
    }
    /// The table of that name; empty if there is none.
    [[nodiscard]] std::string table(std::string_view name) const {
        auto const* const found = flat_.find(name);
        return found == nullptr ? std::string() : found->csv;
    }

  private:
    detail::FlatTables flat_;
};

} // namespace preschool_plan

#endif
