#include "summary.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <numeric>

namespace report {

namespace {

Condition const* find(std::vector<Condition> const& conditions, std::string_view column) {
    auto const found = std::find_if(conditions.begin(), conditions.end(),
                                    [&](Condition const& condition) { return condition.column == column; });
    return found == conditions.end() ? nullptr : &*found;
}

bool is_within(Condition const& narrow, Condition const& wide) {
    return std::includes(wide.values.begin(), wide.values.end(), narrow.values.begin(), narrow.values.end());
}

bool is_alike_in(RawTotal const& other, Condition const& condition) {
    auto const* const same = find(other.conditions, condition.column);
    return same != nullptr && same->values == condition.values;
}

bool same_rows(RawTotal const& one, RawTotal const& other) {
    return one.conditions.size() == other.conditions.size() &&
           std::all_of(one.conditions.begin(), one.conditions.end(),
                       [&](Condition const& condition) { return is_alike_in(other, condition); });
}

bool are_added_up_together(RawTotal const& one, RawTotal const& other) {
    return one.unit == other.unit && one.is_level == other.is_level;
}

// Whether a total says all that another says, and more.
bool is_part_of(RawTotal const& part, RawTotal const& whole) {
    return are_added_up_together(part, whole) && !whole.is_level && whole.is_of_all && part.is_of_all &&
           !same_rows(part, whole) &&
           std::all_of(whole.conditions.begin(), whole.conditions.end(), [&](Condition const& condition) {
               auto const* const narrower = find(part.conditions, condition.column);
               return narrower != nullptr && is_within(*narrower, condition);
           });
}

bool share_a_row(std::vector<std::size_t> const& one, std::vector<std::size_t> const& other) {
    return std::any_of(one.begin(), one.end(),
                       [&](std::size_t row) { return std::find(other.begin(), other.end(), row) != other.end(); });
}

Text list_of(std::vector<Text> const& names) {
    Text list;
    for (Text const& name : names) {
        if (!list.empty()) list = {list.zh + "、", list.en + ", "};
        list = {list.zh + name.zh, list.en + name.en};
    }
    return list;
}

// What tells a total from the others: the values of the columns in which they differ, else what it says beyond the
// whole.
Text name_among(RawTotal const& total, std::vector<RawTotal const*> const& all, RawTotal const* whole = nullptr) {
    std::vector<Text> telling;
    std::vector<Text> beyond;
    for (Condition const& condition : total.conditions) {
        Text const name = list_of(condition.names);
        auto const has_column = [&](RawTotal const* other) { return find(other->conditions, condition.column); };
        auto const is_alike = [&](RawTotal const* other) { return is_alike_in(*other, condition); };
        if (std::all_of(all.begin(), all.end(), has_column) && !std::all_of(all.begin(), all.end(), is_alike))
            telling.push_back(name);
        if (whole == nullptr || !is_alike_in(*whole, condition)) beyond.push_back(name);
    }
    Text name;
    for (Text const& one : telling.empty() ? beyond : telling)
        name = {name.zh + one.zh, name.en + (name.en.empty() ? "" : ", ") + one.en};
    return name;
}

class Headlines {
  public:
    explicit Headlines(RawTable const& table) : table_(table) {
        for (RawTotal const& total : table.totals)
            if (is_headline(total)) all.push_back(headline_of(total));
    }

    std::vector<Headline> all;

  private:
    [[nodiscard]] bool is_headline(RawTotal const& total) const {
        bool const is_of_areas = find(total.conditions, table_.area_column) != nullptr;
        return !is_of_areas && std::none_of(table_.totals.begin(), table_.totals.end(), [&](RawTotal const& other) {
            bool const is_said_before =
                &other < &total && are_added_up_together(total, other) && (total.is_level || same_rows(total, other));
            return is_said_before || is_part_of(total, other);
        });
    }

    // The parts of the total that are part of no other part.
    [[nodiscard]] std::vector<RawTotal const*> parts_of(RawTotal const& whole) const {
        std::vector<RawTotal const*> parts;
        for (RawTotal const& total : table_.totals)
            if (is_part_of(total, whole)) parts.push_back(&total);
        std::vector<RawTotal const*> widest;
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(widest), [&](RawTotal const* part) {
            return std::none_of(parts.begin(), parts.end(),
                                [&](RawTotal const* other) { return is_part_of(*part, *other); });
        });
        return widest;
    }

    [[nodiscard]] Headline headline_of(RawTotal const& total) const {
        auto const index = static_cast<std::size_t>(&total - table_.totals.data());
        Headline headline{total.id, table_.name, index, total.clause, total.unit, total.stated, {}, {}, total.due};
        headline.whole = {{}, total.value, total.rows};
        std::vector<RawTotal const*> const parts = parts_of(total);
        std::int64_t left = total.value;
        std::vector<std::size_t> seen;
        bool is_sum = !parts.empty();
        for (RawTotal const* const part : parts) {
            headline.parts.push_back({name_among(*part, parts, &total), part->value, part->rows});
            is_sum = is_sum && !share_a_row(part->rows, seen) && !__builtin_sub_overflow(left, part->value, &left);
            seen.insert(seen.end(), part->rows.begin(), part->rows.end());
        }
        headline.is_sum_of_parts = is_sum && left == 0;
        return headline;
    }

