// Prints a trace for a person at a terminal: each clause of the notice, beside its words the rows that carry them.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PRINT_TRACE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PRINT_TRACE_HPP

#include "terminal_text.hpp"
#include "trace.hpp"

#include <tuple>

namespace trace {

/// The least of a clause's characters that rows are to carry.
inline constexpr std::size_t percent_carried = 97;

namespace detail {

// Words of the notice, and the rows beside them.
struct TraceLine {
    std::string words;
    std::vector<Carrier> carriers;
};

// Whether the same row carries both, or the same text where there are no rows.
inline bool goes_on(std::vector<Carrier> const& before, std::vector<Carrier> const& next) {
    if (before.empty() || next.empty() || before.front().table != next.front().table) return false;
    return next.front().row != 0 ? before.front().row == next.front().row : before.front() == next.front();
}

// What one row carries is one line; punctuation stands with the words before it, or at the beginning.
inline std::vector<TraceLine> lines_of(TracedPassage const& passage) {
    std::vector<TraceLine> lines(1);
    bool has_words = false;
    for (auto const& [text, carriers] : passage.stretches) {
        bool const is_punctuation = carriers.empty() && chinese_characters(text) == 0;
        if (has_words && !is_punctuation && !goes_on(lines.back().carriers, carriers)) lines.emplace_back();
        has_words = has_words || !is_punctuation;
        lines.back().words += text;
        lines.back().carriers.insert(lines.back().carriers.end(), carriers.begin(), carriers.end());
    }
    return lines;
}

// "provisions 99, kindergarten_targets 1-9"
inline std::string rows_of(std::vector<Carrier> carriers) {
    auto const place = [](Carrier const& carrier) { return std::tie(carrier.table, carrier.row); };
    std::stable_sort(carriers.begin(), carriers.end(),
                     [&](auto const& left, auto const& right) { return place(left) < place(right); });
    std::string rows;
    for (std::size_t i = 0; i < carriers.size();) {
        std::size_t last = i;
        while (last + 1 < carriers.size() && carriers[last + 1].table == carriers[i].table &&
               carriers[last + 1].row <= carriers[last].row + 1)
            ++last;
        rows += (rows.empty() ? "" : ", ") + carriers[i].table;
        if (carriers[i].row != 0) rows += ' ' + std::to_string(carriers[i].row);
        if (carriers[last].row != carriers[i].row) rows += '-' + std::to_string(carriers[last].row);
        i = last + 1;
    }
    return rows;
}

inline void print_beside(std::ostream& out, std::string_view words, std::string_view rows, std::size_t page_width) {
    std::size_t const columns = page_width * 3 / 5;
    auto const left = wrapped(words, columns);
    auto const right = wrapped(rows, page_width - columns - 4);
    for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        std::string const line = "  " + (i < left.size() ? left[i] : "");
        out << (i < right.size() ? pad_right(line, columns + 4) + right[i] : line) << '\n';
    }
}

} // namespace detail

/// Prints the trace, in the language or languages of `language`; returns whether nothing falls short.
template <class Language>
bool print_trace(std::ostream& out, Language const& language, Trace const& traced, std::size_t page_width) {
    bool falls_short = !traced.faults.empty();
    for (auto const& clause : traced.clauses) {
        std::size_t const per_mille = clause.characters == 0 ? 1000 : clause.carried * 1000 / clause.characters;
        out << '\n'
            << language(clause.clause) << "  " << clause.carried << '/' << clause.characters << "  " << per_mille / 10
            << '.' << per_mille % 10 << "%\n";
        for (auto const& passage : clause.passages) {
            if (passage.kind == PassageKind::sentence)
                out << language(pp::Label{"第" + std::to_string(passage.number) + "句",
                                          "sentence " + std::to_string(passage.number)})
                    << '\n';
            for (auto const& [words, carriers] : detail::lines_of(passage))
                detail::print_beside(out, words, carriers.empty() ? "--" : detail::rows_of(carriers), page_width);
        }
        std::string left;
        for (auto const& words : clause.left) left += ' ' + words;
        if (!left.empty()) print_wrapped(out, language(pp::Label{"未载", "left"}) + ':', left, page_width);
        falls_short = falls_short || !clause.has_carried(percent_carried);
    }
    if (!traced.faults.empty()) out << '\n';
    for (auto const& fault : traced.faults)
        print_wrapped(out, "- ",
                      detail::rows_of({fault.carrier}) + ' ' + fault.carrier.text + "  [" + language(fault.clause) +
                          "]  " + fault.wanted + ": " + language(label(fault.kind)),
                      page_width);
    return !falls_short;
}

} // namespace trace

#endif
