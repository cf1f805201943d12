// Figures: a share, a quantity whose unit is known at run time, and a figure as a text prints it, with its bound and
// the step in which it is printed. `85_percent`, `Share{actual, target}`.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_QUANTITY_HPP
#define PRESCHOOL_PLAN_QUANTITY_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <compare>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/text.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

/// A part of a whole that is not zero. 95 of 100 and 19 of 20 are equal, but each keeps its own figures. Shares do not
/// add up. In a plan they are 0 to 100 percent, except in rows, such as those on 毛入学率, that say `static constexpr
/// bool shares_may_exceed_the_whole = true;`.
class Share {
  public:
    constexpr Share() = default;
    template <WholeNumber Numerator, WholeNumber Denominator>
    constexpr Share(Numerator part, Denominator whole) {
        if (__builtin_add_overflow(part, std::int64_t{0}, &numerator_) ||
            __builtin_add_overflow(whole, std::int64_t{0}, &denominator_))
            detail::a_count_leaves_the_range_of_64_bits();
        if (denominator_ <= 0) detail::a_share_is_of_nothing();
    }
    template <Unit const& counted>
    constexpr Share(Count<counted> part, Count<counted> whole) : Share(part.value(), whole.value()) {}

    [[nodiscard]] constexpr std::int64_t numerator() const { return numerator_; }
    [[nodiscard]] constexpr std::int64_t denominator() const { return denominator_; }
    /// In whole percent, rounded towards zero, so that 100 is all of it: 23 of 1000/4320.
    [[nodiscard]] constexpr std::int64_t percent() const {
        std::int64_t hundredfold = 0;
        if (__builtin_mul_overflow(numerator_, 100, &hundredfold)) detail::a_count_leaves_the_range_of_64_bits();
        return hundredfold / denominator_;
    }

    friend constexpr std::strong_ordering operator<=>(Share left, Share right) {
        // Compared as continued fractions, since the products of the four figures may not fit 64 bits.
        std::strong_ordering const units = take_units(left) <=> take_units(right);
        if (units != 0) return units;
        if (left.numerator_ == 0 || right.numerator_ == 0) return left.numerator_ <=> right.numerator_;
        return Share{right.denominator_, right.numerator_} <=> Share{left.denominator_, left.numerator_};
    }
    friend constexpr bool operator==(Share left, Share right) {
        return left.denominator_ == right.denominator_ ? left.numerator_ == right.numerator_ : left <=> right == 0;
    }

  private:
    // Takes the whole units out of a share, rounded down, and leaves the rest.
    static constexpr std::int64_t take_units(Share& share) {
        std::int64_t units = share.numerator_ / share.denominator_;
        share.numerator_ %= share.denominator_;
        if (share.numerator_ < 0) {
            share.numerator_ += share.denominator_;
            --units;
        }
        return units;
    }

    std::int64_t numerator_ = 0;
    std::int64_t denominator_ = 1;
};

inline namespace literals {

/// `85_percent` is 85 of 100, `99.5_percent` 995 of 1,000.
consteval Share operator""_percent(char const* digits) {
    std::int64_t part = 0;
    std::int64_t whole = 100;
    bool decimals = false;
    for (; *digits != '\0'; ++digits) {
        if (*digits == '\'') continue;
        if (*digits == '.') {
            decimals = true;
            continue;
        }
        if (*digits < '0' || *digits > '9') detail::a_count_is_written_in_decimal_digits();
        if (whole > 100'000'000'000'000'000 || part > 100'000'000'000'000'000)
            detail::a_count_leaves_the_range_of_64_bits();
        part = part * 10 + (*digits - '0');
        if (decimals) whole *= 10;
    }
    return {part, whole};
}

} // namespace literals

/// A count or share whose unit is known only at run time. By default it has no unit: the unit's names are empty.
class Quantity {
  public:
    constexpr Quantity() = default;
    template <Unit const& counted>
    constexpr Quantity(Count<counted> count) : value_(count.value()),
                                               unit_(&counted) {}
    constexpr Quantity(Share share) : value_(share.numerator()), whole_(share.denominator()), unit_(&unit::percent) {}
    /// A value of a unit that was found by name; in percent, so many of 100.
    constexpr Quantity(std::int64_t value, Unit const& unit)
        : value_(value),
          whole_(unit == unit::percent ? 100 : 1),
          unit_(&unit) {}

