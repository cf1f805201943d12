// Bridge to {fmt}: `{}` prints what a stream does, `{:zh}` Chinese only, `{:en}` English only, after fill, alignment
// and width as for strings: `fmt::format("{:>20zh}", figure)`.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_FMT_HPP
#define PRESCHOOL_PLAN_FMT_HPP

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <preschool_plan/detail/bridges/print.hpp>
#include <type_traits>

template <preschool_plan::detail::Printed T>
struct fmt::formatter<T, char> : preschool_plan::detail::Formatter<fmt::formatter<fmt::string_view, char>,
                                                                   fmt::string_view, fmt::format_parse_context> {};

// Lists and tallies print as a whole.
template <preschool_plan::detail::Printed T>
struct fmt::is_range<T, char> : std::false_type {};

#endif
