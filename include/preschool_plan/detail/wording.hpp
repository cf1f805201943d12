// The numbers that a text prints, so that a figure can be held against its wording: in digits, with decimals, thousands, 万, 亿 and
// percent, or as Chinese numerals up to 9,999.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>

namespace preschool_plan::detail {

/// A number as printed: 4.86亿 is 486 per 100 times 100,000,000. Without a length it is none; one of too many digits is -1.
struct PrintedNumber {
    std::int64_t value = 0;
    std::int64_t per = 1;
    std::int64_t times = 1;
    bool percent = false;
    std::size_t length = 0;
};

// The bytes of a text: a compiler gets at them faster than through a string_view.
struct Bytes {
    char const* first;
    std::size_t size;
    // The three bytes of a Chinese character as one number; 0 where the text is shorter.
    constexpr unsigned character(std::size_t at) const {
        if (size < at + 3) return 0;
        return static_cast<unsigned>(static_cast<unsigned char>(first[at])) << 16 |
               static_cast<unsigned>(static_cast<unsigned char>(first[at + 1])) << 8 |
               static_cast<unsigned>(static_cast<unsigned char>(first[at + 2]));
    }
    constexpr bool is_digit(std::size_t at) const { return at < size && first[at] >= '0' && first[at] <= '9'; }
    constexpr bool is(char c, std::size_t at) const { return at < size && first[at] == c; }
};

// 0 to 9 of 零 to 九; 10, 100 and 1000 of 十, 百 and 千; -1 of any other character.
constexpr int numeral(unsigned character) {
    // clang-format off
    switch (character) {
    case 0xE99BB6: case 0xE38087: return 0; // 零 〇
    case 0xE4B880: return 1;
    case 0xE4BA8C: case 0xE4B8A4: return 2; // 二 两
    case 0xE4B889: return 3;
    case 0xE59B9B: return 4;
    case 0xE4BA94: return 5;
    case 0xE585AD: return 6;
    case 0xE4B883: return 7;
    case 0xE585AB: return 8;
    case 0xE4B99D: return 9;
    case 0xE58D81: return 10;
    case 0xE799BE: return 100;
    case 0xE58D83: return 1000;
    default: return -1;
    }
    // clang-format on
}

// 一百二十 is 120, 十五 is 15, 三千零五 is 3005, 二〇二一 is 2021; 一二三 is three numbers.
constexpr PrintedNumber number_in_numerals(Bytes const& text, std::size_t at) {
    auto const next = [&](std::size_t length) { return numeral(text.character(at + length)); };
    auto const is_digit = [&](std::size_t length) { return next(length) >= 0 && next(length) < 10; };
    PrintedNumber number;
    if (is_digit(0) && is_digit(3) && is_digit(6) && is_digit(9)) {
        for (; is_digit(number.length); number.length += 3) number.value = number.value * 10 + next(number.length);
        return number.length == 12 ? number : PrintedNumber{.value = -1, .length = number.length};
    }
    int digit = -1; // one that no 十, 百 or 千 follows yet
    for (int unit = 10'000;; number.length += 3) {
        int const one = next(number.length);
        if (one >= 0 && one < 10) {
            if (digit > 0) break;
            digit = one;
        } else {
            if (one < 0 || one >= unit || (digit <= 0 && one != 10)) break;
            number.value += (digit <= 0 ? 1 : digit) * one;
            unit = one;
            digit = -1;
        }
    }
    if (digit > 0) number.value += digit;
    return number;
}

// At most fifteen digits, which fit 64 bits with all that is computed of them.
constexpr PrintedNumber number_in_digits(Bytes const& text, std::size_t begin) {
    PrintedNumber number;
    std::size_t at = begin;
    bool decimals = false;
    int digits = 0;
    for (;; ++at) {
        if (text.is_digit(at)) {
            if (++digits > 15) continue;
            number.value = number.value * 10 + (text.first[at] - '0');
            if (decimals) number.per *= 10;
        } else if (text.is('.', at) && !decimals && text.is_digit(at + 1)) {
            decimals = true;
        } else if (!text.is(',', at) || decimals || !text.is_digit(at + 1) || !text.is_digit(at + 2) ||
                   !text.is_digit(at + 3) || text.is_digit(at + 4)) { // 1,200
            break;
        }
    }
    if (digits > 15) number = {.value = -1};
    number.length = at - begin;
    return number;
}

// The number that begins here, with 百分之 before it or 万, 亿, % after it.
constexpr PrintedNumber number_at(Bytes const& text, std::size_t at) {
    unsigned const first = text.character(at);
    bool const percent = first == 0xE799BE && text.character(at + 3) == 0xE58886 && text.character(at + 6) == 0xE4B98B;
    std::size_t const begin = percent ? at + 9 : at;
    PrintedNumber number;
    if (text.is_digit(begin))
        number = number_in_digits(text, begin);
    else if (percent || numeral(first) > 0)
        number = number_in_numerals(text, begin);
    if (number.length == 0) return number;
    std::size_t const end = begin + number.length;
    unsigned const next = text.character(end);
    if (next == 0xE4B887) number.times = wan;
    if (next == 0xE4BABF) number.times = yi;
    number.percent = percent || next == 0xEFBC85 || text.is('%', end);
    number.length = end - at;
    return number;
}

constexpr bool is(PrintedNumber const& printed, std::int64_t number, Bytes const&, std::size_t) {
    return printed.value == number && printed.per == 1 && printed.times == 1 && !printed.percent;
}
constexpr bool is(PrintedNumber const& printed, Figure const& figure, Bytes const&, std::size_t) {
    if (printed.value < 0) return false;
    if (printed.percent) {
        auto const share = figure.quantity.as<Share>();
        return share && *share == Share{printed.value, printed.per * 100};
    }
    std::int64_t scaled = 0;
    std::int64_t wanted = 0;
    std::int64_t step = 0;
    if (figure.quantity.unit() == unit::percent || __builtin_mul_overflow(printed.value, printed.times, &scaled) ||
        __builtin_mul_overflow(figure.quantity.value(), printed.per, &wanted) ||
        __builtin_mul_overflow(figure.step, printed.per, &step))
        return false;
    return scaled == wanted && (figure.step == 1 || step == printed.times);
}
// 2021年1月25日: nothing stands between what the date says, and no month or day after it that it does not say.
constexpr bool is(PrintedNumber printed, Date const& date, Bytes const& text, std::size_t at) {
    struct Field {
        int value;
        unsigned follows;
    };
    Field const fields[] = {{date.year, 0xE5B9B4}, {date.month, 0xE69C88}, {date.day, 0xE697A5}};
    bool begun = false;
    for (Field const& field : fields) {
        if (begun) printed = number_at(text, at);
        if (field.value == 0) {
            if (begun) return printed.length == 0 || text.character(at + printed.length) != field.follows;
            continue;
        }
        at += printed.length;
        if (printed.value != field.value || text.character(at) != field.follows) return false;
        at += 3;
        begun = true;
    }
    return begun;
}

/// Whether `text` prints the number: "33个幼教联盟共同体" prints 33 and not 3, "“十四五”初期" 14, "三年免费" 3. Whether it prints the figure: "4.86亿元" prints 486,000,000 yuan in steps of 1,000,000, "95%以上" a share of 95 percent. Whether it prints
/// the date: "2021年1月25日".
template <class Wanted>
[[nodiscard]] constexpr bool prints(std::string_view const& text, Wanted const& wanted) {
    Bytes const bytes{text.data(), text.size()};
    for (std::size_t at = 0; at < bytes.size;) {
        unsigned const lead = static_cast<unsigned char>(bytes.first[at]);
        // Of every numeral that a number begins with, in UTF-8.
        bool const may_begin = lead == 0xE4 || lead == 0xE5 || lead == 0xE7 || (lead >= '0' && lead <= '9');
        PrintedNumber const printed = may_begin ? number_at(bytes, at) : PrintedNumber{};
        if (printed.length != 0 && is(printed, wanted, bytes, at)) return true;
        // A Chinese character takes three bytes. Where others are cut does not matter: no numeral begins within a character.
        std::size_t const one = (lead & 0xF0U) == 0xE0U ? 3 : 1;
        at += printed.length != 0 ? printed.length : one;
    }
    return false;
}

} // namespace preschool_plan::detail

#endif
