#include <doctest/doctest.h>
#include <preschool_plan/finding.hpp>
#include <preschool_plan/reflect.hpp>
#include <preschool_plan/vocabulary.hpp>

namespace pp = preschool_plan;

enum class Scattered { first = 7, second = 9 };
BOOST_DESCRIBE_ENUM(Scattered, first, second)

TEST_CASE("enumerators are listed in the order of their description") {
    static_assert(pp::enumerators<pp::GroupRole>.size() == 3);
    static_assert(pp::enumerators<pp::GroupRole>[0] == pp::GroupRole::leader);
    static_assert(pp::enumerators<pp::GroupRole>[2] == pp::GroupRole::member);
    CHECK(pp::enumerators<pp::Rule>.size() == 18);
}

TEST_CASE("an enumerator knows its position and name") {
    static_assert(pp::position(pp::Works::expansion) == 1);
    static_assert(pp::enumerator_name(pp::Works::expansion) == "expansion");
    CHECK(pp::enumerator_name(pp::GroupRole::deputy_leader) == "deputy_leader");
    CHECK(pp::position(pp::GroupRole::member) == 2);
}

TEST_CASE("a value that is no enumerator has the position after the last, and no name") {
    static_assert(pp::position(static_cast<pp::Works>(2)) == 2);
    static_assert(pp::enumerator_name(static_cast<pp::Works>(2)) == "");
    static_assert(pp::position(static_cast<Scattered>(8)) == 2 && pp::position(Scattered::second) == 1);
    CHECK(pp::enumerator_name(static_cast<pp::Works>(200)) == "");
}

TEST_CASE("a clause made from nothing is the opening") {
    static_assert(pp::Clause{} == pp::Clause{0, 0});
    CHECK(pp::Clause{}.section == 0);
    CHECK(pp::Clause{}.item == 0);
}

TEST_CASE("words of the vocabulary have the notice's term and ours") {
    static_assert(label(pp::Locality::urban) == pp::Label{"城市", "urban"});
    static_assert(label(pp::Locality::rural) == pp::Label{"农村", "rural"});
    static_assert(label(pp::Works::new_build) == pp::Label{"新增", "new build"});
    static_assert(label(pp::Works::expansion) == pp::Label{"改扩建", "expansion"});
    static_assert(label(pp::Ownership::public_run) == pp::Label{"公办", "public"});
    static_assert(label(pp::Ownership::inclusive_private) == pp::Label{"普惠性民办", "inclusive private"});
    static_assert(label(pp::GroupRole::leader) == pp::Label{"组长", "leader"});
    static_assert(label(pp::GroupRole::deputy_leader) == pp::Label{"副组长", "deputy leader"});
    static_assert(label(pp::GroupRole::member) == pp::Label{"成员", "member"});
    static_assert(label(pp::ActionKind::task) == pp::Label{"要求", "task"});
    static_assert(label(pp::ActionKind::supervision) == pp::Label{"督导检查", "supervised"});
    static_assert(label(pp::ActionKind::reward) == pp::Label{"奖励", "rewarded"});
    static_assert(label(pp::ActionKind::sanction) == pp::Label{"追究", "held to account"});
}

TEST_CASE("a finding made from nothing is an error of a rule of one's own, in the plan as a whole") {
    constexpr pp::Finding found;
    static_assert(found.rule == pp::Rule::own && found.severity == pp::Severity::error);
    static_assert(found.table == pp::Table::plan && found.row == 0 && found.clause == pp::Clause{});
    CHECK_FALSE(found.declared.has_value());
}
