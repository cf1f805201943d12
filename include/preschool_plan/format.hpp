// Bridge to std::format: `{}` prints what a stream does, `{:zh}` Chinese only, `{:en}` English only, after fill,
// alignment and width as for strings: `std::format("{:>20zh}", figure)`.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_FORMAT_HPP
#define PRESCHOOL_PLAN_FORMAT_HPP

#include <version>

#ifndef __cpp_lib_format
#error "preschool_plan: no std::format in this standard library; include <preschool_plan/fmt.hpp>, for {fmt}"
#else

#include <cstdint>
#include <format>
#include <preschool_plan/detail/bridges/print.hpp>
#include <string_view>

template <preschool_plan::detail::Printed T>
struct std::formatter<T, char> : preschool_plan::detail::Formatter<std::formatter<std::string_view, char>,
                                                                   std::string_view, std::format_parse_context> {};

#ifdef __cpp_lib_format_ranges
// They print as a whole, and not as ranges.
template <class Row>
constexpr std::range_format std::format_kind<preschool_plan::Rows<Row>> = std::range_format::disabled;
template <class T, std::uint8_t room>
constexpr std::range_format std::format_kind<preschool_plan::ShortList<T, room>> = std::range_format::disabled;
#endif

#endif
#endif
