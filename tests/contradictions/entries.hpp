// Changes of one thing that make a plan contradict itself: the change, and the rule that finds it.
#ifndef PRESCHOOL_PLAN_TESTS_CONTRADICTIONS_ENTRIES_HPP
#define PRESCHOOL_PLAN_TESTS_CONTRADICTIONS_ENTRIES_HPP

#include <doctest/doctest.h>
#include <preschool_plan/check.hpp>
#include <string_view>

template <class Tables>
struct Contradiction {
    std::string_view what;
    preschool_plan::Rule const& rule;
    void (*change)(Tables&);
};

/// Whether the check of the changed tables finds it, as an error or a warning; and the proof, without places, an error
/// too.
template <class Tables>
bool is_found(Contradiction<Tables> const& contradiction) {
    Tables tables;
    contradiction.change(tables);
    bool found = false;
    preschool_plan::check(tables.plan(), [&](preschool_plan::Finding const& finding) {
        found =
            found || (finding.rule == contradiction.rule && finding.rule.severity != preschool_plan::Severity::note);
    });
    return found && (contradiction.rule.severity != preschool_plan::Severity::error ||
                     !preschool_plan::consistent(tables.plan()));
}

template <class Tables, std::size_t count>
void check_all_are_found(Contradiction<Tables> const (&contradictions)[count]) {
    for (auto const& contradiction : contradictions) {
        CAPTURE(contradiction.what);
        CAPTURE(contradiction.rule.name);
        CHECK(is_found(contradiction));
    }
}

/// Whether a plan has no error and no warning that nobody has explained.
template <class Tables>
void check_nothing_is_found(Tables tables = {}) {
    preschool_plan::check(tables.plan(), [&](preschool_plan::Finding const& finding) {
        bool const is_explained =
            !finding.accepted.zh.empty() || finding.rule.severity == preschool_plan::Severity::note;
        CAPTURE(finding.rule.name);
        CHECK(is_explained);
    });
}

/// A change that says the same in other words, so that nothing is found.
template <class Tables>
struct Rewording {
    std::string_view what;
    void (*change)(Tables&);
};
template <class Tables, std::size_t count>
void check_nothing_is_found_in(Rewording<Tables> const (&rewordings)[count]) {
    for (auto const& rewording : rewordings) {
        CAPTURE(rewording.what);
        Tables tables;
        rewording.change(tables);
        check_nothing_is_found(tables);
    }
}

#endif
