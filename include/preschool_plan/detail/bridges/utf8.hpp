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

inline void add_character(std::string& text, char32_t value) {
    int const more = value < 0x80 ? 0 : value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
    static constexpr char32_t marks[] = {0, 0xC0, 0xE0, 0xF0};
    text += static_cast<char>(marks[more] | value >> (6 * more));
    for (int i = more - 1; i >= 0; --i) text += static_cast<char>(0x80 | (value >> (6 * i) & 0x3F));
}

/// Whether a text ends within its first character.
inline bool is_cut_off(std::string_view text) {
    auto const first = static_cast<unsigned char>(text.empty() ? '\0' : text[0]);
    std::size_t const size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0;
    if (text.size() >= size) return false;
    for (char const byte : text.substr(1))
        if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) return false;
    return true;
}

/// "001b"; "001B" with digits from A.
inline std::string hexadecimal(char32_t number, std::size_t least_digits, char ten = 'a') {
    std::string digits;
    for (; number != 0 || digits.size() < least_digits; number /= 16) {
        auto const digit = static_cast<int>(number % 16);
        digits.insert(digits.begin(), static_cast<char>(digit < 10 ? '0' + digit : ten + digit - 10));
    }
    return digits;
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
            shown += "\\x" + hexadecimal(static_cast<unsigned char>(text[at]), 2);
        else if (commands)
            shown += "\\u" + hexadecimal(value, 4);
        else
            shown += text.substr(at, size);
        at += size == 0 ? 1 : size;
    }
    return shown;
}

} // namespace preschool_plan::detail

#endif
