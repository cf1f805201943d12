// The proof of the whole plan: a program that includes this in one of its files compiles only if the plan does not
// contradict itself.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_PROOF_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_PROOF_HPP

#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/prove.hpp>

namespace preschool_plan::bayingolin_2021 {

static_assert(prove<plan>());

} // namespace preschool_plan::bayingolin_2021

#endif
