// Flat tables in CSV: members within a row become columns, lists within a row become tables of their own.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_CSV_TABLES_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_CSV_TABLES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/bridges/wire_text.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/quantity.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace preschool_plan::detail {

/// Whether a spreadsheet would execute a text, leaving apostrophes before it aside.
inline bool is_formula(std::string_view text) {
    text.remove_prefix((std::min)(text.find_first_not_of('\''), text.size()));
    for (std::string_view const begin : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
        if (text.starts_with(begin)) return true;
    return false;
}
inline void add_cell(std::string& line, std::string_view text) {
    std::string_view const apostrophe = is_formula(text) ? "'" : "";
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        (line += apostrophe) += text;
        return;
    }
    (line += '"') += apostrophe;
    for (char const byte : text) {
        if (byte == '"') line += '"';
        line += byte;
    }
    line += '"';
}
template <class T>
void add_cell(std::string& line, T const& thing) {
    if constexpr (std::is_same_v<T, bool>)
        line += thing ? "true" : "false";
    else if constexpr (std::is_integral_v<T>)
        line += std::to_string(thing);
    else if constexpr (is_count<T>)
        add_cell(line, thing.value());
    else if constexpr (IsPlainText<T>)
        add_cell(line, std::string_view(thing));
    else if constexpr (IsThingOfItsOwnKind<T>) {
        std::string text;
        MemberKind<T>::write(thing, [&](std::string_view written) { text += written; });
        add_cell(line, std::string_view(text));
    } else if constexpr (IsHolderOfItsOwnKind<T>)
        MemberKind<T>::visit(thing, [&](auto const& held) { add_cell(line, held); });
    else if constexpr (IsWireText<T>)
        line += wire_text(thing);
    else if constexpr (!DescribedEnum<T>)
        static_assert(DescribedEnum<T>, "preschool_plan: a table holds something that is neither described nor of a "
                                        "kind that CSV knows: a text, a count, a whole number, an enumeration. Say of "
                                        "another kind how it is written, by MemberKind.");
    else if (is_enumerator(thing))
        line += enumerator_name(thing);
    else
        add_cell(line, static_cast<std::int64_t>(thing));
}

struct CsvTable {
    std::string name;
    std::string parent;                  // of a list within a row: the table of that row
    std::vector<std::string> columns;    // the first of them hold row numbers
    std::vector<std::size_t> lists = {}; // the tables of the lists within a row
    std::size_t rows = 0;
    std::string csv = {};
    std::vector<std::size_t> ends = {}; // of each cell in it, without the head line

    /// A cell by its column, counted from the first that holds no row number.
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const {
        std::size_t const at = row * columns.size() + (parent.empty() ? 1 : 2) + column;
        return std::string_view(csv).substr(ends[at - 1] + 1, ends[at] - ends[at - 1] - 1);
    }
};

/// Passes the cells of a thing to `to`, in order, by `to.cell(name, pointer)`. The pointer is null for an empty cell,
/// and throughout a head line, which has no thing. Coordinates are those of the row `Within`.
template <class Within, class T>
void visit_cells(auto& to, std::string const& name, T const* thing) {
    [[maybe_unused]] auto const visit_part = [&](char const* part, auto const& value) {
        visit_cells<Within>(to, to.within(name, part), &value);
    };
    if constexpr (MayBeAbsent<T>) {
        visit_cells<Within>(to, name, thing != nullptr && thing->has_value() ? &**thing : nullptr);
    } else if constexpr (is_level<T>) {
        visit_cells<Within>(to, name, thing != nullptr ? &thing->value() : nullptr);
    } else if constexpr (std::is_same_v<T, Share>) {
        visit_part("part", thing != nullptr ? Optional{thing->numerator()} : Optional<std::int64_t>{});
        visit_part("whole", thing != nullptr ? Optional{thing->denominator()} : Optional<std::int64_t>{});
    } else if constexpr (std::is_same_v<T, Quantity>) {
        auto const share = thing != nullptr ? thing->template as<Share>() : Optional<Share>{};
        bool const is_count = thing != nullptr && *thing != Quantity{} && !share.has_value();
        visit_part("value", is_count ? Optional{thing->value()} : Optional<std::int64_t>{});
        visit_part("unit", is_count ? thing->unit().plural : std::string_view());
        visit_cells<Within>(to, name, &share);
    } else if constexpr (std::is_same_v<T, Coordinate>) {
        visit_part("column", thing != nullptr ? column_name<Within>(*thing) : std::string_view());
        visit_part("value", thing != nullptr ? thing->name() : std::string_view());
    } else if constexpr (IsList<T>) {
        to.template list<Within>(name, thing);
    } else if constexpr (IsMadeOfMembers<T>) {
        for_each_member(described_members<T>{}, [&]<class Member>(Member*) {
            auto const* const member = thing != nullptr ? &(thing->*Member::pointer) : nullptr;
            visit_cells<typename CoordinatesIn<T, Within>::Type>(to, to.within(name, Member::name), member);
        });
    } else {
        to.cell(name, thing);
    }
}

