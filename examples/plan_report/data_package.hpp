// A plan as a Frictionless data package: datapackage.json, which describes the tables, a CSV file for each table, and a
// README. Each row has an id, made of what tells it from others, which stays when rows come or go.
#ifndef PRESCHOOL_PLAN_EXAMPLES_DATA_PACKAGE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_DATA_PACKAGE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <map>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/json.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/questions.hpp>
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
/// The licence of the data, or that they are free.
struct Licence {
    std::string name; ///< its identifier, SPDX's or the Open Definition's
    std::string path; ///< empty if there is no text
    pp::Label title;  ///< what it licenses
};
/// What a data package says about itself; members left out are not mentioned.
struct About {
    std::string name; ///< in small letters, digits, hyphens
    pp::Label title;
    std::vector<Licence> licences;
    std::string version = {};
    std::string created = {}; ///< 2021-01-31T00:00:00Z
    std::string sha256 = {};  ///< of the text that the tables were written from
    pp::Label spatial = {};
    std::string temporal = {};
    std::vector<std::string> keywords = {};
    std::vector<pp::MemberText> names = {}; ///< what people call tables and columns
};

/// Now, or SOURCE_DATE_EPOCH, so that the same data can be made again: 2021-01-31T00:00:00Z.
inline std::string time_of_making() {
    char const* const fixed = std::getenv("SOURCE_DATE_EPOCH");
    std::time_t const now = fixed != nullptr ? static_cast<std::time_t>(std::atoll(fixed)) : std::time(nullptr);
    char text[sizeof "2021-01-31T00:00:00Z"] = {};
    return std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", std::gmtime(&now)) != 0 ? text : "";
}

template <class AnyPlan>
std::vector<File> files_of(AnyPlan const& plan, About const& about);

namespace detail {

using namespace pp::detail;

/// What a schema cannot say about a row: the groups of members that each tell two rows apart; the member with one row
/// for each enumerator; the members that are counts or shares, or levels of them, with their units.
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
    std::string definition; // the name of that, if any
    std::string description;
    bool required = false;
};

struct Table {
    std::string name;
    bool is_list;       // else one thing, such as the notice
    std::string parent; // for a list within a row, the table of that row
    std::vector<Column> columns;
    RowFacts facts{};

    [[nodiscard]] std::string parent_column() const { return parent + "_id"; }
    [[nodiscard]] bool has_column(std::string_view wanted) const {
        return wanted == "id" || wanted == "position" || (!parent.empty() && wanted == parent_column()) ||
               std::any_of(columns.begin(), columns.end(), [&](Column const& column) { return column.name == wanted; });
    }
};

/// The tables of a plan and their columns, as `CsvTables` writes them, derived from the schema of the plan.
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

    /// The members of all these objects. Those with the same name become one, with the values of all.
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

/// The columns of these members; nothing if one has no column, or one that may be empty.
inline std::vector<std::size_t> columns_of_group(Table const& table, std::vector<std::string_view> const& members) {
    std::vector<std::size_t> columns;
    for (std::string_view const member : members) {
        // A text in two languages is represented by the Chinese one.
        bool const has_chinese = std::any_of(table.columns.begin(), table.columns.end(), [&](Column const& column) {
            return column.path.size() == 2 && column.path[0] == member && column.path[1] == "zh";
        });
        std::size_t const before = columns.size();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            Column const& column = table.columns[i];
            if (column.path.empty() || column.path[0] != member) continue;
            if (has_chinese && column.path.back() != "zh") continue;
            if (!column.required) return {};
            columns.push_back(i);
        }
        if (columns.size() == before) return {};
    }
    return columns;
}
/// The columns that tell rows apart, within those of a parent; none if it takes the whole row.
inline std::vector<std::size_t> key_of(Table const& table) {
    std::vector<std::size_t> key;
    if (!table.is_list) return key;
    if (!table.facts.record_of.empty()) key = columns_of_group(table, {table.facts.record_of});
    for (auto const& group : table.facts.unique)
        if (key.empty()) key = columns_of_group(table, group);
    if (table.columns.size() == 1 && table.columns[0].path.empty()) key = {0}; // a list of plain values
    return key;
}
inline std::vector<std::string> primary_key_of(Table const& table) {
    std::vector<std::string> key;
    for (std::size_t const column : key_of(table)) key.push_back(table.columns[column].name);
    if (key.empty()) return {"id"};
    if (!table.parent.empty()) key.insert(key.begin(), table.parent_column());
    return key;
}

