// Stocks at a point in time, which do not add up over the years: `Level`, which way it may go, and the time of a row.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_LEVEL_HPP
#define PRESCHOOL_PLAN_LEVEL_HPP

#include <boost/describe/enum.hpp>
#include <compare>
#include <cstdint>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <type_traits>

namespace preschool_plan {

/// Which way a level may go from one time to the next.
BOOST_DEFINE_FIXED_ENUM_CLASS(Trend, std::uint8_t, open, never_falls, never_rises)

/// A stock at one time: a count or a share. Seats to add in two years add up; the seats that exist at the end of each
/// year do not, so a level is not a count. Rows about several times name the column of their time, `using Time =
/// Together<&Row::year>;`: a declared total of levels then adds those of the latest time, and a trend is checked from
/// each time to the next.
template <class Measured, Trend expected = Trend::open>
class Level {
  public:
    static constexpr Trend trend = expected;

    constexpr Level() = default;
    constexpr Level(Measured const& measured) : value_(measured) {}

    [[nodiscard]] constexpr Measured const& value() const { return value_; }
    constexpr operator Quantity() const { return value_; }

    friend constexpr auto operator<=>(Level const&, Level const&) = default;

  private:
    Measured value_{};
};

/// The difference between two times is a count: seats at the end of 2025 less those at the end of 2024.
template <Unit const& counted, Trend one, Trend other>
constexpr Count<counted> operator-(Level<Count<counted>, one> const& later,
                                   Level<Count<counted>, other> const& earlier) {
    return later.value() - earlier.value();
}
/// The level after a count is added.
template <Unit const& counted, Trend trend>
constexpr Level<Count<counted>, trend> operator+(Level<Count<counted>, trend> const& before, Count<counted> added) {
    return before.value() + added;
}

namespace detail {

template <class T>
inline constexpr bool has_trend = false;
template <class Measured, Trend trend>
inline constexpr bool has_trend<Level<Measured, trend>> = trend != Trend::open;
template <MayBeAbsent T>
inline constexpr bool has_trend<T> = has_trend<held<T>>;

template <class Row>
concept HasTime = requires {
    typename Row::Time;
};

// A number that orders times: the later the time, the larger.
template <class T>
constexpr std::int64_t moment(T const& time) {
    static_assert(DescribedEnum<T> || std::is_integral_v<T> || std::is_same_v<T, Date>,
                  "preschool_plan: the time of a row is a described enumeration, a number or a Date.");
    if constexpr (std::is_same_v<T, Date>)
        return time.last_day().in_order();
    else if constexpr (std::is_enum_v<T>)
        return static_cast<std::int64_t>(preschool_plan::position(time));
    else
        return static_cast<std::int64_t>(time);
}

template <HasTime Row>
constexpr bool is_earlier(Row const& row, Row const& other) {
    std::int64_t difference = 0; // that of the first column in which they differ
    [&]<auto... time>(Together<time...>) {
        ((difference = difference != 0 ? difference : detail::moment(row.*time) - detail::moment(other.*time)), ...);
    }
    (typename Row::Time{});
    return difference < 0;
}

} // namespace detail
} // namespace preschool_plan

#endif
