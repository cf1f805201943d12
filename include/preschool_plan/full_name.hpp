// The full name of a body of an area: 人民政府 of 尉犁县 is 尉犁县人民政府, Yuli County People's Government.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_FULL_NAME_HPP
#define PRESCHOOL_PLAN_FULL_NAME_HPP

#include <cstddef>
#include <preschool_plan/plan.hpp>
#include <string_view>

namespace preschool_plan {

/// A text whose parts stand apart in the plan, so that nothing is copied to join them: compares as one, and becomes one where it is
/// wanted, `name.zh.as<std::string>()`.
struct JoinedText {
    std::string_view first;
    std::string_view between;
    std::string_view second;

    [[nodiscard]] constexpr std::size_t size() const { return first.size() + between.size() + second.size(); }

    /// As a text of any type that `+=` adds to.
    template <class Text>
    [[nodiscard]] constexpr Text as() const {
        Text joined{};
        joined += first;
        joined += between;
        joined += second;
        return joined;
    }

    friend constexpr bool operator==(JoinedText const& left, std::string_view const& right) {
        if (right.size() != left.size()) return false;
        char const* const rest = right.data() + left.first.size();
        return same_text({right.data(), left.first.size()}, left.first) &&
               same_text({rest, left.between.size()}, left.between) &&
               same_text({rest + left.between.size(), left.second.size()}, left.second);
    }
};

/// A name in both languages, as a `Label` has it.
struct FullName {
    JoinedText zh;
    JoinedText en;
};

namespace detail {

// 库尔勒市 and 市委 are 库尔勒市委: what ends the one and begins the other is written once.
constexpr JoinedText joined(std::string_view area, std::string_view name) {
    std::size_t common = area.size() < name.size() ? area.size() : name.size();
    while (!same_text({area.data() + (area.size() - common), common}, {name.data(), common})) --common;
    return {{area.data(), area.size() - common}, {}, name};
}
constexpr FullName full_name(Label const& area, Label const& name) {
    return {joined(area.zh, name.zh), {area.en, " ", name.en}};
}

} // namespace detail

/// The name of a body with that of its area before it, where it is of one. Empty where the plan has no such body.
template <class Terms>
[[nodiscard]] constexpr FullName full_name(Plan<Terms> const& plan, typename Terms::Body body) {
    std::size_t const index = detail::index_of(plan.bodies, &BodyRecord<Terms>::body, body);
    if (index == plan.bodies.size()) return {};
    BodyRecord<Terms> const& record = plan.bodies[index];
    for (auto const& area : plan.areas)
        if (record.area == area.area) return detail::full_name(area.name, record.name);
    return {{{}, {}, record.name.zh}, {{}, {}, record.name.en}};
}

} // namespace preschool_plan

#endif
