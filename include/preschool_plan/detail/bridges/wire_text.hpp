// What JSON and CSV share: clauses and dates as texts that stay the same while the words for people change; names of
// columns.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_WIRE_TEXT_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_WIRE_TEXT_HPP

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/bridges/utf8.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/read_error.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

inline constexpr std::string_view parts_of_clauses[] = {"__annex_", "__sec_", "__item_", "__point_", "__subpoint_"};
/// "sec_3__item_6" for 三（六）, "sec_3__item_6__point_1__subpoint_2", "annex_1__sec_2", "opening" for what stands
/// before section 一.
inline std::string wire_text(Clause const& clause) {
    std::string text;
    int const numbers[] = {clause.annex, clause.section, clause.item, clause.point, clause.subpoint};
    for (std::size_t i = 0; i < 5; ++i)
        if (numbers[i] != 0) (text += parts_of_clauses[i]) += std::to_string(numbers[i]);
    return text.empty() ? "opening" : text.substr(2);
}
/// "2021-01-25", "2021-01", "2021" as in ISO 8601; "--01-25" without a year; "" where nothing is said.
inline std::string wire_text(Date const& date) {
    if (date == Date{}) return {};
    std::string text = date.year != 0 ? written("", date.year, 4, "0123456789") : "-";
    if (date.month != 0 || date.day != 0) text += written("-", date.month, 2, "0123456789");
    if (date.day != 0) text += written("-", date.day, 2, "0123456789");
    return text;
}

/// Each value is written in one way only: a text is refused if what is read from it would be written otherwise.
inline bool from_wire_text(std::string_view text, Clause& to) {
    std::string const all = "__" + std::string(text);
    std::uint8_t numbers[5] = {};
    for (std::size_t i = 0; i < 5; ++i)
        if (std::size_t const at = all.find(parts_of_clauses[i]); at != std::string::npos)
            std::from_chars(all.data() + at + parts_of_clauses[i].size(), all.data() + all.size(), numbers[i]);
    to = {numbers[1], numbers[2], numbers[3]};
    to.annex = numbers[0] & 15;
    to.subpoint = numbers[4] & 15;
    return wire_text(to) == text;
}
inline bool from_wire_text(std::string_view text, Date& to) {
    to = {};
    char const* const end = text.data() + text.size();
    char const* at = text.starts_with("--") ? text.data() + 1 : std::from_chars(text.data(), end, to.year).ptr;
    for (std::uint8_t* const number : {&to.month, &to.day})
        if (at != end) at = std::from_chars(at + 1, end, *number).ptr;
    return wire_text(to) == text;
}

// As a regular expression: any of the parts in their order, the first without the __ before it. How large the numbers
// may be is left to the reader.
inline std::string wire_pattern(Clause const&) {
    auto const part = [](std::size_t i) { return std::string(parts_of_clauses[i]) + "[1-9][0-9]{0,2}"; };
    std::string pattern = "^(opening";
    for (std::size_t first = 0; first < 5; ++first) {
        pattern += '|' + part(first).substr(2);
        for (std::size_t next = first + 1; next < 5; ++next) pattern += '(' + part(next) + ")?";
    }
    return pattern + ")$";
}
inline std::string wire_pattern(Date const&) { return "^(|[0-9]{4,5}(-[0-9]{2}){0,2}|-(-[0-9]{2}){1,2})$"; }

inline Message allowed_wire_text(Clause const&) {
    return {"条款标识，如 sec_3__item_6 或 opening", "a clause such as sec_3__item_6, sec_3, annex_1 or opening"};
}
inline Message allowed_wire_text(Date const&) {
    return {"日期，如 2021-01-25、2021-01 或 2021", "a date such as 2021-01-25, 2021-01 or 2021"};
}

/// Types that are written as one text, and types that are written by their members.
template <class T>
concept IsWireText = std::is_same_v<T, Clause> || std::is_same_v<T, Date>;
template <class T>
concept IsMadeOfMembers = DescribedRow<T> && !IsWireText<T>;

/// The name, with a number if it is taken.
std::string distinct_name(std::string const& name, auto const& is_taken) {
    std::string distinct = name;
    for (int number = 2; is_taken(distinct); ++number) distinct = name + '_' + std::to_string(number);
    return distinct;
}

// The row to which coordinates belong: that of the table that a total adds up.
template <class Row, class Within>
struct CoordinatesIn {
    using Type = Within;
};
template <auto table, auto column, class Within>
struct CoordinatesIn<Total<table, column>, Within> {
    using Type = typename Total<table, column>::Row;
};

// Parts that a plan need not have: a notice, a group.
template <class T>
concept MayBeLeftOut = requires(T const& thing) {
    thing.is_left_out();
};
/// Whether a member is written: not if it says nothing.
template <class T>
bool is_written(T const& member) {
    if constexpr (MayBeLeftOut<T>)
        return !member.is_left_out();
    else
        return is_stated(member);
}

} // namespace preschool_plan::detail

#endif
