// Holds the model against the notice's text: `fidelity NOTICE`. Every zh string of the model has to occur in the notice, white
// space aside, but what is said not to be the notice's; and every number of the notice, in digits or in a heading, has to be in the
// model. Prints what is not. Without a notice it exits with 77: skipped.
#include <algorithm>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <preschool_plan/preschool_plan.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace pp = preschool_plan;
using pp::bayingolin_2021::plan;

namespace {

// Labels of ours, for what the notice has no word: our index of topics, and how we classify phrases.
template <class E>
constexpr bool is_ours = std::is_same_v<E, pp::bayingolin_2021::Topic> || std::is_same_v<E, pp::Purpose> ||
                         std::is_same_v<E, pp::Part> || std::is_same_v<E, pp::ItemKind> ||
                         std::is_same_v<E, pp::Recurrence>;

// Everything that the model holds, found by reflection, so that no table is forgotten.
struct Contents {
    std::vector<std::string_view> zh;
    std::map<std::int64_t, int> numbers;
    std::vector<pp::Clause> clauses;
    std::map<pp::Clause, std::string_view> titles;

    template <class Value>
    void add(Value const& value, std::string_view name) {
        if (name == "official_name" || name == "area_codes" || name == "code" || name == "sentence") return; // not the notice's
        if constexpr (std::is_same_v<Value, std::string_view>) {
            if (name == "zh" || name == "date_zh" || name == "measure_word") zh.push_back(value);
        } else if constexpr (std::is_integral_v<Value>) {
            ++numbers[value];
        } else if constexpr (std::is_enum_v<Value>) {
            if constexpr (!is_ours<Value> && requires { label(value); }) add(label(value), name);
        } else if constexpr (std::is_same_v<Value, pp::Figure>) {
            ++numbers[printed_value(value)];
            if (value.measure_word)
                zh.push_back(*value.measure_word);
            else
                zh.push_back(value.quantity.unit().zh);
        } else if constexpr (requires { Value::unit; }) {
            add(pp::Figure{value}, name);
        } else if constexpr (std::is_same_v<Value, pp::Coordinate>) {
            (void)value; // one of a column, whose rows have its label
        } else if constexpr (requires { value.has_value(); }) {
            if (value) add(*value, name);
        } else if constexpr (requires { value.begin(); }) {
            for (auto const& item : value) add(item, name);
        } else if constexpr (std::is_same_v<Value, pp::Clause>) {
            clauses.push_back(value);
        } else {
            if constexpr (requires { titles[value.clause] = value.title.zh; }) titles[value.clause] = value.title.zh;
            boost::mp11::mp_for_each<boost::describe::describe_members<
                Value, boost::describe::mod_public | boost::describe::mod_inherited>>(
                [&](auto member) { add(value.*member.pointer, member.name); });
        }
    }

    // 1200 of 12,000,000 yuan in steps of 10,000; of a share its part.
    static std::int64_t printed_value(pp::Figure const& figure) { return figure.quantity.value() / figure.step; }
};

std::string without_spaces(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return text;
}

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

constexpr std::string_view numerals = "一二三四五六七八九";

// The number of the numeral that `text` begins with, 0 if none.
int numeral(std::string_view text) {
    if (text.size() < 3) return 0;
    auto const at = numerals.find(text.substr(0, 3));
    return at == numerals.npos || at % 3 != 0 ? 0 : static_cast<int>(at / 3) + 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2 || std::string_view{argv[1]}.empty()) {
        std::cout << "skipped: no notice is given; configure with -DPRESCHOOL_PLAN_NOTICE=path\n";
        return 77;
    }
    std::ifstream file{argv[1]};
    std::string const notice{std::istreambuf_iterator<char>{file}, {}};
    if (notice.empty()) {
        std::cerr << "cannot read the notice " << argv[1] << '\n';
        return 1;
    }
    std::string const compact = without_spaces(notice);
    Contents model;
    model.add(plan, "plan");

    int faults = 0;
    auto const fault = [&](std::string_view what, auto const& which) {
        std::cout << what << ": " << which << '\n';
        ++faults;
    };
    for (std::string_view const text : model.zh)
        if (compact.find(without_spaces(std::string{text})) == compact.npos) fault("in the model, not in the notice", text);

    // Numbers in digits, as often as the notice prints them.
    std::map<std::int64_t, int> printed;
    for (std::size_t at = 0; at < compact.size();) {
        std::size_t end = at;
        while (end < compact.size() && compact[end] >= '0' && compact[end] <= '9') ++end;
        if (end != at) ++printed[std::stoll(compact.substr(at, end - at))];
        at = std::max(end, at + 1);
    }
    for (auto const& [number, times] : printed)
        if (model.numbers[number] < times)
            fault("in the notice, not as often in the model", std::to_string(number) + " (" + std::to_string(times) +
                                                                  " times, " + std::to_string(model.numbers[number]) +
                                                                  ")");

    // Headings: sections 一、 and items （一）, each with its title.
    std::size_t headings = 0;
    std::uint8_t section = 0;
    file.clear();
    file.seekg(0);
    for (std::string line; std::getline(file, line);) {
        std::string_view const text{line};
        pp::Clause clause;
        if (numeral(text) != 0 && starts_with(text.substr(3), "、")) {
            section = static_cast<std::uint8_t>(numeral(text));
            clause = {section};
        } else if (starts_with(text, "（") && numeral(text.substr(3)) != 0 && starts_with(text.substr(6), "）")) {
            clause = {section, static_cast<std::uint8_t>(numeral(text.substr(3)))};
        } else {
            continue;
        }
        ++headings;
        if (std::find(model.clauses.begin(), model.clauses.end(), clause) == model.clauses.end())
            fault("heading in the notice, not in the model", text.substr(0, text.find("。")));
        auto const title = text.substr(clause.item != 0 ? 9 : 6);
        if (!starts_with(without_spaces(std::string{title}), model.titles[clause]) || model.titles[clause].empty())
            fault("heading in the notice, not of this title in the model", title.substr(0, title.find("。")));
    }
    if (headings != 13) fault("headings in the notice, 13 expected", headings);

    std::cout << model.zh.size() << " strings and " << printed.size() << " numbers compared, " << faults << " differ\n";
    return faults == 0 ? 0 : 1;
}
