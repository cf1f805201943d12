// The summary of any plan that derives from preschool_plan::Plan, from its own totals and tables.
#ifndef PRESCHOOL_PLAN_EXAMPLES_SUMMARY_OF_HPP
#define PRESCHOOL_PLAN_EXAMPLES_SUMMARY_OF_HPP

#include "checked.hpp"
#include "summary.hpp"
#include "tables_of.hpp"

#include <algorithm>
#include <boost/mp11/algorithm.hpp>
#include <preschool_plan/deadlines.hpp>
#include <preschool_plan/questions.hpp>
#include <string>
#include <vector>

namespace report {

/// `own_names` are those of the plan's own tables and columns.
template <class AnyPlan>
Summary summary_of(AnyPlan const& plan, pp::Rows<MemberName> own_names);
/// Only the headlines.
template <class AnyPlan>
std::vector<Headline> headlines_of(AnyPlan const& plan);

namespace detail {

template <class AnyPlan>
class Summarizer {
    using Terms = typename AnyPlan::Terms;
    using Area = typename AnyPlan::Area;

  public:
    Summarizer(AnyPlan const& plan, pp::Rows<MemberName> own_names) : plan_(plan), texts_(plan, own_names) {
        boost::mp11::mp_for_each<Members<AnyPlan>>([&](auto member) { add(member, plan_.*member.pointer); });
    }

    std::vector<Headline> headlines() const { return headlines_of(tables_); }

    Summary summary() {
        Summary summary;
        summary.title = text_of(plan_.notice.plan_title);
        summary.number = number_of(plan_.notice);
        summary.date = {std::string{plan_.notice.date_zh}, text_of(plan_.notice.date).en};
        summary.headlines = headlines();
        summary.bars = bars_of(tables_, summary.headlines);
        // Sets come first, since they stand for most bodies.
        for (bool const are_sets : {true, false})
            for (Headline const& headline : summary.headlines) add_answering(headline, are_sets, summary.answering);
        for (auto const& official : plan_.leadership_group.officials)
            if (official.role == pp::GroupRole::leader)
                summary.leading.push_back(in_both([&](Words words) {
                    return words(official.name) +
                           (official.posts.empty() ? "" : words.in_brackets(words(official.posts[0].title)));
                }));
        for (pp::Finding const& finding : checked(plan_).findings) count(finding, summary.findings);
        return summary;
    }

  private:
    template <class Row, class Visit>
    static void for_each_column(Visit visit) {
        boost::mp11::mp_for_each<Members<Row>>(visit);
    }

    // The positions of a row's values in a column of enumerators, which may be optional or a list.
    template <class Value, class Visit>
    static void for_each_position(Value const& value, Visit visit) {
        if constexpr (std::is_enum_v<Value>) {
            visit(pp::position(value));
        } else if constexpr (requires { value.has_value(); }) {
            if (value.has_value()) for_each_position(*value, visit);
        } else if constexpr (requires { value.begin(); }) {
            for (auto const& one : value) for_each_position(one, visit);
        }
    }

    template <class Member>
    void add(Member, auto const&) {}
    template <class Member, auto table_of_parts, auto column>
    void add(Member totals, pp::Rows<pp::Total<table_of_parts, column>> const& rows) {
        using Total = pp::Total<table_of_parts, column>;
        RawTable& table = table_of(totals.name, plan_.*table_of_parts, name_of_table<table_of_parts>());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Total const& total = rows[i];
            auto const& quantity = total.figure.quantity;
            RawTotal raw;
            raw.id = id_of(table.name, total);
            raw.clause = total.clause;
            raw.stated = in_both([&](Words words) {
                std::string const text = words(total.text);
                if (words.are_chinese() || !around(text, quantity.value()).number.empty()) return text;
                return words(total.figure) + (text == quantity.unit().plural ? "" : ": " + text);
            });
            raw.unit = unit_name(quantity.unit());
            raw.value = quantity.value();
            raw.is_of_all = total.completeness == pp::Completeness::all;
            raw.conditions = conditions_of<typename Total::Row>(total.of);
            raw.rows = rows_that_meet(raw.conditions, plan_.*table_of_parts);
            raw.is_level = is_of_levels<typename Total::Row>(quantity.unit());
            raw.due = due_of(total.clause, totals.name, i + 1);
            table.totals.push_back(std::move(raw));
        }
    }

