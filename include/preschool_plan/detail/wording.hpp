// The numbers that a text prints, so that a figure can be held against its wording: in digits, with decimals, 万, 亿 and percent, or
// as Chinese numerals up to 99.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/quantity.hpp>
#include <string_view>

namespace preschool_plan::detail {

/// A number as printed: 4.86亿 is 486 per 100 times 100,000,000. Without a length it is none.
struct PrintedNumber {
    std::int64_t value = 0;
    std::int64_t per = 1;
    std::int64_t times = 1;
    bool percent = false;
    std::size_t length = 0;
};

// The three bytes of a Chinese character as one number; 0 where the text is shorter.
constexpr unsigned character(char const* text, std::size_t size) {
    if (size < 3) return 0;
    auto const byte = [&](int index) { return static_cast<unsigned>(static_cast<unsigned char>(text[index])); };
    return byte(0) << 16 | byte(1) << 8 | byte(2);
}

// 一 to 九 are 1 to 9, 十 is 10; 0 where the text begins with none of them.
constexpr int numeral(char const* text, std::size_t size) {
    switch (character(text, size)) {
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
    PrintedNumber number{.value = first, .length = 3};
    if (first < 10) {
        if (numeral(text + 3, size - 3) != 10) return number;
        number.value = first * 10;
        number.length = 6;
    }
    int const ones = numeral(text + number.length, size - number.length);
    if (ones == 0 || ones == 10) return number;
    number.value += ones;
    number.length += 3;
    return number;
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// At most eighteen digits, which fit 64 bits.
constexpr PrintedNumber number_in_digits(char const* text, std::size_t size) {
    PrintedNumber number;
    std::size_t& at = number.length;
    for (std::size_t digits = 0; at < size && digits < 18; ++at) {
        bool const begins_decimals =
            text[at] == '.' && number.per == 1 && at != 0 && at + 1 < size && is_digit(text[at + 1]);
        if (begins_decimals) {
            number.per = 0;
            continue;
        }
        if (!is_digit(text[at])) break;
        number.value = number.value * 10 + (text[at] - '0');
        if (number.per != 1) number.per = number.per == 0 ? 10 : number.per * 10;
        ++digits;
    }
    if (number.per == 0) number.per = 1;
    unsigned const next = character(text + at, size - at);
    if (next == 0xE4B887) number.times = wan; // 万
    if (next == 0xE4BABF) number.times = yi;  // 亿
    if ((at < size && text[at] == '%') || next == 0xEFBC85) number.percent = true;
    return number;
}

constexpr bool is(PrintedNumber const& printed, std::int64_t number) {
    return printed.value == number && printed.per == 1;
}
constexpr bool is(PrintedNumber const& printed, Figure const& figure) {
    if (printed.percent) {
        auto const share = figure.quantity.as<Share>();
        return share && *share == Share{printed.value, printed.per * 100};
    }
    std::int64_t scaled = 0;
    std::int64_t wanted = 0;
    if (figure.quantity.unit() == unit::percent || __builtin_mul_overflow(printed.value, printed.times, &scaled) ||
        __builtin_mul_overflow(figure.quantity.value(), printed.per, &wanted))
        return false;
    return scaled == wanted && (figure.step == 1 || figure.step * printed.per == printed.times);
}

/// Whether `text` prints the number: "33个幼教联盟共同体" prints 33 and not 3, "“十四五”初期" prints 14, "三年免费" prints 3. And
/// whether it prints the figure: "4.86亿元" prints 486,000,000 yuan in steps of 1,000,000, "95%以上" a share of 95 percent.
template <class Wanted>
[[nodiscard]] constexpr bool prints(std::string_view text, Wanted const& wanted) {
    char const* const bytes = text.data();
    std::size_t const size = text.size();
    for (std::size_t at = 0; at < size;) {
        unsigned const lead = static_cast<unsigned char>(bytes[at]);
        PrintedNumber printed;
        if (lead == 0xE4 || lead == 0xE5) // of every numeral in UTF-8
            printed = number_in_numerals(bytes + at, size - at);
        else if (lead >= '0' && lead <= '9')
            printed = number_in_digits(bytes + at, size - at);
        if (printed.length != 0 && is(printed, wanted)) return true;
        // A Chinese character takes three bytes. Where others are cut does not matter: no numeral begins within a character.
        std::size_t const one = (lead & 0xF0U) == 0xE0U ? 3 : 1;
        at += printed.length != 0 ? printed.length : one;
    }
    return false;
}

} // namespace preschool_plan::detail

#endif
