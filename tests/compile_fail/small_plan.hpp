// A plan without contradictions, small enough to see through, for the cases that break one thing in it.
#include <preschool_plan/check.hpp>

namespace pp = preschool_plan;
using namespace pp::literals;

enum class Area : std::uint8_t { town };
BOOST_DESCRIBE_ENUM(Area, town)
enum class Body : std::uint8_t { office, government, governments };
BOOST_DESCRIBE_ENUM(Body, office, government, governments)

// clang-format off
constexpr pp::AreaRecord<Area> small_areas[] = {{Area::town, pp::AreaKind::city, {}, {"镇", "Town"}}};
constexpr pp::BodyRecord<Area, Body> small_bodies[] = {
    {Body::office,      pp::BodyKind::office,                 {},         {"办公室", "Office"}},
    {Body::government,  pp::BodyKind::local_government,       Area::town, {"政府", "Government"}},
    {Body::governments, pp::BodyKind::every_local_government, {},         {"各乡镇政府", "local governments"}},
};
constexpr pp::Section small_sections[] = {{{1, 0}, {"组织", "Group"}}, {{2, 0}, {"措施", "Measures"}}};
constexpr pp::Official<Body> small_officials[] = {
    {pp::GroupRole::leader, {"甲", "Jia"}, {{Body::office, {"主任", "Head"}}}},
    {pp::GroupRole::member, {"乙", "Yi"},  {{Body::government, {"镇长", "Mayor"}}}},
};
constexpr pp::Measure<Body> small_measures[] = {{{2, 1}, {"建设", "Building"}, {{"办公室", Body::office}}, {}}};
constexpr pp::DeclaredTotal<pp::Kindergartens> small_kindergarten_totals[] = {{{2, 1}, {"幼儿园3所", "kindergartens"}, {}, {}, {}, 3_kindergartens}};
constexpr pp::KindergartenTarget<Area> small_kindergarten_targets[] = {
    {{2, 1}, Area::town, pp::Locality::urban, pp::Works::new_build, pp::Ownership::public_run, 2_kindergartens},
    {{2, 1}, Area::town, pp::Locality::rural, pp::Works::new_build, pp::Ownership::public_run, 1_kindergartens},
};
constexpr pp::DeclaredTotal<pp::Seats> small_seat_totals[] = {{{2, 1}, {"学位450个", "seats"}, {}, {}, {}, 450_seats}};
constexpr pp::SeatTarget small_seat_targets[] = {
    {{2, 1}, pp::Locality::urban, pp::Ownership::public_run, 360_seats},
    {{2, 1}, pp::Locality::rural, pp::Ownership::public_run,  90_seats},
};
// clang-format on

constexpr pp::Plan<Area, Body> small_plan{
    .areas = small_areas,
    .bodies = small_bodies,
    .notice = {{0, 0}, {"〔2024〕3号", 2024, 3}, {"通知", "Notice"}, {"计划", "Plan"}, {"办公室", "Office"}, {"2024年9月1日", 2024, 9, 1}, {}},
    .sections = small_sections,
    .bases = {},
    .guidance = {},
    .aims = {},
    .problems = {},
    .leadership_group = {{1, 0}, {"小组", "Group"}, small_officials},
    .measures = small_measures,
    .period = {},
    .kindergarten_totals = small_kindergarten_totals,
    .kindergarten_targets = small_kindergarten_targets,
    .seat_totals = small_seat_totals,
    .seat_targets = small_seat_targets,
    .requirements = {},
};
static_assert(pp::prove<small_plan>());
