// The words that make up the compiler's error if a plan contradicts itself. None of these types has a definition.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CONTRADICTION_HPP
#define PRESCHOOL_PLAN_DETAIL_CONTRADICTION_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/count.hpp>

namespace preschool_plan::detail {

template <int section, int item, int... point>
struct in_clause;
template <int number, class Clause>
struct in_annex;
template <auto table, std::size_t number>
struct in_row;
template <auto member>
struct in_member;
template <std::int64_t value, Unit const&>
struct declared;
template <std::int64_t value, Unit const&>
struct computed;
template <std::int64_t part, std::int64_t whole>
struct declared_share;
template <std::int64_t part, std::int64_t whole>
struct computed_share;
template <std::size_t number>
struct same_as_row;
template <auto table, std::size_t... numbers>
struct suspected_rows;

// Does not compile, since no contradiction has a definition.
template <class Contradiction>
constexpr void refuse(Contradiction*) {
    Contradiction{};
}

} // namespace preschool_plan::detail

#endif
