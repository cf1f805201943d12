// What people write into the cells of a form, and messages about it: names, dates, and texts that are shown to them.
#ifndef PRESCHOOL_PLAN_EXAMPLES_CELLS_HPP
#define PRESCHOOL_PLAN_EXAMPLES_CELLS_HPP

#include "../presentation/terminal_text.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/read_error.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string>
#include <string_view>
#include <system_error>
#include <utf8proc.h>

namespace tracker {

namespace pp = preschool_plan;
using pp::Label, pp::Message, pp::Optional;

/// A character of a text, or a byte that is not UTF-8.
struct Character {
    std::string_view bytes;
    utf8proc_int32_t code_point;
};
/// The character that the text begins with.
inline Character first_of(std::string_view text) {
    if (static_cast<unsigned char>(text[0]) < 0x80) return {text.substr(0, 1), text[0]};
    utf8proc_int32_t code_point = 0;
    auto const size = utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    return size > 0 ? Character{text.substr(0, static_cast<std::size_t>(size)), code_point}
                    : Character{text.substr(0, 1), -1};
}

inline bool is_utf8(std::string_view text) { return first_byte_that_is_no_utf8(text) == text.size(); }

/// With ASCII instead of full-width characters and wide or no-break spaces: ２０２３ is 2023.
inline std::string narrowed(std::string_view text) {
    std::string narrow;
    while (!text.empty()) {
        Character const character = first_of(text);
        if (character.code_point >= 0xFF01 && character.code_point <= 0xFF5E)
            narrow += static_cast<char>(character.code_point - 0xFF00 + ' ');
        else if (character.code_point == 0x3000 || character.code_point == 0xA0)
            narrow += ' ';
        else
            narrow += character.bytes;
        text.remove_prefix(character.bytes.size());
    }
    return narrow;
}

inline std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    std::size_t const first = text.find_first_not_of(blank);
    return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(blank) - first + 1);
}

constexpr bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }
inline bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return is_ascii(byte); });
}

/// A cell as it is understood: without unseen characters, and without blanks beside Chinese, 8 所.
inline std::string understood(std::string_view text) {
    if (is_ascii(text)) return std::string{trimmed(text)};
    std::string const narrow = narrowed(text);
    std::string cell;
    for (std::string_view rest = trimmed(narrow); !rest.empty(); rest.remove_prefix(1)) {
        bool const is_blank = trimmed(rest.substr(0, 1)).empty();
        std::string_view const next = trimmed(rest); // never empty, since the last byte is no blank
        if (!is_blank || (is_ascii(cell.back()) && is_ascii(next.front()))) cell += rest.front();
    }
    return cell;
}
inline bool is_blank(std::string_view text) { return understood(text).empty(); }

/// Whether it is that name, in small letters or capitals.
inline bool is_name(std::string_view text, std::string_view name) {
    auto const small = [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    };
    return std::equal(text.begin(), text.end(), name.begin(), name.end(),
                      [&](char one, char other) { return small(one) == small(other); });
}
inline bool is_name(std::string_view text, Label const& label) {
    return is_name(text, label.zh) || is_name(text, label.en);
}

/// A number without the decimals that a spreadsheet adds to whole ones: 8.0, 8.00
inline std::string_view without_zero_decimals(std::string_view text) {
    std::size_t const last = text.find_last_not_of('0');
    bool const has_decimals = last != text.npos && last != 0 && text[last] == '.' && last + 1 != text.size();
    bool const is_number = has_decimals && text.substr(0, last).find_first_not_of("0123456789,") == text.npos;
    return is_number ? text.substr(0, last) : text;
}
/// A date without the time of day that a spreadsheet adds to it: 2023/6/30 0:00
inline std::string_view without_time(std::string_view text) {
    std::size_t const blank = text.rfind(' ');
    bool const has_time = blank != text.npos && text.find(':', blank) != text.npos &&
                          text.find_first_not_of("0123456789:", blank + 1) == text.npos;
    return has_time ? trimmed(text.substr(0, blank)) : text;
}

