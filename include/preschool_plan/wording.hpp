// What a Chinese text prints: `figures_in(text)`, its numbers with unit, bound and step; `date_in(text, issued)`, the
// date of a deadline.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_WORDING_HPP
#define PRESCHOOL_PLAN_WORDING_HPP

#include <cstdint>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/wording/readings.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>

namespace preschool_plan {

// What is read stands in detail/wording/readings.hpp, below the readers.
struct PrintedFigure;
struct PrintedDate;

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

/// The date with which a deadline ends, the latest that it prints; else the one with which it begins. A date that
/// leaves out its year (今年, 年底, 12月底) has the year printed before it, else that in which the notice was issued.
[[nodiscard]] constexpr PrintedDate date_in(std::string_view const& text, Date const& issued);

} // namespace preschool_plan

#include <preschool_plan/detail/wording/dates.hpp>
#include <preschool_plan/detail/wording/figures.hpp>

#endif
