// Adds up the published targets, and rows of one's own, by any of their columns.
#include <algorithm>
#include <functional>
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/ostream.hpp>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Kindergartens, pp::Locality, pp::Seats, pp::Works; // words of any plan
using pp::bayingolin_2021::Area, pp::bayingolin_2021::plan;  // this plan's own

// Types are the column names.
static_assert(pp::total(plan.seat_targets) == 9030_seats);
static_assert(pp::total(plan.seat_targets, Locality::urban) == 4320_seats);
static_assert(pp::total(plan.kindergarten_targets, Works::new_build, Locality::rural) == 17_kindergartens);
static_assert(pp::total_by<Area>(plan.kindergarten_targets)[Area::qiemo] == 6_kindergartens);
static_assert(pp::cross_tab<Area, Works>(plan.kindergarten_targets)[Area::qiemo][Works::expansion] == 4_kindergartens);

// Several values of one column mean either; different columns mean and.
static_assert(pp::total(plan.kindergarten_targets, Area::korla, Area::korla_etdz) == 13_kindergartens);
static_assert(pp::total(plan.kindergarten_targets, Works::new_build, pp::except(Area::korla)) == 22_kindergartens);

// Rows of one's own: two columns have the same type, so a pointer to member chooses.
struct Transfer {
    Area from;
    Area to;
    int year;
    Seats seats;
};
BOOST_DESCRIBE_STRUCT(Transfer, (), (from, to, year, seats))

int main() {
    std::vector<Transfer> const rows{{Area::bohu, Area::korla, 2021, 90_seats},
                                     {Area::bohu, Area::yanqi, 2022, 30_seats},
                                     {Area::hejing, Area::korla, 2022, 60_seats}};
    std::cout << pp::total_by<&Transfer::from>(rows, pp::where<&Transfer::to>(Area::korla)) << '\n'
              << pp::total(rows, pp::where<&Transfer::year>(2022)) << '\n';
    for (auto const& row : pp::select(rows, [](auto const& row) { return row.seats > 50_seats; }))
        std::cout << row.seats << " move from " << pp::find_record(plan, row.from)->name << '\n';

    auto entries = pp::total_by<Area>(plan.kindergarten_targets).entries(); // {key, value}, one for each area
    std::ranges::stable_sort(entries, std::greater{}, [](auto const& entry) { return entry.value; });
    for (auto const& [area, kindergartens] : entries)
        std::cout << pp::find_record(plan, area)->name << ": " << kindergartens << '\n';
}
