// The summary of any plan, as data for all that show it: how many of what, in which parts, by when, who answers, who
// leads, how much in each area, and what the checks find.
#ifndef PRESCHOOL_PLAN_EXAMPLES_SUMMARY_HPP
#define PRESCHOOL_PLAN_EXAMPLES_SUMMARY_HPP

#include "words.hpp"

#include <cstddef>
#include <cstdint>
#include <preschool_plan/vocabulary.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// Some rows of a table, counted from 0, and the sum of their counts in one unit. From the progress of each row follows
/// the progress of the part.
struct Part {
    Text name;
    std::int64_t value = 0;
    std::vector<std::size_t> rows;
};

/// A text around the number that it prints, with separators or without: "新增公办幼儿园", "30", "所". If it prints the
/// number in another way, or not at all, all of it is `before`.
struct AroundNumber {
    std::string before;
    std::string number;
    std::string after;
};
AroundNumber around(std::string const& text, std::int64_t number);

/// A total, as the notice states it, and the totals that are parts of it.
struct Headline {
    std::string id;         ///< "total-seat_targets-seats-urban"
    std::string_view table; ///< the plan's member that it adds up
    std::size_t total;      ///< which of the totals of that table
    preschool_plan::Clause clause;
    Text unit;
    Text stated; ///< "30 public kindergartens added"
    Part whole;
    std::vector<Part> parts;
    Text due;                     ///< empty if the plan does not say
    bool is_sum_of_parts = false; ///< 30 = 13 + 17; else there are other parts too
};

/// An area, and its amount of each headline that the bars are divided by.
struct Bar {
    std::string id; ///< "area-korla"
    Text area;
    std::vector<Part> parts; ///< as many as `Bars::parts`
    Text group{};            ///< the group it is shown in, urban or rural; empty if there are no groups
    [[nodiscard]] std::int64_t value() const;
    /// "2 + 4", of those that are not 0, each as it is written.
    [[nodiscard]] std::string figures(std::string (*written)(std::int64_t) = with_separators) const;
};
struct Bars {
    Text title; ///< "kindergartens by area"
    std::vector<Text> parts;
    std::vector<Bar> areas; ///< the largest first; without those that have nothing
};

struct FindingCounts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t notes = 0;
    std::size_t explained = 0; ///< warnings and notes that the plan accepts
};

/// "no errors, no warnings, 2 notes"
Text text_of(FindingCounts const& counts);

struct Summary {
    Text title;
    Text number; ///< of the notice
    Text date;
    std::vector<Headline> headlines; ///< in the order of the notice
    Bars bars;
    std::vector<Text> answering; ///< those who answer for the headlines
    std::vector<Text> leading;   ///< with their posts
    FindingCounts findings;
};

// The source of the summary: totals and their tables, with columns by name and values by position.

/// The selected values of one column.
struct Condition {
    std::string_view column;
    Text column_name;
    std::vector<std::size_t> values; ///< in rising order
    std::vector<Text> names;
};

struct RawTotal {
    std::string id;
    preschool_plan::Clause clause;
    Text stated;
    Text unit;
    std::int64_t value = 0;
    std::vector<Condition> conditions;
    std::vector<std::size_t> rows; ///< those that meet the conditions
    bool is_of_all = true;         ///< not of some only
    bool is_level = false;         ///< a stock at one time
    Text due;
};

/// A column of counts, which the totals of its unit add up.
struct RawColumn {
    Text name;
    Text unit;
    std::vector<std::int64_t> values; ///< one for each row; 0 if none is stated
};

struct RawTable {
    std::string_view name;
    std::string_view area_column; ///< empty if it has none
    Text area_column_name;
    std::vector<Text> area_names; ///< by position
    std::vector<std::string> area_ids;
    std::vector<std::size_t> areas; ///< of each row; `no_area` if it has none
    std::vector<RawColumn> columns;
    std::vector<RawTotal> totals;
    static constexpr std::size_t no_area = static_cast<std::size_t>(-1);
};

/// The headlines of the tables. A total is part of another if its coordinates say all that the other's say, and more.
/// Totals of single areas stand in the bars.
std::vector<Headline> headlines_of(std::vector<RawTable> const& tables);

/// The bars of the first headline's table, divided by its headlines of that unit that share no rows.
Bars bars_of(std::vector<RawTable> const& tables, std::vector<Headline> const& headlines);

} // namespace report

#endif
