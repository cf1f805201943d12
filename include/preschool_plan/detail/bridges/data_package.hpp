// Flat tables as CSV, and what a Frictionless data package says of them.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_DATA_PACKAGE_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_DATA_PACKAGE_HPP

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <iterator>
#include <map>
#include <preschool_plan/detail/bridges/flat_tables.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace preschool_plan::detail {

// Lines of CSV: cells with a comma, a quotation mark or a line end are quoted.
class CsvLines {
  public:
    std::string text;

    void cell(std::string_view value) {
        if (!begins_) text += ',';
        begins_ = false;
        if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
            text += value;
            return;
        }
        text += '"';
        for (char const byte : value) {
            if (byte == '"') text += '"';
            text += byte;
        }
        text += '"';
    }
    void cell(std::size_t value) { cell(std::string_view(std::to_string(value))); }
    void end_line() {
        text += "\r\n";
        begins_ = true;
    }

  private:
    bool begins_ = true;
};

/// With the number of each row, from 1, and of the row that it stands in.
inline std::string csv_of(FlatTable const& table) {
    CsvLines lines;
    if (!table.parent.empty()) lines.cell(table.parent_column());
    lines.cell("row");
    for (FlatColumn const& column : table.columns) lines.cell(column.name);
    lines.end_line();
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        if (!table.parent.empty()) lines.cell(table.parent_rows[i]);
        lines.cell(i + 1);
        for (std::string const& cell : table.cells[i]) lines.cell(cell);
        lines.end_line();
    }
    return std::move(lines.text);
}

/// The unit of a column that is a count, else null.
inline Unit const* unit_of(RowFacts const& facts, FlatColumn const& column) {
    for (auto const& [name, unit] : facts.measures)
        if (column.path.size() == 1 && column.path[0] == name) return unit;
    return nullptr;
}

/// A line for each count or share of a row: which it is, what else the row says, the figure.
inline std::string csv_of_targets(FlatTables const& flat) {
    auto const is_measured = [&](FlatTable const& table, FlatColumn const& column) {
        auto const& measures = flat.facts_of(table).measures;
        return !column.path.empty() && std::any_of(measures.begin(), measures.end(), [&](auto const& measure) {
            return measure.first == column.path[0];
        });
    };
    static constexpr std::string_view own[] = {"table", "row", "column", "value", "unit", "whole"};
    auto const is_own = [](std::string_view name) {
        return std::find(std::begin(own), std::end(own), name) != std::end(own);
    };
    std::vector<std::string> others; // of all tables that measure something; of one name they are one
    bool has_shares = false;
    for (FlatTable const& table : flat.tables) {
        for (auto const& measure : flat.facts_of(table).measures)
            has_shares = has_shares || measure.second == &unit::percent;
        for (FlatColumn const& column : table.columns)
            if (!flat.facts_of(table).measures.empty() && !is_measured(table, column) &&
                std::find(others.begin(), others.end(), column.name) == others.end())
                others.push_back(column.name);
    }
    CsvLines lines;
    for (std::string_view const name : {"table", "row", "column"}) lines.cell(name);
    for (std::string const& name : others) lines.cell(distinct_name(name, is_own));
    lines.cell("value");
    lines.cell("unit");
    if (has_shares) lines.cell("whole");
    lines.end_line();
    for (FlatTable const& table : flat.tables)
        for (std::size_t row = 0; row < table.cells.size(); ++row)
            for (auto const& [name, unit] : flat.facts_of(table).measures) {
                auto const cell_of = [&](auto is_wanted) -> std::string_view {
                    for (std::size_t i = 0; i < table.columns.size(); ++i)
                        if (is_wanted(table.columns[i])) return table.cells[row][i];
                    return {};
                };
                auto const cell_at = [&](JsonPath const& path) {
                    return cell_of([&](FlatColumn const& column) { return column.path == path; });
                };
                std::string const member(name);
                bool const is_share = unit == &unit::percent;
                std::string_view const value = cell_at(is_share ? JsonPath{member, "part"} : JsonPath{member});
                if (value.empty()) continue; // a row need not have it
                lines.cell(table.name);
                lines.cell(row + 1);
                lines.cell(name);
                for (std::string const& other : others)
                    lines.cell(cell_of(
                        [&](FlatColumn const& column) { return column.name == other && !is_measured(table, column); }));
                lines.cell(value);
                lines.cell(is_share ? "share" : unit->plural);
                if (has_shares) lines.cell(is_share ? cell_at({member, "whole"}) : std::string_view());
                lines.end_line();
            }
    return std::move(lines.text);
}

