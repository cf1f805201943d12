// A rule that returns its answer would tell the check nothing.
// expect: a rule returns nothing
#include "own_table.hpp"

constexpr pp::Rule too_long{"too_long", pp::Severity::error, {"过长", "it runs too long"}};
#ifdef WRONG
constexpr bool must_hold(Subsidy const& row, auto&) { return row.years <= pp::Years{5}; }
#else
constexpr void must_hold(Subsidy const& row, auto& check) { check(too_long, row.years <= pp::Years{5}); }
#endif
constexpr Subsidy subsidies[] = {{{2, 1}, {"三年", "three years"}, {}, pp::Years{3}}};
constexpr MyPlan mine{small_plan, subsidies};
static_assert(pp::prove<mine>());
