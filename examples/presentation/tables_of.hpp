// The tables of a plan as texts: its own rows with their members as columns, their totals by two enumerations, and
// which body answers for which measure.
#ifndef PRESCHOOL_PLAN_EXAMPLES_TABLES_OF_HPP
#define PRESCHOOL_PLAN_EXAMPLES_TABLES_OF_HPP

#include "summary.hpp"
#include "tables.hpp"
#include "words.hpp"

#include <algorithm>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <concepts>
#include <map>
#include <preschool_plan/preschool_plan.hpp>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace report {

/// Names of members that any plan has, or many.
inline constexpr MemberName common_member_names[] = {
    {"notice", {"文件", "The notice"}},
    {"sections", {"各部分", "Sections"}},
    {"leadership_group", {"领导小组", "Leadership group"}},
    {"leadership_group.officials", {"领导小组成员", "Officials of the group"}},
    {"measures", {"措施", "Measures"}},
    {"requirements", {"要求", "Requirements"}},
    {"provisions", {"语句", "Provisions"}},
    {"areas", {"地区", "Areas"}},
    {"bodies", {"单位", "Bodies"}},
    {"accepted", {"已说明的检查结果", "Findings that are explained"}},
    {"rule", {"规则", "rule"}},
    {"subject", {"对象", "subject"}},
    {"reason", {"理由", "reason"}},
    {"row", {"行", "row"}},
    {"clause", {"条款", "clause"}},
    {"area", {"地区", "area"}},
    {"body", {"单位", "body"}},
    {"locality", {"城乡", "locality"}},
    {"works", {"建设方式", "works"}},
    {"ownership", {"性质", "ownership"}},
    {"year", {"年度", "year"}},
    {"kindergartens", {"幼儿园", "kindergartens"}},
    {"classes", {"班级", "classes"}},
    {"seats", {"学位", "seats"}},
    {"alliances", {"联盟", "alliances"}},
    {"money", {"资金", "money"}},
};

namespace detail {

// What Boost.Describe says about a struct, as columns of a table.
template <class Row>
using Members = boost::describe::describe_members<Row, boost::describe::mod_public | boost::describe::mod_inherited>;

template <class Type, class Row>
Type type_at(Type Row::*);
template <class Member>
using TypeOf = std::remove_const_t<decltype(type_at(Member::pointer))>;

template <class T>
inline constexpr bool is_count = false;
template <pp::Unit const& unit>
inline constexpr bool is_count<pp::Count<unit>> = true;

template <class Member>
using IsCount = std::bool_constant<is_count<TypeOf<Member>>>;
template <class Member>
using IsEnumeration = std::is_enum<TypeOf<Member>>;
template <class Row>
using Counts = boost::mp11::mp_filter<IsCount, Members<Row>>;
template <class Row>
using Enumerations = boost::mp11::mp_filter<IsEnumeration, Members<Row>>;

template <class Member>
inline constexpr std::size_t value_count = pp::enumerators<TypeOf<Member>>.size();

/// Calls `visit` with each pair of columns that are enumerations, the one with more values first.
template <class Row, class Visit>
void for_each_pair(Visit visit) {
    boost::mp11::mp_for_each<Enumerations<Row>>([&]<class First>(First first) {
        boost::mp11::mp_for_each<Enumerations<Row>>([&]<class Second>(Second second) {
            using All = Enumerations<Row>;
            if constexpr (boost::mp11::mp_find<All, First>::value < boost::mp11::mp_find<All, Second>::value) {
                if constexpr (value_count<First> < value_count<Second>)
                    visit(second, first);
                else
                    visit(first, second);
            }
        });
    });
}

/// How many pairs of values two columns have; 0 if one has a single value, which divides nothing.
template <class Row, class First, class Second>
std::size_t count_pairs(pp::Rows<Row> const& rows, First, Second) {
    std::set<TypeOf<First>> firsts;
    std::set<TypeOf<Second>> seconds;
    std::set<std::pair<TypeOf<First>, TypeOf<Second>>> pairs;
    for (auto const& row : rows) {
        firsts.insert(row.*First::pointer);
        seconds.insert(row.*Second::pointer);
        pairs.emplace(row.*First::pointer, row.*Second::pointer);
    }
    return firsts.size() < 2 || seconds.size() < 2 ? 0 : pairs.size();
}

} // namespace detail

