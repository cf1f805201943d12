// Prints a trace for a person at a terminal: each clause of the notice, with the rows that carry its words beside them.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PRINT_TRACE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PRINT_TRACE_HPP

#include "../presentation/terminal_text.hpp"
#include "../presentation/words.hpp"
#include "trace_lines.hpp"

#include <algorithm>
#include <string>

namespace trace {

namespace detail {

// "provisions 99, kindergarten_targets 1-9"
inline std::string rows_of(std::vector<Carrier> const& carriers) {
    std::string rows;
    for (auto const& [table, first, last] : row_ranges(carriers)) {
        rows += (rows.empty() ? "" : ", ") + table;
        if (first != 0) rows += ' ' + std::to_string(first);
        if (last != first) rows += '-' + std::to_string(last);
    }
    return rows;
}

inline void print_beside(std::ostream& out, std::string_view words, std::string_view rows, std::size_t page_width) {
    // Leaves room beside the words for a row of the table with the longest name, unless the page is too narrow.
    constexpr std::size_t gap = 4;
    std::size_t const beside = std::min(page_width / 2, std::max(gap + 26, page_width * 2 / 5));
    std::size_t const columns = page_width - beside;
    auto const left = wrapped(words, columns);
    auto const right = wrapped(rows, beside > gap ? beside - gap : 1);
    for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        std::string const line = "  " + (i < left.size() ? left[i] : "");
        out << (i < right.size() ? pad_right(line, columns + gap) + right[i] : line) << '\n';
    }
}

} // namespace detail

/// How much of the notice the rows carry, and whether anything falls short.
inline report::Text verdict(Trace const& traced) {
    std::size_t characters = 0;
    std::size_t carried = 0;
    for (auto const& clause : traced.clauses) {
        characters += clause.characters;
        carried += clause.carried;
    }
    std::string const share =
        std::to_string(carried) + '/' + std::to_string(characters) + ' ' + share_carried(carried, characters);
    std::string const least = std::to_string(percent_carried) + '%';
    std::string const faults = std::to_string(traced.faults.size());
    std::string const clauses =
        std::to_string(std::count_if(traced.clauses.begin(), traced.clauses.end(),
                                     [](auto const& clause) { return !clause.has_carried(percent_carried); }));
    if (!falls_short(traced))
        return {"相符：各行载有全文" + share + "，逐条不低于" + least + "，各行所载均有印出。",
                "It agrees: the rows carry " + share + " of the text, and " + least +
                    " or more of each clause, and all that they say is printed."};
    return {"不符：各行载有全文" + share + "；" + clauses + "条低于" + least + "，" + faults + "处未印出或印在别处。",
            "It falls short: the rows carry " + share + " of the text; less than " + least + " of " + clauses +
                " clauses, and " + faults + " of what they say is not printed there."};
}

/// Prints the trace in these languages, then the verdict; returns whether nothing falls short.
inline bool print_trace(std::ostream& out, report::Languages const& language, Trace const& traced,
                        std::size_t page_width) {
    for (auto const& clause : traced.clauses) {
        out << '\n'
            << language(clause.clause) << "  " << clause.carried << '/' << clause.characters << "  "
            << share_carried(clause.carried, clause.characters) << '\n';
        for (auto const& passage : clause.passages) {
            if (passage.kind == PassageKind::sentence)
                out << language.in_line(
                           {"第" + std::to_string(passage.number) + "句", "sentence " + std::to_string(passage.number)})
                    << '\n';
            for (auto const& line : lines_of(passage)) {
                std::string const rows = detail::rows_of(line.carriers());
                detail::print_beside(out, line.words(), rows.empty() ? "--" : rows, page_width);
            }
        }
        std::string left;
        for (auto const& words : clause.left) left += ' ' + words;
        if (!left.empty()) print_wrapped(out, language(pp::Label{"未载", "left"}) + ':', left, page_width);
    }
    if (!traced.faults.empty()) out << '\n';
    for (auto const& fault : traced.faults)
        print_wrapped(out, "- ",
                      detail::rows_of({fault.carrier}) + ' ' + fault.carrier.text + "  [" + language(fault.clause) +
                          "]  " + fault.wanted + ": " + language(label(fault.kind)),
                      page_width);
    out << '\n';
    for (auto const& line : language.lines(verdict(traced))) print_wrapped(out, "", line, page_width);
    return !falls_short(traced);
}

} // namespace trace

#endif
