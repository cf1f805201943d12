// A list of a few things that stands inside its row, so that a table reads as the notice does: one row, all of it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_SHORT_LIST_HPP
#define PRESCHOOL_PLAN_SHORT_LIST_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace preschool_plan {

/// At most `capacity` things, in order. A longer list does not compile in a constant expression, and aborts at run time.
template <class T, std::uint8_t capacity>
class ShortList {
  public:
    constexpr ShortList() = default;
    constexpr ShortList(std::initializer_list<T> items) {
        if (items.size() > capacity) __builtin_abort();
        for (T const& item : items) items_[size_++] = item;
    }

    [[nodiscard]] constexpr T const* begin() const { return items_; }
    [[nodiscard]] constexpr T const* end() const { return items_ + size_; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
    [[nodiscard]] constexpr T const& operator[](std::size_t index) const { return items_[index]; }

  private:
    T items_[capacity]{};
    std::uint8_t size_ = 0;
};

} // namespace preschool_plan

#endif
