// A view of a table. `std::span` would do, but the checks it makes of every row type cost more than the rest of the
// model.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_ROWS_HPP
#define PRESCHOOL_PLAN_ROWS_HPP

#include <cstddef>
#include <preschool_plan/detail/lifetime.hpp>
#include <string_view> // declares enable_borrowed_range, enable_view
#include <type_traits>

namespace preschool_plan {

namespace detail {

template <class Range, class Row>
concept ContiguousRangeOf = requires(Range const& range, std::size_t& size) {
    requires std::is_same_v<std::remove_cvref_t<decltype(*range.data())>, Row>; // and not something derived from it
    size = range.size();
};

} // namespace detail

/// The rows of a table that outlives this view of it; a subset of `std::span<Row const>`. Made from an array, or from
/// anything that has `data()` and `size()`: `std::vector`, `std::array`, `std::span`, a `ShortList`.
template <class Row>
class Rows {
  public:
    using value_type = Row;

    constexpr Rows() = default;
    template <std::size_t count>
    constexpr Rows(Row const (&all_rows [[clang::lifetimebound]])[count]) : first_(all_rows),
                                                                            size_(count) {}
    constexpr Rows(Row const* first_row, std::size_t row_count) : first_(first_row), size_(row_count) {}
    template <detail::ContiguousRangeOf<Row> Range>
    constexpr Rows(Range const& range [[clang::lifetimebound]]) : first_(range.data()),
                                                                  size_(range.size()) {}
    /// Of a view: the rows do not end with it.
    template <detail::ContiguousRangeOf<Row> View>
    requires std::ranges::enable_borrowed_range<View>
    constexpr Rows(View const& view) : first_(view.data()), size_(view.size()) {}
    /// Rows that would be gone when they are looked at: keep them in a variable first.
    template <detail::ContiguousRangeOf<Row> Range>
    requires(!std::is_reference_v<Range> && !std::ranges::enable_borrowed_range<Range>) Rows(Range&& range)
    = delete;

    [[nodiscard]] constexpr Row const* begin() const { return first_; }
    [[nodiscard]] constexpr Row const* end() const { return first_ + size_; }
    [[nodiscard]] constexpr Row const* data() const { return first_; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
    [[nodiscard]] constexpr Row const& operator[](std::size_t index) const { return first_[index]; }

  private:
    Row const* first_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace preschool_plan

template <class Row>
inline constexpr bool std::ranges::enable_borrowed_range<preschool_plan::Rows<Row>> = true;
template <class Row>
inline constexpr bool std::ranges::enable_view<preschool_plan::Rows<Row>> = true;

#endif
