// Everything has a name, and is found by it: the full name of a body, and from what people write to what the plan has, an enumerator, an
// area, a body, an article, a count. A look-up answers with `Found`: one thing, or why not.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_NAMES_HPP
#define PRESCHOOL_PLAN_NAMES_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/found.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/quantity.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

/// A text whose parts stand apart in the plan, so that nothing is copied to join them: compares as one, and becomes one where it is
/// wanted, `name.zh.as<std::string>()`.
struct JoinedText {
    std::string_view first;
    std::string_view between;
    std::string_view second;
    std::string_view after = {};

    [[nodiscard]] constexpr std::size_t size() const {
        return first.size() + between.size() + second.size() + after.size();
    }
    [[nodiscard]] constexpr char operator[](std::size_t at) const {
        for (std::string_view const* const part : {&first, &between, &second}) {
            if (at < part->size()) return part->data()[at];
            at -= part->size();
        }
        return after.data()[at];
    }

    /// As a text of any type that `+=` adds to.
    template <class Text>
    [[nodiscard]] constexpr Text as() const {
        Text joined{};
        joined += first;
        joined += between;
        joined += second;
        joined += after;
        return joined;
    }

    friend constexpr bool operator==(JoinedText const& left, std::string_view const& right) {
        bool same = left.size() == right.size();
        for (std::size_t i = 0; same && i < right.size(); ++i) same = left[i] == right.data()[i];
        return same;
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
    auto const* const record = detail::record_of(plan.bodies, &BodyRecord<Terms>::body, body);
    if (!record) return {};
    for (auto const& area : plan.areas)
        if (record->area == area.area) return detail::full_name(area.name, record->name);
    return {{{}, {}, record->name.zh}, {{}, {}, record->name.en}};
}

/// What the notice prints of the body of a party, and the same in English: "Education Bureau" of 教育局, "Prefecture Education Bureau" of
/// 州教育局.
template <class Terms>
[[nodiscard]] constexpr FullName name_of(Plan<Terms> const& plan, Party<Terms> const& party) {
    FullName name = preschool_plan::full_name(plan, party.body);
    name.zh = {{}, {}, party.zh};
    if (auto const* const record = detail::record_of(plan.bodies, &BodyRecord<Terms>::body, party.body))
        for (auto const& short_name : record->short_names)
            if (same_text(short_name.zh, party.zh)) name.en = {{}, {}, short_name.en};
    return name;
}

namespace detail {

template <class Record>
constexpr Found<Record> found_at(Record const* record) {
    Found<Record> found;
    if (record) found.add(*record);
    return found;
}

} // namespace detail

/// The record of an area: `find_record(plan, Area::hejing)->name`.
template <class Terms>
[[nodiscard]] constexpr Found<AreaRecord<Terms>> find_record(Plan<Terms> const& plan, typename Terms::Area area) {
    return detail::found_at(detail::record_of(plan.areas, &AreaRecord<Terms>::area, area));
}

/// The record of a body.
template <class Terms>
[[nodiscard]] constexpr Found<BodyRecord<Terms>> find_record(Plan<Terms> const& plan, typename Terms::Body body) {
    return detail::found_at(detail::record_of(plan.bodies, &BodyRecord<Terms>::body, body));
}

/// The enumerator of that name in the source: `enumerator<Area>("qiemo")`.
template <DescribedEnum E>
[[nodiscard]] constexpr Found<E> enumerator(std::string_view name) {
    Found<E> found;
    for (std::size_t i = 0; i < enumerators<E>.size(); ++i)
        if (same_text(text(detail::enumerators_of<E>::names[i]), name)) found.add(enumerators<E>[i]);
    return found;
}

/// The unit of that name in data, its English plural, among the library's and the `Terms::units` of a plan that has some (an array of
/// `Unit const*`). What a quantity is written with, `quantity.unit().plural`, makes it again.
template <class Terms = void>
[[nodiscard]] constexpr Found<Unit> find_unit(std::string_view name) {
    Found<Unit> found;
    for (Unit const* const known : unit::all)
        if (same_text(known->plural, name)) found.add(*known);
    if constexpr (requires { Terms::units[0]; })
        for (Unit const* const known : Terms::units)
            if (!found && same_text(known->plural, name)) found.add(*known);
    return found;
}

/// The coordinate of the row's member and enumerator of these names.
template <DescribedRow Row>
[[nodiscard]] constexpr Found<Coordinate> coordinate_named(std::string_view member, std::string_view value) {
    Found<Coordinate> found;
    detail::for_each_member(detail::described_members<Row>{}, [&]<class Member>(Member*) {
        using E = detail::enumeration_in<detail::member_type<Member>>;
        if constexpr (!std::is_void_v<E>) {
            if (member != Member::name) return;
            using Named = std::conditional_t<detail::is_told_by_type<Row, E>, E, detail::Where<Member::pointer>>;
            detail::ColumnNames const& column = detail::column_named<E, Named>;
            for (std::size_t i = 0; i < column.size; ++i)
                if (value == column.names[i]) found.add(Coordinate{column, i});
        }
    });
    return found;
}

namespace detail {

inline constexpr Label count_form{"数字，可以每三位一组，不超过9223372036854775807",
                                  "digits, in groups of three or not, up to 9223372036854775807"};

} // namespace detail

/// A count from text: `count_from_text<Seats>("9,030")`. Anything beside digits, a sign or a unit, and what leaves 64 bits, is not of the
/// form.
template <class CountType>
[[nodiscard]] constexpr Found<CountType> count_from_text(std::string_view text) {
    static_assert(detail::is_count<CountType>, "preschool_plan: count_from_text makes counts, such as Seats.");
    auto const refused = Found<CountType>::not_of_the_form(detail::count_form);
    std::int64_t value = 0;
    std::size_t digits = 0; // of this group
    bool grouped = false;
    for (char const c : text) {
        if (c == ',') {
            if (digits == 0 || digits > 3 || (grouped && digits != 3)) return refused;
            grouped = true;
            digits = 0;
        } else {
            if (c < '0' || c > '9') return refused;
            if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, c - '0', &value))
                return refused;
            ++digits;
        }
    }
    if (digits == 0 || (grouped && digits != 3)) return refused;
    Found<CountType> found;
    found.add(CountType{value});
    return found;
}

