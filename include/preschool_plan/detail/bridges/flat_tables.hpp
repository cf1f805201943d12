// A plan as flat tables, made of its JSON and the schema of that: what stands within a row are columns, and lists
// within a row are tables of their own.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_FLAT_TABLES_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_FLAT_TABLES_HPP

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <map>
#include <optional>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/bridges/json_schema.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace preschool_plan::detail {

/// The keys that lead from a row to something in it.
using JsonPath = std::vector<std::string>;

inline boost::json::value const* find_at(boost::json::value const& from, JsonPath const& path) {
    boost::json::value const* found = &from;
    for (std::string const& key : path) {
        auto const* const object = found->if_object();
        found = object == nullptr ? nullptr : object->if_contains(key);
        if (found == nullptr) return nullptr;
    }
    return found;
}

struct FlatColumn {
    std::string name;
    JsonPath path;
    boost::json::object schema; // of a cell
    std::string definition;     // the name of that, where it has one
    std::string description;
    bool required = false;
};

struct FlatTable {
    std::string name;
    std::string definition; // the name of that of its rows
    bool is_list;           // and not one thing, such as the notice
    std::string parent;     // of a list within a row: the table of that row
    std::vector<FlatColumn> columns;
    std::vector<std::pair<JsonPath, std::size_t>> lists; // within a row: where, and which table they are
    std::vector<std::size_t> parent_rows;                // for each row, from 1
    std::vector<std::vector<std::string>> cells;

    [[nodiscard]] std::string parent_column() const { return parent + "_row"; }
    [[nodiscard]] bool has_column(std::string_view wanted) const {
        return wanted == "row" || (!parent.empty() && wanted == parent_column()) ||
               std::any_of(columns.begin(), columns.end(),
                           [&](FlatColumn const& column) { return column.name == wanted; });
    }
};

class FlatTables {
  public:
    std::vector<FlatTable> tables;

    /// Of a plan.
    FlatTables(JsonSchema const& schema, boost::json::object const& plan_type, boost::json::object const& plan)
        : schema_(schema) {
        for (auto const& [name, type] : plan_type.at("properties").as_object()) {
            if (name.starts_with('$')) continue;
            auto const* const value = plan.if_contains(name);
            if (auto const* const items = type.as_object().if_contains("items")) {
                std::size_t const table = add_table(name, {}, items->as_object(), true);
                for (auto const& row : value->as_array()) add_row(table, row, 0);
            } else { // a table of one row, or none
                std::size_t const table = add_table(name, {}, type.as_object(), false);
                if (value != nullptr) add_row(table, *value, 0);
            }
        }
    }
    /// Of one table.
    FlatTables(JsonSchema const& schema, boost::json::object const& row_type, boost::json::array const& rows)
        : schema_(schema) {
        std::size_t const table = add_table("rows", {}, row_type, true);
        for (auto const& row : rows) add_row(table, row, 0);
    }

    [[nodiscard]] FlatTable const* find(std::string_view name) const {
        for (FlatTable const& table : tables)
            if (table.name == name) return &table;
        return nullptr;
    }
    [[nodiscard]] RowFacts const& facts_of(FlatTable const& table) const {
        static RowFacts const none;
        auto const found = schema_.facts_of_rows.find(table.definition);
        return found == schema_.facts_of_rows.end() ? none : found->second;
    }

  private:
    boost::json::object const& resolved(boost::json::object const& type) const {
        std::string_view const name = JsonSchema::name_referred_to(type);
        return name.empty() ? type : schema_.definitions.at(name).as_object();
    }

    std::size_t add_table(std::string_view name, std::string_view parent, boost::json::object const& row_type,
                          bool is_list) {
        std::size_t const index = tables.size();
        FlatTable table{};
        table.name = distinct_name(std::string(name), [&](std::string_view taken) { return find(taken) != nullptr; });
        table.definition = JsonSchema::name_referred_to(row_type);
        table.is_list = is_list;
        table.parent = parent;
        tables.push_back(std::move(table));
        add_columns(index, {}, row_type, {}, true);
        return index;
    }

