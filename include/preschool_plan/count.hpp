// Exact counts of things. Seats, Kindergartens, Years ... do not mix with each other or with plain numbers, and never
// wrap.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_COUNT_HPP
#define PRESCHOOL_PLAN_COUNT_HPP

#include <compare>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/text.hpp>
// In libstdc++ this declares numeric_limits; all of <limits> would cost a seventh of what this header does.
#include <string_view>
#if !defined(__GLIBCXX__)
#include <limits>
#endif

namespace preschool_plan {

/// What a count counts: the notice's measure word and the English name, whose plural also names the unit in data. A
/// plan adds a unit of its own by one `inline constexpr Unit` and `Count<that_unit>`.
struct Unit {
    std::string_view zh;
    std::string_view singular;
    std::string_view plural;

    constexpr Unit() = default;
    constexpr Unit(char const* measure_word, char const* one, char const* several)
        : zh(detail::text(measure_word)),
          singular(detail::text(one)),
          plural(detail::text(several)) {}
    friend constexpr bool operator==(Unit const& left, Unit const& right) {
        return detail::same_text(left.plural, right.plural) && detail::same_text(left.singular, right.singular) &&
               detail::same_text(left.zh, right.zh);
    }
};

namespace unit {
inline constexpr Unit seats{"个", "seat", "seats"};
inline constexpr Unit kindergartens{"所", "kindergarten", "kindergartens"};
inline constexpr Unit classes{"个", "class", "classes"};
inline constexpr Unit alliances{"个", "alliance", "alliances"};
inline constexpr Unit years{"年", "year", "years"};
inline constexpr Unit yuan{"元", "yuan", "yuan"};
inline constexpr Unit percent{"%", "percent", "percent"}; // of a `Share`

/// The units that data know by name. A plan that counts in a unit that is neither here nor in its own `Terms::units` is
/// not proved.
inline constexpr Unit const* all[] = {&seats, &kindergartens, &classes, &alliances, &years, &yuan, &percent};
} // namespace unit

/// A number that counts: no bool, no character, no fraction.
template <class Number>
concept WholeNumber = std::integral<Number> && !std::same_as<Number, bool> && !std::same_as<Number, char> &&
                      !std::same_as<Number, wchar_t> && !std::same_as<Number, char8_t> &&
                      !std::same_as<Number, char16_t> && !std::same_as<Number, char32_t>;

/// A whole number of one unit, exact in 64 bits. A result outside that range does not compile in a constant expression,
/// and throws `std::overflow_error` (aborts where exceptions are off) at run time.
template <Unit const& counted>
class Count {
  public:
    static constexpr Unit const& unit = counted;

    constexpr Count() = default;

    /// From a plain number, but only explicitly: `Seats{270}`.
    explicit constexpr Count(WholeNumber auto value) {
        if (__builtin_add_overflow(value, std::int64_t{0}, &value_)) detail::a_count_leaves_the_range_of_64_bits();
    }
    template <class NoWholeNumber>
    explicit Count(NoWholeNumber) = delete;

    /// The plain number.
    [[nodiscard]] constexpr std::int64_t value() const { return value_; }

    /// The smallest and the largest count there is, which `std::numeric_limits` gives too.
    [[nodiscard]] static constexpr Count(min)() { return Count{INT64_MIN}; }
    [[nodiscard]] static constexpr Count(max)() { return Count{INT64_MAX}; }

    friend constexpr Count operator+(Count left, Count right) { return left += right; }
    friend constexpr Count operator-(Count left, Count right) { return left -= right; }
    friend constexpr Count operator-(Count count) { return Count{} - count; }

    constexpr Count& operator+=(Count other) {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(value_, other.value_, &sum)) detail::a_count_leaves_the_range_of_64_bits();
        value_ = sum;
        return *this;
    }
    constexpr Count& operator-=(Count other) {
        std::int64_t difference = 0;
        if (__builtin_sub_overflow(value_, other.value_, &difference)) detail::a_count_leaves_the_range_of_64_bits();
        value_ = difference;
        return *this;
    }

    friend constexpr Count operator*(Count count, WholeNumber auto times) {
        Count product;
        if (__builtin_mul_overflow(count.value_, times, &product.value_)) detail::a_count_leaves_the_range_of_64_bits();
        return product;
    }
    friend constexpr Count operator*(WholeNumber auto times, Count count) { return count * times; }
    /// Rounded towards zero; `%` is the remainder.
    friend constexpr Count operator/(Count count, WholeNumber auto parts) { return Count{count / Count{parts}}; }
    friend constexpr Count operator%(Count count, WholeNumber auto parts) { return count - count / parts * parts; }
    /// How many times the other goes into this.
    friend constexpr std::int64_t operator/(Count left, Count right) {
        if (right.value_ == 0) detail::a_count_is_divided_by_nothing();
        if (right.value_ == -1) return (-left).value_;
        return left.value_ / right.value_;
    }

    friend constexpr auto operator<=>(Count const&, Count const&) = default;

  private:
    std::int64_t value_ = 0;
};

using Seats = Count<unit::seats>;
using Kindergartens = Count<unit::kindergartens>;
using Classes = Count<unit::classes>;
using Alliances = Count<unit::alliances>;
using Years = Count<unit::years>;
using Yuan = Count<unit::yuan>;

/// 万 and 亿: the steps in which large figures are printed. `48'612 * wan` is 486,120,000.
inline constexpr std::int64_t wan = 10'000;
inline constexpr std::int64_t yi = 100'000'000;

namespace detail {

constexpr std::int64_t whole_number_of(std::initializer_list<char> digits) {
    std::int64_t number = 0;
    for (char const digit : digits) {
        if (digit == '\'') continue;
        if (digit < '0' || digit > '9') a_count_is_written_in_decimal_digits();
        if (__builtin_mul_overflow(number, 10, &number) || __builtin_add_overflow(number, digit - '0', &number))
            a_count_leaves_the_range_of_64_bits();
    }
    return number;
}
// The count that a literal spells: a variable template, so that every compiler makes it a constant wherever it stands.
template <class CountType, char... digits>
inline constexpr CountType spelt{whole_number_of({digits...})};

template <class T>
inline constexpr bool is_count = false;
template <Unit const& counted>
inline constexpr bool is_count<Count<counted>> = true;

} // namespace detail

/// `9030_seats`, `30_kindergartens`, `33_alliances`, `3_years`: `using namespace preschool_plan::literals;`
inline namespace literals {
// clang-format off
template <char... digits> constexpr auto operator""_seats() { return detail::spelt<Seats, digits...>; }
template <char... digits> constexpr auto operator""_kindergartens() { return detail::spelt<Kindergartens, digits...>; }
template <char... digits> constexpr auto operator""_classes() { return detail::spelt<Classes, digits...>; }
template <char... digits> constexpr auto operator""_alliances() { return detail::spelt<Alliances, digits...>; }
template <char... digits> constexpr auto operator""_years() { return detail::spelt<Years, digits...>; }
template <char... digits> constexpr auto operator""_yuan() { return detail::spelt<Yuan, digits...>; }
// clang-format on
} // namespace literals

} // namespace preschool_plan

template <preschool_plan::Unit const& counted>
struct std::numeric_limits<preschool_plan::Count<counted>> // those of the number, but for these
    : std::numeric_limits<decltype(preschool_plan::Count<counted>{}.value())> {
    using Count = preschool_plan::Count<counted>;
    static constexpr Count(min)() noexcept { return (Count::min)(); }
    static constexpr Count(max)() noexcept { return (Count::max)(); }
    static constexpr Count lowest() noexcept { return (Count::min)(); }
};

#endif
