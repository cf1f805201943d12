// Whether a text is a name of an area or a body: any that the plan has for it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_NAMES_HPP
#define PRESCHOOL_PLAN_DETAIL_NAMES_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/full_name.hpp>
#include <preschool_plan/plan.hpp>
#include <string_view>

namespace preschool_plan::detail {

constexpr bool is_either(Label const& label, std::string_view name) {
    return same_text(label.zh, name) || same_text(label.en, name);
}
constexpr bool is_either(FullName const& full, std::string_view name) { return full.zh == name || full.en == name; }

constexpr bool is_in_digits(std::uint64_t number, std::string_view text) {
    std::size_t at = text.size();
    for (; at != 0 && number != 0; number /= 10)
        if (text[--at] != static_cast<char>('0' + number % 10)) return false;
    return at == 0 && number == 0;
}

template <class Terms>
constexpr bool is_name_of(AreaRecord<Terms> const& area, std::string_view name) {
    return same_text(enumerator_name(area.area), name) || is_either(area.name, name) ||
           (area.official_name && is_either(*area.official_name, name)) ||
           (area.code && is_in_digits(*area.code, name));
}

/// Calls `visit` with each article of the plan, in whichever table.
template <class AnyPlan, class Visit>
constexpr void for_each_article(AnyPlan const& plan, Visit visit) {
    for_each_member(members_that<IsArticleTable, AnyPlan>{}, [&]<class Member>(Member*) {
        for (auto const& article : plan.*Member::pointer) visit(article);
    });
}

// Whether a party of the plan is the body under this name: 人社局.
template <class AnyPlan, class Body>
constexpr bool is_printed_for(AnyPlan const& plan, Body body, std::string_view name) {
    auto const is_among = [&](auto const& parties) {
        for (auto const& party : parties)
            if (party.body == body && same_text(party.zh, name)) return true;
        return false;
    };
    bool found = is_among(plan.notice.addressees);
    for_each_article(plan, [&](auto const& article) { found = found || is_among(article.parties); });
    for (auto const& provision : plan.provisions) found = found || is_among(provision.parties);
    return found;
}

template <class AnyPlan, class Terms>
constexpr bool is_name_of(AnyPlan const& plan, BodyRecord<Terms> const& body, std::string_view name) {
    if (same_text(enumerator_name(body.body), name) || is_either(body.name, name)) return true;
    for (auto const& area : plan.areas)
        if (body.area == area.area &&
            (is_either(full_name(area.name, body.name), name) ||
             (area.official_name && is_either(full_name(*area.official_name, body.name), name))))
            return true;
    return is_printed_for(plan, body.body, name);
}

} // namespace preschool_plan::detail

#endif
