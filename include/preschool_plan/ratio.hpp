// Rules on two or three columns of a row: the ratio between two, 每班30个学位 or 每班90万元; the share that one is of
// another.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RATIO_HPP
#define PRESCHOOL_PLAN_RATIO_HPP

#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rule.hpp>
#include <type_traits>

namespace preschool_plan {
namespace detail {

template <auto column, auto each>
struct Ratio;
template <auto share, auto part, auto whole>
struct ShareOf;

} // namespace detail

/// So many of one column for each of another, as a rule of your own: `ratio<&Row::seats, &Row::classes>(30)(row, ask);`
/// in the `must_hold` beside the row, or passed, `prove<plan, ratio<&Row::money, &Row::classes>(90 * wan)>()`. The
/// second argument stands for 以上 or 以内 in the text.
template <auto column, auto each>
[[nodiscard]] constexpr detail::Ratio<column, each> ratio(WholeNumber auto times, Bound bound = Bound::exactly) {
    std::int64_t number = 0;
    if (__builtin_add_overflow(times, std::int64_t{0}, &number)) detail::a_count_leaves_the_range_of_64_bits();
    return {number, bound};
}

/// One column is the share that a second is of a third, as a rule of your own: `share_of<&Row::share,
/// &Row::in_public_ones, &Row::children>()(row, ask);`, or passed. A share in percent need only agree to its last
/// digit, and counts that the row prints in steps only within these.
template <auto share, auto part, auto whole>
[[nodiscard]] constexpr detail::ShareOf<share, part, whole> share_of() {
    return {};
}

namespace detail {

/// A rule that compares two columns of a row: see `ratio`.
template <auto column, auto each>
struct Ratio {
    std::int64_t times;
    Bound bound;

    /// Not asked of rows that leave one of the two out.
    template <class Row, class Check>
    requires requires(Row const& row) {
        row.*column;
        row.*each;
    }
    constexpr void operator()(Row const& row, Check& ask) const {
        if (!detail::is_stated(row.*column) || !detail::is_stated(row.*each)) return;
        auto const declared = detail::stated(row.*column);
        std::int64_t product = 0;
        if (__builtin_mul_overflow(detail::stated(row.*each).value(), times, &product))
            return ask(rule::ratio_is_not_as_stated, false, declared);
        std::remove_const_t<decltype(declared)> const computed{product};
        bool const holds = bound == Bound::at_least  ? declared >= computed
                           : bound == Bound::at_most ? declared <= computed
                                                     : declared == computed;
        ask(rule::ratio_is_not_as_stated, holds, declared, computed);
    }
};

/// A rule that compares a share of a row with the two counts that it is of.
template <auto share, auto part, auto whole>
struct ShareOf {
    /// Not asked of rows that leave one of the three out.
    template <class Row, class Check>
    requires requires(Row const& row) {
        row.*share;
        row.*part;
        row.*whole;
    }
    constexpr void operator()(Row const& row, Check& ask) const {
        using Counted = quantity_type<type_at<part>>;
        static_assert(std::is_same_v<Counted, quantity_type<type_at<whole>>>,
                      "preschool_plan: a share is of two counts of one unit.");
        if (!detail::is_stated(row.*share) || !detail::is_stated(row.*part) || !detail::is_stated(row.*whole)) return;
        Share const declared = detail::stated(row.*share);
        std::int64_t const of_part = detail::stated(row.*part).value();
        std::int64_t const of_whole = detail::stated(row.*whole).value();
        if (of_whole <= 0) return ask(rule::ratio_is_not_as_stated, false, declared);
        ask(rule::ratio_is_not_as_stated, agrees(declared, of_part, of_whole, step_of<Row>(Counted{})), declared,
            Share{of_part, of_whole});
    }

  private:
    // Whether counts printed in this step, all rounded or all cut off, can have a share that prints so: 95%, 99.5%. A
    // fraction such as 19/20 is exact. No count is near the limit.
    static constexpr bool agrees(Share declared, std::int64_t of_part, std::int64_t of_whole, std::int64_t step) {
        constexpr std::int64_t limit = std::int64_t{1} << 60;
        bool const is_in_decimals = declared.denominator() != 1 && is_power_of_ten(declared.denominator());
        if (!is_in_decimals) return declared == Share{of_part, of_whole};
        if (declared.numerator() > limit || of_part > limit || of_whole > limit) return false;
        auto const agree = [&](bool is_rounded) {
            Leeway const each(step, is_rounded);
            std::int64_t const least_whole = of_whole > each.below ? of_whole - each.below : 1;
            Share const least{2 * declared.numerator() - is_rounded, 2 * declared.denominator()};
            Share const too_much{2 * declared.numerator() + (is_rounded ? 1 : 2), 2 * declared.denominator()};
            return Share{of_part + each.above, least_whole} >= least &&
                   Share{of_part - each.below, of_whole + each.above} < too_much;
        };
        return agree(true) || agree(false);
    }
};

} // namespace detail
} // namespace preschool_plan

#endif
