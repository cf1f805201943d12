// Flat tables in CSV: what stands within a row are columns, and lists within a row are tables of their own.
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
#include <utility>
#include <vector>

namespace preschool_plan::detail {

/// Whether a spreadsheet would execute a text, but for apostrophes before it.
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
        add_number(line, thing);
    else if constexpr (is_count<T>)
        add_number(line, thing.value());
    else if constexpr (IsPlainText<T>)
        add_cell(line, std::string_view(thing));
    else if constexpr (IsThingOfItsOwnKind<T>)
        MemberKind<T>::write(thing, [&](std::string_view written) { add_cell(line, written); });
    else if constexpr (!DescribedEnum<T>)
        add_wire_text(line, thing);
    else if (is_enumerator(thing))
        line += enumerator_name(thing);
    else
        add_number(line, static_cast<std::int64_t>(thing));
}

/// The names of the members that lead from a row to a cell.
using CsvPath = std::vector<std::string_view>;
struct CsvColumn {
    std::string name;
    CsvPath path;
};
struct CsvTable {
    std::string name;
    std::string parent; // of a list within a row: the table of that row
    std::vector<CsvColumn> columns;
    std::vector<std::size_t> lists; // within a row: which tables they are
    std::size_t rows = 0;
    std::string csv;
    std::vector<std::size_t> ends; // of each cell in it, but for the head line

    [[nodiscard]] std::string parent_column() const { return parent + "_row"; }
    [[nodiscard]] bool has_column(std::string_view wanted) const {
        return wanted == "row" || (!parent.empty() && wanted == parent_column()) ||
               std::any_of(columns.begin(), columns.end(),
                           [&](CsvColumn const& column) { return column.name == wanted; });
    }
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const {
        std::size_t const before = parent.empty() ? 1 : 2; // the numbers of rows
        std::size_t const at = row * (before + columns.size()) + before + column;
        return std::string_view(csv).substr(ends[at - 1] + 1, ends[at] - ends[at - 1] - 1);
    }
};

/// A kind of thing in a table. `to` takes its cells in their order, `to.cell(pointer)` within their names: null where
/// there is nothing, as in a head line, which is of no thing at all.
template <class T, class Within>
struct InCsv {
    static void visit(auto& to, T const* thing) { to.cell(thing); }
};
template <class Within>
struct InCsv<Clause, Within> {
    static void visit(auto& to, Clause const* clause) { to.cell(clause); }
};
template <class Within>
struct InCsv<Date, Within> {
    static void visit(auto& to, Date const* date) { to.cell(date); }
};
template <class Measured, Trend trend, class Within>
struct InCsv<Level<Measured, trend>, Within> {
    static void visit(auto& to, Level<Measured, trend> const* level) {
        Measured const value = level != nullptr ? level->value() : Measured{};
        InCsv<Measured, Within>::visit(to, level != nullptr ? &value : nullptr);
    }
};
template <class Within>
struct InCsv<Share, Within> {
    static void visit(auto& to, Share const* share) {
        std::int64_t const part = share != nullptr ? share->numerator() : 0;
        std::int64_t const whole = share != nullptr ? share->denominator() : 0;
        to.within("part", [&] { to.cell(share != nullptr ? &part : nullptr); });
        to.within("whole", [&] { to.cell(share != nullptr ? &whole : nullptr); });
    }
};
template <class Within>
struct InCsv<Quantity, Within> {
    static void visit(auto& to, Quantity const* quantity) {
        auto const share = quantity != nullptr ? quantity->as<Share>() : Optional<Share>{};
        bool const is_there = quantity != nullptr && *quantity != Quantity{} && !share.has_value();
        std::int64_t const value = is_there ? quantity->value() : 0;
        to.within("value", [&] { to.cell(is_there ? &value : nullptr); });
        to.within("unit", [&] { to.cell(is_there ? &quantity->unit().plural : nullptr); });
        InCsv<Share, Within>::visit(to, share.has_value() ? &*share : nullptr);
    }
};
template <class Row>
struct InCsv<Coordinate, Row> {
    static void visit(auto& to, Coordinate const* coordinate) {
        std::string_view const column = coordinate != nullptr ? column_name<Row>(*coordinate) : std::string_view();
        std::string_view const value = coordinate != nullptr ? coordinate->name() : std::string_view();
        to.within("column", [&] { to.cell(&column); });
        to.within("value", [&] { to.cell(&value); });
    }
};
template <MayBeAbsent T, class Within>
struct InCsv<T, Within> {
    static void visit(auto& to, T const* thing) {
        InCsv<held<T>, Within>::visit(to, thing != nullptr && thing->has_value() ? &**thing : nullptr);
    }
};
template <IsList T, class Within>
struct InCsv<T, Within> {
    static void visit(auto& to, T const* list) { to.template list<Within>(list); }
};
template <DescribedRow Row, class Within>
struct InCsv<Row, Within> {
    static void visit(auto& to, Row const* row) {
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            using Inner = typename CoordinatesIn<Row, Within>::Type;
            auto const* const member = row != nullptr ? &(row->*Member::pointer) : nullptr;
            to.within(Member::name, [&] { InCsv<member_type<Member>, Inner>::visit(to, member); });
        });
    }
};