    template <auto table>
    static std::string_view name_of_table() {
        std::string_view name;
        boost::mp11::mp_for_each<Members<AnyPlan>>([&]<class Member>(Member) {
            if constexpr (std::is_same_v<std::remove_const_t<decltype(Member::pointer)>, decltype(table)>)
                if (Member::pointer == table) name = Member::name;
        });
        return name;
    }

    // Each table once, even if the totals of several members add it up.
    template <class Row>
    RawTable& table_of(std::string_view totals, pp::Rows<Row> const& rows, std::string_view name) {
        totals_of_.push_back({totals, name});
        for (RawTable& known : tables_)
            if (known.name == name) return known;
        RawTable table;
        table.name = name;
        for_each_column<Row>([&]<class Member>(Member column) {
            using Value = TypeOf<Member>;
            if constexpr (std::is_same_v<Value, Area> || std::is_same_v<Value, pp::Optional<Area>>) {
                table.area_column = column.name;
                table.area_column_name = texts_.name_of(column.name);
                for (auto const area : pp::enumerators<Area>) {
                    table.area_names.push_back(texts_.say(area));
                    table.area_ids.push_back("area-" + std::string{pp::enumerator_name(area)});
                }
                for (Row const& row : rows) {
                    table.areas.push_back(RawTable::no_area);
                    for_each_position(row.*column.pointer, [&](std::size_t at) { table.areas.back() = at; });
                }
            } else if constexpr (is_count<Value>) {
                RawColumn counts{texts_.name_of(column.name), unit_name(Value::unit), {}};
                for (Row const& row : rows) counts.values.push_back((row.*column.pointer).value());
                table.columns.push_back(std::move(counts));
            }
        });
        tables_.push_back(std::move(table));
        return tables_.back();
    }

    static Text unit_name(pp::Unit const& unit) { return {std::string{unit.zh}, std::string{unit.plural}}; }

    template <class Row>
    std::vector<Condition> conditions_of(auto const& coordinates) const {
        std::vector<Condition> conditions;
        for (pp::Coordinate const& coordinate : coordinates) {
            std::string_view const column = pp::column_name<Row>(coordinate);
            if (conditions.empty() || conditions.back().column != column)
                conditions.push_back({column, texts_.name_of(column), {}, {}});
            conditions.back().values.push_back(coordinate.value_position());
            conditions.back().names.push_back(name_of_value<Row>(coordinate));
        }
        for (Condition& condition : conditions) std::sort(condition.values.begin(), condition.values.end());
        return conditions;
    }
    template <class Row>
    Text name_of_value(pp::Coordinate const& coordinate) const {
        Text name;
        for_each_column<Row>([&]<class Member>(Member column) {
            using Enumeration = typename EnumerationOf<TypeOf<Member>>::Type;
            if constexpr (std::is_enum_v<Enumeration>)
                if (column.name == pp::column_name<Row>(coordinate) && coordinate.is_enumerator())
                    name = texts_.say(pp::enumerators<Enumeration>[coordinate.value_position()]);
        });
        return name;
    }
    template <class Value>
    struct EnumerationOf {
        using Type = Value;
    };
    template <class Value>
    requires requires { typename Value::value_type; }
    struct EnumerationOf<Value> : EnumerationOf<typename Value::value_type> {};

