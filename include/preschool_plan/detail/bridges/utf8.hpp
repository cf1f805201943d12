// Texts of unknown origin: whether they are UTF-8, and how to show them.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_UTF8_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_UTF8_HPP

#include <cstddef>
#include <preschool_plan/detail/characters.hpp>
#include <string>
#include <string_view>

namespace preschool_plan::detail {

inline bool is_utf8(std::string_view text) {
    for (std::size_t size = 0; !text.empty(); text.remove_prefix(size))
        if (size = first_character(text).size; size == 0) return false;
    return true;
}

/// A number behind a text, in so many digits at least: \u001b.
inline std::string written(std::string_view before, unsigned number, std::size_t least,
                           std::string_view digits = "0123456789abcdef") {
    std::string text;
    for (; number != 0 || text.size() < least; number /= static_cast<unsigned>(digits.size()))
        text.insert(text.begin(), digits[number % digits.size()]);
    return text.insert(0, before);
}

/// A text, up to this length, without what would control a terminal or turn the text around it: control characters and
/// direction marks are written \u001b, and bytes that are not UTF-8 \xff.
inline std::string harmless(std::string_view text, std::size_t longest = std::string_view::npos) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        auto const [value, size] = first_character(text.substr(at));
        if (at + (size == 0 ? 1 : size) > longest) return shown + "...";
        bool const commands = is_control(value) || value == 0x61C || is_within(value, 0x200E, 0x200F) ||
                              is_within(value, 0x2028, 0x202E) || is_within(value, 0x2066, 0x2069);
        if (size == 0)
            shown += written("\\x", static_cast<unsigned char>(text[at]), 2);
        else if (commands)
            shown += written("\\u", value, 4);
        else
            shown += text.substr(at, size);
        at += size == 0 ? 1 : size;
    }
    return shown;
}

} // namespace preschool_plan::detail

#endif
