// Clang warns where something is kept of a temporary that has ended, of functions marked [[clang::lifetimebound]].
// Others are told not to wonder at that name, in every file anew, since a precompiled header does not keep what they
// are told.
// SPDX-License-Identifier: BSL-1.0
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored_attributes "clang::lifetimebound"
#endif

#ifndef PRESCHOOL_PLAN_DETAIL_LIFETIME_HPP
#define PRESCHOOL_PLAN_DETAIL_LIFETIME_HPP

#include <preschool_plan/detail/compiler.hpp>

#endif
