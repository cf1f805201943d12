// Text in columns of a terminal, where a Chinese character is two columns wide. utf8proc gives the widths.
#ifndef PRESCHOOL_PLAN_EXAMPLES_TERMINAL_TEXT_HPP
#define PRESCHOOL_PLAN_EXAMPLES_TERMINAL_TEXT_HPP

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <iostream>
#include <ostream>
#include <string>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utf8proc.h>
#include <vector>

/// The character that `text` begins with: its bytes, and the columns it takes.
struct TerminalCharacter {
    std::size_t bytes;
    std::size_t columns;
};

inline TerminalCharacter first_character(std::string_view text) {
    utf8proc_int32_t code_point = 0;
    auto const* const bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
    auto const length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    if (length <= 0) return {1, 1};
    return {static_cast<std::size_t>(length), static_cast<std::size_t>(utf8proc_charwidth(code_point))};
}

/// A text made visible, so that a terminal obeys none of it: control characters, direction marks and other unseen
/// characters appear as their numbers, and so do bytes that are not UTF-8.
inline std::string visible(std::string_view text) {
    std::string safe;
    while (!text.empty()) {
        utf8proc_int32_t code_point = -1;
        auto const length = utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
                                             static_cast<utf8proc_ssize_t>(text.size()), &code_point);
        std::size_t const bytes = length > 0 ? static_cast<std::size_t>(length) : 1;
        auto const category = length > 0 ? utf8proc_category(code_point) : UTF8PROC_CATEGORY_CN;
        bool const is_seen = category != UTF8PROC_CATEGORY_CN && category < UTF8PROC_CATEGORY_ZL;
        char number[16] = {};
        if (length <= 0 || code_point < 0x80)
            std::snprintf(number, sizeof number, "\\x%02X", static_cast<unsigned char>(text[0]));
        else
            std::snprintf(number, sizeof number, "<U+%04X>", static_cast<unsigned>(code_point));
        safe += is_seen ? text.substr(0, bytes) : std::string_view{number};
        text.remove_prefix(bytes);
    }
    return safe;
}

/// The first byte of a text that is not UTF-8, counted from 0; its end if there is none.
inline std::size_t first_byte_that_is_no_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        utf8proc_int32_t code_point = 0;
        auto const length = utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(text.data() + at),
                                             static_cast<utf8proc_ssize_t>(text.size() - at), &code_point);
        if (length <= 0) break;
        at += static_cast<std::size_t>(length);
    }
    return at;
}

inline std::size_t terminal_width(std::string_view text) {
    std::size_t columns = 0;
    while (!text.empty()) {
        auto const character = first_character(text);
        columns += character.columns;
        text.remove_prefix(character.bytes);
    }
    return columns;
}

inline std::string pad_right(std::string text, std::size_t columns) {
    std::size_t const width = terminal_width(text);
    return width < columns ? text + std::string(columns - width, ' ') : text;
}

inline std::string pad_left(std::string const& text, std::size_t columns) {
    std::size_t const width = terminal_width(text);
    return width < columns ? std::string(columns - width, ' ') + text : text;
}

// Punctuation that must not begin, or end, a line.
inline bool begins_with_any(std::string_view text, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(), [&](auto one) { return text.starts_with(one); });
}
inline bool closes(std::string_view text) {
    return begins_with_any(text, {"，", "。", "、", "；", "：", "）", "》", "］", "〕", "”"});
}
inline bool opens(std::string_view text) { return begins_with_any(text, {"（", "《", "［", "〔", "“"}); }

/// How many bytes the text has up to the first place where a line may end: before a space, or on either side of a wide
/// character.
inline std::size_t first_word(std::string_view text) {
    std::size_t at = 0;
    bool is_after_wide = false;
    bool is_after_opening = false;
    while (at < text.size()) {
        auto const rest = text.substr(at);
        auto const character = first_character(rest);
        bool const is_wide = character.columns == 2;
        bool const is_beside_wide = (is_wide || is_after_wide) && !is_after_opening && !closes(rest);
        if (at != 0 && (rest.front() == ' ' || is_beside_wide)) break;
        at += character.bytes;
        is_after_wide = is_wide;
        is_after_opening = opens(rest);
    }
    return at;
}

/// How many bytes of `text` fit into `columns`: whole words, else as many characters of the first; at least one
/// character.
inline std::size_t bytes_that_fit(std::string_view text, std::size_t columns) {
    std::size_t fitting = 0;
    std::size_t used = 0;
    while (fitting < text.size()) {
        auto const word = text.substr(fitting, first_word(text.substr(fitting)));
        used += terminal_width(word);
        if (used > columns) break;
        fitting += word.size();
    }
    if (fitting != 0) return fitting;
    used = 0;
    while (fitting < text.size()) {
        auto const character = first_character(text.substr(fitting));
        used += character.columns;
        if (used > columns && fitting != 0) break;
        fitting += character.bytes;
    }
    return fitting;
}

/// The columns of the longest word of a text.
inline std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        std::size_t const bytes = first_word(text);
        auto const word = text.substr(0, bytes);
        longest = std::max(longest, terminal_width(word.substr(std::min(word.find_first_not_of(' '), word.size()))));
        text.remove_prefix(bytes);
    }
    return longest;
}

/// The lines of `text`, made visible, that are at most so wide.
inline std::vector<std::string> wrapped(std::string_view any_text, std::size_t columns) {
    std::string const shown = visible(any_text);
    std::string_view text = shown;
    std::vector<std::string> lines;
    while (!text.empty()) {
        std::size_t const bytes = bytes_that_fit(text, columns);
        lines.emplace_back(text.substr(0, bytes));
        text.remove_prefix(bytes);
        while (text.starts_with(' ')) text.remove_prefix(1);
    }
    return lines;
}

/// Prints `lead` and then `text`, wrapped so that every line begins under the first.
inline void print_wrapped(std::ostream& out, std::string lead, std::string_view text, std::size_t page_width) {
    std::size_t const indent = terminal_width(lead);
    for (auto const& line : wrapped(text, page_width > indent ? page_width - indent : 1)) {
        out << lead << line << '\n';
        lead.assign(indent, ' ');
    }
}

/// Prints `text`, wrapped so that every line but the first hangs by four columns.
inline void print_hanging(std::ostream& out, std::string_view text, std::size_t page_width) {
    constexpr std::size_t hang = 4;
    std::string const shown = visible(text);
    std::string_view rest = shown;
    for (std::size_t indent = 0; !rest.empty(); indent = hang) {
        std::size_t const bytes = bytes_that_fit(rest, page_width > indent ? page_width - indent : 1);
        out << std::string(indent, ' ') << rest.substr(0, bytes) << '\n';
        rest.remove_prefix(bytes);
        while (rest.starts_with(' ')) rest.remove_prefix(1);
    }
}

/// The columns of the terminal that is written to, or those of COLUMNS; 0 if neither is known.
inline std::size_t known_columns() {
    std::size_t columns = 0;
    if (char const* const said = std::getenv("COLUMNS")) columns = std::strtoul(said, nullptr, 10);
    winsize window{};
    if (columns == 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0) columns = window.ws_col;
    return columns;
}
/// The same, at most 100, as longer lines read badly.
inline std::size_t page_width() {
    constexpr std::size_t widest = 100;
    std::size_t const columns = known_columns();
    return columns == 0 ? widest : std::min(columns, widest);
}

/// The exit code of a program that has printed all: 2, with a message on standard error, if that could not be written.
inline int exit_code(std::string_view program, int code) {
    if (std::cout.flush()) return code;
    std::cerr << program << ": cannot write to standard output.\n";
    return 2;
}

#endif
