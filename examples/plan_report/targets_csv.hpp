// All targets of a plan in one flat table, for whoever opens it in a spreadsheet: a line for each count or share, with
// all names written out in both languages, and its deadline.
#ifndef PRESCHOOL_PLAN_EXAMPLES_TARGETS_CSV_HPP
#define PRESCHOOL_PLAN_EXAMPLES_TARGETS_CSV_HPP

#include "../presentation/summary_of.hpp"
#include "data_package.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace plan_data {

namespace pp = preschool_plan;

/// No column's name is a keyword of SQL. A share has its numerator as `value`, its denominator as `whole`.
template <class AnyPlan>
class TargetsCsv {
  public:
    explicit TargetsCsv(AnyPlan const& plan) : plan_(plan), tables_(plan), headlines_(report::headlines_of(plan)) {
        pp::detail::for_each_member(pp::detail::described_members<AnyPlan>{}, [&]<class Member>(Member*) {
            auto const& member = plan.*Member::pointer;
            if constexpr (pp::detail::IsList<std::remove_cvref_t<decltype(member)>>) add_table(Member::name, member);
        });
    }

    [[nodiscard]] std::string text() const {
        std::string csv;
        auto const add_line = [&](auto cell) {
            std::string_view separator;
            for (auto const* const columns : {&first_columns, &columns_, &last_columns})
                for (std::string const& column : *columns) {
                    if (column == "whole" && !has_shares_) continue;
                    (csv += separator) += cell(column);
                    separator = ",";
                }
            csv += "\r\n";
        };
        add_line([](std::string const& column) { return column; });
        for (Cells const& cells : lines_)
            add_line([&](std::string const& column) {
                auto const found = cells.find(column);
                return found == cells.end() ? std::string{} : found->second;
            });
        return csv;
    }

  private:
    using Cells = std::map<std::string, std::string>; // as they are written, by column
    inline static std::vector<std::string> const first_columns = {"id", "notice", "date", "due_zh", "due_en"};
    inline static std::vector<std::string> const last_columns = {"measure", "value", "unit", "unit_zh", "whole"};

    template <class Row>
    void add_table(std::string_view table, pp::Rows<Row> const& rows) {
        if constexpr (pp::DescribedRow<Row>) {
            auto const measures = data_package::detail::facts_of_row<Row>().measures;
            if (measures.empty()) return;
            auto const& ids = tables_.ids_of(table);
            for (std::size_t row = 0; row < rows.size(); ++row) {
                Cells cells;
                add_head(cells, table, row);
                pp::detail::for_each_member(pp::detail::described_members<Row>{}, [&]<class Member>(Member*) {
                    add(cells, Member::name, rows[row].*Member::pointer);
                });
                pp::detail::for_each_member(pp::detail::described_members<Row>{}, [&]<class Member>(Member*) {
                    std::string const id = ids[row] + (measures.size() > 1 ? '.' + std::string{Member::name} : "");
                    add_measure(cells, id, Member::name, rows[row].*Member::pointer);
                });
            }
        }
    }

    void add_head(Cells& cells, std::string_view table, std::size_t row) const {
        auto const add_text = [&](char const* column, std::string_view text) {
            if (!text.empty()) pp::detail::add_cell(cells[column], text);
        };
        if (!plan_.notice.number.is_left_out()) add_text("notice", plan_.notice.number.zh);
        if (plan_.notice.date != pp::Date{}) pp::detail::add_cell(cells["date"], plan_.notice.date);
        for (report::Headline const& headline : headlines_) {
            auto const& of = headline.whole.rows;
            if (headline.table != table || std::find(of.begin(), of.end(), row) == of.end()) continue;
            add_text("due_zh", headline.due.zh);
            add_text("due_en", headline.due.en);
            return;
        }
    }

    // A column keeps its own name, unless that is one of ours.
    std::string& cell(Cells& cells, std::string const& name) {
        auto const is_ours = [](std::string_view wanted) {
            for (auto const* const columns : {&first_columns, &last_columns})
                if (std::find(columns->begin(), columns->end(), wanted) != columns->end()) return true;
            return false;
        };
        std::string const column = pp::detail::distinct_name(name, is_ours);
        if (std::find(columns_.begin(), columns_.end(), column) == columns_.end()) columns_.push_back(column);
        return cells[column];
    }
    template <class Value>
    void add(Cells& cells, std::string const& name, Value const& value) {
        if constexpr (pp::detail::MayBeAbsent<Value>) {
            if (value.has_value()) add(cells, name, *value);
        } else if constexpr (std::is_same_v<Value, pp::Label>) {
            add(cells, name + "_zh", value.zh);
            add(cells, name + "_en", value.en);
        } else if constexpr (std::is_same_v<Value, pp::Clause>) {
            pp::detail::add_cell(cell(cells, name), value);
            add(cells, name + "_zh", std::string_view{report::text_of(value).zh});
        } else if constexpr (pp::DescribedEnum<Value>) {
            pp::detail::add_cell(cell(cells, name), value);
            add(cells, name, pp::detail::named(plan_, value).name);
            if constexpr (std::is_same_v<Value, typename AnyPlan::Area>)
                if (auto const record = pp::find_record(plan_, value); record && record->code)
                    add(cells, name + "_code", *record->code);
        } else if constexpr (std::is_same_v<Value, pp::Date> || std::is_arithmetic_v<Value> ||
                             pp::detail::IsPlainText<Value>) {
            pp::detail::add_cell(cell(cells, name), value);
        } // else it is a measure, or a table of its own
    }

    template <class Value>
    void add_measure(Cells const& cells, std::string const& id, std::string_view name, Value const& value) {
        using Measured = pp::detail::quantity_type<Value>;
        if constexpr (pp::detail::MayBeAbsent<Value>) {
            if (value.has_value()) add_measure(cells, id, name, *value);
        } else if constexpr (pp::detail::is_count<Value> || std::is_same_v<Value, pp::Share>) {
            pp::Quantity const quantity = value;
            auto const share = quantity.as<pp::Share>();
            Cells line = cells;
            line["id"] = id;
            line["measure"] = name;
            line["value"] = std::to_string(share ? share->numerator() : quantity.value());
            line["unit"] = share ? "share" : std::string{quantity.unit().plural};
            line["unit_zh"] = share ? "比例" : std::string{quantity.unit().zh};
            if (share) line["whole"] = std::to_string(share->denominator());
            has_shares_ = has_shares_ || share.has_value();
            lines_.push_back(std::move(line));
        } else if constexpr (pp::detail::is_count<Measured> || std::is_same_v<Measured, pp::Share>) {
            add_measure(cells, id, name, Measured{value.value()}); // a level
        }
    }

    AnyPlan const& plan_;
    data_package::PlanTables<AnyPlan> tables_;
    std::vector<report::Headline> headlines_;
    std::vector<std::string> columns_; // between the first and the last, in the order in which they occur
    std::vector<Cells> lines_;
    bool has_shares_ = false;
};

} // namespace plan_data

#endif