namespace detail {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Whether a name is the text, or has it as a part, in upper or lower case.
constexpr bool has_at(JoinedText const& name, std::size_t at, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (lower(name[at + i]) != lower(text.data()[i])) return false;
    return true;
}
struct IsCalled {
    std::string_view text;
    constexpr bool operator()(JoinedText const& name) const {
        return name.size() == text.size() && has_at(name, 0, text);
    }
};
struct HasPart {
    std::string_view text;
    constexpr bool operator()(JoinedText const& name) const {
        for (std::size_t at = 0; at + text.size() <= name.size(); ++at)
            if (has_at(name, at, text)) return true;
        return false;
    }
};

// Whether either language's name is what is asked for.
template <class Ask>
constexpr bool either(FullName const& name, Ask ask) {
    return ask(name.zh) || ask(name.en);
}
template <class Ask>
constexpr bool either(Label const& name, Ask ask) {
    return either(FullName{{{}, {}, name.zh}, {{}, {}, name.en}}, ask);
}

// What ends the name of an area of each kind, and may be left out: 且末, Qiemo.
// clang-format off
inline constexpr Label area_kind_endings[] = {
    {"州", " Prefecture"}, {"市", " City"}, {"县", " County"}, {"区", " District"}, {"旗", " Banner"}, {"乡", " Township"},
    {"镇", " Town"}, {"街道", " Subdistrict"}, {"村", " Village"}, {"社区", " Community"}, {"开发区", " Zone"}};
// clang-format on
constexpr std::string_view without(std::string_view ending, std::string_view name) {
    if (name.size() <= ending.size()) return name;
    std::size_t const rest = name.size() - ending.size();
    return same_text({name.data() + rest, ending.size()}, ending) ? std::string_view{name.data(), rest} : name;
}
/// Asks of each name that the notice or the map has for an area, until one is what is asked for.
template <class Terms, class Ask>
constexpr bool any_name(AreaRecord<Terms> const& area, Ask ask) {
    Label const ending = label_in(area_kind_endings, area.kind);
    return ask(area.name) || ask(Label{without(ending.zh, area.name.zh), without(ending.en, area.name.en)}) ||
           (area.official_name && ask(*area.official_name));
}

template <class AnyPlan, class Area, class Ask>
requires std::is_same_v<Area, typename AnyPlan::Area>
constexpr bool has_name(AnyPlan const& plan, Area area, Ask ask) {
    auto const* const record = record_of(plan.areas, &AreaRecord<typename AnyPlan::Terms>::area, area);
    return record && any_name(*record, [&](Label const& name) { return either(name, ask); });
}
// By every name of its record, alone or with that of its area, and what the plan prints of it anywhere (该政府).
template <class AnyPlan, class Body, class Ask>
requires std::is_same_v<Body, typename AnyPlan::Body>
constexpr bool has_name(AnyPlan const& plan, Body body, Ask ask) {
    using Terms = typename AnyPlan::Terms;
    auto const* const record = record_of(plan.bodies, &BodyRecord<Terms>::body, body);
    if (!record) return false;
    bool found = either(record->name, ask);
    for (auto const& name : record->short_names) found = found || either(name, ask);
    if (record->second_name)
        found = found || either(*record->second_name, ask) ||
                ask(JoinedText{record->name.zh, "（", record->second_name->zh, "）"}) ||
                ask(JoinedText{record->name.en, " (", record->second_name->en, ")"});
    if (plan.leadership_group.body == body) found = found || either(plan.leadership_group.name, ask);
    for (auto const& area : plan.areas)
        if (!found && record->area == area.area)
            found = any_name(area, [&](Label const& name) { return either(full_name(name, record->name), ask); });
    auto const ask_of = [&](auto const& parties) {
        for (auto const& party : parties) found = found || (party.body == body && ask(JoinedText{party.zh, {}, {}}));
    };
    if (!found) ask_of(plan.notice.addressees);
    if (!found) for_each_article(plan, [&](auto const& article) { ask_of(article.parties); });
    for (std::size_t i = 0; !found && i < plan.provisions.size(); ++i) ask_of(plan.provisions[i].parties);
    return found;
}
template <class AnyPlan, class E, class Ask>
constexpr bool has_name(AnyPlan const&, E value, Ask ask) {
    if constexpr (requires { Label{label(value)}; })
        return either(label(value), ask);
    else
        return false;
}
template <class E, class AnyPlan, class Ask>
constexpr void add_named(AnyPlan const& plan, Ask ask, Found<E>& found) {
    for (E const value : enumerators<E>)
        if (!ask.text.empty() && (ask(JoinedText{enumerator_name(value), {}, {}}) || has_name(plan, value, ask)))
            found.add(value);
}

template <class Number>
constexpr bool is_in_digits(Number number, std::string_view text) {
    std::size_t at = text.size();
    for (; at != 0 && number != 0; number /= 10)
        if (text.data()[--at] != static_cast<char>('0' + number % 10)) return false;
    return at == 0 && number == 0;
}

} // namespace detail

