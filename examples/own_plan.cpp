// A plan of one's own: two enumerations and tables, and it is checked, added up and proved as the library's own plan is.
// The county, its towns and every figure here are invented.
#include <iostream>
#include <preschool_plan/check.hpp>
#include <preschool_plan/ostream.hpp>

namespace pp = preschool_plan;

namespace willow_county {

using namespace pp::literals;

enum class Area : std::uint8_t { willow_town, reed_township };
BOOST_DESCRIBE_ENUM(Area, willow_town, reed_township)

enum class Body : std::uint8_t {
    county_office,
    education_desk,
    willow_town_government,
    reed_township_government,
    local_governments
};
BOOST_DESCRIBE_ENUM(Body, county_office, education_desk, willow_town_government, reed_township_government,
                    local_governments)

// clang-format off
constexpr pp::AreaRecord<Area> areas[] = {
    {Area::willow_town,   pp::AreaKind::city,   {}, {"柳镇", "Willow Town"}},
    {Area::reed_township, pp::AreaKind::county, {}, {"苇乡", "Reed Township"}},
};

constexpr pp::BodyRecord<Area, Body> bodies[] = {
    {Body::county_office,            pp::BodyKind::office,                 {},                  {"县府办", "County Office"}},
    {Body::education_desk,           pp::BodyKind::office,                 {},                  {"教育组", "Education Desk"}},
    {Body::willow_town_government,   pp::BodyKind::local_government,       Area::willow_town,   {"政府", "Government"}},
    {Body::reed_township_government, pp::BodyKind::local_government,       Area::reed_township, {"政府", "Government"}},
    {Body::local_governments,        pp::BodyKind::every_local_government, {},                  {"各乡镇政府", "town and township governments"}},
};

constexpr pp::Section sections[] = {
    {{1, 0}, {"组织", "Organization"}},
    {{2, 0}, {"措施", "Measures"}},
};

constexpr pp::Official<Body> officials[] = {
    {pp::GroupRole::leader, {"甲", "Jia"}, {{Body::county_office, {"主任", "Head of Office"}}}},
    {pp::GroupRole::member, {"乙", "Yi"},  {{Body::education_desk, {"组长", "Head of Desk"}}}},
    {pp::GroupRole::member, {"丙", "Bing"}, {{Body::willow_town_government, {"镇长", "Mayor"}}}},
};

constexpr pp::Quantity buses[] = {pp::Years{2}};
constexpr pp::Action<Body> transport[] = {
    {{"两年内开通校车，为期2年", "Run school buses"}, buses},
};

constexpr pp::Measure<Body> measures[] = {
    {{2, 1}, {"新建幼儿园", "Build kindergartens"}, {{"教育组", Body::education_desk}, {"各乡镇政府", Body::local_governments}}, {}},
    {{2, 2}, {"校车", "School buses"},              {{"县府办", Body::county_office}}, transport},
};

constexpr pp::DeclaredTotal<pp::Kindergartens> kindergarten_totals[] = {
    {{2, 1}, {"幼儿园3所", "kindergartens"}, {}, {}, {}, 3_kindergartens},
};

constexpr pp::KindergartenTarget<Area> kindergarten_targets[] = {
    {{2, 1}, Area::willow_town,   pp::Locality::urban, pp::Works::new_build, pp::Ownership::public_run,        2_kindergartens},
    {{2, 1}, Area::reed_township, pp::Locality::rural, pp::Works::new_build, pp::Ownership::inclusive_private, 1_kindergartens},
};

constexpr pp::DeclaredTotal<pp::Seats> seat_totals[] = {
    {{2, 1}, {"学位450个", "seats"}, {}, {}, {}, 450_seats},
};

constexpr pp::SeatTarget seat_targets[] = {
    {{2, 1}, pp::Locality::urban, pp::Ownership::public_run,        360_seats},
    {{2, 1}, pp::Locality::rural, pp::Ownership::inclusive_private,  90_seats},
};
// clang-format on

constexpr pp::Plan<Area, Body> plan{
    .areas = areas,
    .bodies = bodies,
    .notice = {.clause = {0, 0},
               .number = {"柳府办〔2024〕3号", 2024, 3},
               .title = {"学前教育计划通知", "Notice of a preschool plan"},
               .plan_title = {"学前教育计划", "Preschool plan"},
               .issuer = {"柳县政府办公室", "Office of Willow County"},
               .date = {"2024年9月1日", 2024, 9, 1},
               .addressees = {{"各乡镇政府", Body::local_governments}}},
    .sections = sections,
    .bases = {},
    .guidance = {},
    .aims = {},
    .problems = {},
    .leadership_group = {{1, 0}, {"学前教育小组", "Preschool group"}, officials},
    .measures = measures,
    .period = {},
    .kindergarten_totals = kindergarten_totals,
    .kindergarten_targets = kindergarten_targets,
    .seat_totals = seat_totals,
    .seat_targets = seat_targets,
    .requirements = {},
};

static_assert(pp::prove<plan>());

} // namespace willow_county

int main() {
    using willow_county::Area, willow_county::plan;
    std::cout << plan.notice.plan_title << '\n'
              << pp::total_by<Area>(plan.kindergarten_targets) << '\n'
              << pp::total(plan.seat_targets) << '\n';
    pp::check(plan, [](pp::Finding const& found) { std::cout << found << '\n'; });
}
