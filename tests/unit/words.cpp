// The check of words finds what is wrong: a small glossary, labels that follow it or do not, and decided purposes.
#include "../notice/words.hpp"
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <sstream>

namespace {

using sample::pp::Clause, sample::pp::Label;

std::vector<words::Entry> glossary(std::string const& text) {
    std::istringstream file{text};
    return words::read_glossary(file);
}

constexpr char small_glossary[] = "# terms\n教育\teducation\n学前教育\tpreschool education\n\n教师\tteacher|staff\n";

// The terms of the small glossary that the label has and does not translate.
std::vector<std::string> untranslated(Label const& label) {
    std::vector<std::string> terms;
    for (auto const& entry : words::entries_in(label, glossary(small_glossary)))
        if (!words::is_translated(label, entry)) terms.push_back(entry.zh);
    return terms;
}
using Terms = std::vector<std::string>;

std::string purpose(std::string const& line) {
    sample::Tables tables;
    std::istringstream file{line};
    return std::string{words::purpose_in(tables.plan(), words::read_decisions(file).at(0))};
}

} // namespace

TEST_CASE("a glossary is read with its longest terms first") {
    auto const entries = glossary(small_glossary);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].zh == "学前教育");
    CHECK(entries[1].forms == words::Fields{"education"});
    CHECK(entries[2].forms == words::Fields{"teacher", "staff"});
}

TEST_CASE("a line that is not all of its fields is refused") {
    CHECK_THROWS_AS(glossary("教师\n"), std::runtime_error);
    CHECK_THROWS_AS(glossary("教师\t\n"), std::runtime_error);
    CHECK_THROWS_AS(glossary("教师\tteacher\tstaff\n"), std::runtime_error);
    CHECK_THROWS_AS(purpose("2.1\t建园\ttask\n"), std::runtime_error);
    CHECK_THROWS_AS(purpose("2.1.1.1\t建园\ttask\twhy\n"), std::runtime_error);
}

TEST_CASE("each term of a label stands in its English, in one of its forms and in any case") {
    CHECK(untranslated({"教师", "Teachers"}).empty());
    CHECK(untranslated({"教师", "rural STAFF"}).empty());
    CHECK(untranslated({"教师", "tutors"}) == Terms{"教师"});
    CHECK(untranslated({"教师教育", "education"}) == Terms{"教师"});
    CHECK(untranslated({"园舍", "premises"}).empty());
}

TEST_CASE("a term that is part of a longer one is not asked for there") {
    CHECK(untranslated({"学前教育", "preschool Education"}).empty());
    CHECK(untranslated({"学前教育", "education"}) == Terms{"学前教育"});
    CHECK(untranslated({"学前教育和教育", "preschool education"}).empty());
    CHECK(untranslated({"教育和学前教育", "schooling"}) == Terms{"学前教育", "教育"});
}

TEST_CASE("labels are found at any depth, where they have both languages") {
    sample::Tables tables;
    tables.provisions[0].text.en = "";
    std::vector<std::string> found;
    words::for_each_label(tables.plan(), [&](Label const& label) { found.emplace_back(label.zh); });
    auto const has = [&](std::string const& zh) { return std::find(found.begin(), found.end(), zh) != found.end(); };
    CHECK(has("东市"));       // a record's name
    CHECK(has("通知"));       // the notice's title
    CHECK(has("市长"));       // a post, in an official, in the group
    CHECK(has("轮岗"));       // an item of a provision
    CHECK(has("2022年底前")); // an optional due
    CHECK(has("学位900个"));  // a total of the plan's own table
    CHECK_FALSE(has("建园")); // without English
}

TEST_CASE("a purpose is that of the provision of that clause and text") {
    CHECK(purpose("2.1\t建园\ttask\twhy\n") == "task");
    CHECK(purpose("2.1\t五年内办好\ttask\twhy\n") == "aim");
    CHECK(purpose("2.2\t建园\ttask\twhy\n") == "");
    CHECK(purpose("2.1\t建\ttask\twhy\n") == "");
    CHECK(words::clause_named("0") == Clause{});
    CHECK(words::clause_named("3.4") == Clause{3, 4});
    CHECK(words::clause_named("3.4.1") == Clause{3, 4, 1});
}
