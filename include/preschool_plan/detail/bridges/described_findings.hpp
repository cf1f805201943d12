// What findings are made of, for the bridges that write them by their members. It stands here, since a member that is
// described costs whoever proves a plan more than the rule that finds it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_DESCRIBED_FINDINGS_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_DESCRIBED_FINDINGS_HPP

#include <boost/describe/class.hpp>
#include <preschool_plan/rule.hpp>

namespace preschool_plan {

BOOST_DESCRIBE_STRUCT(Rule, (), (name, severity, sentence))
BOOST_DESCRIBE_STRUCT(Step, (), (member, row))
BOOST_DESCRIBE_STRUCT(Addend, (), (row, subject, quantity))
BOOST_DESCRIBE_STRUCT(NamedRows<16>, (), (count, first))
BOOST_DESCRIBE_STRUCT(NamedRows<3>, (), (count, first))
BOOST_DESCRIBE_STRUCT(Finding, (),
                      (rule, place, clause, subject, area, accepted, declared, computed, same_as_row, table, addends,
                       suspects))
BOOST_DESCRIBE_STRUCT(Verdict, (), (errors, first))
BOOST_DESCRIBE_STRUCT(RuleCount, (), (asked, failed))

} // namespace preschool_plan

#endif
