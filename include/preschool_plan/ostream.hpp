// Bridge to streams: `std::cout << 9030_seats`, findings as sentences, tallies and cross-tables.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_OSTREAM_HPP
#define PRESCHOOL_PLAN_OSTREAM_HPP

#include <ostream>
#include <preschool_plan/model.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/tally.hpp>
#include <preschool_plan/vocabulary.hpp>

namespace preschool_plan {

/// "9030 seats", "1 kindergarten", "95/100"
inline std::ostream& operator<<(std::ostream& out, Share const& share) {
    return out << share.part() << '/' << share.whole();
}
inline std::ostream& operator<<(std::ostream& out, Quantity const& figure) {
    if (auto const share = figure.as<Share>()) return out << *share;
    return out << figure.value() << ' ' << (figure.value() == 1 ? figure.unit().singular : figure.unit().plural);
}
template <Unit const& counted>
std::ostream& operator<<(std::ostream& out, Count<counted> const& count) {
    return out << Quantity{count};
}

/// "at least 20 years"
inline std::ostream& operator<<(std::ostream& out, Figure const& figure) {
    if (figure.bound == Bound::at_least) out << "at least ";
    if (figure.bound == Bound::at_most) out << "at most ";
    return out << figure.quantity;
}

/// "3(6)" for 三（六）, "3(6)1" for its first point, "2" for section 二, "the opening" for what stands before section 一, "annex 1, 2"
inline std::ostream& operator<<(std::ostream& out, Clause const& clause) {
    if (clause == Clause{}) return out << "the opening";
    if (clause.annex != 0) out << "annex " << int{clause.annex} << (clause.section != 0 ? ", " : "");
    if (clause.section != 0) out << int{clause.section};
    if (clause.item != 0) out << '(' << int{clause.item} << ')';
    return clause.point == 0 ? out : out << int{clause.point};
}

/// "且末县 (Qiemo County)"
inline std::ostream& operator<<(std::ostream& out, Label const& label) {
    return out << label.zh << " (" << label.en << ')';
}

/// "2021-01-25", "2020-08"
inline std::ostream& operator<<(std::ostream& out, Date const& date) {
    out << date.year;
    for (int const number : {int{date.month}, int{date.day}})
        if (number != 0) out << (number < 10 ? "-0" : "-") << number;
    return out;
}

/// "在全州推广 ... (Spread ...)", with its clause before it
template <class Terms>
std::ostream& operator<<(std::ostream& out, Provision<Terms> const& provision) {
    return out << provision.clause << ' ' << provision.text;
}

namespace detail {
template <std::uint8_t room>
void print_rows(std::ostream& out, NamedRows<room> const& rows) {
    char const* separator = "";
    for (auto const& row : rows.first) {
        out << separator << row.quantity << " of row " << row.row;
        if (row.subject != Label{}) out << ' ' << row.subject;
        separator = ", ";
    }
    if (rows.count > rows.first.size()) out << " and " << rows.count - rows.first.size() << " more";
}
} // namespace detail

/// "error in clause 3(6), row 1 of seat_totals, 增加学位9030个 (seats to add): a declared total differs ... [declared 9030 seats,
/// computed 9031 seats, difference 1 seat; parts in seat_targets: ...; suspected: ...]"
inline std::ostream& operator<<(std::ostream& out, Finding const& finding) {
    out << preschool_plan::enumerator_name(finding.rule.severity);
    if (finding.clause) out << " in clause " << *finding.clause;
    for (std::size_t i = finding.place.size(); i > 0; --i) {
        Step const& step = finding.place[i - 1];
        out << (i == finding.place.size() ? ", " : " of ");
        if (step.row != 0) out << "row " << step.row << " of ";
        out << step.member;
    }
    if (finding.subject != Label{}) out << ", " << finding.subject;
    if (finding.area != Label{}) out << " of " << finding.area;
    out << ": " << finding.rule.sentence.en;
    if (finding.same_as_row != 0) out << " [the same as row " << finding.same_as_row << ']';
    if (!finding.declared && !finding.computed) return out;
    out << " [";
    if (finding.declared) out << "declared " << *finding.declared;
    if (finding.computed) out << (finding.declared ? ", computed " : "computed ") << *finding.computed;
    if (auto const difference = finding.difference()) out << ", difference " << *difference;
    if (finding.parts.count != 0) {
        out << "; parts in " << finding.table << ": ";
        detail::print_rows(out, finding.parts);
    }
    if (finding.suspects.count != 0) {
        out << "; suspected: ";
        detail::print_rows(out, finding.suspects);
    }
    return out << ']';
}

/// "{new_build: 30 kindergartens, expansion: 8 kindergartens}"; a cross-table nests.
template <class Key, class Value>
std::ostream& operator<<(std::ostream& out, Tally<Key, Value> const& tally) {
    char const* separator = "{";
    for (auto const& [key, value] : tally) {
        out << separator << preschool_plan::enumerator_name(key) << ": " << value;
        separator = ", ";
    }
    return out << '}';
}

} // namespace preschool_plan

#endif
