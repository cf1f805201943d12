// What happens where a result would be wrong: a constant expression does not compile, and the compiler names the
// function that says why; at run time an exception is thrown, or the program aborts where exceptions are off.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_FAIL_HPP
#define PRESCHOOL_PLAN_DETAIL_FAIL_HPP

#include <preschool_plan/detail/compiler.hpp>
#include <string_view>
#if !defined(__GLIBCXX__)
#include <stdexcept>
#endif

namespace preschool_plan::detail {

// libstdc++ declares its own throwing functions along with <string_view>; <stdexcept> would double the cost of
// including the whole library. A file without exceptions calls those of a file with exceptions, or gets null if the
// program has none: so every file compiles to the same functions, and a linker may keep any of them. Not inlined, so
// that a file that throws has the functions that others call.
#if defined(__cpp_exceptions) && defined(__GLIBCXX__)
[[gnu::noinline]] inline void throw_overflow_error(char const* what) { std::__throw_overflow_error(what); }
[[gnu::noinline]] inline void throw_out_of_range(char const* what) { std::__throw_out_of_range(what); }
[[gnu::noinline]] inline void throw_length_error(char const* what) { std::__throw_length_error(what); }
#elif defined(__cpp_exceptions)
[[gnu::noinline]] inline void throw_overflow_error(char const* what) { throw std::overflow_error(what); }
[[gnu::noinline]] inline void throw_out_of_range(char const* what) { throw std::out_of_range(what); }
[[gnu::noinline]] inline void throw_length_error(char const* what) { throw std::length_error(what); }
#elif defined(__unix__)
[[gnu::weak]] void throw_overflow_error(char const* what);
[[gnu::weak]] void throw_out_of_range(char const* what);
[[gnu::weak]] void throw_length_error(char const* what);
#else // a device, whose program has no file with exceptions
inline constexpr void (*throw_overflow_error)(char const* what) = nullptr;
inline constexpr void (*throw_out_of_range)(char const* what) = nullptr;
inline constexpr void (*throw_length_error)(char const* what) = nullptr;
#endif

[[noreturn]] inline void fail(void (*throw_error)(char const*), char const* what) {
    if (throw_error != nullptr) throw_error(what);
    __builtin_abort();
}

// None of these is constexpr, so that a constant expression that reaches one does not compile.
[[noreturn]] inline void a_count_leaves_the_range_of_64_bits() {
    fail(throw_overflow_error, "preschool_plan: a count leaves the range of 64 bits");
}
[[noreturn]] inline void a_count_is_divided_by_nothing() {
    fail(throw_overflow_error, "preschool_plan: a count is divided by nothing");
}
[[noreturn]] inline void a_count_is_written_in_decimal_digits() {
    fail(throw_overflow_error, "preschool_plan: a count is written in decimal digits");
}
[[noreturn]] inline void a_share_is_of_nothing() {
    fail(throw_overflow_error, "preschool_plan: a share is of nothing");
}
[[noreturn]] inline void a_key_is_no_enumerator_of_its_enumeration() {
    fail(throw_out_of_range, "preschool_plan: a key is no enumerator of its enumeration");
}
[[noreturn]] inline void a_number_is_none_of_its_column() {
    fail(throw_out_of_range, "preschool_plan: a number is none of its column");
}
[[noreturn]] inline void an_optional_has_no_value() {
    fail(throw_out_of_range, "preschool_plan: an optional has no value");
}
[[noreturn]] inline void no_plan_was_read() {
    fail(throw_out_of_range, "preschool_plan: no plan was read, errors() says why; or it was moved elsewhere");
}
[[noreturn]] inline void a_look_up_found_not_exactly_one() {
    fail(throw_out_of_range, "preschool_plan: a look-up found not exactly one");
}
[[noreturn]] inline void a_short_list_has_no_room_for_so_many() {
    fail(throw_length_error, "preschool_plan: a short list has no room for so many");
}
[[noreturn]] inline void a_check_knows_no_more_rules() {
    fail(throw_length_error, "preschool_plan: a check counts at most 128 different rules");
}

} // namespace preschool_plan::detail

#endif