/// The area of any name that the plan has for it, in upper or lower case: its enumerator, its name in either language, with or without
/// 县 or County, its official name, its code.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<typename AnyPlan::Area> find_area(AnyPlan const& plan, std::string_view name) {
    Found<typename AnyPlan::Area> found;
    detail::add_named(plan, detail::IsCalled{name}, found);
    for (auto const& record : plan.areas)
        if (record.code && detail::is_in_digits(*record.code, name)) found.add(record.area);
    return found;
}
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<typename AnyPlan::Area> find_area(AnyPlan const& plan, std::uint64_t code) {
    Found<typename AnyPlan::Area> found;
    for (auto const& record : plan.areas)
        if (record.code && *record.code == code) found.add(record.area);
    return found;
}

/// The body of any name that the plan has for it, in upper or lower case: its enumerator, its name, second name or short name in either
/// language, with that of its area before it or not, what a phrase or article calls it, the full name of the leadership group.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<typename AnyPlan::Body> find_body(AnyPlan const& plan, std::string_view name) {
    Found<typename AnyPlan::Body> found;
    detail::add_named(plan, detail::IsCalled{name}, found);
    return found;
}

/// The enumerator of that name or, where there is none, those whose names have it as a part: `find_like<Topic>(plan, "培训")`. Of areas and
/// bodies by any of their names, of others by their labels.
template <DescribedEnum E, DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<E> find_like(AnyPlan const& plan, std::string_view part) {
    Found<E> found;
    detail::add_named(plan, detail::IsCalled{part}, found);
    if (found.match() == Match::none) detail::add_named(plan, detail::HasPart{part}, found);
    return found;
}

