// How a trace reads, wherever it is printed: lines of what one row carries, the rows beside them, and the share of a
// clause.
#ifndef PRESCHOOL_PLAN_EXAMPLES_TRACE_LINES_HPP
#define PRESCHOOL_PLAN_EXAMPLES_TRACE_LINES_HPP

#include "trace.hpp"

#include <algorithm>
#include <tuple>

namespace trace {

/// The least share of a clause's characters that rows have to carry.
inline constexpr std::size_t percent_carried = 97;

/// Whether something stands where no row says, or rows carry too little.
inline bool falls_short(Trace const& traced) {
    return !traced.faults.empty() || std::any_of(traced.clauses.begin(), traced.clauses.end(), [](auto const& clause) {
        return !clause.has_carried(percent_carried);
    });
}

/// "99.5%", rounded down; 100% of an empty clause.
inline std::string share_carried(std::size_t carried, std::size_t characters) {
    std::size_t const per_mille = characters == 0 ? 1000 : carried * 1000 / characters;
    return std::to_string(per_mille / 10) + '.' + std::to_string(per_mille % 10) + '%';
}

/// Words of the notice that one row carries.
struct Line {
    std::vector<Stretch> stretches;

    [[nodiscard]] std::string words() const {
        std::string all;
        for (auto const& stretch : stretches) all += stretch.text;
        return all;
    }
    [[nodiscard]] std::vector<Carrier> carriers() const {
        std::vector<Carrier> all;
        for (auto const& stretch : stretches) all.insert(all.end(), stretch.carriers.begin(), stretch.carriers.end());
        return all;
    }
};

/// Successive rows of one table; 0 if the member is no table.
struct RowRange {
    std::string table;
    std::size_t first;
    std::size_t last;
};

namespace detail {

// Whether the same row carries both or, if there are no rows, the same text.
inline bool goes_on(std::vector<Carrier> const& before, std::vector<Carrier> const& next) {
    if (before.empty() || next.empty() || before.front().table != next.front().table) return false;
    return next.front().row != 0 ? before.front().row == next.front().row : before.front() == next.front();
}

} // namespace detail

/// The lines of a passage; punctuation stands with the words before it, or at the beginning.
inline std::vector<Line> lines_of(TracedPassage const& passage) {
    std::vector<Line> lines(1);
    bool has_words = false;
    for (auto const& stretch : passage.stretches) {
        bool const is_punctuation = stretch.carriers.empty() && chinese_characters(stretch.text) == 0;
        if (has_words && !is_punctuation && !detail::goes_on(lines.back().carriers(), stretch.carriers))
            lines.emplace_back();
        has_words = has_words || !is_punctuation;
        lines.back().stretches.push_back(stretch);
    }
    return lines;
}

/// The rows of carriers, table by table.
inline std::vector<RowRange> row_ranges(std::vector<Carrier> carriers) {
    auto const place = [](Carrier const& carrier) { return std::tie(carrier.table, carrier.row); };
    std::stable_sort(carriers.begin(), carriers.end(),
                     [&](auto const& left, auto const& right) { return place(left) < place(right); });
    std::vector<RowRange> ranges;
    for (auto const& [table, row, text] : carriers) {
        if (ranges.empty() || ranges.back().table != table || ranges.back().last + 1 < row)
            ranges.push_back({table, row, row});
        ranges.back().last = row;
    }
    return ranges;
}

} // namespace trace

#endif