/// A cell as a part of an id: itself, or eight digits that stand for a text.
inline std::string part_of_id(std::string_view cell) {
    auto const is_plain = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
               byte == '_' || byte == '-';
    };
    constexpr std::size_t longest = 48;
    if (cell.size() <= longest && std::all_of(cell.begin(), cell.end(), is_plain)) return std::string(cell);
    std::uint32_t hash = 2166136261; // FNV-1a
    for (char const byte : cell) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619;
    std::string digits;
    for (int shift = 28; shift >= 0; shift -= 4) digits += "0123456789abcdef"[hash >> shift & 15];
    return digits;
}

/// The rows of a table with their ids.
struct Written {
    std::vector<std::string> ids;
    std::string csv;
};
// For a list within rows: the row that each of its rows stands in, from 0.
inline std::size_t parent_row(CsvTable const& table, std::size_t row) {
    std::size_t const first = row * table.columns.size();
    std::size_t const begin = first == 0 ? table.csv.find('\n') + 1 : table.ends[first - 1] + 2;
    return std::stoul(table.csv.substr(begin, table.ends[first] - begin)) - 1;
}
inline std::vector<Written> write_tables(std::vector<Table> const& tables, FlatTables const& flat) {
    std::map<std::string, std::size_t> places;
    std::vector<Written> all;
    for (Table const& table : tables) {
        CsvTable const& from = flat.tables[all.size()];
        bool const is_within = !table.parent.empty();
        std::vector<std::size_t> const key = key_of(table);
        Written to;
        to.csv = is_within ? "id," + table.parent_column() + ",position" : "id,position";
        for (Column const& column : table.columns) to.csv += ',' + column.name;
        to.csv += "\r\n";
        std::map<std::string, std::size_t> times;
        for (std::size_t row = 0; row < from.rows; ++row) {
            std::string cells;
            for (std::size_t i = 0; i < table.columns.size(); ++i) (cells += ',') += from.cell(row, i);
            std::string const parent = is_within ? all[places[table.parent]].ids[parent_row(from, row)] : "";
            std::string id = is_within ? parent + '/' + table.name.substr(table.parent.size() + 1) : table.name;
            for (std::size_t i = 0; i < key.size(); ++i)
                (id += i == 0 ? '/' : '.') += part_of_id(from.cell(row, key[i]));
            if (key.empty() && table.is_list) id += '/' + part_of_id(cells);
            if (std::size_t const time = ++times[id]; time > 1) id += '-' + std::to_string(time);
            to.csv += id + (is_within ? ',' + parent : "") + ',' + std::to_string(row + 1) + cells + "\r\n";
            to.ids.push_back(std::move(id));
        }
        places[table.name] = all.size();
        all.push_back(std::move(to));
    }
    return all;
}

/// Descriptions of columns, by the last of their names, for those that their row does not describe.
// clang-format off
inline constexpr pp::MemberText common_texts[] = {
    {"id", {"该行的标识，增删他行时不变", "of the row, which stays when other rows come or go"}},
    {"position", {"在方案中的次序，从1起", "counted from 1, in the order of the plan"}},
    {"zh", {"所印文字", "as printed"}}, {"en", {"本库译文", "our translation"}}, {"pinyin", {"拼音", "in pinyin"}},
    {"kind", {"本库所分类别", "a classification of ours"}}, {"body", {"单位，见bodies", "a body, as in bodies"}},
    {"value", {"所列之值", "what is listed"}}, {"unit", {"所计之物", "what is counted"}},
    {"part", {"比例的分子", "of a share, so many"}}, {"whole", {"比例的分母", "of a share, of so many"}},
    {"bound", {"正好、至少或至多", "exactly, at least or at most"}}, {"year", {"年份", "the year"}},
    {"serial", {"发文序号", "the number within its year"}}, {"coordinate", {"哪一列", "of which column"}}};