    RawTable const& table_;
};

} // namespace

AroundNumber around(std::string const& text, std::int64_t number) {
    for (std::string const& printed : {std::to_string(number), with_separators(number)}) {
        auto const is_digit = [&](std::size_t at) {
            return at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0;
        };
        auto const goes_on = [&](std::size_t at, std::size_t beyond) {
            return is_digit(at) || (at < text.size() && text[at] == ',' && is_digit(beyond));
        };
        for (std::size_t at = text.find(printed); at != text.npos; at = text.find(printed, at + 1)) {
            std::size_t const end = at + printed.size();
            if (!goes_on(at - 1, at - 2) && !goes_on(end, end + 1))
                return {text.substr(0, at), printed, text.substr(end)};
        }
    }
    return {text, {}, {}};
}

Text text_of(FindingCounts const& counts) {
    Text all;
    auto const add = [&](std::string const& zh, std::string const& en) {
        all = {all.zh + (all.zh.empty() ? "" : "，") + zh, all.en + (all.en.empty() ? "" : ", ") + en};
    };
    auto const add_number = [&](std::size_t number, std::string const& zh, std::string const& en) {
        std::string const figure = std::to_string(number);
        add((number == 0 ? "无" : figure + "项") + zh,
            (number == 0 ? "no" : figure) + ' ' + en + (number == 1 ? "" : "s"));
    };
    add_number(counts.errors, "错误", "error");
    add_number(counts.warnings, "警告", "warning");
    add_number(counts.notes, "说明", "note");
    std::string const explained = std::to_string(counts.explained);
    if (counts.explained != 0) add(explained + "项已有解释", explained + " explained");
    return all;
}

std::int64_t Bar::value() const {
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                           [](std::int64_t sum, Part const& part) { return sum + part.value; });
}

std::string Bar::figures(std::string (*written)(std::int64_t)) const {
    std::size_t last = parts.size();
    while (last > 1 && parts[last - 1].value == 0) --last;
    std::string text;
    for (std::size_t i = 0; i < last; ++i) text += (i == 0 ? "" : " + ") + written(parts[i].value);
    return text;
}

std::vector<Headline> headlines_of(std::vector<RawTable> const& tables) {
    std::vector<Headline> all;
    for (RawTable const& table : tables) {
        auto const of_table = Headlines(table).all;
        all.insert(all.end(), of_table.begin(), of_table.end());
    }
    return all;
}

Bars bars_of(std::vector<RawTable> const& tables, std::vector<Headline> const& headlines) {
    RawTable const* table = nullptr;
    RawColumn const* column = nullptr;
    std::vector<RawTotal const*> parts;
    for (Headline const& headline : headlines) {
        RawTable const& its_table = *std::find_if(tables.begin(), tables.end(),
                                                  [&](RawTable const& one) { return one.name == headline.table; });
        RawTotal const& total = its_table.totals[headline.total];
        auto const its_column = std::find_if(its_table.columns.begin(), its_table.columns.end(),
                                             [&](RawColumn const& one) { return one.unit == total.unit; });
        if (its_table.area_column.empty() || its_column == its_table.columns.end()) continue;
        if (total.is_level || !total.is_of_all || (column != nullptr && column != &*its_column)) continue;
        if (std::any_of(parts.begin(), parts.end(),
                        [&](RawTotal const* other) { return share_a_row(other->rows, total.rows); }))
            continue;
        table = &its_table;
        column = &*its_column;
        parts.push_back(&total);
    }
    Bars bars;
    if (table == nullptr) return bars;
    bars.title = {column->name.zh + "，按" + table->area_column_name.zh,
                  column->name.en + " by " + table->area_column_name.en};
    for (RawTotal const* const total : parts) bars.parts.push_back(name_among(*total, parts));
    for (std::size_t area = 0; area < table->area_names.size(); ++area) {
        Bar bar{table->area_ids[area], table->area_names[area], {}};
        bool has_rows = false;
        for (RawTotal const* const total : parts) {
            Part part;
            for (std::size_t const row : total->rows) {
                if (table->areas[row] != area) continue;
                part.rows.push_back(row);
                part.value += column->values[row];
            }
            has_rows = has_rows || !part.rows.empty();
            bar.parts.push_back(std::move(part));
        }
        if (has_rows) bars.areas.push_back(std::move(bar));
    }
    std::stable_sort(bars.areas.begin(), bars.areas.end(),
                     [](Bar const& one, Bar const& other) { return one.value() > other.value(); });
    return bars;
}

} // namespace report
