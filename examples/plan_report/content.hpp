// The content of a report on a plan, as texts in both languages: a terminal and a page print the same.
#ifndef PRESCHOOL_PLAN_EXAMPLES_CONTENT_HPP
#define PRESCHOOL_PLAN_EXAMPLES_CONTENT_HPP

#include "../presentation/tables.hpp"
#include "../presentation/words.hpp"

#include <cstddef>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>
#include <variant>
#include <vector>

namespace report {

/// A topic, body or area that a phrase is about, for filters.
struct Tag {
    std::string_view kind;
    std::size_t number; ///< its position among those of its kind
    Text name;
};

/// A phrase with its figures and whatever else it prints.
struct Phrase {
    int sentence;
    pp::Purpose purpose;
    Text text;
    std::vector<Text> figures;
    std::vector<Fact> facts;
    std::vector<Tag> tags;
};

struct NoticeHead {
    Text number; ///< in English as year and serial number
    std::vector<Fact> facts;
    std::vector<Phrase> phrases;
};

struct ArticleText {
    pp::Clause clause;
    Text title;
    std::vector<Fact> facts;
    std::vector<Phrase> phrases;
};
using Articles = std::vector<ArticleText>;

struct PostText {
    Text title;
    Text body;
};
struct OfficialText {
    Text role;
    Text name;
    std::vector<PostText> posts;
};
struct Group {
    Text name;
    std::vector<OfficialText> officials;
};

/// A table of the plan, and others made from its rows.
struct OwnTable {
    std::vector<Table> tables;
    std::vector<StatedTotal> stated_totals;
    std::vector<Chart> charts{};
};

struct FindingText {
    pp::Severity severity;
    Text text; ///< with its place in the tables
    pp::Optional<pp::Clause> clause;
    Text subject;  ///< whom or what it is about
    Text sentence; ///< what the check found
};
struct Findings {
    std::vector<FindingText> findings;
    Text summary;
};

/// A part of a report, under its heading.
struct Section {
    std::string_view name;
    Text heading;
    pp::Optional<pp::Clause> clause;
    std::variant<NoticeHead, Articles, Group, OwnTable, Matrix, Findings, Text> content;
};

} // namespace report

#endif
