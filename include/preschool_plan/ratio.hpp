// A ratio between two columns that a notice states: 每班30个学位, 每班90万元.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RATIO_HPP
#define PRESCHOOL_PLAN_RATIO_HPP

#include <cstdint>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/rule.hpp>
#include <type_traits>

namespace preschool_plan {

/// A rule that holds one column of a row against another: see `ratio`.
template <auto column, auto each>
struct Ratio {
    std::int64_t times;
    Bound bound;

    /// Not asked of a row that leaves one of the two out.
    template <class Row, class Check>
    requires requires(Row const& row) {
        row.*column;
        row.*each;
    }
    constexpr void operator()(Row const& row, Check& check) const {
        if (!detail::is_stated(row.*column) || !detail::is_stated(row.*each)) return;
        auto const declared = detail::quantity_of(detail::stated(row.*column));
        std::int64_t product = 0;
        bool const fits =
            !__builtin_mul_overflow(detail::quantity_of(detail::stated(row.*each)).value(), times, &product);
        std::remove_const_t<decltype(declared)> const computed{product};
        bool const holds = bound == Bound::at_least  ? declared >= computed
                           : bound == Bound::at_most ? declared <= computed
                                                     : declared == computed;
        if (fits)
            check(rule::ratio_is_not_as_stated, holds, declared, computed);
        else
            check(rule::ratio_is_not_as_stated, false, declared);
    }
};

/// So many of one column for each of another, as a rule of your own: `ratio<&Row::seats, &Row::classes>(30)(row, check);` in the
/// `must_hold` beside the row, or passed, `prove<plan, ratio<&Row::money, &Row::classes>(90 * wan)>()`. A second argument says
/// that the text has 以上 or 以内.
template <auto column, auto each>
[[nodiscard]] constexpr Ratio<column, each> ratio(std::int64_t times, Bound bound = Bound::exactly) {
    return {times, bound};
}

} // namespace preschool_plan

#endif
