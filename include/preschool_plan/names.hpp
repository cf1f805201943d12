// Everything has a name, and is found by it: the full name of a body, and from what people write to what the plan has, an enumerator, an
// area, a body, an article, a count.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_NAMES_HPP
#define PRESCHOOL_PLAN_NAMES_HPP

#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/plan.hpp>
#include <string_view>
#include <type_traits>

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

namespace detail {

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

} // namespace detail

namespace detail {

// By name, and of which area where that is a body of one.
struct Subject {
    Label name;
    Label area;
};

template <class Terms>
constexpr Subject recorded(Plan<Terms> const& plan, typename Terms::Area area) {
    std::size_t const index = detail::index_of(plan.areas, &AreaRecord<Terms>::area, area);
    if (index == plan.areas.size()) return {};
    return {plan.areas[index].name, {}};
}
template <class Terms>
constexpr Subject subject_of_body(Plan<Terms> const& plan, BodyRecord<Terms> const& body) {
    return {body.name, body.area ? detail::recorded(plan, *body.area).name : Label{}};
}
template <class Terms>
constexpr Subject recorded(Plan<Terms> const& plan, typename Terms::Body body) {
    std::size_t const index = detail::index_of(plan.bodies, &BodyRecord<Terms>::body, body);
    if (index == plan.bodies.size()) return {};
    return detail::subject_of_body(plan, plan.bodies[index]);
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

/// How many things a name is the name of: 党委 is that of several.
BOOST_DEFINE_FIXED_ENUM_CLASS(Match, std::uint8_t, none, one, several)

/// What a look-up found: one thing, where it stands in the plan; else nothing, and `match()` says whether none or several match.
template <class Thing>
class Found {
  public:
    constexpr Found() noexcept {}

    [[nodiscard]] constexpr Match match() const { return match_; }
    [[nodiscard]] constexpr explicit operator bool() const { return match_ == Match::one; }

    /// The thing; does not compile, or throws, where there is not exactly one.
    [[nodiscard]] constexpr Thing const& value() const {
        if (match_ != Match::one) detail::a_look_up_found_not_exactly_one();
        return *thing_;
    }
    [[nodiscard]] constexpr Thing const& operator*() const { return value(); }
    [[nodiscard]] constexpr Thing const* operator->() const { return &value(); }

    friend constexpr bool operator==(Found const& found, Thing const& thing) { return found && *found == thing; }

    /// One more that matches.
    constexpr void add(Thing const& thing) {
        match_ = match_ == Match::none ? Match::one : Match::several;
        thing_ = &thing;
    }

  private:
    Thing const* thing_ = nullptr;
    Match match_ = Match::none;
};

/// The enumerator of that name in the source: `enumerator<Area>("qiemo")`.
template <DescribedEnum E>
[[nodiscard]] constexpr Optional<E> enumerator(std::string_view name) {
    for (std::size_t i = 0; i < enumerators<E>.size(); ++i)
        if (same_text(text(detail::enumerators_of<E>::names[i]), name)) return enumerators<E>[i];
    return {};
}

/// A count from text: digits, in groups of three or not. Nothing where there is anything else, a sign or a unit, and where the number
/// leaves 64 bits: `count_from_text<Seats>("9,030")`.
template <class CountType>
[[nodiscard]] constexpr Optional<CountType> count_from_text(std::string_view text) {
    static_assert(detail::is_count<CountType>, "preschool_plan: count_from_text makes counts, such as Seats.");
    std::int64_t value = 0;
    std::size_t digits = 0; // of this group
    bool grouped = false;
    for (char const c : text) {
        if (c == ',') {
            if (digits == 0 || digits > 3 || (grouped && digits != 3)) return {};
            grouped = true;
            digits = 0;
        } else {
            if (c < '0' || c > '9') return {};
            if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, c - '0', &value)) return {};
            ++digits;
        }
    }
    if (digits == 0 || (grouped && digits != 3)) return {};
    return CountType{value};
}

/// The area of any name that the plan has for it: its enumerator, its name or official name in either language, its code.
template <class Terms>
[[nodiscard]] constexpr Found<typename Terms::Area> find_area(Plan<Terms> const& plan, std::string_view name) {
    Found<typename Terms::Area> found;
    for (auto const& record : plan.areas)
        if (!name.empty() && detail::is_name_of(record, name)) found.add(record.area);
    return found;
}
template <class Terms>
[[nodiscard]] constexpr Found<typename Terms::Area> find_area(Plan<Terms> const& plan, std::uint64_t code) {
    Found<typename Terms::Area> found;
    for (auto const& record : plan.areas)
        if (record.code && *record.code == code) found.add(record.area);
    return found;
}

/// The body of any name that the plan has for it: its enumerator, its name in either language, with that of its area before it or not,
/// or what a phrase or article calls it (人社局).
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<typename AnyPlan::Body> find_body(AnyPlan const& plan, std::string_view name) {
    Found<typename AnyPlan::Body> found;
    for (auto const& record : plan.bodies)
        if (!name.empty() && detail::is_name_of(plan, record, name)) found.add(record.body);
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

} // namespace preschool_plan

#endif
