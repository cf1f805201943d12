// A callable whose type is erased, so that what calls it is compiled once, and not for each row and member.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_CALL_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_CALL_HPP

#include <preschool_plan/detail/compiler.hpp>

namespace preschool_plan::detail {

/// Refers to a callable: only for parameters, not to be kept.
template <class Result, class... Arguments>
class Call {
  public:
    template <class What>
    Call(What const& what)
        : what_(&what),
          call_([](void const* called, Arguments... arguments) {
              return static_cast<Result>((*static_cast<What const*>(called))(arguments...));
          }) {}
    Result operator()(Arguments... arguments) const { return call_(what_, arguments...); }

  private:
    void const* what_;
    Result (*call_)(void const*, Arguments...);
};

} // namespace preschool_plan::detail

#endif
