// A small plan without findings. Its tables are vectors, which a test changes one at a time.
#ifndef PRESCHOOL_PLAN_TESTS_SAMPLE_PLAN_HPP
#define PRESCHOOL_PLAN_TESTS_SAMPLE_PLAN_HPP

#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/prove.hpp>
#include <string>
#include <vector>

namespace sample {

namespace pp = preschool_plan;
using namespace pp::literals;

BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, east, west, zone)
BOOST_DEFINE_FIXED_ENUM_CLASS(Body, std::uint8_t, office, east_government, west_government, zone_office, governments,
                              others)
BOOST_DEFINE_FIXED_ENUM_CLASS(Topic, std::uint8_t, building, training)

inline constexpr pp::Unit buses{"辆", "bus", "buses"};

struct Terms {
    using Area = sample::Area;
    using Body = sample::Body;
    using Topic = sample::Topic;
    static constexpr pp::Unit const* units[] = {&buses};
};

struct KindergartenTarget {
    Area area;
    pp::Locality locality;
    pp::Works works;
    pp::Kindergartens kindergartens;
};
BOOST_DESCRIBE_STRUCT(KindergartenTarget, (), (area, locality, works, kindergartens))

struct SeatTarget {
    pp::Locality locality;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(SeatTarget, (), (locality, seats))

struct Plan : pp::Plan<Terms> {
    pp::Rows<KindergartenTarget> kindergarten_targets;
    pp::Rows<pp::Total<&Plan::kindergarten_targets>> kindergarten_totals;
    pp::Rows<SeatTarget> seat_targets;
    pp::Rows<pp::Total<&Plan::seat_targets>> seat_totals;
};
BOOST_DESCRIBE_STRUCT(Plan, (pp::Plan<Terms>), (kindergarten_targets, kindergarten_totals, seat_targets, seat_totals))

// clang-format off
inline constexpr pp::Notice<Terms> sample_notice{
    {}, {"甲办〔2020〕7号", 2020, 7}, {"通知", "Notice"}, {"方案", "Plan"}, {"办公室", "Office"},
    {2020, 3, 14}, "2020年3月14日", {{Body::governments, pp::Part::addressed, "各县市政府"}}};

struct Tables {
    std::vector<pp::AreaRecord<Terms>> areas = {
        {Area::east, pp::AreaKind::city,   110001, {"东市", "East City"}},
        {Area::west, pp::AreaKind::county, 110002, {"西县", "West County"}},
        {Area::zone, pp::AreaKind::zone,   {},     {"开发区", "Zone"}},
    };
    pp::Optional<pp::AreaCodes> area_codes = pp::AreaCodes{"GB/T 2260", 110000};
    std::vector<pp::BodyRecord<Terms>> bodies = {
        {Body::office,          pp::BodyKind::department,             {},         {"办公室", "Office"}},
        {Body::east_government, pp::BodyKind::local_government,       Area::east, {"政府", "Government"}},
        {Body::west_government, pp::BodyKind::local_government,       Area::west, {"政府", "Government"}},
        {Body::zone_office,     pp::BodyKind::other,                  Area::zone, {"管委会", "Committee"}},
        {Body::governments,     pp::BodyKind::all_of, {},         {"各县市政府", "governments"},
         {pp::BodyKind::local_government}},
        {Body::others,          pp::BodyKind::some_of,               {},         {"有关部门", "departments concerned"},
         {pp::BodyKind::department}},
    };
    pp::Notice<Terms> notice = sample_notice;
    std::vector<pp::Article<Terms>> sections = {
        {{1}, {"组织", "Group"}}, {{2}, {"措施", "Measures"}}, {{3}, {"要求", "Requirements"}}};
    std::vector<pp::Official<Terms>> officials = {
        {pp::GroupRole::leader, {"甲", "Jia"},  {{Body::office, {"主任", "Head"}}}},
        {pp::GroupRole::member, {"乙", "Yi"},   {{Body::east_government, {"市长", "Mayor"}}}},
        {pp::GroupRole::member, {"丙", "Bing"}, {{Body::west_government, {"县长", "Governor"}}}},
        {pp::GroupRole::member, {"丁", "Ding"}, {{Body::zone_office, {"主任", "Head"}}}},
    };
    pp::LeadershipGroup<Terms> group{{1}, {"小组", "Group"}, {}};
    std::vector<pp::Article<Terms>> measures = {
        {{2, 1}, {"建设", "Building"},
         {{Body::office, pp::Part::responsible, "办公室"}, {Body::governments, pp::Part::responsible, "各县市政府"}}},
        {{2, 2}, {"师资", "Teachers"},
         {{Body::office, pp::Part::responsible, "办公室"}, {Body::others, pp::Part::responsible, "有关部门"}}},
    };
    std::vector<pp::Article<Terms>> requirements = {{{3, 1}, {"督查", "Supervision"}}};
    std::vector<pp::Provision<Terms>> provisions = {
        {{2, 1}, 1, pp::Purpose::task, {"建园", "Build"}, {Topic::building}},
        {.clause = {2, 1}, .sentence = 1, .purpose = pp::Purpose::aim, .text = {"五年内办好", "Run well within five years"},
         .figures = {5_years}},
        {.clause = {2, 2}, .sentence = 1, .purpose = pp::Purpose::task,
         .text = {"培训、轮岗等", "Train, rotate and the like"},
         .items = {{pp::ItemKind::way, {"培训", "Train"}}, {pp::ItemKind::way, {"轮岗", "rotate"}}}, .open = true,
         .due = pp::Due{{"2022年底前", "by the end of 2022"}, pp::Date{2022}}},
    };
    std::vector<pp::Total<&Plan::kindergarten_targets>> kindergarten_totals = {
        {{2, 1}, {"新建6所", "to build"}, {pp::Works::new_build},  6_kindergartens},
        {{2, 1}, {"农村4所", "rural"},    {pp::Locality::rural}, 4_kindergartens},
        {{2, 1}, {"共7所", "in all"},     {},                    7_kindergartens},
    };
    std::vector<KindergartenTarget> kindergarten_targets = {
        {Area::east, pp::Locality::urban, pp::Works::new_build, 2_kindergartens},
        {Area::zone, pp::Locality::urban, pp::Works::new_build, 1_kindergartens},
        {Area::west, pp::Locality::rural, pp::Works::new_build, 3_kindergartens},
        {Area::west, pp::Locality::rural, pp::Works::expansion, 1_kindergartens},
    };
    std::vector<pp::Total<&Plan::seat_targets>> seat_totals = {{{2, 1}, {"学位900个", "seats"}, {}, 900_seats}};
    std::vector<SeatTarget> seat_targets = {{pp::Locality::urban, 500_seats}, {pp::Locality::rural, 400_seats}};

    /// The plan over these tables, which have to outlive it.
    Plan plan() {
        group.officials = officials;
        return {{areas, area_codes, bodies, notice, sections, group, measures, requirements, provisions, {}},
                kindergarten_targets, kindergarten_totals, seat_targets, seat_totals};
    }
};
// clang-format on

inline std::vector<pp::Finding> findings(Tables& tables) {
    std::vector<pp::Finding> all;
    pp::check(tables.plan(), [&](pp::Finding const& found) { all.push_back(found); });
    return all;
}

/// A finding in few words: the rule, the table and the row.
struct Broken {
    std::string rule;
    std::string table;
    std::size_t row;
    bool operator==(Broken const&) const = default;
};

template <class Change>
std::vector<Broken> broken(Change change) {
    Tables tables;
    change(tables);
    std::vector<Broken> all;
    for (auto const& found : findings(tables))
        all.push_back({std::string{found.rule.name}, found.place.empty() ? "" : std::string{found.place[0].member},
                       found.place.empty() ? 0 : found.place[0].row});
    return all;
}

} // namespace sample

#endif
