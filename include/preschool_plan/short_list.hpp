// A list of a few things that stands inside its row, so that a table reads as the notice does: one row, all of it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_SHORT_LIST_HPP
#define PRESCHOOL_PLAN_SHORT_LIST_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/lifetime.hpp>
#include <type_traits>

namespace preschool_plan {

/// At most `room` things, in order; a subset of `std::inplace_vector`, for things that can be made from nothing and are
/// copied as bytes. More than fit do not compile in a constant expression, and throw `std::length_error` at run time.
template <class T, std::uint8_t room>
class ShortList {
    static_assert(std::is_trivially_copyable_v<T>,
                  "preschool_plan: a ShortList holds what is copied as bytes: std::string_view, and not std::string.");

  public:
    using value_type = T;

    constexpr ShortList() noexcept : nothing_() {}
    constexpr ShortList(std::initializer_list<T> items) : items_{} {
        if (items.size() > room) detail::a_short_list_has_no_room_for_so_many();
        for (T const& item : items) items_[size_++] = item;
    }

    constexpr void push_back(T const& item) {
        if (size_ == room) detail::a_short_list_has_no_room_for_so_many();
        if (size_ == 0)
            *this = ShortList({item}); // makes the room
        else
            items_[size_++] = item;
    }

    [[nodiscard]] constexpr T const* begin() const [[clang::lifetimebound]] { return items_; }
    [[nodiscard]] constexpr T const* end() const [[clang::lifetimebound]] { return items_ + size_; }
    [[nodiscard]] constexpr T const* data() const [[clang::lifetimebound]] { return items_; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] static constexpr std::size_t capacity() { return room; }
    [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
    [[nodiscard]] constexpr T const& operator[](std::size_t index) const [[clang::lifetimebound]] {
        return items_[index];
    }

    friend constexpr bool operator==(ShortList const& left, ShortList const& right) {
        if (left.size_ != right.size_) return false;
        for (std::size_t i = 0; i < left.size_; ++i)
            if (!(left.items_[i] == right.items_[i])) return false;
        return true;
    }

  private:
    union { // so that a compiler does not make the room of each empty list in a table
        char nothing_;
        T items_[room];
    };
    std::uint8_t size_ = 0;
};

} // namespace preschool_plan

#endif
