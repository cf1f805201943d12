// Says that the library cannot be compiled by this compiler, where it cannot. Every header includes this before it needs more.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_COMPILER_HPP
#define PRESCHOOL_PLAN_DETAIL_COMPILER_HPP

// That counts never wrap stands on __builtin_add_overflow and its like. clang-cl, which defines both macros, has them; it is not tried.
#if defined(_MSC_VER) && !defined(__clang__)
#error "preschool_plan: found Microsoft's compiler, without __builtin_add_overflow; use g++ 12, clang++ 14 or later"
#endif

#endif
