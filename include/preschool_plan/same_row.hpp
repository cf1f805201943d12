// Whether two rows are the same row, of whatever tables: what a report is about, what became of a row in another version.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_SAME_ROW_HPP
#define PRESCHOOL_PLAN_SAME_ROW_HPP

#include <preschool_plan/detail/same.hpp>
#include <type_traits>

namespace preschool_plan {

namespace detail {

template <auto... members, class Row>
constexpr bool is_same_by(Together<members...> by, Row const& left, Row const& right) {
    return !says_nothing(by, left) && same_by(by, left, right);
}
template <auto... members, class Row>
constexpr bool is_same_by(Each<members...>, Row const& left, Row const& right) {
    return (is_same_by(Together<members>{}, left, right) || ...);
}

} // namespace detail

/// Whether something makes two of these rows the same row; see `unique.hpp`.
template <DescribedRow Row>
inline constexpr bool has_unique = !std::is_same_v<decltype(detail::unique_of<Row>()), Each<>>;

/// Whether they are the same row by what makes two of them the same; what else they say may differ.
template <DescribedRow Row>
[[nodiscard]] constexpr bool is_same_row(Row const& left, Row const& right) {
    static_assert(has_unique<Row>, "preschool_plan: nothing makes two of these rows the same row. Write in the struct "
                                   "using Unique = Together<&Row::area, &Row::year>, with its own members.");
    return detail::is_same_by(detail::unique_of<Row>(), left, right);
}

} // namespace preschool_plan

#endif
