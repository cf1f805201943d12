// What reading a text gives: a figure, a date. The readers return them, and wording.hpp shows who reads.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_READINGS_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_READINGS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>

namespace preschool_plan {

/// A number as a text prints it, exactly: `value / per` or, for a share, `value / (per * whole)`. A value below 0
/// stands for a number that cannot be understood: 3.5亿5000万.
struct PrintedFigure {
    std::int64_t value = 0;
    std::int64_t per = 1;
    std::int64_t whole = 1;        ///< of a share: 100 of 85%, 3 of 三分之二
    std::int64_t step = 1;         ///< what the last digit is worth: 1,000,000 in 4.86亿
    std::int64_t largest_step = 1; ///< numerals print no zeros, so it may be more: 五十万, 10,000 or 100,000
    std::size_t begin = 0;         ///< where the number begins in the text; its size includes 万, 亿 and %
    std::size_t size = 0;
    Bound bound = Bound::exactly;       ///< the lower end of a range is `at_least`, the upper `at_most`
    detail::OneOrNone<Unit> unit = {};  ///< none if the text leaves it open, or counts what is no unit
    std::string_view measure_word = {}; ///< as printed; empty if it is not a known one
    bool counts = true; ///< false for 第3期, 2018年, 〔2018〕27号, 进一步, and for 9个县 if no unit has that noun

    /// The number with its unit, or the share; nothing if the unit is open, or it counts nothing or is not whole.
    [[nodiscard]] constexpr Optional<Quantity> quantity() const;
    /// Whether it is this number, and no share; whether it is this figure, with its unit, bound and step.
    [[nodiscard]] constexpr bool is(std::int64_t number) const { return value == number && per == 1 && whole == 1; }
    [[nodiscard]] constexpr bool is(Figure const& figure) const;
};

/// The date that a deadline prints.
struct PrintedDate {
    Date date; ///< as printed: a year, a month or a day, 2026-06 for 2026年上半年; `{}` if the text has none
    bool is_beginning = false; ///< 2026年以后, 自2026年9月起: something begins, and nothing ends
    bool day_counts = true;    ///< false for 9月1日前, which is over when that day begins
    Date beginning = {};       ///< the date on which it begins, if it prints one: 2018 of 2018—2020年

    /// The first day on which it is over; nothing if it has no date, or only one of a beginning or of every year.
    [[nodiscard]] constexpr Optional<Date> over_from() const;
};

} // namespace preschool_plan

#endif