/// A total in the words that state it, with its figure if these lack it.
template <class Total>
std::string stated(Words words, Total const& total) {
    std::string const text = words(total.text);
    bool const has_figure = words.are_chinese() || !around(text, total.figure.quantity.value()).number.empty();
    return has_figure ? text : text + " [" + words(total.figure) + ']';
}

/// "巴政办发〔2021〕5号", "No. 5 of 2021"
template <class Terms>
Text number_of(pp::Notice<Terms> const& notice) {
    if (notice.number.is_left_out()) return {};
    auto const& [zh, year, serial] = notice.number;
    return {std::string{zh}, "No. " + std::to_string(serial) + " of " + std::to_string(year)};
}

/// The name of a link to a total: "total-seat_targets-seats-urban". It stays the same when others are inserted.
template <class Total>
std::string id_of(std::string_view table, Total const& total) {
    std::string id = "total-" + std::string{table} + '-' + std::string{total.figure.quantity.unit().plural};
    for (pp::Coordinate const& coordinate : total.of) id += '-' + std::string{coordinate.name()};
    if (total.completeness == pp::Completeness::some) id += "-some";
    std::replace(id.begin(), id.end(), ' ', '-');
    return id;
}

/// The plan has to outlive it; `own_names` are those of its own tables and columns.
template <class AnyPlan>
class TablesOf {
    using Area = typename AnyPlan::Area;
    using Body = typename AnyPlan::Body;

  public:
    TablesOf(AnyPlan const& plan, pp::Rows<MemberName> own_names) : plan_(plan), own_names_(own_names) {}

    /// Its name or, if none was given, the one in the source.
    [[nodiscard]] Text name_of(std::string_view member) const {
        for (pp::Rows<MemberName> const known : {own_names_, pp::Rows<MemberName>(common_member_names)})
            for (auto const& named : known)
                if (named.member == member) return text_of(named.name);
        std::string name{member};
        std::replace(name.begin(), name.end(), '_', ' ');
        return {name, name};
    }

    /// A value as in a table, whose column heads give the units.
    template <class Value>
    [[nodiscard]] std::string say(Words words, Value const& value) const {
        if constexpr (std::is_same_v<Value, Area>) {
            auto const record = pp::find_record(plan_, value);
            return record ? words(record->name) : std::string{};
        } else if constexpr (std::is_same_v<Value, Body>) {
            return words(pp::full_name(plan_, value));
        } else if constexpr (std::is_same_v<Value, pp::Answer>) {
            return report::text_of(value).in(words);
        } else if constexpr (detail::is_count<Value>) {
            return std::to_string(value.value());
        } else if constexpr (std::convertible_to<Value const&, std::string_view>) {
            return std::string{std::string_view(value)};
        } else if constexpr (std::is_same_v<Value, bool>) {
            return value ? words("是", "yes") : words("否", "no");
        } else if constexpr (std::is_arithmetic_v<Value>) {
            return fmt::format("{}", value);
        } else if constexpr (requires { value.has_value(); }) {
            return value.has_value() ? say(words, *value) : "";
        } else if constexpr (requires { value.begin(); }) {
            return words.list(value, [&](auto const& thing) { return say(words, thing); });
        } else {
            return words(value);
        }
    }
    template <class Value>
    [[nodiscard]] Text say(Value const& value) const {
        return in_both([&](Words words) { return say(words, value); });
    }

    /// "资金（元）", "money (yuan)"; for kindergartens the name says it.
    template <class Member>
    [[nodiscard]] Text name_and_unit(Member column) const {
        return in_both([&](Words words) { return name_and_unit(words, column); });
    }

    /// A table with its members as columns and totals below; then the totals by two of its columns.
    template <class Row>
    [[nodiscard]] std::vector<Table> tables(pp::Rows<Row> const& rows) const {
        std::vector<Table> all{table_of_rows(rows)};
        add_cross_tables(rows, all);
        return all;
    }

    /// The totals that the notice states for a table.
    template <class Member>
    [[nodiscard]] std::vector<StatedTotal> stated_totals(Member table) const {
        std::vector<StatedTotal> all;
        boost::mp11::mp_for_each<detail::Members<AnyPlan>>(
            [&](auto member) { add_if_of(table, plan_.*member.pointer, all); });
        return all;
    }