/// The article of a clause, in whichever table: `find_article(plan, {3, 4})->title`.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<Article<typename AnyPlan::Terms>> find_article(AnyPlan const& plan,
                                                                             Clause const& clause) {
    Found<Article<typename AnyPlan::Terms>> found;
    detail::for_each_article(plan, [&](auto const& article) {
        if (article.clause == clause) found.add(article);
    });
    return found;
}

namespace detail {

// By name, and of which area where that is a body of one.
struct Subject {
    Label name;
    Label area;
};

template <class Terms>
constexpr Subject recorded(Plan<Terms> const& plan, typename Terms::Area area) {
    auto const* const record = detail::record_of(plan.areas, &AreaRecord<Terms>::area, area);
    return record ? Subject{record->name, {}} : Subject{};
}
template <class Terms>
constexpr Subject subject_of_body(Plan<Terms> const& plan, BodyRecord<Terms> const& body) {
    return {body.name, body.area ? detail::recorded(plan, *body.area).name : Label{}};
}
template <class Terms>
constexpr Subject recorded(Plan<Terms> const& plan, typename Terms::Body body) {
    auto const* const record = detail::record_of(plan.bodies, &BodyRecord<Terms>::body, body);
    return record ? detail::subject_of_body(plan, *record) : Subject{};
}
template <class AnyPlan, class E>
constexpr Subject named(AnyPlan const& plan, E value) {
    if constexpr (requires { detail::recorded(plan, value); })
        return detail::recorded(plan, value);
    else if constexpr (requires { Label{label(value)}; })
        return {label(value), {}};
    else
        return {{preschool_plan::enumerator_name(value), preschool_plan::enumerator_name(value)}, {}};
}

// Its first label or name, else what its first enumerator is called.
template <class AnyPlan, class Row, class... Members>
constexpr Subject first_name_in(AnyPlan const& plan, Row const& row, List<Members...>) {
    Subject subject;
    auto const consider = [&]<class Type>(Type const& value) {
        if constexpr (std::is_same_v<Type, Label>) {
            subject.name = value;
            return true;
        } else if constexpr (std::is_same_v<Type, PersonName>) {
            subject.name = Label{value.zh, value.pinyin};
            return true;
        } else {
            return false;
        }
    };
    auto const consider_enumerator = [&]<class Type>(Type const& value) {
        if constexpr (std::is_enum_v<Type>) {
            subject = detail::named(plan, value);
            return true;
        } else {
            return false;
        }
    };
    (void)((consider(row.*Members::pointer) || ...) || (consider_enumerator(row.*Members::pointer) || ...));
    return subject;
}
template <class AnyPlan, DescribedRow Row>
constexpr Subject subject_of(AnyPlan const& plan, Row const& row) {
    if constexpr (requires { detail::subject_of_body(plan, row); })
        return detail::subject_of_body(plan, row);
    else
        return detail::first_name_in(plan, row, described_members<Row>{});
}

} // namespace detail

} // namespace preschool_plan

#endif
