// Words that any such plan uses: bilingual labels, clauses, dates, and the terms that classify its rows.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_VOCABULARY_HPP
#define PRESCHOOL_PLAN_VOCABULARY_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <compare>
#include <cstdint>
#include <string_view>

namespace preschool_plan {

/// The text of a literal. The compiler knows its length at once, where `std::string_view` counts it byte by byte: a plan has
/// ten thousand bytes.
[[nodiscard]] constexpr std::string_view text(char const* literal) { return {literal, __builtin_strlen(literal)}; }

/// Whether two texts are equal, byte for byte; a compiler compares them at once.
[[nodiscard]] constexpr bool same_text(std::string_view const& left, std::string_view const& right) {
    return left.size() == right.size() && __builtin_memcmp(left.data(), right.data(), left.size()) == 0;
}

/// A term twice: `zh` exactly as the notice prints it (without its spacing and line breaks), `en` our translation.
struct Label {
    std::string_view zh;
    std::string_view en;

    constexpr Label() = default;
    constexpr Label(std::string_view chinese, std::string_view english) : zh(chinese), en(english) {}
    constexpr Label(char const* chinese, char const* english) : zh(text(chinese)), en(text(english)) {}
    friend constexpr bool operator==(Label const&, Label const&) = default;
};
BOOST_DESCRIBE_STRUCT(Label, (), (zh, en))

/// Where in the notice a datum stands: {3, 6} is 三（六）, {2, 0} section 二 itself, {0, 0} what stands before section 一.
struct Clause {
    std::uint8_t section = 0;
    std::uint8_t item = 0;
    friend constexpr auto operator<=>(Clause const&, Clause const&) = default;
};
BOOST_DESCRIBE_STRUCT(Clause, (), (section, item))

/// A day as printed and as figures; the checks hold one against the other.
struct Date {
    std::string_view zh;
    std::uint16_t year;
    std::uint8_t month;
    std::uint8_t day;
    friend constexpr bool operator==(Date const&, Date const&) = default;
};
BOOST_DESCRIBE_STRUCT(Date, (), (zh, year, month, day))

/// 城市 / 农村
enum class Locality : std::uint8_t { urban, rural };
BOOST_DESCRIBE_ENUM(Locality, urban, rural)

/// 新增 / 改扩建: whether a kindergarten is added or an existing one is rebuilt and enlarged.
enum class Works : std::uint8_t { new_build, expansion };
BOOST_DESCRIBE_ENUM(Works, new_build, expansion)

/// 公办 / 普惠性民办
enum class Ownership : std::uint8_t { public_run, inclusive_private };
BOOST_DESCRIBE_ENUM(Ownership, public_run, inclusive_private)

/// 组长 / 副组长 / 成员
enum class GroupRole : std::uint8_t { leader, deputy_leader, member };
BOOST_DESCRIBE_ENUM(GroupRole, leader, deputy_leader, member)

/// Cities and counties have a government of their own; a zone has none.
enum class AreaKind : std::uint8_t { city, county, zone };
BOOST_DESCRIBE_ENUM(AreaKind, city, county, zone)

/// An office is one body; a local government is the government of one area; 各县市人民政府 is every local government at once;
/// an open-ended body (州直相关部门) is a set that the notice does not close.
enum class BodyKind : std::uint8_t { office, local_government, every_local_government, open_ended };
BOOST_DESCRIBE_ENUM(BodyKind, office, local_government, every_local_government, open_ended)

/// What the notice does with the matter of an action: has it done, supervises it, rewards it, or holds people to account.
enum class ActionKind : std::uint8_t { task, supervision, reward, sanction };
BOOST_DESCRIBE_ENUM(ActionKind, task, supervision, reward, sanction)

[[nodiscard]] constexpr Label label(Locality locality) {
    return locality == Locality::urban ? Label{"城市", "urban"} : Label{"农村", "rural"};
}

[[nodiscard]] constexpr Label label(Works works) {
    return works == Works::new_build ? Label{"新增", "new build"} : Label{"改扩建", "expansion"};
}

[[nodiscard]] constexpr Label label(Ownership ownership) {
    return ownership == Ownership::public_run ? Label{"公办", "public"} : Label{"普惠性民办", "inclusive private"};
}

[[nodiscard]] constexpr Label label(GroupRole role) {
    switch (role) {
    case GroupRole::leader:
        return {"组长", "leader"};
    case GroupRole::deputy_leader:
        return {"副组长", "deputy leader"};
    case GroupRole::member:
        break;
    }
    return {"成员", "member"};
}

[[nodiscard]] constexpr Label label(ActionKind kind) {
    switch (kind) {
    case ActionKind::task:
        return {"要求", "task"};
    case ActionKind::supervision:
        return {"督导检查", "supervised"};
    case ActionKind::reward:
        return {"奖励", "rewarded"};
    case ActionKind::sanction:
        break;
    }
    return {"追究", "held to account"};
}

} // namespace preschool_plan

#endif
