// What JSON and CSV share: clauses and dates as texts, which stay as they are while the words for people change; names
// of columns.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_WIRE_TEXT_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_WIRE_TEXT_HPP

#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <preschool_plan/model.hpp>
#include <preschool_plan/read_error.hpp>
#include <preschool_plan/total.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string>
#include <string_view>

namespace preschool_plan::detail {

/// Takes a text apart from its front.
class TextReader {
  public:
    explicit TextReader(std::string_view text) : rest_(text) {}

    [[nodiscard]] bool at_end() const { return rest_.empty(); }
    bool take(std::string_view text) {
        if (!rest_.starts_with(text)) return false;
        rest_.remove_prefix(text.size());
        return true;
    }
    /// A number of at least so many digits.
    template <class Number>
    bool take_number(Number& to, std::size_t least_digits = 1) {
        std::size_t digits = 0;
        std::uint32_t number = 0;
        for (; digits < rest_.size() && rest_[digits] >= '0' && rest_[digits] <= '9'; ++digits) {
            number = number * 10 + static_cast<std::uint32_t>(rest_[digits] - '0');
            if (number > (std::numeric_limits<Number>::max)()) return false;
        }
        if (digits < least_digits || (digits > least_digits && rest_[0] == '0')) return false;
        to = static_cast<Number>(number);
        rest_.remove_prefix(digits);
        return true;
    }

  private:
    std::string_view rest_;
};

/// Adds a whole number, of so many digits at least.
template <std::integral Number>
void add_number(std::string& text, Number number, std::size_t least_digits = 1) {
    char digits[21];
    char const* const end = std::to_chars(digits, digits + sizeof(digits), number).ptr;
    auto const size = static_cast<std::size_t>(end - digits);
    if (size < least_digits) text.append(least_digits - size, '0');
    text.append(digits, size);
}

/// "sec_3__item_6" for 三（六）, "sec_3__item_6__point_1__subpoint_2", "annex_1__sec_2", "opening" for what stands
/// before section 一.
inline void add_wire_text(std::string& text, Clause const& clause) {
    std::size_t const begin = text.size();
    auto const add = [&](char const* part, int number) {
        if (number == 0) return;
        (text += text.size() == begin ? "" : "__") += part;
        add_number(text, number);
    };
    add("annex_", clause.annex);
    add("sec_", clause.section);
    add("item_", clause.item);
    add("point_", clause.point);
    add("subpoint_", clause.subpoint);
    if (text.size() == begin) text += "opening";
}
inline bool from_wire_text(std::string_view id, Clause& clause) {
    Clause found;
    if (id != "opening") {
        TextReader text(id);
        bool first = true;
        auto const take = [&](std::string_view part, std::uint8_t& number) {
            if (text.at_end()) return true;
            TextReader ahead = text;
            if ((!first && !ahead.take("__")) || !ahead.take(part)) return true; // the next part, perhaps
            first = false;
            text = ahead;
            return text.take_number(number) && number != 0;
        };
        std::uint8_t annex = 0;
        std::uint8_t subpoint = 0;
        if (id.empty() || !take("annex_", annex) || !take("sec_", found.section) || !take("item_", found.item) ||
            !take("point_", found.point) || !take("subpoint_", subpoint) || !text.at_end() || annex > 15 ||
            subpoint > 15)
            return false;
        found.annex = annex & 15;
        found.subpoint = subpoint & 15;
    }
    clause = found;
    return true;
}
inline Message allowed_wire_text(Clause const&) {
    return {"条款标识，如 sec_3__item_6 或 opening", "a clause such as sec_3__item_6, sec_3, annex_1 or opening"};
}

// As a regular expression, which leaves how large the numbers may be to the reader.
inline std::string wire_pattern(Clause const&) {
    std::string const number = "[1-9][0-9]{0,2}";
    std::string const parts[] = {"annex_" + number, "sec_" + number, "item_" + number, "point_" + number,
                                 "subpoint_" + number};
    // Any of the parts, in this order: what follows the first begins with __.
    std::string pattern = "^(opening";
    for (std::size_t first = 0; first < 5; ++first) {
        pattern += '|' + parts[first];
        for (std::size_t next = first + 1; next < 5; ++next) pattern += "(__" + parts[next] + ")?";
    }
    return pattern + ")$";
}

/// "2021-01-25", "2021-01", "2021" as in ISO 8601; "--01-25" without a year; "" where nothing is said.
inline void add_wire_text(std::string& text, Date const& date) {
    if (date == Date{}) return;
    if (date.year != 0)
        add_number(text, date.year, 4);
    else
        text += '-';
    if (date.month != 0 || date.day != 0 || date.year == 0) add_number(text += '-', date.month, 2);
    if (date.day != 0) add_number(text += '-', date.day, 2);
}
template <class T>
std::string wire_text(T const& thing) {
    std::string text;
    add_wire_text(text, thing);
    return text;
}

inline bool from_wire_text(std::string_view iso, Date& date) {
    Date found;
    if (!iso.empty()) {
        TextReader text(iso);
        if (text.take("-")) {
            if (text.at_end()) return false;
        } else if (!text.take_number(found.year, 4) || found.year == 0) {
            return false;
        }
        if (!text.at_end() && (!text.take("-") || !text.take_number(found.month, 2))) return false;
        if (!text.at_end() && (!text.take("-") || !text.take_number(found.day, 2))) return false;
        if (!text.at_end() || wire_text(found) != iso) return false; // one way to write each date
    }
    date = found;
    return true;
}
inline Message allowed_wire_text(Date const&) {
    return {"日期，如 2021-01-25、2021-01 或 2021", "a date such as 2021-01-25, 2021-01 or 2021"};
}
inline std::string wire_pattern(Date const&) { return "^(|[0-9]{4,5}(-[0-9]{2}){0,2}|-(-[0-9]{2}){1,2})$"; }

/// The name, or the name and a number where that is taken.
template <class IsTaken>
std::string distinct_name(std::string const& name, IsTaken is_taken) {
    std::string distinct = name;
    for (int number = 2; is_taken(distinct); ++number) distinct = name + '_' + std::to_string(number);
    return distinct;
}

// The row that coordinates are of: that of the table that a total adds up.
template <class Row, class Within>
struct CoordinatesIn {
    using Type = Within;
};
template <auto table, auto column, class Within>
struct CoordinatesIn<Total<table, column>, Within> {
    using Type = typename Total<table, column>::Row;
};

// What a plan need not have: a notice, a group.
template <class T>
concept MayBeLeftOut = requires(T const& thing) {
    thing.is_left_out();
};
} // namespace preschool_plan::detail

#endif
