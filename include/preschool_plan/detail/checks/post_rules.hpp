// Rules on officials: whether a body may have the post that a title names, and who heads it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_POST_RULES_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_POST_RULES_HPP

#include <cstddef>
#include <preschool_plan/detail/checks/printed.hpp>
#include <preschool_plan/detail/checks/record_rules.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/rule.hpp>
#include <string_view>

namespace preschool_plan::detail {

/// Endings of areas that have a head: 县 has a 县长.
inline constexpr char16_t ends_of_areas[] = u"县市州区镇乡旗道省";
/// How the name of a body's area ends, 县 for a body of 和静县; for one of the plan's own level how its beginning does,
/// 州 of 州人民政府. 0 if it has neither, or is of a zone or of an area with another ending than its kind has.
template <class Terms>
constexpr unsigned ending_of_area(Plan<Terms> const& plan, BodyRecord<Terms> const& body) {
    if (!body.area) return last_of(beginning_of(body.name.zh));
    auto const area = record_of(plan, body.area);
    if (!area || depth_of(area->kind) < 0 || depth_of(area->kind) > 3) return 0;
    unsigned const ending = last_of(area->name.zh);
    return ending == last_of(label_in(area_kind_endings, area->kind).zh) ? ending : 0;
}

/// Whether a title names the body, by any of its names.
template <class Terms>
constexpr bool names_it(BodyRecord<Terms> const& body, std::string_view const& title) {
    if (has_words(title, without_beginning(body.name.zh))) return true;
    for (Label const& name : body.short_names)
        if (has_words(title, without_beginning(name.zh))) return true;
    return body.second_name && has_words(title, body.second_name->zh);
}
/// Whether the title of a post names another department than its body, 州教育局局长 or 教育局局长 in the 州财政局; in a
/// government only where the title is no more than that.
template <class Terms>
constexpr bool names_another_department(Plan<Terms> const& plan, BodyRecord<Terms> const& body,
                                        std::string_view const& title) {
    std::size_t const list = find_word(title, "、");
    if (body.kind == BodyKind::government ? list != title.size() : names_it(body, title)) return false;
    bool const heads_it = title.ends_with("、局长") || title.ends_with("、主任"); // 组织部副部长、局长
    Bytes const text(title);
    auto const names_one_at = [&](std::size_t begin) {
        if (begin + 6 > text.size) return false;
        char const third = text.first[begin + 2]; // byte, which most names lack there, and behind their beginning
        for (auto const& other : plan.bodies) {
            if (other.kind != BodyKind::department && (heads_it || other.kind != BodyKind::party_department)) continue;
            std::string_view const& name = other.name.zh;
            if (name.size() < 6 || (name.data()[2] != third && name.data()[5] != third)) continue;
            if (text.has(name, begin) || text.has(without_beginning(name), begin)) return true;
        }
        return false;
    };
    return names_one_at(0) || names_one_at(list + 3);
}
/// Whether a title is that of the head, or a deputy, of an area of another kind: 市长 in a county's government, 副州长 in
/// a department.
template <class Terms>
constexpr bool heads_another_kind(Plan<Terms> const& plan, BodyRecord<Terms> const& body,
                                  std::string_view const& title) {
    Bytes const text(title);
    std::size_t end = title.size();
    if (end < 6 || text.before(end) != u'长') return false;
    unsigned const kind = text.before(end - 3);
    if (!is_one_of(kind, ends_of_areas)) return false;
    end -= 6;
    while (is_one_of(text.before(end), u"常务副代")) end -= 3;
    bool const governs = body.kind == BodyKind::government || is_local(body.kind);
    if (!governs) return end == 0; // but 副市长、教育局局长
    unsigned const ending = ending_of_area(plan, body);
    unsigned const before = text.before(end); // 党组成员、副市长, 和静县副市长; but 西区副区长 is of another area
    return ending != 0 && kind != ending && kind != before &&
           (end == 0 || before == u'、' || is_one_of(before, ends_of_areas));
}
/// Whether a title is only of the party committee of an area of another kind: 县委书记 in that of a city.
template <class Terms>
constexpr bool is_of_another_committee(Plan<Terms> const& plan, BodyRecord<Terms> const& body,
                                       std::string_view const& title) {
    Bytes const text(title);
    unsigned const ending = ending_of_area(plan, body);
    bool is_another = false;
    for (std::size_t at = find_word(title, "委"); at != text.size; at = find_word(title, "委", at + 3)) {
        if (text.before(at) == ending) return false; // 州委常委、市委书记
        is_another = is_another || is_one_of(text.before(at), u"县市州区旗");
    }
    return is_another && ending != 0;
}
/// Whether a title in a government is of a party committee: 县委书记.
constexpr bool is_of_a_committee(std::string_view const& title) {
    return is_one_of(last_of(title), u"记委") && !has_words(title, "党组") && // 政府党组书记
           !has_words(title, "长") && !has_words(title, "机关");
}
/// Whether a title in a party committee is only of a government: 县长.
constexpr bool is_of_a_government(std::string_view const& title) {
    Bytes const text(title);
    bool const is_head = text.before(text.size) == u'长' && is_one_of(text.before(text.size - 3), ends_of_areas);
    return is_head && !has_words(title, "委") && !has_words(title, "书记"); // 市委常委、副市长
}

/// Whether the title of a post is one that the body may have.
template <class Terms>
constexpr bool is_of_its_body(Plan<Terms> const& plan, BodyRecord<Terms> const& body, std::string_view const& title) {
    if (names_another_area(plan, body, title)) return false;
    switch (body.kind) {
    case BodyKind::party_department:
    case BodyKind::department:
        return !names_another_department(plan, body, title) && !heads_another_kind(plan, body, title);
    case BodyKind::government:
        return !names_another_department(plan, body, title) && !heads_another_kind(plan, body, title) &&
               !is_of_a_committee(title);
    case BodyKind::local_government:
        return !heads_another_kind(plan, body, title) && !is_of_a_committee(title);
    case BodyKind::party_committee:
        return !is_of_a_government(title);
    case BodyKind::local_party_committee:
        return !is_of_another_committee(plan, body, title) && !is_of_a_government(title);
    default:
        return !heads_another_kind(plan, body, title);
    }
}

/// The last of several posts in one title: 局长 of 党组副书记、局长.
constexpr std::string_view last_post(std::string_view const& title) {
    Bytes const text(title);
    std::size_t begin = title.size();
    while (begin != 0 && !is_one_of(text.before(begin), u"、，兼")) begin -= size_of(text.before(begin));
    return {title.data() + begin, title.size() - begin};
}
inline constexpr Word heads_of_departments[] = {{"局长"}, {"主任"}, {"部长"}};
/// Whether the post is that of the head of its body: of a government 县长, but neither 副县长 nor 镇长; of a department
/// 局长 or 财政局局长, but no 办公室主任; of a committee 县委书记, but no 镇党委书记.
template <class Terms>
constexpr bool is_head(Plan<Terms> const& plan, Post<Terms> const& post) {
    auto const record = record_of(plan, post.body);
    std::string_view const title = last_post(post.title.zh);
    if (!record || title.size() < 6) return false;
    unsigned const ending = ending_of_area(plan, *record);
    Bytes const text(title);
    std::size_t end = title.size() - 6;
    switch (record->kind) {
    case BodyKind::government:
    case BodyKind::local_government:
        return text.at(end + 3) == u'长' && text.at(end) == ending && text.before(end) != u'副';
    case BodyKind::department:
    case BodyKind::party_department:
        return word_at(text, end, heads_of_departments) &&
               (end == 0 || (is_one_of(text.before(end), u"局委办部会") && names_it(*record, title)));
    case BodyKind::party_committee:
    case BodyKind::local_party_committee:
        for (unsigned const part : {u'委', u'党'})
            if (text.before(end) == part) end -= 3;
        return title.ends_with("书记") && (end == 0 || text.before(end) == ending);
    default:
        return false;
    }
}
template <class Terms>
constexpr bool heads_the_same(Plan<Terms> const& plan, Official<Terms> const& left, Official<Terms> const& right) {
    for (auto const& post : left.posts)
        for (auto const& other : right.posts)
            if (post.body == other.body && is_head(plan, post) && is_head(plan, other)) return true;
    return false;
}
/// Whether one official holds posts in two areas, neither of which lies in the other.
template <class Terms>
constexpr bool is_of_two_areas(Plan<Terms> const& plan, Official<Terms> const& official) {
    for (auto const& post : official.posts)
        for (auto const& other : official.posts) {
            auto const left = record_of(plan, post.body);
            auto const right = record_of(plan, other.body);
            if (left && right && left->area && right->area && !lies_within(plan, *left->area, *right->area) &&
                !lies_within(plan, *right->area, *left->area))
                return true;
        }
    return false;
}
/// The warnings about officials.
template <class Terms, class Check>
constexpr void observe_officials(Plan<Terms> const& plan, Rows<Official<Terms>> const& list, Check& check) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        check.in_row(list, i + 1)(rule::official_is_of_two_areas, !is_of_two_areas(plan, list[i]));
        std::size_t earlier = i;
        while (earlier != 0 && !heads_the_same(plan, list[earlier - 1], list[i])) --earlier;
        check.in_row(list, i + 1, EarlierRow{earlier})(rule::body_has_two_heads, earlier == 0);
    }
}

} // namespace preschool_plan::detail

#endif