    template <class Row>
    static std::vector<std::size_t> rows_that_meet(std::vector<Condition> const& conditions,
                                                   pp::Rows<Row> const& rows) {
        std::vector<std::size_t> meeting;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::size_t met = 0;
            for_each_column<Row>([&](auto column) {
                for (Condition const& condition : conditions) {
                    if (condition.column != column.name) continue;
                    bool meets = false;
                    for_each_position(rows[i].*column.pointer, [&](std::size_t at) {
                        meets = meets || std::binary_search(condition.values.begin(), condition.values.end(), at);
                    });
                    met += meets;
                }
            });
            if (met == conditions.size()) meeting.push_back(i);
        }
        return meeting;
    }

    // Whether no column counts that unit: then the total is of levels.
    template <class Row>
    static bool is_of_levels(pp::Unit const& unit) {
        bool is_counted = false;
        for_each_column<Row>([&]<class Member>(Member) {
            if constexpr (is_count<TypeOf<Member>>) is_counted = is_counted || TypeOf<Member>::unit == unit;
        });
        return !is_counted;
    }

    // The phrase that states a total, if there is one.
    auto const* phrase_of(std::string_view totals, std::size_t row) const {
        typename decltype(plan_.provisions)::value_type const* found = nullptr;
        for (auto const& provision : plan_.provisions)
            for (auto const& total : pp::totals_of(plan_, provision))
                if (found == nullptr && total.table == totals && total.row == row) found = &provision;
        return found;
    }

    Text due_of(pp::Clause const& clause, std::string_view totals, std::size_t row) const {
        pp::Optional<pp::Due> due;
        if (auto const* const phrase = phrase_of(totals, row))
            due = pp::when(plan_, *phrase);
        else if (auto const article = pp::find_article(plan_, clause))
            due = article->due;
        return due ? text_of(due->text) : Text{};
    }

    void add_answering(Headline const& headline, bool are_sets, std::vector<Text>& answering) const {
        for (auto const& [totals, table] : totals_of_) {
            if (table != headline.table) continue;
            pp::Parties<Terms> parties;
            if (auto const* const phrase = phrase_of(totals, headline.total + 1))
                parties = pp::who_answers(plan_, *phrase);
            else if (auto const article = pp::find_article(plan_, headline.clause))
                parties = pp::who_answers(plan_, *article);
            for (auto const& party : parties) {
                if (are_sets != is_set(party.body)) continue;
                Text const name = {party.zh.empty() ? Words{true}(pp::full_name(plan_, party.body))
                                                    : std::string{party.zh},
                                   Words{false}(pp::full_name(plan_, party.body))};
                bool const is_named = std::any_of(answering.begin(), answering.end(),
                                                  [&](Text const& other) { return other.en == name.en; });
                if (!is_named) answering.push_back(name);
            }
        }
    }

    [[nodiscard]] bool is_set(typename AnyPlan::Body body) const {
        auto const record = pp::find_record(plan_, body);
        return record && pp::is_set(record->kind);
    }

    static void count(pp::Finding const& finding, FindingCounts& counts) {
        if (!finding.accepted.zh.empty() || !finding.accepted.en.empty())
            ++counts.explained;
        else if (finding.rule.severity == pp::Severity::error)
            ++counts.errors;
        else if (finding.rule.severity == pp::Severity::warning)
            ++counts.warnings;
        else
            ++counts.notes;
    }

    struct TotalsOf {
        std::string_view totals; ///< a member of totals
        std::string_view table;  ///< the table that they add up
    };

    AnyPlan const& plan_;
    TablesOf<AnyPlan> texts_;
    std::vector<RawTable> tables_;
    std::vector<TotalsOf> totals_of_;
};

} // namespace detail

template <class AnyPlan>
Summary summary_of(AnyPlan const& plan, pp::Rows<MemberName> own_names) {
    return detail::Summarizer<AnyPlan>(plan, own_names).summary();
}
template <class AnyPlan>
std::vector<Headline> headlines_of(AnyPlan const& plan) {
    return detail::Summarizer<AnyPlan>(plan, {}).headlines();
}

} // namespace report

#endif
