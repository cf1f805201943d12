// What is wrong with a file, and where: what a reader gives instead of a plan.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_FAULT_HPP
#define PRESCHOOL_PLAN_FAULT_HPP

#include <boost/describe/class.hpp>
#include <cstddef>
#include <preschool_plan/detail/bridges/print.hpp>
#include <string>
#include <string_view>

namespace preschool_plan {

/// A `Label` that is made at run time.
struct Message {
    std::string zh;
    std::string en;
    friend bool operator==(Message const&, Message const&) = default;
};
BOOST_DESCRIBE_STRUCT(Message, (), (zh, en))

/// One fault of a text that was read. Prints as a line, without what is too long or would command a terminal. In JSON `pointer`
/// is a JSON pointer (RFC 6901), empty for the whole; a reader of tables may count their columns instead of characters, and point
/// by a column's heading.
struct Fault {
    std::size_t line = 0;   ///< from 1
    std::size_t column = 0; ///< in characters, not bytes, from 1; 0 is the line as a whole
    std::string pointer;
    Message found;
    Message allowed;
    friend bool operator==(Fault const&, Fault const&) = default;
};
BOOST_DESCRIBE_STRUCT(Fault, (), (line, column, pointer, found, allowed))

namespace detail {

/// So much of a text of unknown origin, without what would command a terminal: control characters are written \u001b.
inline std::string harmless(std::string_view text, std::size_t longest) {
    static constexpr char digits[] = "0123456789abcdef";
    std::size_t size = text.size() < longest ? text.size() : longest;
    auto const byte_at = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    while (size < text.size() && (byte_at(size) & 0xC0) == 0x80) --size; // a whole character
    std::string shown;
    for (std::size_t i = 0; i < size; ++i) {
        bool const of_two_bytes = byte_at(i) == 0xC2 && i + 1 < size && byte_at(i + 1) < 0xA0; // U+0080 to U+009F
        if (of_two_bytes) ++i;
        unsigned const byte = byte_at(i);
        if (of_two_bytes || byte < 0x20 || byte == 0x7F)
            ((shown += "\\u00") += digits[byte / 16]) += digits[byte % 16];
        else
            shown += text[i];
    }
    return size < text.size() ? shown + "..." : shown;
}
/// A JSON pointer of which no step is longer than a person reads.
inline std::string harmless_pointer(std::string_view pointer) {
    std::string shown;
    while (!pointer.empty()) {
        std::size_t const end = pointer.find('/', 1);
        shown += harmless(pointer.substr(0, end), 60);
        pointer = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
    }
    return shown;
}

inline void say(Text& text, Message const& message) { say(text, Label{message.zh, message.en}); }
/// "line 12, column 30, /seat_targets/0/seats: found -5; allowed: a whole number from 0 to 9223372036854775807"
inline void say(Text& text, Fault const& fault) {
    if (text.is_chinese()) {
        text.add("第", fault.line, "行");
        if (fault.column != 0) text.add("第", fault.column, "列");
        text.add(fault.pointer.empty() ? "" : "，", harmless_pointer(fault.pointer), "：读到", fault.found.zh, "；应为",
                 fault.allowed.zh);
    } else {
        text.add("line ", fault.line);
        if (fault.column != 0) text.add(", column ", fault.column);
        text.add(fault.pointer.empty() ? "" : ", ", harmless_pointer(fault.pointer), ": found ", fault.found.en,
                 "; allowed: ", fault.allowed.en);
    }
}

} // namespace detail
} // namespace preschool_plan

#endif
