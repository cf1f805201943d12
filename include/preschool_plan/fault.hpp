// What is wrong with a file, and where: what a reader gives instead of a plan.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_FAULT_HPP
#define PRESCHOOL_PLAN_FAULT_HPP

#include <boost/describe/class.hpp>
#include <cstddef>
#include <preschool_plan/detail/print.hpp>
#include <string>

namespace preschool_plan {

/// A `Label` that is made at run time.
struct Message {
    std::string zh;
    std::string en;
    friend bool operator==(Message const&, Message const&) = default;
};
BOOST_DESCRIBE_STRUCT(Message, (), (zh, en))

/// One fault of a text that was read. Prints as a line. In JSON `pointer` is a JSON pointer (RFC 6901), empty for the whole;
/// a reader of tables may count their columns instead of characters, and point by a column's heading.
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

inline void say(Text& text, Message const& message) { say(text, Label{message.zh, message.en}); }
/// "line 12, column 30, /seat_targets/0/seats: found -5; allowed: a whole number from 0 to 9223372036854775807"
inline void say(Text& text, Fault const& fault) {
    if (text.is_chinese()) {
        text.add("第", fault.line, "行");
        if (fault.column != 0) text.add("第", fault.column, "列");
        text.add(fault.pointer.empty() ? "" : "，", fault.pointer, "：读到", fault.found.zh, "；应为",
                 fault.allowed.zh);
    } else {
        text.add("line ", fault.line);
        if (fault.column != 0) text.add(", column ", fault.column);
        text.add(fault.pointer.empty() ? "" : ", ", fault.pointer, ": found ", fault.found.en,
                 "; allowed: ", fault.allowed.en);
    }
}

} // namespace detail
} // namespace preschool_plan

#endif
