// A plan without contradictions, small enough to see through, for the cases that break one thing in it.
#include <preschool_plan/check.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/prove.hpp>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Locality;

BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, town)
BOOST_DEFINE_FIXED_ENUM_CLASS(Body, std::uint8_t, office, government, governments)
BOOST_DEFINE_FIXED_ENUM_CLASS(Topic, std::uint8_t, building)
struct Terms {
    using Area = ::Area;
    using Body = ::Body;
    using Topic = ::Topic;
};

struct SeatTarget {
    pp::Clause clause;
    Locality locality;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(SeatTarget, (), (clause, locality, seats))

struct SmallPlan : pp::Plan<Terms> {
    pp::Rows<SeatTarget> targets;
    pp::Rows<pp::Total<&SmallPlan::targets>> totals;
    using MayBeEmpty = pp::Together<&SmallPlan::targets, &SmallPlan::totals>;
};
BOOST_DESCRIBE_STRUCT(SmallPlan, (pp::Plan<Terms>), (targets, totals))

// clang-format off
namespace small {
constexpr pp::AreaRecord<Terms> areas[] = {{Area::town, pp::AreaKind::town, {}, {"镇", "Town"}}};
constexpr pp::BodyRecord<Terms> bodies[] = {
    {Body::office,      pp::BodyKind::department,             {},         {"办公室", "Office"}},
    {Body::government,  pp::BodyKind::local_government,       Area::town, {"政府", "Government"}},
    {Body::governments, pp::BodyKind::all_of, {},         {"各乡镇政府", "local governments"},
     {pp::BodyKind::local_government}},
};
constexpr pp::Article<Terms> sections[] = {{{1}, {"组织", "Group"}}, {{2}, {"措施", "Measures"}}};
constexpr pp::Official<Terms> officials[] = {
    {pp::GroupRole::leader, {"甲", "Jia"}, {{Body::office, {"主任", "Head"}}}},
    {pp::GroupRole::member, {"乙", "Yi"},  {{Body::government, {"镇长", "Mayor"}}}},
};
constexpr pp::Article<Terms> measures[] = {
    {{2, 1}, {"建设", "Building"}, {{Body::office, pp::Part::responsible, "办公室"}}}};
constexpr SeatTarget targets[] = {{{2, 1}, Locality::urban, 360_seats}, {{2, 1}, Locality::rural, 90_seats}};
constexpr pp::Total<&SmallPlan::targets> totals[] = {{{2, 1}, {"学位450个", "seats"}, {}, 450_seats},
                                                     {{2, 1}, {"农村90个", "rural"}, {Locality::rural}, 90_seats}};
} // namespace small
// clang-format on

constexpr SmallPlan small_plan{
    {.areas = small::areas,
     .area_codes = {},
     .bodies = small::bodies,
     .notice = {{},
                {"〔2024〕3号", 2024, 3},
                {"通知", "Notice"},
                {"计划", "Plan"},
                {"办公室", "Office"},
                {2024, 9, 1},
                "2024年9月1日"},
     .sections = small::sections,
     .leadership_group = {{1}, {"小组", "Group"}, small::officials},
     .measures = small::measures,
     .requirements = {},
     .provisions = {},
     .accepted = {}},
    small::targets,
    small::totals,
};
static_assert(pp::prove<small_plan>());

/// The same with other rows in one of its tables.
template <auto table, auto const& rows>
constexpr SmallPlan small_plan_with = [] {
    auto plan = small_plan;
    plan.*table = rows;
    return plan;
}();
