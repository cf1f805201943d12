// Exact counts of things. Seats, Kindergartens, Years ... do not mix with each other or with plain numbers, and never wrap.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_COUNT_HPP
#define PRESCHOOL_PLAN_COUNT_HPP

#include <compare>
#include <concepts>
#include <cstdint>
#include <preschool_plan/optional.hpp>
#include <string_view>
#if !defined(__GLIBCXX__)
#include <stdexcept>
#endif

namespace preschool_plan {

/// What a count counts: the notice's measure word and the English name. A plan brings a unit of its own with one
/// `inline constexpr Unit` and `Count<that_unit>`.
struct Unit {
    std::string_view zh;
    std::string_view singular;
    std::string_view plural;
    friend constexpr bool operator==(Unit const&, Unit const&) = default;
};

namespace unit {
inline constexpr Unit seats{"个", "seat", "seats"};
inline constexpr Unit kindergartens{"所", "kindergarten", "kindergartens"};
inline constexpr Unit alliances{"个", "alliance", "alliances"};
inline constexpr Unit years{"年", "year", "years"};
} // namespace unit

namespace detail {
[[noreturn]] inline void a_count_leaves_the_range_of_64_bits();
} // namespace detail

/// A whole number of one unit, exact in 64 bits. A result outside that range does not compile in a constant expression,
/// and throws `std::overflow_error` (aborts where exceptions are off) at run time.
template <Unit const& counted>
class Count {
  public:
    static constexpr Unit const& unit = counted;

    constexpr Count() = default;

    /// From a plain number, which has to be said: `Seats{270}`.
    template <std::integral Integer>
    explicit constexpr Count(Integer value) {
        if (__builtin_add_overflow(value, std::int64_t{0}, &value_)) detail::a_count_leaves_the_range_of_64_bits();
    }

    /// The plain number.
    [[nodiscard]] constexpr std::int64_t value() const { return value_; }

    friend constexpr Count operator+(Count left, Count right) { return left += right; }
    friend constexpr Count operator-(Count left, Count right) { return left -= right; }
    friend constexpr Count operator-(Count count) { return Count{} - count; }

    constexpr Count& operator+=(Count other) {
        if (__builtin_add_overflow(value_, other.value_, &value_)) detail::a_count_leaves_the_range_of_64_bits();
        return *this;
    }
    constexpr Count& operator-=(Count other) {
        if (__builtin_sub_overflow(value_, other.value_, &value_)) detail::a_count_leaves_the_range_of_64_bits();
        return *this;
    }

    friend constexpr auto operator<=>(Count const&, Count const&) = default;

  private:
    std::int64_t value_ = 0;
};

using Seats = Count<unit::seats>;
using Kindergartens = Count<unit::kindergartens>;
using Alliances = Count<unit::alliances>;
using Years = Count<unit::years>;

/// A count whose unit is known at run time only: where figures of several units stand in one list.
class Quantity {
  public:
    constexpr Quantity() = default;
    template <Unit const& counted>
    constexpr Quantity(Count<counted> count) : value_(count.value()),
                                               unit_(&counted) {}

    [[nodiscard]] constexpr std::int64_t value() const { return value_; }
    [[nodiscard]] constexpr Unit const& unit() const { return *unit_; }

    /// The count, or nothing where the unit is another: `figure.as<Years>()`.
    template <class CountType>
    [[nodiscard]] constexpr Optional<CountType> as() const {
        if (unit() != CountType::unit) return {};
        return CountType{value_};
    }

    friend constexpr bool operator==(Quantity const& left, Quantity const& right) {
        return left.value_ == right.value_ && left.unit() == right.unit();
    }

  private:
    std::int64_t value_ = 0;
    Unit const* unit_ = &unit::seats;
};

/// `9030_seats`, `30_kindergartens`, `33_alliances`, `3_years`: `using namespace preschool_plan::literals;`
inline namespace literals {
consteval Seats operator""_seats(unsigned long long value) { return Seats{value}; }
consteval Kindergartens operator""_kindergartens(unsigned long long value) { return Kindergartens{value}; }
consteval Alliances operator""_alliances(unsigned long long value) { return Alliances{value}; }
consteval Years operator""_years(unsigned long long value) { return Years{value}; }
} // namespace literals

namespace detail {

template <class T>
inline constexpr bool is_count = false;
template <Unit const& counted>
inline constexpr bool is_count<Count<counted>> = true;

// Not constexpr: a constant expression that comes here does not compile, and the compiler names this function.
// libstdc++ declares its own thrower beside <string_view>; <stdexcept> would double what the whole library costs to include.
[[noreturn]] inline void a_count_leaves_the_range_of_64_bits() {
#if !defined(__cpp_exceptions)
    __builtin_abort();
#elif defined(__GLIBCXX__)
    std::__throw_overflow_error("preschool_plan: a count leaves the range of 64 bits");
#else
    throw std::overflow_error("preschool_plan: a count leaves the range of 64 bits");
#endif
}

} // namespace detail
} // namespace preschool_plan

#endif
