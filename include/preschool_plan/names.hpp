// Names, and finding things by them: the full name of a body; and the enumerator, area, body, article or count that
// someone means by a text. A look-up answers with `Found`: the one thing, or that there is none, or several, and which.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_NAMES_HPP
#define PRESCHOOL_PLAN_NAMES_HPP

#include <boost/describe/enum.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

/// The one thing that was found, where it stands: it has to outlive this. If there is not exactly one, the range
/// has those that match, the first 16 of them: none, or several, as 党委 is the name of several.
template <class Thing>
class Found {
    static constexpr std::uint8_t room = 16;

  public:
    using value_type = Thing;

    constexpr Found() noexcept {}
    constexpr Found(detail::OneOrNone<Thing> one_or_none) {
        if (one_or_none) add(*one_or_none);
    }

    [[nodiscard]] constexpr explicit operator bool() const { return size_ == 1; }

    /// The thing. If there is not exactly one, this does not compile, or throws `std::out_of_range`.
    [[nodiscard]] constexpr Thing const& value() const {
        if (size_ != 1) detail::a_look_up_found_not_exactly_one();
        return *kept_[0];
    }
    [[nodiscard]] constexpr Thing const& operator*() const { return value(); }
    [[nodiscard]] constexpr Thing const* operator->() const { return &value(); }

    friend constexpr bool operator==(Found const& found, Thing const& thing) { return found && *found == thing; }

    struct Iterator {
        using difference_type = std::ptrdiff_t;
        using value_type = Thing;
        Thing const* const* at = nullptr;

        constexpr Thing const& operator*() const { return **at; }
        constexpr Iterator& operator++() {
            ++at;
            return *this;
        }
        constexpr Iterator operator++(int) { return {at++}; }
        friend constexpr bool operator==(Iterator const&, Iterator const&) = default;
    };
    [[nodiscard]] constexpr Iterator begin() const { return {kept_}; }
    [[nodiscard]] constexpr Iterator end() const { return {kept_ + (size_ < room ? size_ : room)}; }
    /// How many match.
    [[nodiscard]] constexpr std::size_t size() const { return size_; }

    /// Adds one that matches.
    constexpr void add(Thing const& more) {
        if (size_ < room) kept_[size_] = &more;
        ++size_;
    }
    void add(Thing const&& gone_at_once) = delete;

  private:
    Thing const* kept_[room]{};
    std::size_t size_ = 0;
};

/// A text whose parts stand apart in the plan. It compares as one text without copying them, and becomes one on
/// request: `name.zh.as<std::string>()`.
struct JoinedText {
    std::string_view parts[4] = {};

    [[nodiscard]] constexpr std::size_t size() const {
        return parts[0].size() + parts[1].size() + parts[2].size() + parts[3].size();
    }
    [[nodiscard]] constexpr char operator[](std::size_t at) const {
        std::size_t part = 0;
        for (; at >= parts[part].size(); ++part) at -= parts[part].size();
        return parts[part].data()[at];
    }
    /// As a text of any type that has `+=`.
    template <class Text>
    [[nodiscard]] constexpr Text as() const {
        Text joined{};
        for (std::string_view const& part : parts) joined += part;
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

/// The name of the described member to which this points; empty if it is none.
template <class Row>
constexpr char const* name_of_member(auto pointer) {
    char const* name = "";
    for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
        if (is_same_member(Member::pointer, pointer)) name = Member::name;
    });
    return name;
}

// A name and, for a body of an area, the name of that area.
struct Subject {
    Label name;
    Label area = {};
};

template <class AnyPlan, class E>
concept IsAreaIn = std::is_same_v<E, typename AnyPlan::Area>;
template <class AnyPlan, class E>
concept IsBodyIn = std::is_same_v<E, typename AnyPlan::Body>;
template <class Member>
using IsName = std::bool_constant<std::is_same_v<Member, Label> || std::is_same_v<Member, PersonName>>;

