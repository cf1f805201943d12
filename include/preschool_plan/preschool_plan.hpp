// Everything but the bridges: the model, totals, checks, progress and differences, and the plan.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PRESCHOOL_PLAN_HPP
#define PRESCHOOL_PLAN_PRESCHOOL_PLAN_HPP

#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/deadlines.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/index.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/progress.hpp>
#include <preschool_plan/prove.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/ratio.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <preschool_plan/wording.hpp>

#endif
