// For bridges: what is wrong with a file, and where, which a reader returns instead of a plan. No header of the core
// includes it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_READ_ERROR_HPP
#define PRESCHOOL_PLAN_READ_ERROR_HPP

#include <boost/describe/class.hpp>
#include <cstddef>
#include <preschool_plan/detail/compiler.hpp>
#include <string>

namespace preschool_plan {

/// A `Label` made at run time.
struct Message {
    std::string zh;
    std::string en;
    friend bool operator==(Message const&, Message const&) = default;
};
BOOST_DESCRIBE_STRUCT(Message, (), (zh, en))

/// One error of a text that was read. Prints as one line, without what is too long or would control a terminal. In JSON
/// `pointer` is a JSON pointer (RFC 6901), empty for the whole; a reader of tables may count table columns instead of
/// characters, and point by a column's heading.
struct ReadError {
    std::size_t line = 0;   ///< from 1
    std::size_t column = 0; ///< in characters, not bytes, from 1; 0 is the whole line
    std::string pointer;
    Message found;
    Message allowed;
    friend bool operator==(ReadError const&, ReadError const&) = default;
};
BOOST_DESCRIBE_STRUCT(ReadError, (), (line, column, pointer, found, allowed))

} // namespace preschool_plan

#endif
