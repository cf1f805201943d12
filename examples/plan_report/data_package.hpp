// A plan as a Frictionless data package: datapackage.json, which says what stands in the tables, and a CSV file for each of these.
#ifndef PRESCHOOL_PLAN_EXAMPLES_DATA_PACKAGE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_DATA_PACKAGE_HPP

#include <algorithm>
#include <cstddef>
#include <map>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/json.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace data_package {

namespace pp = preschool_plan;
namespace json = boost::json;

/// A file of a data package.
struct File {
    std::string name;
    std::string text;
};
/// What a data package says of itself.
struct About {
    std::string name; ///< in small letters, digits, hyphens
    pp::Label title;
    std::string licence; ///< its SPDX identifier
    std::string licence_path;
};

template <class AnyPlan>
std::vector<File> files_of(AnyPlan const& plan, About const& about);

namespace detail {

using namespace pp::detail;

/// What a schema cannot say of a row: which members make two rows the same row, each group of them alone; the member of
/// which there is one row for each enumerator; the members that are counts or shares, levels too, with their units.
struct RowFacts {
    std::vector<std::vector<std::string_view>> unique;
    std::string_view record_of;
    std::vector<std::pair<std::string_view, pp::Unit const*>> measures;
};

template <class Row, auto... members>
std::vector<std::string_view> names_of_members(pp::Together<members...>) {
    std::vector<std::string_view> names;
    for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
        if ((is_same_member(Member::pointer, members) || ...)) names.push_back(Member::name);
    });
    return names;
}
template <class Row, auto... members>
std::vector<std::vector<std::string_view>> groups_of_members(pp::Together<members...> all) {
    return {names_of_members<Row>(all)};
}
template <class Row, auto... members>
std::vector<std::vector<std::string_view>> groups_of_members(pp::Each<members...>) {
    return {names_of_members<Row>(pp::Together<members>{})...};
}

template <class Row>
std::string_view name_of_record() {
    std::string_view name;
    if constexpr (requires { Row::record_of; })
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            if (is_same_member(Member::pointer, Row::record_of)) name = Member::name;
        });
    return name;
}

template <class Row>
RowFacts facts_of_row() {
    RowFacts facts{groups_of_members<Row>(unique_of<Row>()), name_of_record<Row>(), {}};
    for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
        using Type = quantity_type<held<member_type<Member>>>;
        if constexpr (is_count<Type>) facts.measures.emplace_back(Member::name, &Type::unit);
        if constexpr (std::is_same_v<Type, pp::Share>) facts.measures.emplace_back(Member::name, &pp::unit::percent);
    });
    return facts;
}

/// The keys that lead from a row to something in it.
using JsonPath = std::vector<std::string>;

struct Column {
    std::string name;
    JsonPath path;
    json::object schema;    // of a cell
    std::string definition; // the name of that, where it has one
    std::string description;
    bool required = false;
};

struct Table {
    std::string name;
    bool is_list;       // and not one thing, such as the notice
    std::string parent; // of a list within a row: the table of that row
    std::vector<Column> columns;
    RowFacts facts{};

    [[nodiscard]] std::string parent_column() const { return parent + "_row"; }
    [[nodiscard]] bool has_column(std::string_view wanted) const {
        return wanted == "row" || (!parent.empty() && wanted == parent_column()) ||
               std::any_of(columns.begin(), columns.end(), [&](Column const& column) { return column.name == wanted; });
    }
};

/// The tables of a plan and their columns, as `CsvTables` writes them: told from the schema of the plan.
class Tables {
  public:
    std::vector<Table> tables;

    explicit Tables(json::value const& schema) : schema_(schema.as_object()) {
        for (auto const& [name, type] : schema_.at("properties").as_object()) {
            if (name.starts_with('$')) continue;
            auto const* const items = type.as_object().if_contains("items");
            add_table(name, {}, items != nullptr ? items->as_object() : type.as_object(), items != nullptr);
        }
    }

  private:
    static std::string_view name_referred_to(json::object const& type) {
        auto const* const reference = type.if_contains("$ref");
        if (reference == nullptr) return {};
        return std::string_view(reference->as_string()).substr(std::string_view("#/$defs/").size());
    }
    json::object const& resolved(json::object const& type) const {
        std::string_view const name = name_referred_to(type);
        return name.empty() ? type : schema_.at("$defs").at(name).as_object();
    }

    void add_table(std::string_view name, std::string_view parent, json::object const& row_type, bool is_list) {
        std::size_t const index = tables.size();
        auto const is_taken = [&](std::string_view taken) {
            return std::any_of(tables.begin(), tables.end(), [&](Table const& table) { return table.name == taken; });
        };
        tables.push_back({distinct_name(std::string(name), is_taken), is_list, std::string(parent), {}});
        add_columns(index, {}, row_type, {}, true);
    }

