// Subsets of standard types that cost a compiler little: the rows of a table, a short list stored inside its row, a
// value or nothing.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_ROWS_HPP
#define PRESCHOOL_PLAN_ROWS_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <preschool_plan/detail/fail.hpp>
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

/// A view of a table's rows, which have to outlive it. A subset of `std::span<Row const>`, whose checks for every row
/// type cost more than the rest of the model. Made from an array, or from anything that has `data()` and `size()`:
/// `std::vector`, `std::array`, `std::span`, a `ShortList`.
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
    /// From a view, whose rows do not end with it.
    template <detail::ContiguousRangeOf<Row> View>
    requires std::ranges::enable_borrowed_range<View>
    constexpr Rows(View const& view) : first_(view.data()), size_(view.size()) {}
    /// Refuses rows that would be gone before they are looked at: keep them in a variable first.
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

/// At most `room` things, in order, stored inside their row, so that a table reads as the notice does: one row holds
/// all of it. A subset of `std::inplace_vector`, for things that are default-constructible and copied as bytes. One too
/// many does not compile in a constant expression, and throws `std::length_error` at run time.
template <class T, std::uint8_t room>
class ShortList {
    // The standard's trait would cost a compiler ten others.
    static_assert(__is_trivially_copyable(T),
                  "preschool_plan: a ShortList holds what is copied as bytes: std::string_view, and not std::string.");

  public:
    using value_type = T;

    constexpr ShortList() noexcept : nothing_() {}
    constexpr ShortList(std::initializer_list<T> items) : items_{} {
        std::size_t const size = items.size();
        if (size > room) detail::a_short_list_has_no_room_for_so_many();
        T const* const first = items.begin();
        for (std::size_t i = 0; i < size; ++i) items_[i] = first[i];
        size_ = static_cast<std::uint8_t>(size);
    }

    constexpr void push_back(T const& item) {
        if (size_ == room) detail::a_short_list_has_no_room_for_so_many();
        if (size_ == 0)
            *this = ShortList({item}); // activates the array
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
    union { // so that a compiler spends nothing on the room of the empty lists in a table
        char nothing_;
        T items_[room];
    };
    std::uint8_t size_ = 0;
};

/// A value or nothing. A subset of `std::optional`, which costs a compiler some 6 ms per type, and a plan has ten; for
/// values that are copied as bytes. Unlike there, reading an absent value by `*`, `->` or `value()` does not compile in
/// a constant expression, and throws `std::out_of_range` (aborts where exceptions are off) at run time.
template <class Value>
class Optional {
    static_assert(__is_trivially_copyable(Value),
                  "preschool_plan: an Optional holds what is copied as bytes: std::string_view, and not std::string.");

  public:
    using value_type = Value;

    constexpr Optional() noexcept : nothing_() {}
    constexpr Optional(Value const& some) : value_(some), has_value_(true) {}

    [[nodiscard]] constexpr bool has_value() const { return has_value_; }
    [[nodiscard]] constexpr explicit operator bool() const { return has_value_; }

    [[nodiscard]] constexpr Value const& operator*() const [[clang::lifetimebound]] {
        if (!has_value_) detail::an_optional_has_no_value();
        return value_;
    }
    [[nodiscard]] constexpr Value const* operator->() const [[clang::lifetimebound]] { return &**this; }
    [[nodiscard]] constexpr Value const& value() const [[clang::lifetimebound]] { return **this; }
    [[nodiscard]] constexpr Value value_or(Value const& otherwise) const { return has_value_ ? value_ : otherwise; }

    friend constexpr bool operator==(Optional const& left, Optional const& right) requires
        requires(Value const& value) {
        value == value;
    }
    { return left.has_value_ == right.has_value_ && (!left.has_value_ || left.value_ == right.value_); }
    constexpr bool operator==(Value const& other) const { return has_value_ && value_ == other; }

  private:
    union { // so that a compiler spends nothing on a value that is not there
        char nothing_;
        Value value_;
    };
    bool has_value_ = false;
};

} // namespace preschool_plan

template <class Row>
inline constexpr bool std::ranges::enable_borrowed_range<preschool_plan::Rows<Row>> = true;
template <class Row>
inline constexpr bool std::ranges::enable_view<preschool_plan::Rows<Row>> = true;

#endif
