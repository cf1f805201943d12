// A ratio that is said in one line beside a row is proved of each, and both figures are named.
// expect: the_plan_contradicts_itself
// expect: rule::ratio_is_not_as_stated
// expect: MyPlan::buildings, 1>
// expect: declared<
// expect: computed<
#include "small_plan.hpp"

#include <preschool_plan/ratio.hpp>

struct Building {
    pp::Clause clause;
    Locality locality;
    pp::Classes classes;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Building, (), (clause, locality, classes, seats))
constexpr void must_hold(Building const& row, auto& check) {
    pp::ratio<&Building::seats, &Building::classes>(30)(row, check);
}
struct MyPlan : SmallPlan {
    pp::Rows<Building> buildings;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (buildings))

#ifdef WRONG
constexpr Building buildings[] = {{{2, 1}, Locality::rural, 9_classes, 280_seats}};
#else
constexpr Building buildings[] = {{{2, 1}, Locality::rural, 9_classes, 270_seats}};
#endif
constexpr MyPlan mine{small_plan, buildings};
static_assert(pp::prove<mine>());