    void add_columns(std::size_t table, JsonPath const& path, json::object const& type, std::string description,
                     bool required) {
        json::object const& what = resolved(type);
        if (auto const* const said = type.if_contains("description"))
            description = said->as_string();
        else if (auto const* const said_of_type = what.if_contains("description"))
            description = said_of_type->as_string();
        std::string name;
        for (std::string const& key : path) name += (name.empty() ? "" : "_") + key;

        if (auto const* const items = what.if_contains("items")) {
            std::string const parent = tables[table].name;
            add_table(parent + '_' + name, parent, items->as_object(), true);
        } else if (auto const* const properties = what.if_contains("properties")) {
            add_members(table, path, properties->as_object(), what.at("required").as_array(), required);
        } else if (auto const* const alternatives = what.if_contains("oneOf")) {
            json::object merged;
            json::array in_all;
            merge(alternatives->as_array(), merged, in_all);
            add_members(table, path, merged, in_all, required);
        } else {
            tables[table].columns.push_back(
                {distinct_name(name.empty() ? "value" : name,
                               [&](std::string_view taken) { return tables[table].has_column(taken); }),
                 path, what, std::string(name_referred_to(type)), std::move(description), required});
        }
    }
    void add_members(std::size_t table, JsonPath const& path, json::object const& properties, json::array const& always,
                     bool required) {
        for (auto const& [key, type] : properties) {
            JsonPath inner = path;
            inner.emplace_back(key);
            bool const is_always = std::find(always.begin(), always.end(), key) != always.end();
            add_columns(table, inner, type.as_object(), {}, required && is_always);
        }
    }

