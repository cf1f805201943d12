// A small plan without any finding, whose tables a test changes one at a time.
#ifndef PRESCHOOL_PLAN_TESTS_SAMPLE_PLAN_HPP
#define PRESCHOOL_PLAN_TESTS_SAMPLE_PLAN_HPP

#include <preschool_plan/check.hpp>
#include <vector>

namespace sample {

namespace pp = preschool_plan;
using namespace pp::literals;

enum class Area : std::uint8_t { east, west, zone };
BOOST_DESCRIBE_ENUM(Area, east, west, zone)

enum class Body : std::uint8_t { office, east_government, west_government, zone_office, governments, others };
BOOST_DESCRIBE_ENUM(Body, office, east_government, west_government, zone_office, governments, others)

inline constexpr pp::Quantity five_years[] = {5_years};

// clang-format off
struct Tables {
    std::vector<pp::AreaRecord<Area>> areas = {
        {Area::east, pp::AreaKind::city,   110001, {"东市", "East City"}},
        {Area::west, pp::AreaKind::county, 110002, {"西县", "West County"}},
        {Area::zone, pp::AreaKind::zone,   {},     {"开发区", "Zone"}},
    };
    std::vector<pp::BodyRecord<Area, Body>> bodies = {
        {Body::office,          pp::BodyKind::office,                 {},         {"办公室", "Office"}},
        {Body::east_government, pp::BodyKind::local_government,       Area::east, {"政府", "Government"}},
        {Body::west_government, pp::BodyKind::local_government,       Area::west, {"政府", "Government"}},
        {Body::zone_office,     pp::BodyKind::office,                 Area::zone, {"管委会", "Committee"}},
        {Body::governments,     pp::BodyKind::every_local_government, {},         {"各县市政府", "governments"}},
        {Body::others,          pp::BodyKind::open_ended,             {},         {"有关部门", "departments concerned"}},
    };
    pp::Notice<Body> notice{
        {0, 0}, {"甲办〔2020〕7号", 2020, 7}, {"通知", "Notice"}, {"方案", "Plan"}, {"办公室", "Office"},
        {"2020年3月14日", 2020, 3, 14}, {{"各县市政府", Body::governments}}};
    std::vector<pp::Section> sections = {{{1, 0}, {"组织", "Group"}}, {{2, 0}, {"措施", "Measures"}}, {{3, 0}, {"要求", "Requirements"}}};
    std::vector<pp::Statement> bases = {{{0, 0}, {"会议", "Conference"}}};
    std::vector<pp::Statement> guidance = {{{1, 0}, {"思想", "Thought"}}};
    std::vector<pp::Statement> aims = {{{0, 0}, {"均衡", "Balance"}}};
    std::vector<pp::Statement> problems = {{{2, 1}, {"短板", "Shortfall"}}};
    std::vector<pp::Official<Body>> officials = {
        {pp::GroupRole::leader, {"甲", "Jia"},  {{Body::office, {"主任", "Head"}}}},
        {pp::GroupRole::member, {"乙", "Yi"},   {{Body::east_government, {"市长", "Mayor"}}}},
        {pp::GroupRole::member, {"丙", "Bing"}, {{Body::west_government, {"县长", "Governor"}}}},
        {pp::GroupRole::member, {"丁", "Ding"}, {{Body::zone_office, {"主任", "Head"}}}},
    };
    pp::LeadershipGroup<Body> leadership_group{{1, 0}, {"小组", "Group"}, {}};
    std::vector<pp::Action<Body>> first_actions = {{{"建园", "Build"}}, {{"五年", "Within five years"}, five_years}};
    std::vector<pp::Action<Body>> second_actions = {{{"培训", "Train"}}};
    std::vector<pp::Action<Body>> required_actions = {{{"检查", "Inspect"}, {}, pp::ActionKind::supervision}};
    std::vector<pp::Measure<Body>> measures = {
        {{2, 1}, {"建设", "Building"}, {{"办公室", Body::office}, {"各县市政府", Body::governments}}, {}},
        {{2, 2}, {"师资", "Teachers"}, {{"办公室", Body::office}, {"有关部门", Body::others}}, {}},
    };
    std::vector<pp::Requirement<Body>> requirements = {{{3, 1}, {"督查", "Supervision"}, {{"办公室", Body::office}}, {}}};
    pp::Optional<pp::FiveYearPlan> period = pp::FiveYearPlan{{2, 1}, {"“十三五”", "13th Five-Year Plan"}, 13};
    std::vector<pp::DeclaredTotal<pp::Kindergartens>> kindergarten_totals = {
        {{2, 1}, {"新建6所", "to build"}, pp::Works::new_build, {}, {}, 6_kindergartens},
        {{2, 1}, {"农村4所", "rural"},    {}, pp::Locality::rural,  {}, 4_kindergartens},
    };
    std::vector<pp::KindergartenTarget<Area>> kindergarten_targets = {
        {{2, 1}, Area::east, pp::Locality::urban, pp::Works::new_build, pp::Ownership::public_run, 2_kindergartens},
        {{2, 1}, Area::zone, pp::Locality::urban, pp::Works::new_build, pp::Ownership::public_run, 1_kindergartens},
        {{2, 1}, Area::west, pp::Locality::rural, pp::Works::new_build, pp::Ownership::public_run, 3_kindergartens},
        {{2, 1}, Area::west, pp::Locality::rural, pp::Works::expansion, pp::Ownership::public_run, 1_kindergartens},
    };
    std::vector<pp::DeclaredTotal<pp::Seats>> seat_totals = {{{2, 1}, {"学位900个", "seats"}, {}, {}, {}, 900_seats}};
    std::vector<pp::SeatTarget> seat_targets = {
        {{2, 1}, pp::Locality::urban, pp::Ownership::public_run, 500_seats},
        {{2, 1}, pp::Locality::rural, pp::Ownership::public_run, 400_seats},
    };

    std::string_view& number_text() { return notice.number.zh; }
    std::string_view& date_text() { return notice.date.zh; }

    /// The plan over these tables, which have to outlive it.
    pp::Plan<Area, Body> plan() {
        leadership_group.officials = view(officials);
        if (measures.size() > 0) measures[0].actions = view(first_actions);
        if (measures.size() > 1) measures[1].actions = view(second_actions);
        if (requirements.size() > 0) requirements[0].actions = view(required_actions);
        return {view(areas), view(bodies), notice, view(sections), view(bases), view(guidance), view(aims), view(problems),
                leadership_group, view(measures), period, view(kindergarten_totals), view(kindergarten_targets),
                view(seat_totals), view(seat_targets), view(requirements)};
    }

  private:
    template <class Row>
    static pp::Rows<Row> view(std::vector<Row> const& rows) {
        return {rows.data(), rows.size()};
    }
};
// clang-format on

inline std::vector<pp::Finding> findings(Tables& tables) {
    std::vector<pp::Finding> all;
    pp::check(tables.plan(), [&](pp::Finding const& found) { all.push_back(found); });
    return all;
}

inline std::vector<pp::Rule> broken_rules(Tables& tables) {
    std::vector<pp::Rule> rules;
    for (auto const& found : findings(tables)) rules.push_back(found.rule);
    return rules;
}

} // namespace sample

#endif
