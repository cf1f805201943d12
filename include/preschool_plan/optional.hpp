// A value or nothing. `std::optional` would do, but every type it is used with costs a compiler some 6 ms, and a plan has ten.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_OPTIONAL_HPP
#define PRESCHOOL_PLAN_OPTIONAL_HPP

namespace preschool_plan {

/// The part of `std::optional`'s interface that a table needs, for values that can be made from nothing.
template <class Value>
class Optional {
  public:
    using value_type = Value;

    constexpr Optional() = default;
    constexpr Optional(Value const& some) : value_(some), has_value_(true) {}

    [[nodiscard]] constexpr bool has_value() const { return has_value_; }
    [[nodiscard]] constexpr explicit operator bool() const { return has_value_; }

    /// The value; there has to be one.
    [[nodiscard]] constexpr Value const& operator*() const { return value_; }
    [[nodiscard]] constexpr Value const* operator->() const { return &value_; }

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
