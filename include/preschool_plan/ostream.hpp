// Bridge to streams: `std::cout << 9030_seats`, findings as sentences, tallies and cross-tables.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_OSTREAM_HPP
#define PRESCHOOL_PLAN_OSTREAM_HPP

#include <ostream>
#include <preschool_plan/count.hpp>
#include <preschool_plan/finding.hpp>
#include <preschool_plan/reflect.hpp>
#include <preschool_plan/tally.hpp>
#include <preschool_plan/vocabulary.hpp>

namespace preschool_plan {

/// "9030 seats", "1 kindergarten"
inline std::ostream& operator<<(std::ostream& out, Quantity const& figure) {
    return out << figure.value() << ' ' << (figure.value() == 1 ? figure.unit().singular : figure.unit().plural);
}
template <Unit const& counted>
std::ostream& operator<<(std::ostream& out, Count<counted> const& count) {
    return out << Quantity{count};
}

/// "3(6)" for 三（六）, "2" for section 二, "the opening" for what stands before section 一
inline std::ostream& operator<<(std::ostream& out, Clause const& clause) {
    if (clause == Clause{}) return out << "the opening";
    out << int{clause.section};
    return clause.item == 0 ? out : out << '(' << int{clause.item} << ')';
}

/// "且末县 (Qiemo County)"
inline std::ostream& operator<<(std::ostream& out, Label const& label) {
    return out << label.zh << " (" << label.en << ')';
}

/// "2021-01-25"
inline std::ostream& operator<<(std::ostream& out, Date const& date) {
    auto const two_digits = [&](int number) -> std::ostream& { return out << (number < 10 ? "-0" : "-") << number; };
    out << date.year;
    two_digits(date.month);
    return two_digits(date.day);
}

/// "error in clause 3(6), row 1 of seat_totals, 增加学位9030个 (seats to add): a declared total differs ... [declared 9030 seats,
/// computed 9031 seats]"
inline std::ostream& operator<<(std::ostream& out, Finding const& finding) {
    out << enumerator_name(finding.severity) << " in clause " << finding.clause;
    if (finding.row != 0)
        out << ", row " << finding.row << " of " << enumerator_name(finding.table);
    else
        out << ", " << enumerator_name(finding.table);
    if (finding.subject != Label{}) out << ", " << finding.subject;
    out << ": " << finding.sentence.en;
    if (finding.declared) out << " [declared " << *finding.declared;
    if (finding.computed) out << (finding.declared ? ", computed " : " [computed ") << *finding.computed;
    return finding.declared || finding.computed ? out << ']' : out;
}

/// "{new_build: 30 kindergartens, expansion: 8 kindergartens}"; a cross-table nests.
template <class Key, class Value>
std::ostream& operator<<(std::ostream& out, Tally<Key, Value> const& tally) {
    char const* separator = "{";
    for (auto const& [key, value] : tally) {
        out << separator << enumerator_name(key) << ": " << value;
        separator = ", ";
    }
    return out << '}';
}

} // namespace preschool_plan

#endif
