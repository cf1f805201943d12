// Rules on areas and bodies: their names, and that no record contradicts itself or another.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_RECORD_RULES_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_RECORD_RULES_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/checks/printed.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/rule.hpp>
#include <string_view>

namespace preschool_plan::detail {

constexpr unsigned last_of(std::string_view const& text) { return Bytes(text).before(text.size()); }

// Names.

// A name, where it has to be unique, and its record.
struct RecordName {
    std::string_view text = {};
    std::size_t place = 0;
    std::size_t record = 0;
};

/// Asks of each record whether an earlier one has one of its names. Two with the same main name are reported as
/// standing twice, not here.
template <class Record, class Check>
constexpr void have_names_of_their_own(Rows<Record> const& list, Check& check) {
    constexpr std::size_t most_names = 8; // of a record: four, each in two languages
    Record const* const records = list.data();
    std::size_t const size = list.size();
    Scratch<RecordName, 384> names(most_names * size);
    Slots seen(most_names * size);
    std::size_t count = 0;
    for (std::size_t i = 0; i < size; ++i) {
        std::size_t place = 0; // areas have unique names everywhere, bodies within their area
        if constexpr (requires { records[i].body; })
            if (auto const& area = records[i].area) place = static_cast<std::size_t>(*area) + 1;
        std::size_t earlier = 0; // the record, from 1, that has one of its names
        auto const look = [&](std::string_view const& text) {
            if (text.empty()) return;
            names[count] = {text, place, i};
            std::uint32_t& slot = seen.of(Together<&RecordName::place, &RecordName::text>{}, names, names[count]);
            if (slot == 0) {
                slot = static_cast<std::uint32_t>(++count);
                return;
            }
            std::size_t const other = names[slot - 1].record;
            if (other != i && !same_text(records[other].name.zh, records[i].name.zh)) earlier = other + 1;
        };
        for_each_record_name(records[i], [&](Label const& name) {
            look(name.zh);
            look(name.en);
        });
        check.in_row(list, i + 1, EarlierRow{earlier})(rule::has_a_name_of_another, earlier == 0);
    }
}

/// Beginnings of bodies' names, which texts leave out or add: 州教育局 is the 教育局 of its prefecture, and 各县市 are
/// 县市. All but the last three give the level.
inline constexpr Word beginnings_of_names[] = {{"自治区"}, {"自治州"}, {"省"}, {"州"}, {"市"}, {"县"},
                                               {"区"},     {"旗"},     {"乡"}, {"镇"}, {"村"}, {"社区"},
                                               {"街道"},   {"各"},     {"本"}, {"该"}};
constexpr std::string_view beginning_of(std::string_view const& name) {
    auto const word = word_at(Bytes(name), 0, beginnings_of_names);
    return word ? std::string_view(word->zh, word->size()) : std::string_view();
}
constexpr std::string_view without_beginning(std::string_view const& name) {
    std::size_t const size = beginning_of(name).size();
    return {name.data() + size, name.size() - size};
}
/// Whether the beginning of a printed name suits the body: for a body of an area the ending of the area's name
/// (县人民政府 of 和静县), for another the beginning of its own (州 of 州教育局) or, if it has none, any.
template <class Terms>
constexpr bool may_begin_so(Plan<Terms> const& plan, BodyRecord<Terms> const& record, std::string_view const& printed) {
    std::string_view const beginning = beginning_of(printed);
    if (is_one_of(Bytes(printed).at(0), u"各本该")) return true;
    if (!record.area) {
        std::string_view const own = beginning_of(record.name.zh);
        return own.empty() || last_of(own) == last_of(beginning) ||
               same_text(without_beginning(printed), record.name.zh); // 县乡村振兴局
    }
    auto const area = record_of(plan, record.area);
    return area &&
           (label_in(area_kind_endings, area->kind).zh.ends_with(beginning) || area->name.zh.ends_with(beginning) ||
            (area->official_name && area->official_name->zh.ends_with(beginning)));
}
/// Whether the printed name is one of the body's: from its record, with or without its beginning, after that of its
/// area, or with the second name in brackets after it; for the group's body also the name of the group. But not the
/// whole name of another body.
template <class Terms>
constexpr bool is_a_name_of(Plan<Terms> const& plan, BodyRecord<Terms> const& record, std::string_view const& printed) {
    if (same_text(record.name.zh, printed)) return true;
    for (Label const& name : record.short_names)
        if (same_text(name.zh, printed)) return true;
    for (auto const& other : plan.bodies)
        if (!other.area && other.body != record.body && same_text(other.name.zh, printed)) return false;
    bool found = record.second_name && JoinedText{{record.name.zh, "（", record.second_name->zh, "）"}} == printed;
    std::string_view const printed_rest = without_beginning(printed);
    auto const look_at = [&](std::string_view const& name) {
        std::string_view const rest = without_beginning(name);
        found =
            found || same_text(name, printed) || same_text(rest, printed) ||
            ((same_text(name, printed_rest) || same_text(rest, printed_rest)) && may_begin_so(plan, record, printed));
        if (auto const area = record_of(plan, record.area))
            for_each_label(*area, [&](Label const& of) { found = found || joined(of.zh, name) == printed; });
    };
    for_each_record_name(record, [&](Label const& name) {
        look_at(name.zh);
        if (name.zh.ends_with("党委")) look_at("委"); // 焉耆县委
        if (!name.zh.ends_with("人民政府")) return;
        look_at("政府");
        found = found || JoinedText{{without("人民政府", name.zh), "政府"}} == printed;
    });
    return found || (plan.leadership_group.body == record.body && same_text(plan.leadership_group.name.zh, printed));
}

/// Whether a text begins with the name of an area, with or without its 县 or 市.
template <class Terms>
constexpr bool begins_with(std::string_view const& text, AreaRecord<Terms> const& area) {
    constexpr std::size_t one_character = 3;
    std::size_t const size = area.name.zh.size();
    return Bytes(text).has({area.name.zh.data(), size > 2 * one_character ? size - one_character : size}, 0);
}
/// Whether a post or name of this body begins with the name of an area that is not the body's.
template <class Terms>
constexpr bool names_another_area(Plan<Terms> const& plan, BodyRecord<Terms> const& body,
                                  std::string_view const& text) {
    if (text.size() <= 9) return false; // 县长, 副市长: too short to begin with an area
    char const third = text.data()[2];
    bool is_another = false;
    for (AreaRecord<Terms> const& area : plan.areas) {
        std::string_view const& name = area.name.zh;
        if (name.size() < 3 || name.data()[2] != third) continue; // like most, which saves a call
        if (!begins_with(text, area)) continue;
        bool const is_around = body.area && lies_within(plan, *body.area, area.area);
        if (is_around || (!body.area && begins_with(body.name.zh, area))) return false;
        is_another = true;
    }
    auto const own = is_another ? record_of(plan, body.area) : OneOrNone<AreaRecord<Terms>>();
    return is_another && !(own && has_words(text, own->name.zh)); // 东市副市长、开发区管委会主任
}

// Bodies.

/// Whether a body's record fits its kind.
template <class Terms>
constexpr bool is_of_its_kind(Plan<Terms> const& plan, BodyRecord<Terms> const& record) {
    if (!is_set(record.kind)) {
        if (!record.covers.empty() || !record.area_kinds.empty()) return false;
        bool const governs = record.kind == BodyKind::government || record.kind == BodyKind::local_government;
        bool const leads = record.kind == BodyKind::party_committee || record.kind == BodyKind::local_party_committee;
        bool const is_own_level = record.kind == BodyKind::government || record.kind == BodyKind::party_committee;
        bool const has_long_name = record.name.zh.size() > text("人民政府").size(); // 和硕县人民政府 of 和静县
        if (record.area && has_long_name && names_another_area(plan, record, record.name.zh)) return false;
        if (record.area ? is_own_level : record.kind == BodyKind::local_party_committee) return false;
        unsigned const last = last_of(record.name.zh);
        if (governs) return !is_one_of(last, u"局委协部") && !has_words(record.name.zh, "党委");
        return !leads || (!is_one_of(last, u"府协") && !has_words(record.name.zh, "政府"));
    }
    for (BodyKind const kind : record.covers)
        if (is_set(kind) || kind == BodyKind::persons) return false;
    if (record.covers.empty()) return false;
    if (record.name.zh.ends_with("人民政府")) // 各县市人民政府
        for (BodyKind const kind : record.covers)
            if (kind != BodyKind::government && kind != BodyKind::local_government) return false;
    if (!record.area || record.area_kinds.empty()) return true;
    for (auto const& area : plan.areas)
        if (has_item(record.area_kinds, area.kind) && lies_within(plan, area.area, *record.area)) return true;
    return false;
}

// Areas.

// How far down an area of each kind is, in the kinds' order; -1 for a zone, which may lie anywhere, and for what is no
// kind.
inline constexpr int depths_of_areas[] = {0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, -1, -1};
static_assert(std::size(depths_of_areas) == enumerators_of<AreaKind>::size + 1);
constexpr int depth_of(AreaKind kind) { return depths_of_areas[preschool_plan::position(kind)]; }

// Areas down to a county have the six digits of GB/T 2260, which begin with the province's, 11 to 82; towns have three
// more, villages another three. A zone may have any of these.
constexpr bool has_form_of(AreaKind kind, std::uint64_t code) {
    int depth_of_code = 2;
    for (; code >= 1'000'000; code /= 1'000) ++depth_of_code;
    int const depth = depth_of(kind);
    bool const has_its_length = depth < 0 ? depth_of_code <= 4 : depth_of_code == (depth < 2 ? 2 : depth);
    return has_its_length && code >= 110000 && code < 830000;
}
// 652822 lies under 652800, and 652822103 under 652822: two digits a level, then three. 659006 belongs to no
// prefecture, and may lie in any of its province.
constexpr bool lies_under(std::uint64_t code, std::uint64_t above) {
    std::uint64_t of_county = code;
    while (of_county >= 1'000'000) of_county /= 1'000;
    bool const is_of_no_prefecture = of_county / 100 % 100 == 90 && above % 100 == 0;
    std::uint64_t beginning = is_of_no_prefecture ? above / 10'000 : above;
    while (beginning != 0 && beginning % 100 == 0) beginning /= 100;
    std::uint64_t of_code = code;
    while (of_code > beginning) of_code /= 10;
    return beginning != 0 && of_code == beginning && code != above;
}

/// Whether the name of an area does not end like that of another kind. Any may end in 省 or 州, as a city's does in 州,
/// and that of a province, prefecture or zone in 市 or 区.
template <class Terms>
constexpr bool is_called_of_its_kind(AreaRecord<Terms> const& record, std::string_view const& name) {
    bool const is_above_cities = record.kind == AreaKind::province || record.kind == AreaKind::prefecture;
    bool const ends_in_another =
        is_one_of(last_of(name), is_above_cities ? u"县旗乡镇村" : u"市县区旗乡镇村") || name.ends_with("街道");
    return record.kind == AreaKind::zone || name.size() <= 3 || !ends_in_another ||
           name.ends_with(label_in(area_kind_endings, record.kind).zh);
}
/// Whether the code of a town or village lies under that of another area of the plan, or the code above is its
/// county's.
template <class AnyPlan, class Terms>
constexpr bool has_area_above(AnyPlan const& plan, AreaRecord<Terms> const& record) {
    if (!record.code || *record.code < 100'000'000 || record.within || !plan.area_codes) return true;
    if (plan.area_codes->above % 100 != 0) return true;
    for (auto const& area : plan.areas)
        if (area.code && lies_under(*record.code, *area.code)) return true;
    return false;
}

} // namespace preschool_plan::detail

#endif