/// What makes two rows the same row, as columns; nothing where that is no column, or one that may be empty.
inline std::vector<std::string> columns_of_group(FlatTable const& table, std::vector<std::string_view> const& members) {
    std::vector<std::string> names;
    for (std::string_view const member : members) {
        // A text in two languages is its Chinese.
        bool const has_chinese = std::any_of(table.columns.begin(), table.columns.end(), [&](FlatColumn const& column) {
            return column.path.size() == 2 && column.path[0] == member && column.path[1] == "zh";
        });
        std::size_t const before = names.size();
        for (FlatColumn const& column : table.columns) {
            if (column.path.empty() || column.path[0] != member) continue;
            if (has_chinese && column.path.back() != "zh") continue;
            if (!column.required) return {};
            names.push_back(column.name);
        }
        bool const has_list = std::any_of(table.lists.begin(), table.lists.end(),
                                          [&](auto const& list) { return list.first[0] == member; });
        if (has_list || names.size() == before) return {};
    }
    return names;
}

inline std::vector<std::string> primary_key_of(FlatTables const& flat, FlatTable const& table) {
    if (!table.is_list) return {"row"};
    RowFacts const& facts = flat.facts_of(table);
    std::vector<std::string> key;
    if (!facts.record_of.empty()) key.emplace_back(facts.record_of);
    for (auto const& group : facts.unique)
        if (key.empty()) key = columns_of_group(table, group);
    if (table.columns.size() == 1 && table.columns[0].path.empty())
        key = {table.columns[0].name}; // a list of plain values
    if (key.empty()) return {"row"};
    if (!table.parent.empty()) key.insert(key.begin(), table.parent_column());
    return key;
}

inline boost::json::object describe_number(std::string const& name, std::string const& description) {
    return {{"name", name},
            {"type", "integer"},
            {"description", description},
            {"constraints", {{"required", true}, {"minimum", 1}}}};
}

inline boost::json::object describe_column(FlatColumn const& column, Unit const* unit, bool is_in_key) {
    boost::json::object field{{"name", column.name}};
    auto const* const type = column.schema.if_contains("type");
    field["type"] = type == nullptr ? boost::json::value("string") : *type;
    if (!column.description.empty()) field["description"] = column.description;
    if (unit != nullptr) field["unit"] = unit->plural;
    // What may be empty is, in CSV, as if it were missing.
    bool const is_text = column.definition == "text";
    bool const may_be_empty = is_text || column.definition == "Date";
    boost::json::object constraints;
    for (char const* const same : {"enum", "minimum", "pattern"})
        if (auto const* const value = column.schema.if_contains(same); value != nullptr && !is_text)
            constraints[same] = *value;
    if (column.required && (is_in_key || !may_be_empty)) constraints["required"] = true;
    if (!constraints.empty()) field["constraints"] = std::move(constraints);
    return field;
}

inline boost::json::object describe_table(FlatTables const& flat, FlatTable const& table,
                                          std::map<std::string, FlatTable const*> const& records) {
    std::vector<std::string> const key = primary_key_of(flat, table);
    boost::json::array fields;
    boost::json::array foreign;
    auto const add_foreign = [&](std::string const& column, std::string const& to, std::string_view to_column) {
        foreign.push_back({{"fields", column}, {"reference", {{"resource", to}, {"fields", to_column}}}});
    };
    if (!table.parent.empty()) {
        fields.push_back(describe_number(table.parent_column(), "the row of " + table.parent + " that this stands in"));
        add_foreign(table.parent_column(), table.parent, "row");
    }
    fields.push_back(describe_number("row", "counted from 1, in the order of the plan"));
    for (FlatColumn const& column : table.columns) {
        fields.push_back(describe_column(column, unit_of(flat.facts_of(table), column),
                                         std::find(key.begin(), key.end(), column.name) != key.end()));
        if (auto const record = records.find(column.definition); record != records.end() && record->second != &table)
            add_foreign(column.name, record->second->name, flat.facts_of(*record->second).record_of);
    }
    boost::json::object schema{{"fields", std::move(fields)}, {"missingValues", boost::json::array{""}}};
    schema["primaryKey"] = boost::json::array(key.begin(), key.end());
    if (!foreign.empty()) schema["foreignKeys"] = std::move(foreign);
    return {{"name", table.name},
            {"path", table.name + ".csv"},
            {"profile", "tabular-data-resource"},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"schema", std::move(schema)}};
}

inline boost::json::object describe_package(FlatTables const& flat, std::string const& name, Label const& title,
                                            std::string const& licence, std::string const& licence_path) {
    std::map<std::string, FlatTable const*> records; // by the enumeration
    for (FlatTable const& table : flat.tables)
        for (FlatColumn const& column : table.columns)
            if (table.parent.empty() && column.name == flat.facts_of(table).record_of)
                records.emplace(column.definition, &table);
    boost::json::array resources;
    for (FlatTable const& table : flat.tables) resources.push_back(describe_table(flat, table, records));
    return {{"profile", "tabular-data-package"},
            {"name", name},
            {"title", in_both_languages(title)},
            {"licenses", boost::json::array{boost::json::object{{"name", licence}, {"path", licence_path}}}},
            {"resources", std::move(resources)}};
}

} // namespace preschool_plan::detail

#endif
