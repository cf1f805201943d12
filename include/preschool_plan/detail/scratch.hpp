// Room for a computation: on the stack for few things, allocated for many.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_SCRATCH_HPP
#define PRESCHOOL_PLAN_DETAIL_SCRATCH_HPP

#include <cstddef>
#include <preschool_plan/detail/compiler.hpp>

namespace preschool_plan::detail {

/// `size` things, initially zero.
template <class T, std::size_t few = 32>
class Scratch {
  public:
    constexpr explicit Scratch(std::size_t size) {
        if (size > few) things_ = new T[size]{};
    }
    constexpr ~Scratch() {
        if (things_ != on_stack_) delete[] things_;
    }
    Scratch(Scratch const&) = delete;
    Scratch& operator=(Scratch const&) = delete;

    constexpr T& operator[](std::size_t index) { return things_[index]; }
    constexpr T const& operator[](std::size_t index) const { return things_[index]; }

  private:
    T on_stack_[few] = {};
    T* things_ = on_stack_;
};

} // namespace preschool_plan::detail

#endif
