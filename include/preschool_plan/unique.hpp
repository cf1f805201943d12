// What makes two rows the same row, and when a row is.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_UNIQUE_HPP
#define PRESCHOOL_PLAN_UNIQUE_HPP

#include <preschool_plan/detail/compiler.hpp>

namespace preschool_plan {

/// What makes two rows the same row, for whoever has to know (what stands twice, what changed, what is the primary key): these
/// members together, or each of them alone; `Each<>` says that no two rows are. A row says it as
/// `using Unique = Together<&Row::area, &Row::year>;`. By default it is the enumerators (numbers and dates too) where a row counts
/// something, else its texts.
///
/// `using Time = Together<&Row::year>;` says when the row's levels are; the other members of `Unique` tell which rows are one series.
template <auto... members>
struct Together {};
template <auto... members>
struct Each {};

} // namespace preschool_plan

#endif
