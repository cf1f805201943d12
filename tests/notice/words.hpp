// What tests/notice/glossary.tsv and tests/notice/purposes.tsv ask of a plan: one English term for one Chinese term,
// and the purposes that careful readers would decide differently.
#ifndef PRESCHOOL_PLAN_TESTS_WORDS_HPP
#define PRESCHOOL_PLAN_TESTS_WORDS_HPP

#include <algorithm>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <cctype>
#include <istream>
#include <preschool_plan/plan.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace words {

namespace pp = preschool_plan;
using Fields = std::vector<std::string>;

inline Fields split(std::string_view text, char separator) {
    Fields fields;
    for (;;) {
        std::size_t const end = std::min(text.find(separator), text.size());
        fields.emplace_back(text.substr(0, end));
        if (end == text.size()) return fields;
        text.remove_prefix(end + 1);
    }
}

/// The lines of a table of `columns` fields, none of them empty; lines that begin with # are remarks.
inline std::vector<Fields> read_table(std::istream& file, std::size_t columns) {
    std::vector<Fields> lines;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        lines.push_back(split(line, '\t'));
        auto const& fields = lines.back();
        if (fields.size() != columns || std::find(fields.begin(), fields.end(), "") != fields.end())
            throw std::runtime_error("not " + std::to_string(columns) + " fields: " + line);
    }
    return lines;
}

/// A Chinese term and its English forms: kindergarten|kindergartens.
struct Entry {
    std::string zh;
    Fields forms;
};

/// The longest term first, so that 学前教育 is no 教育.
inline std::vector<Entry> read_glossary(std::istream& file) {
    std::vector<Entry> entries;
    for (auto const& line : read_table(file, 2)) entries.push_back({line[0], split(line[1], '|')});
    std::stable_sort(entries.begin(), entries.end(),
                     [](Entry const& left, Entry const& right) { return left.zh.size() > right.zh.size(); });
    return entries;
}

inline std::string lower_case(std::string_view text) {
    std::string lower{text};
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

/// The entries whose Chinese stands in the label, apart from where a longer one does.
inline std::vector<Entry> entries_in(pp::Label const& label, std::vector<Entry> const& longest_first) {
    std::vector<Entry> found;
    std::string rest{label.zh};
    for (auto const& entry : longest_first) {
        bool stands = false;
        for (std::size_t at = 0; (at = rest.find(entry.zh, at)) != rest.npos; stands = true)
            rest.replace(at, entry.zh.size(), entry.zh.size(), ' ');
        if (stands) found.push_back(entry);
    }
    return found;
}

inline bool is_translated(pp::Label const& label, Entry const& entry) {
    std::string const english = lower_case(label.en);
    return std::any_of(entry.forms.begin(), entry.forms.end(),
                       [&](auto const& form) { return english.find(lower_case(form)) != english.npos; });
}

/// Visits every label that has both languages, wherever it stands in the plan.
template <class Value, class Visit>
void for_each_label(Value const& value, Visit const& visit) {
    using namespace boost::describe;
    if constexpr (std::is_same_v<Value, pp::Label>) {
        if (!value.zh.empty() && !value.en.empty()) visit(value);
    } else if constexpr (requires { value.has_value(); }) {
        if (value.has_value()) for_each_label(*value, visit);
    } else if constexpr (has_describe_members<Value>::value) {
        boost::mp11::mp_for_each<describe_members<Value, mod_public | mod_inherited>>(
            [&](auto member) { for_each_label(value.*member.pointer, visit); });
    } else if constexpr (requires { value.begin(); } && !std::is_convertible_v<Value, std::string_view>) {
        for (auto const& each : value) for_each_label(each, visit);
    }
}

/// Visits the label of every enumerator.
template <class... Enums, class Visit>
void for_each_enumerator_label(Visit const& visit) {
    using namespace boost::describe;
    auto const visit_all = [&]<class Enum>(std::type_identity<Enum>) {
        boost::mp11::mp_for_each<describe_enumerators<Enum>>([&](auto enumerator) { visit(label(enumerator.value)); });
    };
    (visit_all(std::type_identity<Enums>{}), ...);
}

/// "3.4" is 三（四）, "0" what stands before section 一.
inline pp::Clause clause_named(std::string_view name) {
    std::uint8_t numbers[3] = {};
    Fields const fields = split(name, '.');
    if (fields.size() > std::size(numbers)) throw std::runtime_error("no clause: " + std::string{name});
    for (std::size_t i = 0; i < fields.size(); ++i) numbers[i] = static_cast<std::uint8_t>(std::stoi(fields[i]));
    return {numbers[0], numbers[1], numbers[2]};
}

/// A purpose that has been decided, and why.
struct Decision {
    pp::Clause clause;
    std::string zh;
    std::string purpose;
    std::string reason;
};
inline std::vector<Decision> read_decisions(std::istream& file) {
    std::vector<Decision> decisions;
    for (auto const& line : read_table(file, 4))
        decisions.push_back({clause_named(line[0]), line[1], line[2], line[3]});
    return decisions;
}

/// The purpose that the plan gives the provision; empty where it has no such provision.
template <class Terms>
std::string_view purpose_in(pp::Plan<Terms> const& plan, Decision const& decision) {
    for (auto const& provision : plan.provisions)
        if (provision.clause == decision.clause && provision.text.zh == decision.zh)
            return pp::enumerator_name(provision.purpose);
    return {};
}

} // namespace words

#endif