    void add_columns(std::size_t table, JsonPath const& path, boost::json::object const& type, std::string description,
                     bool required) {
        boost::json::object const& what = resolved(type);
        if (auto const* const said = type.if_contains("description"))
            description = said->as_string();
        else if (auto const* const said_of_type = what.if_contains("description"))
            description = said_of_type->as_string();
        std::string name;
        for (std::string const& key : path) name += (name.empty() ? "" : "_") + key;

        if (auto const* const items = what.if_contains("items")) {
            std::size_t const list =
                add_table(tables[table].name + '_' + name, tables[table].name, items->as_object(), true);
            tables[table].lists.emplace_back(path, list);
        } else if (auto const* const properties = what.if_contains("properties")) {
            add_members(table, path, properties->as_object(), what.at("required").as_array(), required);
        } else if (auto const* const alternatives = what.if_contains("oneOf")) {
            boost::json::object merged;
            boost::json::array in_all;
            merge(alternatives->as_array(), merged, in_all);
            add_members(table, path, merged, in_all, required);
        } else {
            tables[table].columns.push_back(
                {distinct_name(name.empty() ? "value" : name,
                               [&](std::string_view taken) { return tables[table].has_column(taken); }),
                 path, what, std::string(JsonSchema::name_referred_to(type)), std::move(description), required});
        }
    }
    void add_members(std::size_t table, JsonPath const& path, boost::json::object const& properties,
                     boost::json::array const& always, bool required) {
        for (auto const& [key, type] : properties) {
            JsonPath inner = path;
            inner.emplace_back(key);
            bool const is_always = std::find(always.begin(), always.end(), key) != always.end();
            add_columns(table, inner, type.as_object(), {}, required && is_always);
        }
    }

    /// The members of any of these objects: those of one name are one, which has the values of all.
    void merge(boost::json::array const& alternatives, boost::json::object& properties,
               boost::json::array& in_all) const {
        std::map<std::string, std::size_t> times;
        for (auto const& alternative : alternatives) {
            auto const* const members = resolved(alternative.as_object()).if_contains("properties");
            if (members == nullptr) continue; // null
            for (auto const& [key, type] : members->as_object()) {
                ++times[key];
                boost::json::object const& what = resolved(type.as_object());
                auto& member = properties[key];
                if (!member.is_object()) member = boost::json::object{{"type", "string"}};
                if (auto const* const one = what.if_contains("const"))
                    values_of(member.as_object()).push_back(*one);
                else if (auto const* const several = what.if_contains("enum"))
                    for (auto const& value : several->as_array()) values_of(member.as_object()).push_back(value);
                else
                    member = what;
            }
        }
        for (auto const& [key, count] : times)
            if (count == alternatives.size()) in_all.emplace_back(key);
    }
    static boost::json::array& values_of(boost::json::object& type) {
        auto& values = type["enum"];
        if (!values.is_array()) values.emplace_array();
        return values.as_array();
    }

    void add_row(std::size_t table, boost::json::value const& row, std::size_t parent_row) {
        std::vector<std::string> cells;
        for (FlatColumn const& column : tables[table].columns) {
            auto const* const value = find_at(row, column.path);
            if (value == nullptr)
                cells.emplace_back();
            else if (auto const* const text = value->if_string())
                cells.emplace_back(std::string_view(*text));
            else
                cells.push_back(boost::json::serialize(*value));
        }
        tables[table].cells.push_back(std::move(cells));
        tables[table].parent_rows.push_back(parent_row);
        std::size_t const number = tables[table].cells.size();
        for (auto const& [path, list] : tables[table].lists)
            if (auto const* const items = find_at(row, path))
                for (auto const& item : items->as_array()) add_row(list, item, number);
    }

    JsonSchema const& schema_;
};

} // namespace preschool_plan::detail

#endif
