// When a row is: by the columns that its `Time` names.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_TOTALS_TIME_HPP
#define PRESCHOOL_PLAN_DETAIL_TOTALS_TIME_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/vocabulary.hpp>
#include <type_traits>

namespace preschool_plan::detail {

template <class Row>
concept HasTime = requires {
    typename Row::Time;
};

// A number that is larger the later the time is.
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

} // namespace preschool_plan::detail

#endif
