// The words that any such plan uses: bilingual labels, clauses, dates, names, localities, works and ownerships; and
// what makes two rows the same row; how a kind of member of yours is looked at.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_VOCABULARY_HPP
#define PRESCHOOL_PLAN_VOCABULARY_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/text.hpp>
#include <preschool_plan/enumerators.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

/// A text twice: `zh` exactly as the notice prints it (without its spacing and line breaks), `en` in our translation.
struct Label {
    std::string_view zh;
    std::string_view en;

    constexpr Label() = default;
    // A template, so that overload resolution need not weigh it for literals.
    template <class Text>
    requires std::is_same_v<Text, std::string_view>
    constexpr Label(Text chinese, Text english) : zh(chinese), en(english) {}
    constexpr Label(char const* chinese, char const* english)
        : zh(chinese, __builtin_strlen(chinese)),
          en(english, __builtin_strlen(english)) {}
    friend constexpr bool operator==(Label const&, Label const&) = default;
};
BOOST_DESCRIBE_STRUCT(Label, (), (zh, en))

/// Explains a member to those who read data without the source. A struct of your own explains the members that do not
/// speak for themselves: `static constexpr pp::MemberText member_texts[] = {{"money", {"投资", "cost"}}};`.
struct MemberText {
    std::string_view member;
    Label text;
};

/// Where in the notice something stands: {3, 6} is 三（六）, {3, 6, 1} its first point, {2} section 二 itself, {} the
/// text before section 一; {.section = 2, .item = 4, .point = 1, .subpoint = 3} is 二（四）1．（3）. An annex counts
/// its own sections: `annex` is 1 for the first and 0 for the notice itself, which precedes all annexes. Annexes and
/// subpoints go up to 15, so that a clause, which stands in every row, takes only four bytes.
struct Clause {
    std::uint8_t section = 0;
    std::uint8_t item = 0;
    std::uint8_t point = 0;
    std::uint8_t annex : 4 = 0;
    std::uint8_t subpoint : 4 = 0;

    friend constexpr bool operator==(Clause const& left, Clause const& right) {
        return left.section == right.section && left.item == right.item && left.point == right.point &&
               left.annex == right.annex && left.subpoint == right.subpoint;
    }
    friend constexpr auto operator<=>(Clause const& left, Clause const& right) {
        return left.place() <=> right.place();
    }

    /// A number that orders clauses: the later the clause, the larger.
    [[nodiscard]] constexpr std::uint32_t place() const {
        return static_cast<std::uint32_t>(annex) << 28 |
               static_cast<std::uint32_t>(section << 20 | item << 12 | point << 4 | subpoint);
    }
    /// The clause that contains it: 三 for 三（六）, the opening for 三.
    [[nodiscard]] constexpr Clause parent() const {
        if (subpoint != 0) return {section, item, point, annex};
        if (point != 0) return {section, item, 0, annex};
        if (item != 0) return {section, 0, 0, annex};
        if (section != 0) return {0, 0, 0, annex};
        return {};
    }
    /// Its number within its parent: 6 for 三（六）.
    [[nodiscard]] constexpr int number() const {
        return subpoint != 0 ? subpoint : point != 0 ? point : item != 0 ? item : section != 0 ? section : annex;
    }
};
BOOST_DESCRIBE_STRUCT(Clause, (), (section, item, point)) // annex and subpoint are bit-fields, which have no address

/// A day, a month or a year: what is not given is 0.
struct Date {
    std::uint16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    friend constexpr bool operator==(Date const&, Date const&) = default;

    /// Whether a calendar has it: 2021, 2021-02 and 2020-02-29 are dates, 2021-02-29 and 2021-00-05 are not.
    [[nodiscard]] constexpr bool exists() const {
        return (year != 0 || month != 0) && month <= 12 && day <= days_of_month() && (day == 0 || month != 0);
    }
    /// Its last day, by which deadlines compare: 2020-08-31 for August 2020.
    [[nodiscard]] constexpr Date last_day() const {
        Date last = *this;
        if (last.month == 0) last.month = 12;
        if (last.day == 0) last.day = last.days_of_month();
        return last;
    }
    /// Its first day: 2020-08-01 for August 2020.
    [[nodiscard]] constexpr Date first_day() const {
        Date first = *this;
        if (first.month == 0) first.month = 1;
        if (first.day == 0) first.day = 1;
        return first;
    }
    /// A number that orders dates: the later the day, the larger.
    [[nodiscard]] constexpr std::int64_t in_order() const { return (year * 16 + month) * 32 + day; }
    /// Whether it ends before the other one ends: August 2020 is before 1 September 2020.
    [[nodiscard]] constexpr bool is_before(Date const& other) const {
        return last_day().in_order() < other.last_day().in_order();
    }