// clang-format on
inline pp::Label text_named(pp::Rows<pp::MemberText> texts, std::string_view name) {
    for (pp::MemberText const& one : texts)
        if (one.member == name) return one.text;
    return {};
}
/// What people call a table or a column: by its own name, else by the words of it.
inline std::string title_of(About const& about, std::string name) {
    if (auto const known = text_named(about.names, name); known != pp::Label{}) return in_both_languages(known);
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

inline json::object describe_key(About const& about, std::string const& name, std::string const& type,
                                 std::string const& description) {
    json::object constraints{{"required", true}};
    if (name == "id") constraints["unique"] = true;
    if (type == "integer") constraints["minimum"] = 1;
    return {{"name", name},
            {"title", title_of(about, name)},
            {"type", type},
            {"description", description},
            {"constraints", std::move(constraints)}};
}

inline json::object describe_column(About const& about, Column const& column, pp::Unit const* unit, bool is_in_key) {
    json::object field{{"name", column.name}, {"title", title_of(about, column.name)}};
    auto const* const type = column.schema.if_contains("type");
    field["type"] = type == nullptr ? json::value("string") : *type;
    pp::Label const text = text_named(common_texts, column.path.empty() ? "value" : column.path.back());
    field["description"] = !column.description.empty() ? column.description
                           : text != pp::Label{}       ? in_both_languages(text)
                                                       : title_of(about, column.name);
    if (unit != nullptr) field["unit"] = unit->plural;
    // In CSV, an empty cell counts as missing.
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

inline json::object describe_resource(About const& about, std::string const& name, json::object schema) {
    return {{"name", name},
            {"title", title_of(about, name)},
            {"path", name + ".csv"},
            {"profile", "tabular-data-resource"},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"dialect", {{"delimiter", ","}}},
            {"schema", std::move(schema)}};
}
inline json::object describe_table(About const& about, Table const& table,
                                   std::map<std::string, Table const*> const& records) {
    std::vector<std::string> const key = primary_key_of(table);
    json::array fields;
    json::array foreign;
    auto const add_foreign = [&](std::string const& column, std::string const& to, std::string_view to_column) {
        foreign.push_back({{"fields", column}, {"reference", {{"resource", to}, {"fields", to_column}}}});
    };
    auto const text = [](char const* name) { return in_both_languages(text_named(common_texts, name)); };
    fields.push_back(describe_key(about, "id", "string", text("id")));
    if (!table.parent.empty()) {
        std::string const parent =
            "所在的行，见" + table.parent + " (the row of " + table.parent + " that it stands in)";
        fields.push_back(describe_key(about, table.parent_column(), "string", parent));
        add_foreign(table.parent_column(), table.parent, "id");
    }
    fields.push_back(describe_key(about, "position", "integer", text("position")));
    for (Column const& column : table.columns) {
        fields.push_back(describe_column(about, column, unit_of(table.facts, column),
                                         std::find(key.begin(), key.end(), column.name) != key.end()));
        if (auto const record = records.find(column.definition); record != records.end() && record->second != &table)
            add_foreign(column.name, record->second->name, record->second->facts.record_of);
    }
    json::object schema{{"fields", std::move(fields)}, {"missingValues", json::array{""}}};
    schema["primaryKey"] = json::array(key.begin(), key.end());
    if (!foreign.empty()) schema["foreignKeys"] = std::move(foreign);
    return describe_resource(about, table.name, std::move(schema));
}

/// What each enumerator of the plan is called, by its enumeration.
using Labels = std::map<std::string, std::vector<std::pair<std::string_view, pp::Label>>>;
template <class T, class AnyPlan>
void add_labels(AnyPlan const& plan, Labels& to) {
    if constexpr (MayBeAbsent<T> || IsList<T>) {
        add_labels<held<T>>(plan, to);
    } else if constexpr (pp::DescribedEnum<T>) {
        auto& values = to[short_name_of_type<T>()];
        if (!values.empty()) return;
        for (T const value : pp::enumerators<T>)
            values.emplace_back(pp::enumerator_name(value), named(plan, value).name);
    } else if constexpr (pp::DescribedRow<T> && !std::is_same_v<T, pp::Clause> && !std::is_same_v<T, pp::Date>) {
        for_each_member(described_members<T>{},
                        [&]<class Member>(Member*) { add_labels<member_type<Member>>(plan, to); });
    }
}

/// A table made from the plan's, with columns of texts.
struct MadeTable {
    std::string name;
    std::vector<std::pair<std::string, pp::Label>> columns; // name and description; the first is the id
    std::string csv;

    void add(std::vector<std::string> const& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i != 0) csv += ',';
            add_cell(csv, std::string_view(cells[i]));
        }
        csv += "\r\n";
    }
    [[nodiscard]] std::string text() const {
        std::string head;
        for (auto const& [column, what] : columns) (head += head.empty() ? "" : ",") += column;
        return head + "\r\n" + csv;
    }
    [[nodiscard]] json::object described(About const& about) const {
        json::array fields;
        for (auto const& [column, what] : columns)
            fields.push_back(describe_key(about, column, "string", in_both_languages(what)));
        return describe_resource(
            about, name,
            {{"fields", std::move(fields)}, {"missingValues", json::array{""}}, {"primaryKey", json::array{"id"}}});
    }
};
inline constexpr pp::Label text_of_id = {"该行的标识", "of the row"};

