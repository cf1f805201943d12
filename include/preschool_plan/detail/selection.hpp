// The rows of a table that meet conditions, one after another.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_SELECTION_HPP
#define PRESCHOOL_PLAN_DETAIL_SELECTION_HPP

#include <cstddef>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/rows.hpp>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

template <class Position, class End, class Meets>
class Selection {
  public:
    class Iterator {
      public:
        using value_type = std::remove_cvref_t<decltype(*std::declval<Position const&>())>;
        using difference_type = std::ptrdiff_t;

        constexpr Iterator() = default;
        constexpr Iterator(Selection const& of, Position at) : selection_(&of), at_(at) { skip(); }
        constexpr decltype(auto) operator*() const { return *at_; }
        constexpr auto operator->() const { return &*at_; }
        constexpr Iterator& operator++() {
            ++at_;
            skip();
            return *this;
        }
        constexpr Iterator operator++(int) {
            Iterator const before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(Iterator const& left, Iterator const& right) { return left.at_ == right.at_; }

      private:
        constexpr void skip() {
            while (at_ != selection_->end_ && !selection_->meets_(*at_)) ++at_;
        }

        Selection const* selection_ = nullptr;
        Position at_{};
    };

    constexpr Selection(Position first, End end, Meets meets) : first_(first), end_(end), meets_(meets) {}

    [[nodiscard]] constexpr Iterator begin() const { return {*this, first_}; }
    [[nodiscard]] constexpr Iterator end() const { return {*this, end_}; }
    [[nodiscard]] constexpr bool empty() const { return begin() == end(); }
    /// How many rows; looks at every one.
    [[nodiscard]] constexpr std::size_t size() const {
        std::size_t size = 0;
        for (Iterator at = begin(); at != end(); ++at) ++size;
        return size;
    }

  private:
    Position first_;
    End end_;
    Meets meets_;
};

template <class T>
inline constexpr bool is_view = false;
template <class Row>
inline constexpr bool is_view<Rows<Row>> = true;

template <class Range, class Row, class... Criteria>
inline constexpr bool conditions_are_right = (!is_refused<decltype(condition<Row>(std::declval<Criteria const&>()))> &&
                                              ...);

template <class Range, class... Criteria>
constexpr auto select_rows(Range& rows, Criteria const&... criteria) {
    using RowType = row_type<Range>;
    static_assert(
        std::is_lvalue_reference_v<Range> || is_view<Range>,
        "preschool_plan: the rows would be gone before they are looked at. Keep them in a variable, and select from that.");
    if constexpr (!conditions_are_right<Range, RowType, Criteria...>)
        return Rows<RowType>{};
    else {
        auto const meets_all = [=](RowType const& row) { return meets(row, condition<RowType>(criteria)...); };
        return Selection<decltype(std::begin(rows)), decltype(std::end(rows)), decltype(meets_all)>(
            std::begin(rows), std::end(rows), meets_all);
    }
}

} // namespace preschool_plan::detail

#endif
