// A plan of one's own, whole: its words, its one table, the total that it states, and the proof. County and figures are
// invented.
#include <iostream>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/prove.hpp>

namespace pp = preschool_plan;
using namespace pp::literals;
namespace reed_county {

BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, willow_town, reed_town)
BOOST_DEFINE_FIXED_ENUM_CLASS(Body, std::uint8_t, education_bureau)
BOOST_DEFINE_FIXED_ENUM_CLASS(Topic, std::uint8_t, construction)
struct Terms {
    using Area = reed_county::Area;
    using Body = reed_county::Body;
    using Topic = reed_county::Topic;
};
struct Target { // the columns are yours
    pp::Clause clause;
    Area area;
    pp::Works works;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Target, (), (clause, area, works, seats))
struct Plan : pp::Plan<Terms> {
    pp::Rows<Target> targets;
    pp::Rows<pp::Total<&Plan::targets>> totals;
};
BOOST_DESCRIBE_STRUCT(Plan, (pp::Plan<Terms>), (targets, totals))

constexpr pp::AreaRecord<Terms> areas[] = {{Area::willow_town, pp::AreaKind::town, {}, {"柳镇", "Willow Town"}},
                                           {Area::reed_town, pp::AreaKind::town, {}, {"苇镇", "Reed Town"}}};
constexpr pp::Label label(Area area) { return pp::label_in(areas, area); } // for print and proof
constexpr pp::BodyRecord<Terms> bodies[] = {
    {Body::education_bureau, pp::BodyKind::department, {}, {"县教育局", "Education Bureau"}}};
constexpr pp::Article<Terms> measures[] = {
    {{1}, {"增加学位", "Add seats"}, {{Body::education_bureau, pp::Part::responsible, "县教育局"}}}};
constexpr Target targets[] = {{{1}, Area::willow_town, pp::Works::new_build, 270_seats},
                              {{1}, Area::reed_town, pp::Works::expansion, 90_seats}};
constexpr pp::Total<&Plan::targets> totals[] = {{{1}, {"增加学位360个", "360 more seats"}, {}, 360_seats}};
constexpr Plan plan{{.areas = areas, .bodies = bodies, .measures = measures}, targets, totals};
static_assert(pp::prove<plan>());
} // namespace reed_county

int main() { std::cout << pp::total_by<reed_county::Area>(reed_county::plan.targets) << '\n'; }