  private:
    constexpr std::uint8_t days_of_month() const {
        if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
};
BOOST_DESCRIBE_STRUCT(Date, (), (year, month, day))

/// A person's name as printed, and in pinyin.
struct PersonName {
    std::string_view zh;
    std::string_view pinyin;

    constexpr PersonName() = default;
    constexpr PersonName(char const* chinese, char const* romanized)
        : zh(chinese, __builtin_strlen(chinese)),
          pinyin(romanized, __builtin_strlen(romanized)) {}
    friend constexpr bool operator==(PersonName const&, PersonName const&) = default;
};
BOOST_DESCRIBE_STRUCT(PersonName, (), (zh, pinyin))

/// 城市 / 农村
BOOST_DEFINE_FIXED_ENUM_CLASS(Locality, std::uint8_t, urban, rural)

/// 新增 / 改扩建: whether a kindergarten is added or an existing one is rebuilt and enlarged.
BOOST_DEFINE_FIXED_ENUM_CLASS(Works, std::uint8_t, new_build, expansion)

/// 公办 / 普惠性民办 / 民办: private, whether inclusive or not.
BOOST_DEFINE_FIXED_ENUM_CLASS(Ownership, std::uint8_t, public_run, inclusive_private, private_run)

/// The label of an enumerator, from a table in the enumerators' order; empty if the value is no enumerator. An
/// enumeration of your own gets its labels from a table and `constexpr pp::Label label(Year year) { return
/// pp::label_in(year_labels, year); }`.
template <class E, std::size_t count>
[[nodiscard]] constexpr Label label_in(Label const (&labels)[count], E value) {
    if constexpr (detail::is_described_enumeration<E>()) {
        static_assert(count == detail::enumerators_of<E>::size,
                      "preschool_plan: the table of labels has not one label for each enumerator: write them in the "
                      "enumerators' order.");
        if (std::size_t const at = preschool_plan::position(value); at < count) return labels[at];
    }
    return {};
}

// The words of the notice where it has them, else ours. Templates, so that only those who ask pay for a table.
// clang-format off
[[nodiscard]] constexpr Label label(std::same_as<Locality> auto value) {
    return label_in({{"城市", "urban"}, {"农村", "rural"}}, value);
}
[[nodiscard]] constexpr Label label(std::same_as<Works> auto value) {
    return label_in({{"新增", "addition"}, {"改扩建", "renovation and expansion"}}, value);
}
[[nodiscard]] constexpr Label label(std::same_as<Ownership> auto value) {
    return label_in({{"公办", "public"}, {"普惠性民办", "inclusive private"}, {"民办", "private"}}, value);
}
// clang-format on
/// The label of an enumeration elsewhere stands beside it, and is found without `pp::`: `label(Area::hejing)`.
template <class E>
Label label(E write_label_without_its_namespace) = delete;

/// What makes two rows the same row, for finding repetitions and changes, and for primary keys: these members together,
/// or each of them alone; with `Each<>` no two rows are the same. A row says it by `using Unique = Together<&Row::area,
/// &Row::year>;`. The default is the enumerators, numbers and dates of a row that counts something, else its texts.
///
/// `using Time = Together<&Row::year>;` says at what time a row's levels are measured; the other members of `Unique`
/// then tell which rows are one series.
///
/// `using MayBeEmpty = Together<&Row::title>;` lists the labels and names of persons that a row may leave empty, or the
/// tables that a plan may; all others have to be filled.
template <auto... members>
struct Together {};
template <auto... members>
struct Each {};

/// A kind of member that the library does not know; what is an optional, a list or a described struct by its form is
/// looked at as one. A specialization says how the checks, the print and the export look at it.
/// - One thing, say a calendar date of yours: `static constexpr bool exists(T const&)`, and `static constexpr void
///   write(T const&, auto put)`, which calls `put(text)` with its text, at once or in parts; for `read_plan`, `static
///   std::optional<T> read(std::string_view)`.
/// - What holds another thing, say a variant: `static constexpr void visit(T const&, auto with)`, which calls
///   `with(what it holds)`.
template <class T>
struct MemberKind {};

} // namespace preschool_plan

#endif
