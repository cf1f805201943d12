// What a Chinese text prints: `figures_in(text)`, its numbers with unit, bound and step; `date_in(text, issued)`, the
// date of a deadline.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_WORDING_HPP
#define PRESCHOOL_PLAN_WORDING_HPP

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

/// The numbers of a text, in its order: a range that is read while it is iterated. The text and the units have to
/// outlive it.
class Figures;

/// Every number that the text prints. A plan's own units, `Terms::units`, count like the library's: `for (auto const&
/// figure : figures_in("新增18所150个班级", Terms::units))`.
[[nodiscard]] constexpr Figures figures_in(std::string_view text, Rows<Unit const*> units = {});
template <detail::EndsAtOnce Text>
void figures_in(Text&& text_that_ends_at_once, Rows<Unit const*> units = {}) = delete;

/// Whether the text prints the number, whatever it counts, also as the year or day of a date: "33个幼教联盟共同体"
/// prints 33 and not 3, "“十四五”初期" 14.
[[nodiscard]] constexpr bool prints(std::string_view const& text, std::int64_t number);
/// Whether it prints the figure with its bound: "4.86亿元" prints 486,000,000 yuan in steps of 1,000,000; "95%以上"
/// prints a share of at least 95 percent, and not one of exactly 95 percent. Without units, the figure's own is read.
[[nodiscard]] constexpr bool prints(std::string_view const& text, Figure const& figure, Rows<Unit const*> units = {});

/// The date that a deadline prints.
struct PrintedDate {
    Date date; ///< as printed: a year, a month or a day, 2026-06 for 2026年上半年; `{}` if the text has none
    bool is_beginning = false; ///< 2026年以后, 自2026年9月起: something begins, and nothing ends
    bool day_counts = true;    ///< false for 9月1日前, which is over when that day begins
    Date beginning = {};       ///< the date on which it begins, if it prints one: 2018 of 2018—2020年

    /// The first day on which it is over; nothing if it has no date, or only one of a beginning or of every year.
    [[nodiscard]] constexpr Optional<Date> over_from() const;
};

/// The date with which a deadline ends, the latest that it prints; else the one with which it begins. A date that
/// leaves out its year (今年, 年底, 12月底) has the year printed before it, else that in which the notice was issued.
[[nodiscard]] constexpr PrintedDate date_in(std::string_view const& text, Date const& issued);

} // namespace preschool_plan

#include <preschool_plan/detail/wording/dates.hpp>
#include <preschool_plan/detail/wording/figures.hpp>

#endif
