// Reads an amended plan from JSON, as plan_report writes it, and shows what it changes in the plan, and how the
// findings of the checks change.
#ifndef PRESCHOOL_PLAN_EXAMPLES_AMENDED_PLAN_HPP
#define PRESCHOOL_PLAN_EXAMPLES_AMENDED_PLAN_HPP

#include "../presentation/checked.hpp"
#include "../presentation/terminal_page.hpp"

#include <algorithm>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/json.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace amended_plan {

namespace pp = preschool_plan;

/// The outcome, as the program's exit code.
enum class Outcome { consistent = 0, contradicts_itself = 1, not_readable = 2 };

/// Prints the changes and findings of the plan in the text or, if it is not readable, every error of that file's text.
template <class AnyPlan>
Outcome report(report::Page page, std::ostream& errors, AnyPlan const& plan, std::string_view file,
               std::string_view text);

namespace detail {

// Rows move when others come and go: a finding is recognized by what it says, and by the members that lead to it.
inline std::string what_it_says(pp::Finding const& finding) {
    std::string says;
    auto const add = [&](std::string_view text) { says.append(text) += '\0'; };
    auto const add_quantity = [&](pp::Optional<pp::Quantity> const& quantity) {
        add(quantity ? std::to_string(quantity->value()) : "");
        add(quantity ? quantity->unit().plural : "");
    };
    add(finding.rule.name);
    add(finding.clause ? std::to_string(finding.clause->place()) : "");
    for (pp::Label const& text : {finding.subject, finding.area, finding.accepted}) add(text.zh), add(text.en);
    add_quantity(finding.declared);
    add_quantity(finding.computed);
    for (pp::Step const& step : finding.place) add(step.member);
    return says;
}

// The findings that are not among the others. If several say the same, each cancels one of the others.
inline std::vector<pp::Finding> without(std::vector<pp::Finding> findings, std::vector<pp::Finding> const& others) {
    std::unordered_map<std::string, std::size_t> left;
    for (pp::Finding const& other : others) ++left[what_it_says(other)];
    std::erase_if(findings, [&](pp::Finding const& finding) {
        auto const same = left.find(what_it_says(finding));
        return same != left.end() && same->second != 0 && same->second-- != 0;
    });
    return findings;
}

// A row of a table that changed.
struct ChangedRow {
    std::string table;
    std::size_t row;
    friend bool operator==(ChangedRow const&, ChangedRow const&) = default;
};

// The changes as texts, and the rows of the plan's tables that changed.
struct Changes {
    std::vector<report::Text> texts;
    std::vector<ChangedRow> rows;

    template <class Value>
    void add(pp::Change<Value> const& change) {
        texts.push_back(report::text_of(change));
        if (change.kind() == pp::ChangeKind::changed && change.path.size() > 1)
            rows.push_back({std::string{change.path[0].member}, change.path[0].row});
    }
};

// The finding, with the rows that changed first among the suspects.
inline pp::Finding with_changed_rows_first(pp::Finding finding, std::vector<ChangedRow> const& rows) {
    auto const has_changed = [&](pp::Addend const& addend) {
        return std::find(rows.begin(), rows.end(), ChangedRow{std::string{finding.table}, addend.row}) != rows.end();
    };
    std::vector<pp::Addend> suspected(finding.suspects.first.begin(), finding.suspects.first.end());
    if (finding.suspects.count > suspected.size()) // then it does not list all of them
        for (pp::Addend const& addend : finding.addends.first) {
            bool const is_told = std::any_of(suspected.begin(), suspected.end(),
                                             [&](pp::Addend const& one) { return one.row == addend.row; });
            if (!is_told && has_changed(addend)) suspected.push_back(addend);
        }
    std::stable_partition(suspected.begin(), suspected.end(), has_changed);
    std::size_t const told = finding.suspects.first.size();
    finding.suspects.first = {};
    for (std::size_t i = 0; i < told; ++i) finding.suspects.first.push_back(suspected[i]);
    return finding;
}

inline std::size_t count_errors(std::vector<pp::Finding> const& findings) {
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [](pp::Finding const& finding) {
        return finding.rule.severity == pp::Severity::error;
    }));
}

// "The plan contradicts itself: 2 changes; findings: 3 new (2 errors), 1 gone, 1 remaining."
inline report::Text in_one_line(std::size_t changes, std::vector<pp::Finding> const& added, std::size_t gone,
                                std::size_t remaining, bool has_errors) {
    auto const number = [](std::size_t count) { return std::to_string(count); };
    std::size_t const errors = count_errors(added);
    std::string const zh = "更改" + number(changes) + "处；检查结果新出现" + number(added.size()) + "条（错误" +
                           number(errors) + "条），不再出现" + number(gone) + "条，仍有" + number(remaining) + "条。";
    std::string const en = number(changes) + (changes == 1 ? " change" : " changes") +
                           "; findings: " + number(added.size()) + " new (" + number(errors) +
                           (errors == 1 ? " error), " : " errors), ") + number(gone) + " gone, " + number(remaining) +
                           " remaining.";
    return {(has_errors ? "方案自相矛盾：" : "方案没有错误：") + zh,
            (has_errors ? "The plan contradicts itself: " : "The plan has no errors: ") + en};
}

inline void print_part(report::Page page, pp::Label const& heading, std::vector<report::Text> const& items) {
    page.heading(page.languages(heading));
    for (report::Text const& item : items) page.item("- ", item);
    if (items.empty()) page.item("", {"无", "none"});
}

} // namespace detail

template <class AnyPlan>
Outcome report(report::Page page, std::ostream& errors, AnyPlan const& plan, std::string_view file,
               std::string_view text) {
    auto const amended = pp::read_plan<AnyPlan>(text);
    if (!amended) {
        for (pp::ReadError const& error : amended.errors())
            report::Page{errors, page.languages, page.width}.item_of(file, report::text_of(error));
        return Outcome::not_readable;
    }
    detail::Changes changes;
    pp::diff(plan, *amended, [&](auto const& change) { changes.add(change); });

    auto const before = report::checked(plan).findings;
    auto const after = report::checked(*amended).findings;
    auto const added = detail::without(after, before);
    auto const gone = detail::without(before, after);
    auto const remaining = detail::without(after, added);
    std::size_t const wrong = detail::count_errors(after);
    auto const texts_of = [&](std::vector<pp::Finding> const& findings) {
        std::vector<report::Text> texts;
        for (pp::Finding const& finding : findings)
            texts.push_back(report::text_of(detail::with_changed_rows_first(finding, changes.rows)));
        return texts;
    };
    page.item("", detail::in_one_line(changes.texts.size(), added, gone.size(), remaining.size(), wrong != 0));
    detail::print_part(page, {"与原方案的不同", "What it changes"}, changes.texts);
    detail::print_part(page, {"新出现的检查结果", "Findings that are new"}, texts_of(added));
    detail::print_part(page, {"不再出现的检查结果", "Findings that are gone"}, texts_of(gone));
    detail::print_part(page, {"仍有的检查结果", "Findings that remain"}, texts_of(remaining));
    return wrong != 0 ? Outcome::contradicts_itself : Outcome::consistent;
}

} // namespace amended_plan

#endif
