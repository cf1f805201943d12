// The numbers and dates that a text prints, so that a figure can be held against its wording: in digits, with decimals, thousands, 万, 亿
// and percent, or in Chinese numerals; and what stands beside them, a measure word, 以上 or 不超过.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>

namespace preschool_plan::detail {

/// A number as printed: 4.86亿 is 486 per 100 times 100,000,000, 3亿5000万 is 35,000 times 10,000, 85.5% is 855 per 10 of 100. Without
/// a length it is none; one that is not understood is -1.
struct PrintedNumber {
    std::int64_t value = 0;
    std::int64_t per = 1;
    std::int64_t times = 1;
    std::int64_t whole = 0; // of a share: 100 of 85%, 3 of 三分之二
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
    constexpr bool has(std::string_view const& word, std::size_t at) const {
        return at <= size && word.size() <= size - at && same_text({first + at, word.size()}, word);
    }
};

// 0 to 9 of 零 to 九; 10, 100, 1000 ... of 十, 百, 千, 万 and 亿; -1 of any other character.
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
    case 0xE4B887: return 10'000;
    case 0xE4BABF: return 100'000'000;
    default: return -1;
    }
    // clang-format on
}

// 一百二十 is 120 and so is 一百二, 十五 is 15, 三千零五 is 3005, 二〇二一 is 2021, 八点五 is 85 per 10; 一二三 is three numbers.
constexpr PrintedNumber number_in_numerals(Bytes const& text, std::size_t at) {
    auto const next = [&](std::size_t length) { return numeral(text.character(at + length)); };
    auto const is_digit = [&](std::size_t length) { return next(length) >= 0 && next(length) < 10; };
    PrintedNumber number;
    if (is_digit(0) && is_digit(3) && is_digit(6) && is_digit(9)) {
        for (; is_digit(number.length); number.length += 3) number.value = number.value * 10 + next(number.length);
        return number.length == 12 ? number : PrintedNumber{.value = -1, .length = number.length};
    }
    int digit = -1; // one that no 十, 百 or 千 follows yet
    int place = 1;  // what such a one is worth
    for (int unit = 10'000;; number.length += 3) {
        int const one = next(number.length);
        if (one >= 0 && one < 10) {
            if (digit > 0) break;
            digit = one;
            if (digit == 0) place = 1;
        } else {
            if (one < 0 || one >= unit || (digit <= 0 && one != 10)) break;
            number.value += (digit <= 0 ? 1 : digit) * one;
            unit = one;
            place = one / 10;
            digit = -1;
        }
    }
    bool const decimals = number.length != 0 && text.character(at + number.length) == 0xE782B9 && // 点
                          is_digit(number.length + 3);
    if (digit > 0) number.value += digit * (decimals ? 1 : place);
    if (!decimals) return number;
    number.length += 3;
    for (int digits = 0; is_digit(number.length); number.length += 3) {
        if (++digits > 6) number.value = -1;
        if (number.value < 0) continue;
        number.value = number.value * 10 + next(number.length);
        number.per *= 10;
    }
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

// A number with the 百, 千, 万 and 亿 after it: 4.86亿, 5千万, 五万亿.
constexpr PrintedNumber multiplied_number_at(Bytes const& text, std::size_t at) {
    PrintedNumber number = text.is_digit(at) ? number_in_digits(text, at) : number_in_numerals(text, at);
    if (number.length == 0) return number;
    for (;; number.length += 3) {
        int const times = numeral(text.character(at + number.length));
        if (times < 100) return number;
        if (__builtin_mul_overflow(number.times, times, &number.times)) number.value = -1;
    }
}

// Numbers that are one, in steps of the last: 3亿5000万, 一万二千. 一万二 is not understood.
constexpr PrintedNumber joined_number_at(Bytes const& text, std::size_t at) {
    PrintedNumber number = multiplied_number_at(text, at);
    while (number.length != 0 && number.times != 1 && text.is_digit(at) == text.is_digit(at + number.length)) {
        PrintedNumber const next = multiplied_number_at(text, at + number.length);
        if (next.length == 0) break;
        bool const is_lone_digit = next.times == 1 && next.value < 10 && next.length <= 3;
        if (number.value < 0 || next.value < 0 || number.per != 1 || next.per != 1 || next.times >= number.times ||
            is_lone_digit || __builtin_mul_overflow(number.value, number.times / next.times, &number.value) ||
            __builtin_add_overflow(number.value, next.value, &number.value))
            number.value = -1;
        number.times = next.times;
        number.length += next.length;
    }
    return number;
}

// The number that begins with this digit or numeral, with 百分之, 千分之 or 三分之 before it or % after it.
constexpr PrintedNumber number_at(Bytes const& text, std::size_t at) {
    auto const is_fraction = [&](std::size_t from) { // 分之
        return text.character(from) == 0xE58886 && text.character(from + 3) == 0xE4B98B;
    };
    std::int64_t whole = numeral(text.character(at));
    std::size_t begin = at;
    if (whole >= 100 && is_fraction(at + 3)) {
        begin += 3;
    } else {
        PrintedNumber number = joined_number_at(text, at);
        if (number.length == 0) return number;
        begin += number.length;
        if (!is_fraction(begin)) {
            unsigned const next = text.character(begin);
            bool const percent = next == 0xEFBC85 || text.is('%', begin);
            bool const permille = next == 0xE280B0;
            if (percent || permille) number.whole = percent ? 100 : 1000;
            if (percent || permille) number.length += next == 0 || text.is('%', begin) ? 1 : 3;
            return number;
        }
        whole = number.per == 1 && number.times == 1 ? number.value : -1;
    }
    PrintedNumber part = joined_number_at(text, begin + 6);
    if (part.length == 0) return {};
    part.whole = whole;
    part.length += begin + 6 - at;
    return part;
}

/// The numbers that a text prints, one after the other: `for (Numbers numbers(text); numbers.next();)`.
struct Numbers {
    Bytes text;
    std::size_t begin = 0; // of the number
    std::size_t end = 0;
    PrintedNumber printed = {};

    constexpr explicit Numbers(std::string_view const& of) : text{of.data(), of.size()} {}

    constexpr bool next() {
        char const* const bytes = text.first;
        for (std::size_t at = end; at < text.size;) {
            char const lead = bytes[at];
            // The first bytes of every numeral that a number begins with, in UTF-8.
            bool const may_begin = lead == '\xE4' || lead == '\xE5' || lead == '\xE7';
            if ((lead >= '0' && lead <= '9') || (may_begin && numeral(text.character(at)) > 0)) {
                printed = number_at(text, at);
                begin = at;
                end = at + printed.length;
                if (printed.length != 0) return true;
            }
            // A Chinese character takes three bytes. Where others are cut does not matter: no numeral begins within one.
            at += (lead & '\xF0') == '\xE0' ? 3 : 1;
        }
        return false;
    }
};

constexpr bool is(PrintedNumber const& printed, std::int64_t number) {
    return printed.value == number && printed.per == 1 && printed.times == 1 && printed.whole == 0;
}
constexpr bool is(PrintedNumber const& printed, Figure const& figure) {
    if (printed.value < 0) return false;
    std::int64_t whole = 0;
    if (printed.whole != 0) {
        auto const share = figure.quantity.as<Share>();
        return share && printed.times == 1 && printed.whole > 0 &&
               !__builtin_mul_overflow(printed.per, printed.whole, &whole) && *share == Share{printed.value, whole};
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

// What bounds a figure: 不低于, 不少于, 至少, 不高于, 不超过, 至多 before it, 以上, 及以上, 以内, 以下 after it; `otherwise` where none does.
constexpr Bound bound_before(Bytes const& text, std::size_t begin, Bound otherwise) {
    unsigned const last = begin < 6 ? 0 : text.character(begin - 3);
    if (last != 0xE4BA8E && last != 0xE8BF87 && last != 0xE5B091 && last != 0xE5A49A) return otherwise; // 于 过 少 多
    if (text.has("至少", begin - 6)) return Bound::at_least;
    if (text.has("至多", begin - 6)) return Bound::at_most;
    if (begin < 9) return otherwise;
    if (text.has("不低于", begin - 9) || text.has("不少于", begin - 9)) return Bound::at_least;
    return text.has("不高于", begin - 9) || text.has("不超过", begin - 9) ? Bound::at_most : otherwise;
}
constexpr Bound bound_after(Bytes const& text, std::size_t end, Bound otherwise) {
    unsigned const first = text.character(end);
    if (first != 0xE4BBA5 && first != 0xE58F8A) return otherwise; // 以 及
    if (text.has("以上", end) || text.has("及以上", end)) return Bound::at_least;
    return text.has("以内", end) || text.has("以下", end) ? Bound::at_most : otherwise;
}

// Whether what stands beside the number is what the figure says: no measure word of another unit, and if a word that bounds it, then
// the figure's bound.
constexpr bool is_beside(Figure const& figure, Numbers const& numbers) {
    Bytes const& text = numbers.text;
    std::size_t end = numbers.end;
    std::string_view const word = figure.measure_word ? *figure.measure_word : figure.quantity.unit().zh;
    if (text.has(word, end))
        end += word.size();
    else
        for (Unit const* const other : unit::all)
            if (text.has(other->zh, end)) return false;
    return bound_before(text, numbers.begin, figure.bound) == figure.bound &&
           bound_after(text, end, figure.bound) == figure.bound;
}

/// Whether `text` prints the number: "33个幼教联盟共同体" prints 33 and not 3, "“十四五”初期" 14, "三年免费" 3.
[[nodiscard]] constexpr bool prints(std::string_view const& text, std::int64_t number) {
    for (Numbers numbers(text); numbers.next();)
        if (is(numbers.printed, number)) return true;
    return false;
}
/// Whether it prints the figure: "4.86亿元" prints 486,000,000 yuan in steps of 1,000,000, "95%以上" a share of at least 95 percent.
[[nodiscard]] constexpr bool prints(std::string_view const& text, Figure const& figure) {
    for (Numbers numbers(text); numbers.next();)
        if (is(numbers.printed, figure) && is_beside(figure, numbers)) return true;
    return false;
}

/// The date with which a text ends: the last that it prints. A later one may leave out what it shares with the one before, 2025年9月1日至
/// 15日. None where the text says 起, since that is a beginning.
[[nodiscard]] constexpr Date last_date(std::string_view const& text) {
    constexpr unsigned from = 0xE8B5B7; // 起
    Date read;
    Date last;
    Numbers numbers(text);
    while (numbers.next()) {
        unsigned const unit = numbers.text.character(numbers.end);
        unsigned const next = numbers.text.character(numbers.end + 3);
        PrintedNumber const& printed = numbers.printed;
        int const value = is(printed, printed.value) && printed.value <= 9999 ? static_cast<int>(printed.value) : 0;
        if (unit == 0xE5B9B4 && value >= 1000) // 年
            read = {static_cast<std::uint16_t>(value)};
        else if (unit == 0xE69C88 && value > 0 && value <= 12) // 月
            read = {read.year, static_cast<std::uint8_t>(value)};
        else if (unit == 0xE697A5 && value > 0 && value <= 31 && read.month != 0 &&
                 next != 0xE58685) // 日, but not 30日内
            read.day = static_cast<std::uint8_t>(value);
        else
            continue;
        last = next == from ? Date{} : read;
    }
    bool const ends_in_from = text.size() >= 3 && numbers.text.character(text.size() - 3) == from;
    return ends_in_from ? Date{} : last;
}

} // namespace preschool_plan::detail

#endif
