// Prints the time that `check` takes, by row, for 10^4, 10^5 and 10^6 rows of five enumerator columns with ten declared
// totals: it grows with the rows, and no faster. g++ -std=c++20 -O2 -Iinclude tests/benchmarks/check_rows.cpp &&
// ./a.out
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <preschool_plan/check.hpp>
#include <string>
#include <vector>

namespace pp = preschool_plan;

BOOST_DEFINE_FIXED_ENUM_CLASS(Quarter, std::uint8_t, first, second, third, fourth, fifth)

struct Target {
    std::uint32_t place; // too many for enumerators
    Quarter quarter;
    pp::Locality locality;
    pp::Works works;
    pp::Ownership ownership;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Target, (), (place, quarter, locality, works, ownership, seats))

struct Plan {
    pp::Rows<Target> targets;
    pp::Rows<pp::Total<&Plan::targets>> totals;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (targets, totals))

int main() {
    for (std::uint32_t const size : {10'000u, 100'000u, 1'000'000u}) {
        std::vector<Target> targets;
        for (std::uint32_t i = 0; i < size; ++i)
            targets.push_back({i / 40, Quarter(i / 8 % 5), pp::Locality(i % 2), pp::Works(i / 2 % 2),
                               pp::Ownership(i / 4 % 2), pp::Seats{30}});
        std::vector<std::string> texts;
        for (int share : {5, 10})
            texts.push_back("学位" + std::to_string(30 * size / static_cast<unsigned>(share)) + "个");
        std::vector<pp::Total<&Plan::targets>> totals;
        for (Quarter const quarter : pp::enumerators<Quarter>) {
            totals.push_back({{},
                              pp::Label{std::string_view(texts[0]), std::string_view("seats")},
                              {quarter},
                              pp::Seats{30 * size / 5}});
            totals.push_back({{},
                              pp::Label{std::string_view(texts[1]), std::string_view("urban seats")},
                              {quarter, pp::Locality::urban},
                              pp::Seats{30 * size / 10}});
        }
        double best = 1e9;
        std::size_t findings = 0;
        for (int round = 0; round < 5; ++round) {
            auto const start = std::chrono::steady_clock::now();
            pp::check(Plan{targets, totals}, [&](pp::Finding const&) { ++findings; });
            best = std::min(best,
                            std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count());
        }
        std::printf("%8u rows: %.0f ns a row, %zu findings\n", size, best / size, findings);
    }
}
