// Refuses compilers, and versions of C++, that cannot compile the library. Every header includes this before it needs
// more. After #error it includes a file that does not exist: there a compiler stops, which otherwise goes on to what it
// does not understand.
//
// Clang warns where the result of a function marked [[clang::lifetimebound]] outlives a temporary that it refers to.
// Other compilers are told to ignore that name, in every file anew, since a precompiled header does not keep what they
// are told.
// SPDX-License-Identifier: BSL-1.0
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored_attributes "clang::lifetimebound"
#endif

#ifndef PRESCHOOL_PLAN_DETAIL_COMPILER_HPP
#define PRESCHOOL_PLAN_DETAIL_COMPILER_HPP

// Counts never wrap because of __builtin_add_overflow and its like. clang-cl, which defines both macros, has them but
// is untested.
#if defined(_MSC_VER) && !defined(__clang__)
#error "preschool_plan: found Microsoft's compiler, without __builtin_add_overflow; use g++ 12, clang++ 14 or later"
#include <preschool_plan/cannot_be_compiled_by_this_compiler>
#elif __cplusplus < 202002L
#error "preschool_plan: found a C++ before C++20; compile with -std=c++20 or later"
#include <preschool_plan/cannot_be_compiled_before_cpp20>
#endif

#endif