    [[nodiscard]] Matrix matrix() const {
        Matrix matrix{name_of("body"), {}, {}, {}};
        bool is_open = false;
        for (auto const& measure : plan_.measures) matrix.measures.push_back({measure.clause, text_of(measure.title)});
        for (auto const& record : plan_.bodies) {
            pp::Answer most = pp::Answer::no;
            Matrix::Row row{id_of_body(record.body), say(record.body), {}};
            for (auto const& measure : plan_.measures) {
                row.answers.push_back(pp::answers(plan_, measure, record.body));
                most = std::max(most, row.answers.back());
                is_open = is_open || row.answers.back() == pp::Answer::may_be;
            }
            // A set that is not named itself would only repeat its bodies.
            if (most == pp::Answer::yes || (most == pp::Answer::may_be && !pp::is_set(record.kind)))
                matrix.rows.push_back(std::move(row));
            else
                matrix.others.push_back(std::move(row));
        }
        for (auto const& set : plan_.bodies)
            if (pp::is_set(set.kind)) add_to_set(set.body, matrix);
        if (is_open)
            matrix.note = {
                "可能：负责的是文件未列明的一类单位，该单位或在其中。",
                "May be: a set of bodies answers that the notice leaves open, and the body may be one of them."};
        return matrix;
    }

  private:
    static std::string id_of_body(Body body) { return "body-" + std::string{pp::enumerator_name(body)}; }

    // Marks the bodies that are part of a set and answer for just the same.
    void add_to_set(Body set, Matrix& matrix) const {
        auto const find_row = [&](Body body) {
            return std::find_if(matrix.rows.begin(), matrix.rows.end(),
                                [&](Matrix::Row const& row) { return row.id == id_of_body(body); });
        };
        auto const of_set = find_row(set);
        if (of_set == matrix.rows.end()) return;
        for (auto const& record : plan_.bodies) {
            auto const row = find_row(record.body);
            if (row == matrix.rows.end() || pp::is_set(record.kind) || row->answers != of_set->answers) continue;
            if (pp::stands_for(plan_, set, record.body) != pp::Answer::yes) continue;
            row->set = of_set->id;
            if (record.area) row->area = say(*record.area);
        }
    }

    template <class Value>
    Cell value_cell(Value const& value) const {
        Cell cell{say(value), detail::is_count<Value> || std::is_arithmetic_v<Value>};
        if constexpr (detail::is_count<Value>) cell.number = value.value();
        if constexpr (std::is_same_v<Value, pp::Clause>) cell.clause = value;
        if constexpr (std::is_same_v<Value, Area>) cell.id = "area-" + std::string{pp::enumerator_name(value)};
        return cell;
    }
    static Cell total_cell(bool is_number = false) { return {{"合计", "total"}, is_number}; }

    template <class Member>
    std::string name_and_unit(Words words, Member column) const {
        std::string const name = name_of(column.name).in(words);
        if constexpr (detail::IsCount<Member>::value) {
            pp::Unit const& unit = detail::TypeOf<Member>::unit;
            std::string const unit_name = words(unit.zh, unit.plural);
            if (name != unit_name) return name + words.in_brackets(unit_name);
        }
        return name;
    }
    template <class Member>
    Cell head_cell(Member column) const {
        using Type = detail::TypeOf<Member>;
        return {name_and_unit(column), detail::is_count<Type> || std::is_arithmetic_v<Type>};
    }

    template <class Things, class ToCell>
    static std::vector<Cell> cells_of(Things const& things, Cell first, ToCell to_cell) {
        std::vector<Cell> cells{std::move(first)};
        for (auto const& thing : things) cells.push_back(to_cell(thing));
        return cells;
    }
    template <class Row, class ToCell>
    static std::vector<Cell> cells_of_columns(ToCell to_cell) {
        std::vector<Cell> cells;
        boost::mp11::mp_for_each<detail::Members<Row>>([&](auto column) { cells.push_back(to_cell(column)); });
        return cells;
    }

    template <class Row>
    Table table_of_rows(pp::Rows<Row> const& rows) const {
        Table table;
        table.head = cells_of_columns<Row>([&](auto column) { return head_cell(column); });
        for (auto const& row : rows)
            table.rows.push_back(cells_of_columns<Row>([&](auto column) { return value_cell(row.*column.pointer); }));
        if constexpr (!boost::mp11::mp_empty<detail::Counts<Row>>::value) {
            if (rows.size() > 1) table.totals = total_cells(rows);
        }
        return table;
    }