/// What a row is about: for a body of an area both names, else its first label or name, else the name of its first
/// enumerator.
template <class AnyPlan, DescribedRow Row>
constexpr Subject subject_of(AnyPlan const& plan, Row const& row);

/// The name of an enumerator: from its record in the plan, its label, or the source.
template <class AnyPlan, class E>
constexpr Subject named(AnyPlan const& plan, E value) {
    if constexpr (IsAreaIn<AnyPlan, E> || IsBodyIn<AnyPlan, E>) {
        auto const record = detail::record_of(plan, value);
        return record ? detail::subject_of(plan, *record) : Subject{};
    } else if constexpr (requires { Label{label(value)}; }) {
        return {label(value)};
    } else {
        return {{preschool_plan::enumerator_name(value), preschool_plan::enumerator_name(value)}};
    }
}
template <class AnyPlan, DescribedRow Row>
constexpr Subject subject_of(AnyPlan const& plan, Row const& row) {
    using Name = Search<IsName, Row>;
    using Value = Search<std::is_enum, Row>;
    if constexpr (is_quantity<Row>)
        return {};
    else if constexpr (requires { requires std::is_same_v<Row, BodyRecord<typename AnyPlan::Terms>>; })
        return {row.name, row.area ? detail::named(plan, *row.area).name : Label{}};
    else if constexpr (Name::found == 0 && Value::found == 0)
        return {};
    else if constexpr (Name::found == 0)
        return detail::named(plan, row.*Value::pointer);
    else if constexpr (std::is_same_v<type_at<Name::pointer>, PersonName>)
        return {{(row.*Name::pointer).zh, (row.*Name::pointer).pinyin}};
    else
        return {row.*Name::pointer};
}

// 库尔勒市 and 市委 make 库尔勒市委: where they overlap, the overlap is written once.
constexpr JoinedText joined(std::string_view area, std::string_view name) {
    std::size_t common = area.size() < name.size() ? area.size() : name.size();
    while (!same_text({area.data() + (area.size() - common), common}, {name.data(), common})) --common;
    return {{{area.data(), area.size() - common}, name}};
}
constexpr FullName full_name(Label const& area, Label const& name) {
    return {joined(area.zh, name.zh), {{area.en, area.en.empty() ? "" : " ", name.en}}};
}

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Whether a name, joined or not, is the text or, if `in_part`, contains it; upper or lower case does not matter.
constexpr bool reads(auto const& name, std::string_view text, bool in_part) {
    if (text.empty() || (!in_part && name.size() != text.size())) return false;
    for (std::size_t at = 0; at + text.size() <= name.size(); ++at) {
        std::size_t same = 0;
        while (same < text.size() && lower(name[at + same]) == lower(text.data()[same])) ++same;
        if (same == text.size()) return true;
    }
    return false;
}
/// The same of a `Label` or `FullName`, in either language.
constexpr bool is_called(auto const& name, std::string_view text, bool in_part) {
    return reads(name.zh, text, in_part) || reads(name.en, text, in_part);
}

// The ending of an area's name, by kind. It may be left out: 且末, Qiemo.
// clang-format off
inline constexpr Label area_kind_endings[] = {
    {"省", " Province"}, {"州", " Prefecture"}, {"市", " City"}, {"县", " County"}, {"区", " District"}, {"旗", " Banner"},
    {"乡", " Township"}, {"镇", " Town"}, {"街道", " Subdistrict"}, {"村", " Village"}, {"社区", " Community"},
    {"开发区", " Zone"}};
