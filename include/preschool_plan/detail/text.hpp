// The text of a literal, and whether two texts are equal, each in one step of the compiler: a plan has ten thousand
// bytes of text.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_TEXT_HPP
#define PRESCHOOL_PLAN_DETAIL_TEXT_HPP

#include <cstddef>
#include <preschool_plan/detail/compiler.hpp>
#include <string_view>

namespace preschool_plan::detail {

/// The text of a literal; `std::string_view` would count its bytes one by one.
constexpr std::string_view text(char const* literal) { return {literal, __builtin_strlen(literal)}; }

/// Whether two texts are equal, byte for byte.
constexpr bool same_text(std::string_view const& left, std::string_view const& right) {
    std::size_t const size = left.size();
    return size == right.size() && (size == 0 || __builtin_memcmp(left.data(), right.data(), size) == 0);
}

} // namespace preschool_plan::detail

#endif
