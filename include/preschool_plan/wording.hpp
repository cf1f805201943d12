// The numbers that a text prints, in digits or as Chinese numerals up to 99, so that a figure can be held against its wording.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_WORDING_HPP
#define PRESCHOOL_PLAN_WORDING_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace preschool_plan {

namespace detail {

/// The number that a text begins with, and how many bytes it takes: none where the text begins with no number.
struct PrintedNumber {
    std::int64_t value = 0;
    std::size_t length = 0;
};
constexpr PrintedNumber number_in_digits(char const* text, std::size_t size);
constexpr PrintedNumber number_in_numerals(char const* text, std::size_t size);

} // namespace detail

/// Whether `text` prints the number: "33个幼教联盟共同体" prints 33 and not 3, "“十四五”初期" prints 14, "三年免费" prints 3.
[[nodiscard]] constexpr bool prints(std::string_view text, std::int64_t number) {
    char const* const bytes = text.data();
    std::size_t const size = text.size();
    for (std::size_t at = 0; at < size;) {
        unsigned const lead = static_cast<unsigned char>(bytes[at]);
        detail::PrintedNumber printed;
        if (lead == 0xE4 || lead == 0xE5) // of every numeral in UTF-8
            printed = detail::number_in_numerals(bytes + at, size - at);
        else if (lead >= '0' && lead <= '9')
            printed = detail::number_in_digits(bytes + at, size - at);
        if (printed.length != 0 && printed.value == number) return true;
        // A Chinese character takes three bytes. Where others are cut does not matter: no numeral begins within a character.
        std::size_t const character = (lead & 0xF0U) == 0xE0U ? 3 : 1;
        at += printed.length != 0 ? printed.length : character;
    }
    return false;
}

namespace detail {

// Eighteen digits fit 64 bits.
constexpr PrintedNumber number_in_digits(char const* text, std::size_t size) {
    PrintedNumber number;
    while (number.length < size && number.length < 18 && text[number.length] >= '0' && text[number.length] <= '9') {
        number.value = number.value * 10 + (text[number.length] - '0');
        ++number.length;
    }
    return number;
}

// 一 to 九 are 1 to 9, 十 is 10; 0 where the text begins with none of them. Each is three bytes of UTF-8.
constexpr int numeral(char const* text, std::size_t size) {
    if (size < 3) return 0;
    auto const byte = [&](int index) { return static_cast<unsigned>(static_cast<unsigned char>(text[index])); };
    switch (byte(0) << 16 | byte(1) << 8 | byte(2)) {
    case 0xE4B880:
        return 1;
    case 0xE4BA8C:
        return 2;
    case 0xE4B889:
        return 3;
    case 0xE59B9B:
        return 4;
    case 0xE4BA94:
        return 5;
    case 0xE585AD:
        return 6;
    case 0xE4B883:
        return 7;
    case 0xE585AB:
        return 8;
    case 0xE4B99D:
        return 9;
    case 0xE58D81:
        return 10;
    default:
        return 0;
    }
}

constexpr PrintedNumber number_in_numerals(char const* text, std::size_t size) {
    int const first = numeral(text, size);
    if (first == 0) return {};
    PrintedNumber number{first, 3};
    if (first < 10) {
        if (numeral(text + 3, size - 3) != 10) return number;
        number = {first * 10, 6};
    }
    int const ones = numeral(text + number.length, size - number.length);
    if (ones == 0 || ones == 10) return number;
    return {number.value + ones, number.length + 3};
}

} // namespace detail
} // namespace preschool_plan

#endif
