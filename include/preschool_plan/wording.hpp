// The numbers that a text prints, in digits or as Chinese numerals up to 99, so that a figure can be held against its wording.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_WORDING_HPP
#define PRESCHOOL_PLAN_WORDING_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace preschool_plan {

namespace detail {

/// The number that `text` begins with, and how many bytes it takes: none where it begins with no number.
struct PrintedNumber {
    std::int64_t value = 0;
    std::size_t length = 0;
};
constexpr PrintedNumber number_in_digits(std::string_view text);
constexpr PrintedNumber number_in_numerals(std::string_view text);

} // namespace detail

/// Whether `text` prints the number: "33个幼教联盟共同体" prints 33 and not 3, "“十四五”初期" prints 14, "三年免费" prints 3.
[[nodiscard]] constexpr bool prints(std::string_view text, std::int64_t number) {
    while (!text.empty()) {
        auto printed = detail::number_in_digits(text);
        if (printed.length == 0) printed = detail::number_in_numerals(text);
        if (printed.length != 0 && printed.value == number) return true;
        text.remove_prefix(printed.length != 0 ? printed.length : 1);
    }
    return false;
}

namespace detail {

constexpr PrintedNumber number_in_digits(std::string_view text) {
    PrintedNumber number;
    for (char const c : text.substr(0, 18)) {
        if (c < '0' || c > '9') break;
        number = {number.value * 10 + (c - '0'), number.length + 1};
    }
    return number;
}

// 一 to 九 are 1 to 9, 十 is 10; 0 where the text begins with none of them. All are three bytes long.
constexpr int numeral(std::string_view text) {
    constexpr std::string_view numerals = "一二三四五六七八九十";
    std::size_t const found = numerals.find(text.substr(0, 3));
    return text.size() < 3 || found == numerals.npos || found % 3 != 0 ? 0 : static_cast<int>(found / 3) + 1;
}

constexpr PrintedNumber number_in_numerals(std::string_view text) {
    PrintedNumber number;
    int const first = numeral(text);
    if (first == 0) return number;
    number = {first, 3};
    if (first < 10) {
        if (numeral(text.substr(3)) != 10) return number;
        number = {first * 10, 6};
    }
    int const ones = numeral(text.substr(number.length));
    return ones == 0 || ones == 10 ? number : PrintedNumber{number.value + ones, number.length + 3};
}

} // namespace detail
} // namespace preschool_plan

#endif
