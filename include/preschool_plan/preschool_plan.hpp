// Everything but the bridges: the model, totals, checks, and the plan.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PRESCHOOL_PLAN_HPP
#define PRESCHOOL_PLAN_PRESCHOOL_PLAN_HPP

#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/finding.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/optional.hpp>
#include <preschool_plan/reflect.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/short_list.hpp>
#include <preschool_plan/tally.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <preschool_plan/wording.hpp>

#endif
