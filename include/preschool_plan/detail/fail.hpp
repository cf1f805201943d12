// What happens where a result would be wrong: a constant expression does not compile, and the compiler names the function that says
// why; at run time an exception is thrown, or the program aborts where exceptions are off.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_FAIL_HPP
#define PRESCHOOL_PLAN_DETAIL_FAIL_HPP

#include <preschool_plan/detail/compiler.hpp>
#include <string_view>
#if !defined(__GLIBCXX__)
#include <stdexcept>
#endif

namespace preschool_plan::detail {

// libstdc++ declares its own throwers beside <string_view>; <stdexcept> would double what the whole library costs to include.
#if !defined(__cpp_exceptions)
[[noreturn]] inline void throw_overflow_error(char const*) { __builtin_abort(); }
[[noreturn]] inline void throw_out_of_range(char const*) { __builtin_abort(); }
[[noreturn]] inline void throw_length_error(char const*) { __builtin_abort(); }
#elif defined(__GLIBCXX__)
[[noreturn]] inline void throw_overflow_error(char const* what) { std::__throw_overflow_error(what); }
[[noreturn]] inline void throw_out_of_range(char const* what) { std::__throw_out_of_range(what); }
[[noreturn]] inline void throw_length_error(char const* what) { std::__throw_length_error(what); }
#else
[[noreturn]] inline void throw_overflow_error(char const* what) { throw std::overflow_error(what); }
[[noreturn]] inline void throw_out_of_range(char const* what) { throw std::out_of_range(what); }
[[noreturn]] inline void throw_length_error(char const* what) { throw std::length_error(what); }
#endif

// None of these is constexpr, on purpose: see above.
[[noreturn]] inline void a_count_leaves_the_range_of_64_bits() {
    throw_overflow_error("preschool_plan: a count leaves the range of 64 bits");
}
[[noreturn]] inline void a_count_is_divided_by_nothing() {
    throw_overflow_error("preschool_plan: a count is divided by nothing");
}
[[noreturn]] inline void a_count_is_written_in_decimal_digits() {
    throw_overflow_error("preschool_plan: a count is written in decimal digits");
}
[[noreturn]] inline void a_share_is_of_nothing() { throw_overflow_error("preschool_plan: a share is of nothing"); }
[[noreturn]] inline void a_key_is_no_enumerator_of_its_enumeration() {
    throw_out_of_range("preschool_plan: a key is no enumerator of its enumeration");
}
[[noreturn]] inline void a_number_is_none_of_its_column() {
    throw_out_of_range("preschool_plan: a number is none of its column");
}
[[noreturn]] inline void an_optional_has_no_value() { throw_out_of_range("preschool_plan: an optional has no value"); }
[[noreturn]] inline void no_plan_was_read() {
    throw_out_of_range("preschool_plan: no plan was read, errors() says why; or it was moved elsewhere");
}
[[noreturn]] inline void a_look_up_found_not_exactly_one() {
    throw_out_of_range("preschool_plan: a look-up found not exactly one");
}
[[noreturn]] inline void a_short_list_has_no_room_for_so_many() {
    throw_length_error("preschool_plan: a short list has no room for so many");
}
[[noreturn]] inline void a_check_knows_no_more_rules() {
    throw_length_error("preschool_plan: a check counts at most 128 different rules");
}

} // namespace preschool_plan::detail

#endif
