// The characters of a text: whether it is UTF-8, whether people can read it, whether it only looks like another, and
// whether something in it is still to be written.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHARACTERS_HPP
#define PRESCHOOL_PLAN_DETAIL_CHARACTERS_HPP

#include <cstddef>
#include <preschool_plan/detail/compiler.hpp>
#include <string_view>

namespace preschool_plan::detail {

/// A character, and how many bytes it has: none at the end of a text, or before bytes that are not UTF-8.
struct Character {
    char32_t value = 0;
    std::size_t size = 0;
};
constexpr Character first_character(std::string_view text) {
    if (text.empty()) return {};
    auto const first = static_cast<unsigned char>(text[0]);
    if (first < 0x80) return {first, 1};
    std::size_t const size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (first < 0xC2 || first > 0xF4 || text.size() < size) return {};
    char32_t value = first & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) != 0x80) return {};
        value = value << 6 | (byte & 0x3FU);
    }
    bool const is_character = value >= least[size] && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    return is_character ? Character{value, size} : Character{};
}

constexpr bool is_within(char32_t value, char32_t first, char32_t last) { return value >= first && value <= last; }

// The kinds of characters in the texts of plans.
constexpr bool is_control(char32_t value) { return value < 0x20 || is_within(value, 0x7F, 0x9F); }
constexpr bool is_of_no_meaning(char32_t value) { return value == 0xFFFD || is_within(value, 0xE000, 0xF8FF); }
constexpr bool is_white(char32_t value) { return value == ' ' || value == 0x3000; }
constexpr bool is_ideograph(char32_t value) { return is_within(value, 0x4E00, 0x9FFF); }
constexpr bool is_letter_or_digit(char32_t value) {
    bool const is_ascii = is_within(value, '0', '9') || is_within(value | 0x20, 'a', 'z');
    bool const is_of_others = value >= 0xC0 && !is_within(value, 0x2000, 0x2BFF) && value != 0xFEFF &&
                              !is_within(value, 0x3000, 0x3004) && !is_within(value, 0x3008, 0x303F) &&
                              !is_within(value, 0xFF00, 0xFF0F) && !is_within(value, 0xFF1A, 0xFF20);
    return is_ascii || is_of_others;
}
// Characters that nobody sees, or not as such: spaces of other widths or none, soft hyphens, marks of direction, of
// order and of variants, accents on the letter before.
constexpr bool is_unseen(char32_t value) {
    return value == 0xA0 || value == 0xAD || value == 0x180E || value == 0xFEFF || is_within(value, 0x300, 0x36F) ||
           is_within(value, 0x2000, 0x200F) || is_within(value, 0x2028, 0x202F) || is_within(value, 0x205F, 0x206F) ||
           is_within(value, 0xFE00, 0xFE0F);
}
// Forms of Chinese characters beside the usual ones: radicals, and those for compatibility.
constexpr bool is_another_form(char32_t value) {
    return is_within(value, 0x2E80, 0x2FDF) || is_within(value, 0xF900, 0xFAFF) || is_within(value, 0x2F800, 0x2FA1F);
}
// Characters that look like the dot of 艾尔肯·莫合木提, U+00B7, but are others.
constexpr bool is_another_middle_dot(char32_t value) {
    return value == 0x2022 || value == 0x2027 || value == 0x2219 || value == 0x22C5 || value == 0x30FB ||
           value == 0xFF65 || value == 0x25CF;
}

/// Whether a text can be read: UTF-8 without control characters, and with a letter or a digit.
constexpr bool is_readable(std::string_view text) {
    bool has_letter = false;
    while (!text.empty()) {
        auto const [value, size] = first_character(text);
        if (size == 0 || is_control(value) || is_of_no_meaning(value)) return false;
        has_letter = has_letter || is_letter_or_digit(value);
        text.remove_prefix(size);
    }
    return has_letter;
}
/// Whether a readable text may look like another: white space around it, between two Chinese characters or doubled, an
/// unseen character, another middle dot, another form of a Chinese character.
constexpr bool looks_like_another(std::string_view text) {
    char32_t last = 0;           // the last that is not white
    bool is_after_white = false; // or after a full stop, which between two Chinese characters stands for a middle dot
    while (!text.empty()) {
        auto const [value, size] = first_character(text);
        if (size == 0 || is_unseen(value) || is_another_middle_dot(value) || is_another_form(value)) return true;
        if (is_white(value)) {
            if (last == 0 || size == text.size() || (is_after_white && last != '.')) return true;
            is_after_white = true;
        } else if (value == '.' || value == 0xFF0E) {
            is_after_white = true;
        } else {
            if (is_after_white && is_ideograph(last) && is_ideograph(value)) return true;
            is_after_white = false;
            last = value;
        }
        text.remove_prefix(size);
    }
    return false;
}

/// What stands in a draft where something is still to be written, or is left of characters of another encoding.
inline constexpr std::string_view placeholders[] = {"XX", "××", "ＸＸ", "__", "**", "□", "??", "TODO", "TBD", "锟斤拷"};
inline constexpr std::string_view drafts[] = {"待定", "待补充", "待填写", "【待定】", "（待定）"};
constexpr bool has_placeholder(std::string_view text) {
    for (std::string_view const draft : drafts)
        if (text == draft) return true;
    auto const is_letter = [&](std::size_t at) { // but X, of XXX
        return at < text.size() && is_within(static_cast<unsigned char>(text[at]) | 0x20U, 'a', 'z') && text[at] != 'X';
    };
    for (std::string_view const placeholder : placeholders)
        for (std::size_t at = text.find(placeholder); at != text.npos; at = text.find(placeholder, at + 1))
            if (!is_letter(at - 1) && !is_letter(at + placeholder.size())) return true; // but XXL, MAXX
    return false;
}

} // namespace preschool_plan::detail

#endif