/// 2023-06-30, 2023/6/30, 2023.6.30, 2023年6月30日, 20230630; 2023年6月, 2023-06, 2023/6, a month, but not 2023.1,
/// which spreadsheets also make of 2023.10; 45107, a day's number in a spreadsheet whose cell lost its format. A date
/// of that form need not exist.
inline Optional<pp::Date> date_from_text(std::string_view any_text) {
    std::string_view const text = without_time(without_zero_decimals(any_text));
    bool const is_digits = text.find_first_not_of("0123456789") == text.npos;
    std::uint32_t number = 0;
    if (is_digits) std::from_chars(text.data(), text.data() + text.size(), number);
    if (is_digits && text.size() == 5) {
        using namespace std::chrono;
        year_month_day const day{sys_days{year{1899} / 12 / 30} + days{number}};
        return pp::Date{static_cast<std::uint16_t>(static_cast<int>(day.year())),
                        static_cast<std::uint8_t>(static_cast<unsigned>(day.month())),
                        static_cast<std::uint8_t>(static_cast<unsigned>(day.day()))};
    }
    if (is_digits && text.size() == 8)
        return pp::Date{static_cast<std::uint16_t>(number / 10'000), static_cast<std::uint8_t>(number / 100 % 100),
                        static_cast<std::uint8_t>(number % 100)};
    struct Form {
        std::string_view after_year, after_month, after_day;
        bool is_month = false;
    };
    static constexpr Form forms[] = {{"-", "-", ""},     {"/", "/", ""},         {".", ".", ""},
                                     {"年", "月", "日"}, {"年", "月", "", true}, {"-", "", "", true},
                                     {"/", "", "", true}};
    for (Form const& form : forms) {
        std::string_view rest = text;
        auto const take = [&](auto& number_of, std::size_t most_digits, std::string_view sign) {
            auto const [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number_of);
            auto const digits = static_cast<std::size_t>(end - rest.data());
            rest.remove_prefix(digits);
            if (error != std::errc{} || digits > most_digits || number_of == 0 || !rest.starts_with(sign)) return false;
            rest.remove_prefix(sign.size());
            return true;
        };
        pp::Date date;
        if (!take(date.year, 4, form.after_year) || !take(date.month, 2, form.after_month)) continue;
        if ((form.is_month || take(date.day, 2, form.after_day)) && rest.empty()) return date;
    }
    return {};
}

/// A message of labels, messages, and texts that are the same in both languages.
template <class... Parts>
Message joined(Parts const&... parts) {
    Message all;
    auto const add = [&](auto const& part) {
        if constexpr (requires { part.zh; }) {
            all.zh += part.zh;
            all.en += part.en;
        } else {
            all.zh += part;
            all.en += part;
        }
    };
    (add(parts), ...);
    return all;
}

/// "urban (城市), rural (农村)"
template <class Range, class Name>
Message list_of(Range const& things, Name name) {
    Message list;
    for (auto const& thing : things) {
        Label const one = name(thing);
        if (!list.zh.empty()) list = joined(list, Label{"、", ", "});
        list = joined(list, Message{std::string(one.zh), std::string(one.en) + " (" + std::string(one.zh) + ')'});
    }
    return list;
}
template <class E>
Message const& names_of() {
    static Message const names = list_of(pp::enumerators<E>, [](E value) { return label(value); });
    return names;
}

/// What was found, fit to be shown: only its beginning, nothing that a terminal would obey, and unseen characters as
/// their numbers.
inline std::string shown(std::string_view text) {
    constexpr std::size_t most = 60;
    std::string_view rest = text;
    while (!rest.empty() && text.size() - rest.size() < most) rest.remove_prefix(first_of(rest).bytes.size());
    return visible(text.substr(0, text.size() - rest.size())) + (rest.empty() ? "" : "...");
}
inline Message in_quotes(std::string_view text) {
    if (text.empty()) return {"空白", "nothing"};
    std::string const safe = shown(text);
    return {"“" + safe + "”", '"' + safe + '"'};
}

} // namespace tracker

#endif