// clang-format on
constexpr std::string_view without(std::string_view ending, std::string_view name) {
    if (name.size() > ending.size() && name.ends_with(ending)) name.remove_suffix(ending.size());
    return name;
}
template <class Terms, class Visit>
constexpr void for_each_record_name(AreaRecord<Terms> const& record, Visit visit) {
    visit(record.name);
    if (record.official_name) visit(*record.official_name);
}
template <class Terms, class Visit>
constexpr void for_each_record_name(BodyRecord<Terms> const& record, Visit visit) {
    visit(record.name);
    if (record.second_name) visit(*record.second_name);
    for (Label const& name : record.short_names) visit(name);
}
/// Calls `visit` with each name that the notice or the map has for an area.
template <class Terms, class Visit>
constexpr void for_each_label(AreaRecord<Terms> const& area, Visit visit) {
    for_each_record_name(area, visit);
    Label const ending = label_in(area_kind_endings, area.kind);
    visit(Label{without(ending.zh, area.name.zh), without(ending.en, area.name.en)});
}
/// Whether the plan has this name for an enumerator: the one in the source; for an area or body those of its record,
/// for a body also after those of its area, and what the plan prints for it anywhere (该政府); for others the label.
template <class AnyPlan, class E>
constexpr bool is_named(AnyPlan const& plan, E value, std::string_view text, bool in_part) {
    bool found = false;
    auto const look_at = [&](auto const& name) { found = found || is_called(name, text, in_part); };
    std::string_view const in_source = preschool_plan::enumerator_name(value);
    look_at(Label{in_source, in_source});
    if constexpr (IsAreaIn<AnyPlan, E>) {
        if (auto const area = record_of(plan, value)) for_each_label(*area, look_at);
    } else if constexpr (IsBodyIn<AnyPlan, E>) {
        auto const record = record_of(plan, value);
        if (!record) return found;
        Label const name = record->name;
        for_each_record_name(*record, look_at);
        if (auto const& second = record->second_name)
            look_at(FullName{{{name.zh, "（", second->zh, "）"}}, {{name.en, " (", second->en, ")"}}});
        if (auto const area = record_of(plan, record->area))
            for_each_label(*area, [&](Label const& of_area) { look_at(full_name(of_area, name)); });
        if (plan.leadership_group.body == value) look_at(plan.leadership_group.name);
        auto const look_at_printed = [&](auto const& parties) {
            for (auto const& party : parties)
                if (party.body == value) look_at(Label{party.zh, {}});
        };
        look_at_printed(plan.notice.addressees);
        for_each_article(plan, [&](auto const& article) { look_at_printed(article.parties); });
        for (auto const& provision : plan.provisions) look_at_printed(provision.parties);
    } else if constexpr (requires { Label{label(value)}; }) {
        look_at(Label{label(value)});
    }
    return found;
}
template <class E, class AnyPlan>
constexpr Found<E> find_named(AnyPlan const& plan, std::string_view text, bool in_part = false) {
    Found<E> found;
    for (E const& value : enumerators<E>)
        if (is_named(plan, value, text, in_part)) found.add(value);
    return found;
}

constexpr bool is_in_digits(std::uint64_t number, std::string_view text) {
    for (; !text.empty(); text.remove_suffix(1), number /= 10)
        if (number == 0 || text.back() != static_cast<char>('0' + number % 10)) return false;
    return number == 0;
}

} // namespace detail

/// The name of a body, after that of its area if it has one. Empty if the plan has no such body.
template <class Terms>
[[nodiscard]] constexpr FullName full_name(Plan<Terms> const& plan, typename Terms::Body body) {
    detail::Subject const subject = detail::named(plan, body);
    return detail::full_name(subject.area, subject.name);
}

/// What the notice prints for a party's body, and the same in English: "Education Bureau" for 教育局, "Prefecture
/// Education Bureau" for 州教育局.
template <class Terms>
[[nodiscard]] constexpr FullName name_of(Plan<Terms> const& plan, Party<Terms> const& party) {
    FullName name = preschool_plan::full_name(plan, party.body);
    name.zh = {{party.zh}};
    if (auto const record = detail::record_of(plan, party.body))
        for (auto const& short_name : record->short_names)
            if (detail::same_text(short_name.zh, party.zh)) name.en = {{short_name.en}};
    return name;
}