    template <class Row>
    std::vector<Cell> total_cells(pp::Rows<Row> const& rows) const {
        auto cells = cells_of_columns<Row>([&]<class Member>(Member column) {
            if constexpr (detail::IsCount<Member>::value)
                return value_cell(pp::total(rows, column.pointer));
            else
                return Cell{};
        });
        if (cells.front().text.empty()) cells.front() = total_cell();
        return cells;
    }

    // By the two enumerations with most pairs of values: an area has one locality, but several kinds of works.
    template <class Row>
    void add_cross_tables(pp::Rows<Row> const& rows, std::vector<Table>& all) const {
        std::size_t most = 1;
        detail::for_each_pair<Row>(
            [&](auto first, auto second) { most = std::max(most, detail::count_pairs(rows, first, second)); });
        bool is_added = false;
        detail::for_each_pair<Row>([&](auto first, auto second) {
            if (is_added || detail::count_pairs(rows, first, second) != most) return;
            is_added = true;
            boost::mp11::mp_for_each<detail::Counts<Row>>(
                [&](auto count) { all.push_back(cross_table(rows, first, second, count)); });
        });
    }

    template <class Row, class First, class Second, class Count>
    Table cross_table(pp::Rows<Row> const& rows, First first, Second second, Count count) const {
        auto const sums = pp::cross_tab<First::pointer, Second::pointer>(rows, Count::pointer);
        auto const cells = [&](Cell name, auto const& row) {
            auto all = cells_of(row, std::move(name), [&](auto const& entry) { return value_cell(entry.value); });
            all.push_back(value_cell(row.total()));
            return all;
        };
        Table table;
        table.title = in_both([&](Words words) {
            return name_and_unit(words, count) + words("：按", " by ") + name_of(first.name).in(words) +
                   words("和", " and ") + name_of(second.name).in(words);
        });
        table.head = cells_of(pp::enumerators<detail::TypeOf<Second>>, Cell{}, [&](auto value) {
            return Cell{say(value), true};
        });
        table.head.push_back(total_cell(true));
        for (auto const& [value, row] : sums) table.rows.push_back(cells(value_cell(value), row));
        boost::mp11::mp_for_each<detail::Enumerations<Row>>([&](auto column) {
            if (table.groups.empty()) table.groups = groups(rows, first, column);
        });
        table.totals = cells(total_cell(), sums.total());
        return table;
    }

    // What a column says about each value of another: an area is urban or rural. Nothing if it says two things about
    // one, or the same about all.
    template <class Row, class First, class Column>
    std::vector<Text> groups(pp::Rows<Row> const& rows, First, Column) const {
        if constexpr (std::is_same_v<First, Column>) return {};
        std::map<detail::TypeOf<First>, detail::TypeOf<Column>> said;
        std::set<detail::TypeOf<Column>> different;
        for (Row const& row : rows) {
            auto const [known, is_new] = said.try_emplace(row.*First::pointer, row.*Column::pointer);
            if (known->second != row.*Column::pointer) return {};
            different.insert(known->second);
        }
        if (different.size() < 2) return {};
        std::vector<Text> all;
        for (auto const value : pp::enumerators<detail::TypeOf<First>>)
            all.push_back(said.contains(value) ? say(said.at(value)) : Text{});
        return all;
    }

    template <class Member, class Other>
    void add_if_of(Member, Other const&, std::vector<StatedTotal>&) const {}
    template <class Member, auto table_of_parts, auto column>
    void add_if_of(Member, pp::Rows<pp::Total<table_of_parts, column>> const& totals,
                   std::vector<StatedTotal>& all) const {
        if constexpr (std::is_same_v<std::remove_const_t<decltype(Member::pointer)>, decltype(table_of_parts)>) {
            if (Member::pointer != table_of_parts) return;
            for (auto const& total : totals)
                all.push_back({id_of(Member::name, total), text_of(total.text), text_of(total.figure),
                               in_both([&](Words words) { return stated(words, total); })});
        }
    }

    AnyPlan const& plan_;
    pp::Rows<MemberName> own_names_;
};

} // namespace report

#endif