class FlatTables {
  public:
    std::vector<CsvTable> tables;

    [[nodiscard]] CsvTable const* find(std::string_view name) const {
        for (CsvTable const& table : tables)
            if (table.name == name) return &table;
        return nullptr;
    }
    /// Adds a table, and after it those of the lists within its rows. Returns its index.
    template <class Row, class Within = void>
    std::size_t add_table(std::string const& name, std::string const& parent = {}) {
        auto const is_taken = [&](std::string_view taken) { return find(taken) != nullptr; };
        tables.push_back({distinct_name(name, is_taken), parent, {"row"}});
        if (!parent.empty()) tables.back().columns = {parent + "_row", "row"};
        Head head{*this, tables.size() - 1};
        visit_cells<Within>(head, {}, static_cast<Row const*>(nullptr));
        CsvTable& table = tables[head.table];
        for (std::string const& column : table.columns) (table.csv += table.csv.empty() ? "" : ",") += column;
        table.csv += "\r\n";
        return head.table;
    }
    template <class Within = void, class Row>
    void add_row(std::size_t table, Row const& row, std::size_t parent_row = 0) {
        CsvTable& to = tables[table];
        Cells cells{*this, to};
        if (!to.parent.empty()) cells.cell({}, &parent_row);
        cells.cell({}, &++to.rows);
        visit_cells<Within>(cells, {}, &row);
        to.csv.back() = '\r'; // and no comma after the last cell
        to.csv += '\n';
    }

    template <class Plan>
    void add_plan(Plan const& plan) {
        for_each_member(described_members<Plan>{}, [&]<class Member>(Member*) {
            auto const& member = plan.*Member::pointer;
            using Type = member_type<Member>;
            std::size_t const table = add_table<held<Type>>(Member::name);
            if constexpr (IsList<Type>)
                for (auto const& row : member) add_row(table, row);
            else if (is_written(member)) // a table of one row, or none
                add_row(table, member);
        });
    }

  private:
    /// Takes the columns of a table, named by the members that lead from a row to a cell.
    struct Head {
        FlatTables& all;
        std::size_t table;

        static std::string within(std::string const& name, char const* member) {
            return name.empty() ? member : name + '_' + member;
        }
        void cell(std::string const& name, void const*) {
            auto& columns = all.tables[table].columns;
            auto const is_taken = [&](std::string_view taken) {
                return std::find(columns.begin(), columns.end(), taken) != columns.end();
            };
            columns.push_back(distinct_name(name.empty() ? "value" : name, is_taken));
        }
        template <class Within, class T>
        void list(std::string const& name, T const*) {
            std::string const parent = all.tables[table].name;
            all.tables[table].lists.push_back(all.tables.size());
            all.template add_table<held<T>, Within>(parent + '_' + name, parent);
        }
    };
    /// Takes the cells of a row, without names. Adds no table, which would move this one.
    struct Cells {
        FlatTables& all;
        CsvTable& table;
        std::size_t next_list = 0;

        static std::string const& within(std::string const& name, char const*) { return name; }
        void cell(std::string const&, auto const* thing) {
            if (thing != nullptr) add_cell(table.csv, *thing);
            table.ends.push_back(table.csv.size());
            table.csv += ',';
        }
        template <class Within, class T>
        void list(std::string const&, T const* list) {
            std::size_t const of_list = table.lists[next_list++];
            if (list != nullptr)
                for (auto const& item : *list) all.template add_row<Within>(of_list, item, table.rows);
        }
    };
};

} // namespace preschool_plan::detail

#endif