/// The record of an area: `find_record(plan, Area::hejing)->name`.
template <class Terms>
[[nodiscard]] constexpr Found<AreaRecord<Terms>> find_record(Plan<Terms> const& plan, typename Terms::Area area) {
    return detail::record_of(plan, area);
}
/// The record of a body.
template <class Terms>
[[nodiscard]] constexpr Found<BodyRecord<Terms>> find_record(Plan<Terms> const& plan, typename Terms::Body body) {
    return detail::record_of(plan, body);
}

/// The enumerator of that name in the source: `enumerator<Area>("qiemo")`.
template <DescribedEnum E>
[[nodiscard]] constexpr Found<E> enumerator(std::string_view name) {
    Found<E> found;
    for (std::size_t i = 0; i < enumerators<E>.size(); ++i)
        if (detail::same_text(detail::text(detail::enumerators_of<E>::names[i]), name)) found.add(enumerators<E>[i]);
    return found;
}

/// The unit with this name in data, its English plural: one of the library's or, if given, of a plan's `Terms::units`
/// (an array of `Unit const*`). Data write `quantity.unit().plural`, and this finds the unit again.
template <class Terms = void>
[[nodiscard]] constexpr Found<Unit> find_unit(std::string_view name) {
    Found<Unit> found;
    for (Unit const* const known : unit::all)
        if (detail::same_text(known->plural, name)) found.add(*known);
    if constexpr (requires { Terms::units[0]; })
        for (Unit const* const known : Terms::units)
            if (!found && detail::same_text(known->plural, name)) found.add(*known);
    return found;
}

/// A count from text: `count_from_text<Seats>("9,030")`. Digits only, in groups of three or not; nothing for a sign, a
/// unit or a number beyond 64 bits.
template <class CountType>
[[nodiscard]] constexpr Optional<CountType> count_from_text(std::string_view text) {
    static_assert(detail::is_count<CountType>, "preschool_plan: count_from_text makes counts, such as Seats.");
    std::int64_t value = 0;
    std::size_t digits = 0; // of this group
    bool grouped = false;
    for (char const c : text) {
        if (c == ',' && digits != 0 && (grouped ? digits == 3 : digits <= 3)) {
            grouped = true;
            digits = 0;
        } else if (c < '0' || c > '9' || __builtin_mul_overflow(value, 10, &value) ||
                   __builtin_add_overflow(value, c - '0', &value)) {
            return {};
        } else {
            ++digits;
        }
    }
    if (digits == 0 || (grouped && digits != 3)) return {};
    return CountType{value};
}

/// The area by any of its names in the plan, in upper or lower case: its enumerator, its name in either language, with
/// or without 县 or County, its official name, its code.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<typename AnyPlan::Area> find_area(AnyPlan const& plan, std::string_view name) {
    auto found = detail::find_named<typename AnyPlan::Area>(plan, name);
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

/// The body by any of its names in the plan, in upper or lower case: its enumerator; its name, second name or short
/// name in either language, with or without that of its area before it; what a phrase or article calls it; the full
/// name of the leadership group.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<typename AnyPlan::Body> find_body(AnyPlan const& plan, std::string_view name) {
    return detail::find_named<typename AnyPlan::Body>(plan, name);
}

/// The enumerator with that name or, if there is none, those whose names contain it: `find_like<Topic>(plan, "培训")`.
/// Areas and bodies are searched by all of their names, others by their labels.
template <DescribedEnum E, DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<E> find_like(AnyPlan const& plan, std::string_view part) {
    auto const found = detail::find_named<E>(plan, part);
    return found.size() == 0 ? detail::find_named<E>(plan, part, true) : found;
}

/// The article of a clause, from any table: `find_article(plan, {3, 4})->title`.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<Article<typename AnyPlan::Terms>> find_article(AnyPlan const& plan,
                                                                             Clause const& clause) {
    Found<Article<typename AnyPlan::Terms>> found;
    detail::for_each_article(plan, [&](auto const& article) {
        if (article.clause == clause) found.add(article);
    });
    return found;
}

} // namespace preschool_plan

#endif
