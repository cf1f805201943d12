// A program for a small device: a few targets as constants, and reported progress compared with them at run time.
#include <preschool_plan/bayingolin_2021.hpp>

namespace pp = preschool_plan;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::plan;

namespace {

constexpr auto targets = pp::total_by<Area>(plan.kindergarten_targets);

} // namespace

extern "C" {

volatile std::int32_t seats_to_show = 0;
volatile std::uint8_t reported_by_area[targets.size()] = {};

void show_progress() {
    seats_to_show = static_cast<std::int32_t>(pp::total(plan.seat_targets).value());
    for (auto const& [area, target] : targets) {
        pp::Kindergartens const reported{reported_by_area[pp::position(area)]};
        if (reported < target) seats_to_show = static_cast<std::int32_t>((target - reported).value());
    }
}
}
