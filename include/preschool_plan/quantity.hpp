// Figures of several units in one list: a quantity, and a figure, which is a quantity as a text prints it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_QUANTITY_HPP
#define PRESCHOOL_PLAN_QUANTITY_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/optional.hpp>
#include <preschool_plan/share.hpp>
#include <preschool_plan/unique.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>

namespace preschool_plan {

/// A count or share whose unit is known at run time only. Made from nothing it has no unit: its unit's names are empty.
class Quantity {
  public:
    constexpr Quantity() = default;
    template <Unit const& counted>
    constexpr Quantity(Count<counted> count) : value_(count.value()),
                                               unit_(&counted) {}
    template <class Measured, Trend trend>
    constexpr Quantity(Level<Measured, trend> const& level) : Quantity(level.value()) {}
    constexpr Quantity(Share share) : value_(share.part()), whole_(share.whole()), unit_(&unit::percent) {}
    /// Of a unit that was found by name; of percent, so many of 100.
    constexpr Quantity(std::int64_t value, Unit const& unit)
        : value_(value),
          whole_(unit == unit::percent ? 100 : 1),
          unit_(&unit) {}

    /// The plain number; of a share its part, `as<Share>()` has the whole.
    [[nodiscard]] constexpr std::int64_t value() const { return value_; }
    [[nodiscard]] constexpr Unit const& unit() const { return *unit_; }

    /// The count or share, or nothing where the unit is another: `figure.as<Years>()`, `figure.as<Share>()`.
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

/// Whether the text says a figure as it is, 以上 or 以内.
BOOST_DEFINE_FIXED_ENUM_CLASS(Bound, std::uint8_t, exactly, at_least, at_most)

/// A quantity as a text prints it.
struct Figure {
    Quantity quantity = {};
    Bound bound = Bound::exactly;
    std::int64_t step = 1;
    Optional<std::string_view> measure_word = {};

    constexpr Figure() = default;
    constexpr Figure(Quantity printed, Bound how = Bound::exactly, std::int64_t printed_step = 1,
                     Optional<std::string_view> printed_word = {})
        : quantity(printed),
          bound(how),
          step(printed_step),
          measure_word(printed_word) {}
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

template <class T>
inline constexpr bool is_measure = is_count<T> || is_level<T>;
template <>
inline constexpr bool is_measure<Quantity> = true;
template <>
inline constexpr bool is_measure<Share> = true;
template <>
inline constexpr bool is_measure<Figure> = true;

} // namespace detail

namespace unit {
/// The library's own units.
inline constexpr Unit const* all[] = {&seats, &kindergartens, &classes, &alliances, &years, &yuan, &percent};
} // namespace unit

/// The unit of that name in data, its English plural, among the library's and the `Terms::units` of a plan that has some (an array of
/// `Unit const*`); null where there is none. What a quantity is written with, `quantity.unit().plural`, makes it again.
template <class Terms = void>
[[nodiscard]] constexpr Unit const* find_unit(std::string_view name) {
    for (Unit const* const known : unit::all)
        if (same_text(known->plural, name)) return known;
    if constexpr (requires { Terms::units[0]; })
        for (Unit const* const known : Terms::units)
            if (same_text(known->plural, name)) return known;
    return nullptr;
}

} // namespace preschool_plan

#endif
