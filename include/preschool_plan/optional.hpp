// A value or nothing. `std::optional` would do, but every type it is used with costs a compiler some 6 ms, and a plan
// has ten.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_OPTIONAL_HPP
#define PRESCHOOL_PLAN_OPTIONAL_HPP

#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/lifetime.hpp>

namespace preschool_plan {

/// A subset of `std::optional`, for values that can be made from nothing. But reading the value of nothing, by `*`,
/// `->` or `value()`, does not compile in a constant expression, and throws `std::out_of_range` (aborts where
/// exceptions are off) at run time.
template <class Value>
class Optional {
  public:
    using value_type = Value;

    constexpr Optional() noexcept {} // not defaulted: g++ 12 fails on a defaulted one in members of templates
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

    friend constexpr bool operator==(Optional const&, Optional const&) = default;
    friend constexpr bool operator==(Optional const& left, Value const& right) {
        return left.has_value_ && left.value_ == right;
    }

  private:
    Value value_{};
    bool has_value_ = false;
};

} // namespace preschool_plan

#endif