template <class AnyPlan>
MadeTable labels_of(AnyPlan const& plan) {
    Labels all;
    for_each_member(described_members<AnyPlan>{},
                    [&]<class Member>(Member*) { add_labels<member_type<Member>>(plan, all); });
    MadeTable table{"labels",
                    {{"id", text_of_id},
                     {"enumeration", {"哪一类值", "what it is a value of"}},
                     {"value", {"数据中的值", "as it stands in the data"}},
                     {"zh", {"中文名称", "its name in Chinese"}},
                     {"en", {"英文名称", "its name in English"}}},
                    {}};
    for (auto const& [enumeration, values] : all)
        for (auto const& [value, name] : values)
            table.add({"labels/" + enumeration + '.' + std::string(value), enumeration, std::string(value),
                       std::string(name.zh), std::string(name.en)});
    return table;
}

/// Who answers for each article, with every set of bodies resolved.
template <class AnyPlan>
MadeTable answers_of(AnyPlan const& plan) {
    MadeTable table{
        "answers",
        {{"id", text_of_id},
         {"clause", {"负责何条款", "for which clause"}},
         {"body", {"哪个单位", "which body"}},
         {"zh", {"单位名称", "its name in Chinese"}},
         {"en", {"单位英文名称", "its name in English"}},
         {"answer",
          {"yes：负责；may_be：所列一类单位未列明，或在其中", "yes, or may_be: of a set that the notice leaves open"}}},
        {}};
    for_each_article(plan, [&](auto const& article) {
        std::string clause;
        add_cell(clause, article.clause);
        for (auto const& record : plan.bodies) {
            auto const answer = pp::answers(plan, article, record.body);
            if (answer == pp::Answer::no || pp::is_set(record.kind)) continue;
            auto const name = pp::full_name(plan, record.body);
            std::string const body(pp::enumerator_name(record.body));
            table.add({"answers/" + clause + '.' + body, clause, body, name.zh.template as<std::string>(),
                       name.en.template as<std::string>(), std::string(pp::enumerator_name(answer))});
        }
    });
    return table;
}

template <class AnyPlan>
json::object describe_package(AnyPlan const& plan, std::vector<Table> const& tables, std::vector<MadeTable> const& made,
                              About const& about) {
    std::map<std::string, Table const*> records; // by enumeration
    for (Table const& table : tables)
        for (Column const& column : table.columns)
            if (table.parent.empty() && column.name == table.facts.record_of)
                records.emplace(column.definition, &table);
    json::array resources;
    for (Table const& table : tables) resources.push_back(describe_table(about, table, records));
    for (MadeTable const& table : made) resources.push_back(table.described(about));
    json::object package{{"profile", "tabular-data-package"},
                         {"name", about.name},
                         {"title", in_both_languages(about.title)},
                         {"languages", json::array{"zh-Hans", "en"}}};
    auto const set = [&](char const* name, std::string const& text) {
        if (!text.empty()) package[name] = text;
    };
    set("version", about.version);
    set("created", about.created);
    set("temporal", about.temporal);
    if (about.spatial != pp::Label{}) package["spatial"] = in_both_languages(about.spatial);
    if (!about.keywords.empty()) package["keywords"] = json::array(about.keywords.begin(), about.keywords.end());
    json::array licences;
    for (Licence const& licence : about.licences) {
        json::object one{{"name", licence.name}, {"title", in_both_languages(licence.title)}};
        if (!licence.path.empty()) one["path"] = licence.path;
        licences.push_back(std::move(one));
    }
    package["licenses"] = std::move(licences);
    if (!plan.notice.number.is_left_out()) {
        json::object source{{"title", std::string(plan.notice.number.zh) + ' ' + std::string(plan.notice.title.zh)}};
        if (!about.sha256.empty()) source["hash"] = "sha256:" + about.sha256;
        package["sources"] = json::array{std::move(source)};
        package["contributors"] =
            json::array{json::object{{"title", in_both_languages(plan.notice.issuer)}, {"role", "author"}},
                        json::object{{"title", "preschool_plan"}, {"role", "wrangler"}}};
    }
    package["resources"] = std::move(resources);
    return package;
}