    /// The plain number; of a share its part, while `as<Share>()` has the whole too.
    [[nodiscard]] constexpr std::int64_t value() const { return value_; }
    [[nodiscard]] constexpr Unit const& unit() const { return *unit_; }

    /// The count or share; nothing if the unit is another: `figure.as<Years>()`, `figure.as<Share>()`.
    template <class Wanted>
    [[nodiscard]] constexpr Optional<Wanted> as() const {
        if constexpr (detail::is_count<Wanted>) {
            if (unit() == Wanted::unit) return Wanted{value_};
        } else {
            if (unit() == unit::percent) return Wanted{value_, whole_};
        }
        return {};
    }

    friend constexpr bool operator==(Quantity const& left, Quantity const& right) {
        return left.unit() == right.unit() && Share{left.value_, left.whole_} == Share{right.value_, right.whole_};
    }

  private:
    static constexpr Unit none{};

    std::int64_t value_ = 0;
    std::int64_t whole_ = 1;
    Unit const* unit_ = &none;
};

/// Whether a text prints a figure alone, with 以上 or with 以内.
BOOST_DEFINE_FIXED_ENUM_CLASS(Bound, std::uint8_t, exactly, at_least, at_most)

/// A quantity as a text prints it.
struct Figure {
    Quantity quantity = {};
    Bound bound = Bound::exactly;
    std::int64_t step = 1;
    Optional<std::string_view> measure_word = {};

    constexpr Figure() = default;
    constexpr Figure(Quantity printed, Bound how = Bound::exactly, std::int64_t printed_step = 1,
                     char const* printed_word = nullptr)
        : quantity(printed),
          bound(how),
          step(printed_step) {
        if (printed_word != nullptr) measure_word = detail::text(printed_word);
    }
    template <Unit const& counted>
    constexpr Figure(Count<counted> count) : quantity(count) {}
    constexpr Figure(Share share) : quantity(share) {}

    using Unique = Each<>;
    static constexpr MemberText member_texts[] = {
        {"step", {"所印末位数的值", "what the last digit printed is worth: 1,000,000 in 4.86亿元"}},
        {"measure_word",
         {"所印量词，不同于单位时", "where the text has another than the unit's: 家 for kindergartens"}}};
    friend constexpr bool operator==(Figure const&, Figure const&) = default;
};
BOOST_DESCRIBE_STRUCT(Figure, (), (quantity, bound, step, measure_word))

namespace detail {

template <class T, class Measure = quantity_type<T>>
inline constexpr bool is_quantity = is_count<Measure> || std::is_same_v<Measure, Quantity> ||
                                    std::is_same_v<Measure, Share> || std::is_same_v<Measure, Figure>;
template <class Member>
using IsQuantityMember = std::bool_constant<is_quantity<held<Member>>>;

/// The step in which the row says, by `printed_in_steps_of`, that counts of this unit are printed; else 1.
template <class Row, class T>
constexpr std::int64_t step_of(T const&) {
    if constexpr (is_count<T> && requires { Row::printed_in_steps_of[0].unit(); })
        for (Quantity const& step : Row::printed_in_steps_of)
            if (step.unit() == T::unit && step.value() > 0) return step.value();
    return 1;
}

constexpr bool is_power_of_ten(std::int64_t number) {
    while (number >= 10 && number % 10 == 0) number /= 10;
    return number == 1;
}

/// How far an exact figure may lie below or above its printed form, which is either rounded or cut off.
struct Leeway {
    std::int64_t below = 0;
    std::int64_t above = 0;

    constexpr Leeway(std::int64_t step, bool is_rounded)
        : below(is_rounded ? step / 2 : 0),
          above(is_rounded ? (step - 1) / 2 : step - 1) {}
};

} // namespace detail

} // namespace preschool_plan

#endif
