// Says that the library cannot be compiled by this compiler, or in this C++, where it cannot. Every header includes
// this before it needs more. What is included after an #error does not exist: there a compiler stops, which would go on
// to what it does not understand.
//
// Clang warns where something is kept of a temporary that has ended, of functions marked [[clang::lifetimebound]].
// Others are told not to wonder at that name, in every file anew, since a precompiled header does not keep what they
// are told.
// SPDX-License-Identifier: BSL-1.0
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored_attributes "clang::lifetimebound"
#endif

#ifndef PRESCHOOL_PLAN_DETAIL_COMPILER_HPP
#define PRESCHOOL_PLAN_DETAIL_COMPILER_HPP

// That counts never wrap stands on __builtin_add_overflow and its like. clang-cl, which defines both macros, has them;
// it is not tried.
#if defined(_MSC_VER) && !defined(__clang__)
#error "preschool_plan: found Microsoft's compiler, without __builtin_add_overflow; use g++ 12, clang++ 14 or later"
#include <preschool_plan/cannot_be_compiled_by_this_compiler>
#elif __cplusplus < 202002L
#error "preschool_plan: found a C++ before C++20; compile with -std=c++20 or later"
#include <preschool_plan/cannot_be_compiled_before_cpp20>
#endif

#endif
