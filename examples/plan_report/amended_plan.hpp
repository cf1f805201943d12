// Reads an amended plan from JSON, as plan_report writes it, and shows what it changes of the plan it amends, and what that does to
// the findings of the checks.
#ifndef PRESCHOOL_PLAN_EXAMPLES_AMENDED_PLAN_HPP
#define PRESCHOOL_PLAN_EXAMPLES_AMENDED_PLAN_HPP

#include "../presentation/terminal_page.hpp"

#include <algorithm>
#include <preschool_plan/check.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/json.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace amended_plan {

namespace pp = preschool_plan;

/// What came of it, as the program's exit code.
enum class Outcome { consistent = 0, contradicts_itself = 1, not_readable = 2 };

/// Prints the changes and findings of the plan in the text or, as errors, all that is wrong with the text of that file.
template <class AnyPlan>
Outcome report(report::Page page, std::ostream& errors, AnyPlan const& plan, std::string_view file,
               std::string_view text);

namespace detail {

template <class AnyPlan>
std::vector<pp::Finding> findings_of(AnyPlan const& plan) {
    std::vector<pp::Finding> findings;
    pp::check(plan, [&](pp::Finding const& finding) { findings.push_back(finding); });
    return findings;
}

// Rows move when others come and go: a finding is known by what it says, and by the members that lead to it.
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

// Those that are not among the others; of two that say the same, each answers for one.
inline std::vector<pp::Finding> without(std::vector<pp::Finding> findings, std::vector<pp::Finding> const& others) {
    std::unordered_map<std::string, std::size_t> left;
    for (pp::Finding const& other : others) ++left[what_it_says(other)];
    std::erase_if(findings, [&](pp::Finding const& finding) {
        auto const same = left.find(what_it_says(finding));
        return same != left.end() && same->second != 0 && same->second-- != 0;
    });
    return findings;
}

inline void heading(report::Page page, pp::Label const& text) { page.heading(page.languages(text)); }

inline void say_whether_any(report::Page page, bool any) {
    if (!any) page.item("", {"无", "none"});
}

inline void print_findings(report::Page page, pp::Label const& text, std::vector<pp::Finding> const& findings) {
    heading(page, text);
    for (pp::Finding const& finding : findings) page.item("- ", report::text_of(finding));
    say_whether_any(page, !findings.empty());
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
    detail::heading(page, {"与原方案的不同", "What it changes"});
    std::size_t const changes =
        pp::diff(plan, *amended, [&](auto const& change) { page.item("- ", report::text_of(change)); });
    detail::say_whether_any(page, changes != 0);

    auto const before = detail::findings_of(plan);
    auto const after = detail::findings_of(*amended);
    auto const added = detail::without(after, before);
    detail::print_findings(page, {"新出现的检查结果", "Findings that are new"}, added);
    detail::print_findings(page, {"不再出现的检查结果", "Findings that are gone"}, detail::without(before, after));
    detail::print_findings(page, {"仍有的检查结果", "Findings that remain"}, detail::without(after, added));

    bool const has_error = std::any_of(after.begin(), after.end(), [](pp::Finding const& finding) {
        return finding.rule.severity == pp::Severity::error;
    });
    return has_error ? Outcome::contradicts_itself : Outcome::consistent;
}

} // namespace amended_plan

#endif
