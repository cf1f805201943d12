// What a user writes after the README: both using-directives, questions, a plan that is proved, and what is printed.
#include "users_file.hpp"

#include <iostream>
#include <preschool_plan/bayingolin_2021/proof.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/progress.hpp>

using namespace preschool_plan;
using namespace preschool_plan::bayingolin_2021;
using preschool_plan::bayingolin_2021::plan;

static_assert(prove<users::plan>());

constexpr Report<SeatTarget> reports[] = {{{{3, 6}, Locality::urban, Ownership::public_run, Seats{400}}, {2021, 9, 1}}};

template <class Terms>
std::size_t areas_of(Plan<Terms> const& any_plan) {
    return any_plan.areas.size();
}

int main() {
    PublishedPlan const& published = plan;
    std::cout << total(published.seat_targets, Locality::urban) << '\n';
    for (auto const& provision : select(published.provisions, Topic::housing)) std::cout << provision << '\n';
    for (auto const& [area, kindergartens] : total_by<Area>(published.kindergarten_targets))
        std::cout << area << ": " << kindergartens << '\n';
    for (auto const& table : CsvTables(published).names()) std::cout << table << '\n';
    auto const tell = [](Finding const& finding) { std::cout << finding << '\n'; };
    progress(
        published.seat_targets, reports, [](auto const& seats) { std::cout << label(seats.status()).en << '\n'; },
        tell);
    check(published, tell);
    return areas_of(published) == 10 && areas_of(users::plan) == 2 && consistent(users::plan) ? 0 : 1;
}