    /// The members of any of these objects: those of one name are one, which has the values of all.
    void merge(json::array const& alternatives, json::object& properties, json::array& in_all) const {
        std::map<std::string, std::size_t> times;
        for (auto const& alternative : alternatives) {
            auto const* const members = resolved(alternative.as_object()).if_contains("properties");
            if (members == nullptr) continue; // null
            for (auto const& [key, type] : members->as_object()) {
                ++times[key];
                json::object const& what = resolved(type.as_object());
                auto& member = properties[key];
                if (!member.is_object()) member = json::object{{"type", "string"}};
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
    static json::array& values_of(json::object& type) {
        auto& values = type["enum"];
        if (!values.is_array()) values.emplace_array();
        return values.as_array();
    }

    json::object const& schema_;
};

/// Adds what is known of the rows of tables, in the order of the tables.
template <class T>
void add_facts(std::vector<RowFacts>& to) {
    if constexpr (MayBeAbsent<T>) {
        add_facts<held<T>>(to);
    } else if constexpr (IsList<T>) {
        to.emplace_back();
        if constexpr (pp::DescribedRow<held<T>>) to.back() = facts_of_row<held<T>>();
        add_facts<held<T>>(to);
    } else if constexpr (pp::DescribedRow<T> && !std::is_same_v<T, pp::Clause> && !std::is_same_v<T, pp::Date>) {
        for_each_member(described_members<T>{}, [&]<class Member>(Member*) { add_facts<member_type<Member>>(to); });
    }
}
template <class AnyPlan>
std::vector<RowFacts> facts_of_tables() {
    std::vector<RowFacts> facts;
    for_each_member(described_members<AnyPlan>{}, [&]<class Member>(Member*) {
        using Type = member_type<Member>;
        if constexpr (!IsList<Type>) facts.push_back(facts_of_row<stated_type<Type>>()); // a table of one row
        add_facts<Type>(facts);
    });
    return facts;
}

/// The unit of a column that is a count, else null.
inline pp::Unit const* unit_of(RowFacts const& facts, Column const& column) {
    for (auto const& [name, unit] : facts.measures)
        if (column.path.size() == 1 && column.path[0] == name) return unit;
    return nullptr;
}

/// What makes two rows the same row, as columns; nothing where that is no column, or one that may be empty.
inline std::vector<std::string> columns_of_group(Table const& table, std::vector<std::string_view> const& members) {
    std::vector<std::string> names;
    for (std::string_view const member : members) {
        // A text in two languages is its Chinese.
        bool const has_chinese = std::any_of(table.columns.begin(), table.columns.end(), [&](Column const& column) {
            return column.path.size() == 2 && column.path[0] == member && column.path[1] == "zh";
        });
        std::size_t const before = names.size();
        for (Column const& column : table.columns) {
            if (column.path.empty() || column.path[0] != member) continue;
            if (has_chinese && column.path.back() != "zh") continue;
            if (!column.required) return {};
            names.push_back(column.name);
        }
        if (names.size() == before) return {};
    }
    return names;
}

inline std::vector<std::string> primary_key_of(Table const& table) {
    if (!table.is_list) return {"row"};
    std::vector<std::string> key;
    if (!table.facts.record_of.empty()) key.emplace_back(table.facts.record_of);
    for (auto const& group : table.facts.unique)
        if (key.empty()) key = columns_of_group(table, group);
    if (table.columns.size() == 1 && table.columns[0].path.empty())
        key = {table.columns[0].name}; // a list of plain values
    if (key.empty()) return {"row"};
    if (!table.parent.empty()) key.insert(key.begin(), table.parent_column());
    return key;
}

inline json::object describe_number(std::string const& name, std::string const& description) {
    return {{"name", name},
            {"type", "integer"},
            {"description", description},
            {"constraints", {{"required", true}, {"minimum", 1}}}};
}

inline json::object describe_column(Column const& column, pp::Unit const* unit, bool is_in_key) {
    json::object field{{"name", column.name}};
    auto const* const type = column.schema.if_contains("type");
    field["type"] = type == nullptr ? json::value("string") : *type;
    if (!column.description.empty()) field["description"] = column.description;
    if (unit != nullptr) field["unit"] = unit->plural;
    // What may be empty is, in CSV, as if it were missing.
    bool const is_text = column.definition == "text";
    bool const may_be_empty = is_text || column.definition == "Date";
    json::object constraints;
    for (char const* const same : {"enum", "minimum", "pattern"})
        if (auto const* const value = column.schema.if_contains(same); value != nullptr && !is_text)
            constraints[same] = *value;
    if (column.required && (is_in_key || !may_be_empty)) constraints["required"] = true;
    if (!constraints.empty()) field["constraints"] = std::move(constraints);
    return field;
}

inline json::object describe_table(Table const& table, std::map<std::string, Table const*> const& records) {
    std::vector<std::string> const key = primary_key_of(table);
    json::array fields;
    json::array foreign;
    auto const add_foreign = [&](std::string const& column, std::string const& to, std::string_view to_column) {
        foreign.push_back({{"fields", column}, {"reference", {{"resource", to}, {"fields", to_column}}}});
    };
    if (!table.parent.empty()) {
        fields.push_back(describe_number(table.parent_column(), "the row of " + table.parent + " that this stands in"));
        add_foreign(table.parent_column(), table.parent, "row");
    }
    fields.push_back(describe_number("row", "counted from 1, in the order of the plan"));
    for (Column const& column : table.columns) {
        fields.push_back(describe_column(column, unit_of(table.facts, column),
                                         std::find(key.begin(), key.end(), column.name) != key.end()));
        if (auto const record = records.find(column.definition); record != records.end() && record->second != &table)
            add_foreign(column.name, record->second->name, record->second->facts.record_of);
    }
    json::object schema{{"fields", std::move(fields)}, {"missingValues", json::array{""}}};
    schema["primaryKey"] = json::array(key.begin(), key.end());
    if (!foreign.empty()) schema["foreignKeys"] = std::move(foreign);
    return {{"name", table.name},
            {"path", table.name + ".csv"},
            {"profile", "tabular-data-resource"},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"schema", std::move(schema)}};
}

inline json::object describe_package(std::vector<Table> const& tables, About const& about) {
    std::map<std::string, Table const*> records; // by the enumeration
    for (Table const& table : tables)
        for (Column const& column : table.columns)
            if (table.parent.empty() && column.name == table.facts.record_of)
                records.emplace(column.definition, &table);
    json::array resources;
    for (Table const& table : tables) resources.push_back(describe_table(table, records));
    return {{"profile", "tabular-data-package"},
            {"name", about.name},
            {"title", in_both_languages(about.title)},
            {"licenses", json::array{json::object{{"name", about.licence}, {"path", about.licence_path}}}},
            {"resources", std::move(resources)}};
}

} // namespace detail

template <class AnyPlan>
std::vector<File> files_of(AnyPlan const& plan, About const& about) {
    json::value const schema = pp::schema_of<AnyPlan>();
    detail::Tables described(schema);
    auto const facts = detail::facts_of_tables<AnyPlan>();
    for (std::size_t i = 0; i < facts.size(); ++i) described.tables[i].facts = facts[i];
    std::vector<File> files{{"datapackage.json", pp::json_text(detail::describe_package(described.tables, about))}};
    pp::CsvTables const tables(plan);
    for (std::string const& name : tables.names()) files.push_back({name + ".csv", tables.table(name)});
    return files;
}

} // namespace data_package

#endif
