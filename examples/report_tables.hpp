// The tables of a plan as tables at a terminal: its own rows with their members as columns, their totals by two enumerations, and
// which body answers for which measure.
#ifndef PRESCHOOL_PLAN_EXAMPLES_REPORT_TABLES_HPP
#define PRESCHOOL_PLAN_EXAMPLES_REPORT_TABLES_HPP

#include "report_page.hpp"

#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <concepts>
#include <cstdint>
#include <preschool_plan/preschool_plan.hpp>
#include <set>
#include <type_traits>

namespace report {

namespace pp = preschool_plan;

/// What people call a member of a plan, or a column of its tables.
struct MemberName {
    std::string_view member;
    pp::Label name;
};

/// Those that any plan has, or many.
inline constexpr MemberName common_member_names[] = {
    {"notice", {"文件", "The notice"}},
    {"sections", {"各部分", "Sections"}},
    {"leadership_group", {"领导小组", "Leadership group"}},
    {"measures", {"措施", "Measures"}},
    {"requirements", {"要求", "Requirements"}},
    {"accepted", {"已说明的检查结果", "Findings that are explained"}},
    {"rule", {"规则", "rule"}},
    {"subject", {"对象", "subject"}},
    {"reason", {"理由", "reason"}},
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

// What Boost.Describe says of a struct, as columns of a table.
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

/// Calls `visit` with each two columns that are enumerations; first comes the one that has more values.
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

/// How many pairs of values two columns have; none where one has a single value, which divides nothing.
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

/// A total in the words in which it is stated, with its figure where these do not have it: the Chinese ones do.
template <class Total>
std::string stated(Words words, Total const& total) {
    std::string const text = words(total.text);
    return words.are_chinese() ? text : text + " [" + words(total.figure) + ']';
}

template <class AnyPlan>
class TablesReport {
    using Area = typename AnyPlan::Area;
    using Body = typename AnyPlan::Body;

  public:
    TablesReport(Page page, AnyPlan const& plan, pp::Rows<MemberName> own_names)
        : page_(page),
          plan_(plan),
          own_names_(own_names) {}

    /// Its name, or, where nobody has given one, what the program calls it.
    [[nodiscard]] std::string name_of(Words words, std::string_view member) const {
        for (pp::Rows<MemberName> const known : {own_names_, pp::Rows<MemberName>(common_member_names)})
            for (auto const& named : known)
                if (named.member == member) return words(named.name);
        std::string name{member};
        std::replace(name.begin(), name.end(), '_', ' ');
        return name;
    }

    /// A value as it stands in a table, where the head of the column says its unit.
    template <class Value>
    [[nodiscard]] std::string say(Words words, Value const& value) const {
        if constexpr (std::is_same_v<Value, Area>) {
            auto const* const record = pp::find_record(plan_, value);
            return record == nullptr ? std::string{} : words(record->name);
        } else if constexpr (std::is_same_v<Value, Body>) {
            return words(pp::full_name(plan_, value));
        } else if constexpr (std::is_same_v<Value, pp::Answer>) {
            return value == pp::Answer::no    ? "-"
                   : value == pp::Answer::yes ? words("是", "yes")
                                              : words("可能", "may be");
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

    /// A table with its members as columns, with totals below; then these by two of its columns, and what the notice states of them.
    template <class Row, class Member>
    void print_table(pp::Rows<Row> const& rows, Member table) const {
        print_rows(rows);
        print_cross_tables(rows);
        print_stated_totals(table);
    }

    /// Which body answers for which measure, of those that do for any.
    void print_matrix() const {
        bool is_open = false;
        Table table;
        table.add_row(cells_of(plan_.measures, name_cell("body"),
                               [&](auto const& measure) { return value_cell(measure.clause); }));
        for (auto const& record : plan_.bodies) {
            pp::Answer most = pp::Answer::no;
            auto cells = cells_of(plan_.measures, value_cell(record.body), [&](auto const& measure) {
                pp::Answer const answer = pp::answers(plan_, measure, record.body);
                most = std::max(most, answer);
                is_open = is_open || answer == pp::Answer::may_be;
                return value_cell(answer);
            });
            if (most != pp::Answer::no) table.add_row(std::move(cells));
        }
        table.print(page_.out, page_.width);
        if (is_open)
            page_.subheading([](Words words) {
                return words("可能：负责的是文件未列明的一类单位，该单位或在其中。",
                             "May be: a set of bodies answers that the notice leaves open, and the body may be one of "
                             "them.");
            });
    }

  private:
    template <class Value>
    Cell value_cell(Value const& value) const {
        return {page_.languages.lines([&](Words words) { return say(words, value); }),
                detail::is_count<Value> || std::is_arithmetic_v<Value>};
    }
    Cell name_cell(std::string_view member) const {
        return {page_.languages.lines([&](Words words) { return name_of(words, member); })};
    }
    Cell total_cell(bool is_number = false) const {
        return {page_.languages.lines([](Words words) { return words("合计", "total"); }), is_number};
    }

    // "资金（元）", "money (yuan)"; of kindergartens the name says it.
    template <class Member>
    std::string name_and_unit(Words words, Member column) const {
        std::string const name = name_of(words, column.name);
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
        return {page_.languages.lines([&](Words words) { return name_and_unit(words, column); }),
                detail::is_count<Type> || std::is_arithmetic_v<Type>};
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
    void print_rows(pp::Rows<Row> const& rows) const {
        Table table;
        table.add_row(cells_of_columns<Row>([&](auto column) { return head_cell(column); }));
        for (auto const& row : rows)
            table.add_row(cells_of_columns<Row>([&](auto column) { return value_cell(row.*column.pointer); }));
        if constexpr (!boost::mp11::mp_empty<detail::Counts<Row>>::value) {
            if (rows.size() > 1) table.add_row(total_cells(rows));
        }
        table.print(page_.out, page_.width);
    }

    template <class Row>
    std::vector<Cell> total_cells(pp::Rows<Row> const& rows) const {
        auto cells = cells_of_columns<Row>([&]<class Member>(Member column) {
            if constexpr (detail::IsCount<Member>::value)
                return value_cell(pp::total(rows, column.pointer));
            else
                return Cell{};
        });
        if (cells.front().lines.empty()) cells.front() = total_cell();
        return cells;
    }

    // Of the two enumerations whose values meet in most ways: an area has one locality, but several kinds of works.
    template <class Row>
    void print_cross_tables(pp::Rows<Row> const& rows) const {
        std::size_t most = 1;
        detail::for_each_pair<Row>(
            [&](auto first, auto second) { most = std::max(most, detail::count_pairs(rows, first, second)); });
        bool is_printed = false;
        detail::for_each_pair<Row>([&](auto first, auto second) {
            if (is_printed || detail::count_pairs(rows, first, second) != most) return;
            is_printed = true;
            boost::mp11::mp_for_each<detail::Counts<Row>>(
                [&](auto count) { print_cross_table(rows, first, second, count); });
        });
    }

    template <class Row, class First, class Second, class Count>
    void print_cross_table(pp::Rows<Row> const& rows, First first, Second second, Count count) const {
        page_.subheading([&](Words words) {
            return name_and_unit(words, count) + words("：按", " by ") + name_of(words, first.name) +
                   words("和", " and ") + name_of(words, second.name);
        });
        auto const sums = pp::cross_tab<First::pointer, Second::pointer>(rows, Count::pointer);
        auto const add = [](Table& table, Cell name, auto const& row) {
            auto cells = cells_of(row, std::move(name), [](auto const& entry) { return number_cell(entry.value); });
            cells.push_back(number_cell(row.total()));
            table.add_row(std::move(cells));
        };
        Table table;
        auto heads = cells_of(pp::enumerators<detail::TypeOf<Second>>, Cell{}, [&](auto value) {
            return Cell{value_cell(value).lines, true};
        });
        heads.push_back(total_cell(true));
        table.add_row(std::move(heads));
        for (auto const& [value, row] : sums) add(table, value_cell(value), row);
        add(table, total_cell(), sums.total());
        table.print(page_.out, page_.width);
    }
    template <class Count>
    static Cell number_cell(Count count) {
        return {{std::to_string(count.value())}, true};
    }

    template <class Member>
    void print_stated_totals(Member table) const {
        boost::mp11::mp_for_each<detail::Members<AnyPlan>>(
            [&](auto member) { print_if_of(table, plan_.*member.pointer); });
    }
    template <class Member, class Other>
    void print_if_of(Member, Other const&) const {}
    template <class Member, auto table_of_parts, auto column>
    void print_if_of(Member, pp::Rows<pp::Total<table_of_parts, column>> const& totals) const {
        if constexpr (std::is_same_v<std::remove_const_t<decltype(Member::pointer)>, decltype(table_of_parts)>) {
            if (Member::pointer != table_of_parts || totals.empty()) return;
            page_.subheading([](Words words) { return words("文件公布的合计", "Totals as the notice states them"); });
            for (auto const& total : totals) page_.item("- ", [&](Words words) { return stated(words, total); });
        }
    }

    Page page_;
    AnyPlan const& plan_;
    pp::Rows<MemberName> own_names_;
};

} // namespace report

#endif
