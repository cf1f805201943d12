// A rule that takes its check by value would be asked, and heard by nobody.
// expect: a rule takes its check by value
#include "own_table.hpp"

constexpr pp::Rule too_long{"too_long", pp::Severity::error, {"过长", "it runs too long"}};
#ifdef WRONG
constexpr void must_hold(Subsidy const& row, auto check) { check(too_long, row.years <= pp::Years{5}); }
#else
constexpr void must_hold(Subsidy const& row, auto& check) { check(too_long, row.years <= pp::Years{5}); }
#endif
constexpr Subsidy subsidies[] = {{{2, 1}, {"三年", "three years"}, {}, pp::Years{3}}};
constexpr MyPlan mine{small_plan, subsidies};
static_assert(pp::prove<mine>());