/// The README, which describes the data to people.
template <class AnyPlan>
std::string read_me(AnyPlan const& plan, About const& about, json::object const& package) {
    auto const line = [](std::string const& text) { return text + '\n'; };
    std::string text = line("# " + in_both_languages(about.title)) + '\n';
    if (!plan.notice.number.is_left_out()) {
        text += line("来源 (source): " + std::string(plan.notice.number.zh) + "《" + std::string(plan.notice.title.zh) +
                     "》，" + std::string(plan.notice.issuer.zh) + "，" + std::string(plan.notice.date_zh) + "。  ");
        if (!about.sha256.empty()) text += line("SHA-256: `" + about.sha256 + "`  ");
    }
    if (!about.version.empty())
        text += line("版本 (version): preschool_plan " + about.version + ", " + about.created + "  ");
    for (Licence const& licence : about.licences)
        text += line("许可 (licence): " + licence.name + ", " + in_both_languages(licence.title) +
                     (licence.path.empty() ? "" : ", " + licence.path) + "  ");
    text +=
        "\n每行有标识 `id`，增删他行时不变；列表中的行以 `…_id` 指明所在的行。`labels.csv` 为各值的中英文名称，`answers.csv` 为由谁负责。\n"
        "Each row has an `id`, which stays when other rows come or go; those of a list say by `..._id` in which row "
        "they stand. `labels.csv` has the names of all values, `answers.csv` who answers for what.\n\n"
        "| file | 内容 (what it holds) |\n|---|---|\n";
    for (auto const& resource : package.at("resources").as_array())
        text += line("| " + std::string(resource.at("path").as_string()) + " | " +
                     std::string(resource.at("title").as_string()) + " |");
    return text;
}

} // namespace detail

/// The tables of a plan with their ids, as CSV.
template <class AnyPlan>
class PlanTables {
  public:
    explicit PlanTables(AnyPlan const& plan) : schema_(pp::schema_of<AnyPlan>()), described_(schema_) {
        auto const facts = detail::facts_of_tables<AnyPlan>();
        for (std::size_t i = 0; i < facts.size(); ++i) described_.tables[i].facts = facts[i];
        flat_.add_plan(plan);
        written_ = detail::write_tables(described_.tables, flat_);
        made_ = {detail::labels_of(plan), detail::answers_of(plan)};
    }

    [[nodiscard]] std::vector<File> files() const {
        std::vector<File> all;
        for (std::size_t i = 0; i < written_.size(); ++i) all.push_back({described_.tables[i].name, written_[i].csv});
        for (auto const& table : made_) all.push_back({table.name, table.text()});
        return all;
    }
    /// The ids of the rows of a table.
    [[nodiscard]] std::vector<std::string> const& ids_of(std::string_view table) const {
        std::size_t at = 0;
        while (described_.tables[at].name != table) ++at;
        return written_[at].ids;
    }
    [[nodiscard]] json::object described(AnyPlan const& plan, About const& about) const {
        return detail::describe_package(plan, described_.tables, made_, about);
    }

  private:
    json::value schema_;
    detail::Tables described_;
    detail::FlatTables flat_;
    std::vector<detail::Written> written_;
    std::vector<detail::MadeTable> made_;
};

template <class AnyPlan>
std::vector<File> files_of(AnyPlan const& plan, About const& about) {
    PlanTables<AnyPlan> const tables(plan);
    json::object const package = tables.described(plan, about);
    std::vector<File> files{{"datapackage.json", pp::json_text(package)},
                            {"README.md", detail::read_me(plan, about, package)}};
    for (File& file : tables.files()) files.push_back({file.name + ".csv", std::move(file.text)});
    return files;
}

} // namespace data_package

#endif