class FlatTables {
  public:
    std::vector<CsvTable> tables;

    [[nodiscard]] CsvTable const* find(std::string_view name) const {
        for (CsvTable const& table : tables)
            if (table.name == name) return &table;
        return nullptr;
    }
    /// Adds a table, and after it those of the lists within its rows; which it is.
    template <class Row, class Within = void>
    std::size_t add_table(std::string const& name, std::string const& parent = {});
    template <class Within = void, class Row>
    void add_row(std::size_t table, Row const& row, std::size_t parent_row = 0);

    template <class Plan>
    void add_plan(Plan const& plan) {
        for_each_member(described_members<Plan>{}, [&]<class Member>(Member*) {
            auto const& member = plan.*Member::pointer;
            using Type = member_type<Member>;
            std::size_t const table = add_table<std::conditional_t<IsList<Type>, held<Type>, Type>>(Member::name);
            if constexpr (IsList<Type>)
                for (auto const& row : member) add_row(table, row);
            else if (says_something(member)) // a table of one row, or none
                add_row(table, member);
        });
    }

  private:
    template <class T>
    static std::string row_of(T const& thing) {
        FlatTables one;
        one.add_row(one.add_table<T>({}), thing);
        return one.tables.front().csv;
    }
    template <class T>
    static bool says_something(T const& thing) {
        if constexpr (MayBeAbsent<T>)
            return thing.has_value();
        else if constexpr (MayBeLeftOut<T>) // some of which may say something all the same
            return !thing.is_left_out() || row_of(thing) != row_of(T{});
        else
            return true;
    }
};

/// Takes the columns of a table.
class CsvHead {
  public:
    CsvHead(FlatTables& all, std::size_t table) : all_(all), table_(table) {}

    void within(std::string_view name, auto visit) {
        path_.push_back(name);
        visit();
        path_.pop_back();
    }
    template <class T>
    void cell(T const*) {
        CsvTable& to = all_.tables[table_];
        std::string const name = joined_path();
        auto const is_taken = [&](std::string_view taken) { return to.has_column(taken); };
        to.columns.push_back({distinct_name(name.empty() ? "value" : name, is_taken), path_});
    }
    template <class Within, class T>
    void list(T const*) {
        std::string const parent = all_.tables[table_].name;
        all_.tables[table_].lists.push_back(all_.tables.size());
        all_.template add_table<held<T>, Within>(parent + '_' + joined_path(), parent);
    }

  private:
    [[nodiscard]] std::string joined_path() const {
        std::string name;
        for (std::string_view const step : path_) (name += name.empty() ? "" : "_") += step;
        return name;
    }

    FlatTables& all_;
    std::size_t table_;
    CsvPath path_;
};

/// Takes the cells of a row. No table is added meanwhile.
class CsvRow {
  public:
    CsvRow(FlatTables& all, CsvTable& table) : all_(all), table_(table) {}

    void within(std::string_view, auto visit) { visit(); }
    template <class T>
    void cell(T const* thing) {
        if (thing != nullptr) add_cell(table_.csv, *thing);
        table_.ends.push_back(table_.csv.size());
        table_.csv += ',';
    }
    template <class Within, class T>
    void list(T const* list) {
        std::size_t const table = table_.lists[next_list_++];
        if (list != nullptr)
            for (auto const& item : *list) all_.template add_row<Within>(table, item, table_.rows);
    }

  private:
    FlatTables& all_;
    CsvTable& table_;
    std::size_t next_list_ = 0;
};

template <class Row, class Within>
std::size_t FlatTables::add_table(std::string const& name, std::string const& parent) {
    std::size_t const index = tables.size();
    CsvTable made{};
    made.name = distinct_name(name, [&](std::string_view taken) { return find(taken) != nullptr; });
    made.parent = parent;
    tables.push_back((std::move)(made));
    CsvHead head(*this, index);
    InCsv<Row, Within>::visit(head, static_cast<Row const*>(nullptr));
    CsvTable& to = tables[index];
    to.csv = parent.empty() ? "row" : to.parent_column() + ",row";
    for (CsvColumn const& column : to.columns) (to.csv += ',') += column.name;
    to.csv += "\r\n";
    return index;
}
template <class Within, class Row>
void FlatTables::add_row(std::size_t table, Row const& row, std::size_t parent_row) {
    CsvTable& to = tables[table];
    CsvRow cells(*this, to);
    if (!to.parent.empty()) cells.cell(&parent_row);
    cells.cell(&++to.rows);
    InCsv<Row, Within>::visit(cells, &row);
    to.csv.back() = '\r'; // and no comma behind the last cell
    to.csv += '\n';
}

} // namespace preschool_plan::detail

#endif
