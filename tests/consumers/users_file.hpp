// What a user writes after the README, in a header: a unit and a plan that has few of the tables.
#ifndef USERS_FILE_HPP
#define USERS_FILE_HPP

#include <cstdint>
#include <preschool_plan/plan.hpp>

namespace users {

namespace pp = preschool_plan;
using namespace pp::literals;

BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, east, west)
BOOST_DEFINE_FIXED_ENUM_CLASS(Body, std::uint8_t, education_bureau)
BOOST_DEFINE_FIXED_ENUM_CLASS(Topic, std::uint8_t, seats)

inline constexpr pp::Unit people{"名", "person", "people"};
using People = pp::Count<people>;

struct Terms {
    using Area = users::Area;
    using Body = users::Body;
    using Topic = users::Topic;
    static constexpr pp::Unit const* units[] = {&people};
};

struct Intake {
    pp::Clause clause;
    Area area;
    People people;
};
BOOST_DESCRIBE_STRUCT(Intake, (), (clause, area, people))

struct TownPlan : pp::Plan<Terms> {
    pp::Rows<Intake> intake;
    pp::Rows<pp::Total<&TownPlan::intake>> totals;
};
BOOST_DESCRIBE_STRUCT(TownPlan, (pp::Plan<Terms>), (intake, totals))

inline constexpr pp::AreaRecord<Terms> areas[] = {
    {Area::east, pp::AreaKind::town, {}, {"东镇", "East Town"}},
    {Area::west, pp::AreaKind::town, {}, {"西镇", "West Town"}},
};
inline constexpr pp::BodyRecord<Terms> bodies[] = {
    {Body::education_bureau, pp::BodyKind::department, {}, {"县教育局", "Education Bureau"}},
};
inline constexpr pp::Article<Terms> sections[] = {{{1}, {"招生", "Intake"}}};
inline constexpr Intake intake[] = {{{1}, Area::east, People{90}}, {{1}, Area::west, People{30}}};
inline constexpr pp::Total<&TownPlan::intake> totals[] = {
    {{1}, {"招生120名", "intake of 120 people"}, {}, People{120}}};

inline constexpr TownPlan plan{
    {
        .areas = areas,
        .bodies = bodies,
        .notice = {.number = {"东政发〔2024〕3号", 2024, 3},
                   .title = {"关于招生的通知", "Notice on intake"},
                   .plan_title = {"招生计划", "Intake plan"},
                   .issuer = {"东县人民政府", "Government of East County"},
                   .date = {2024, 3, 1},
                   .date_zh = "2024年3月1日"},
        .sections = sections,
    },
    intake,
    totals,
};

} // namespace users

#endif
