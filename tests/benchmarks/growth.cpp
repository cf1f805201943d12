// How what is asked of many rows grows: `growth PASS ROWS`, with a PASS of those below, runs it once and prints what it
// found, for counting its instructions; `growth` alone prints nanoseconds a row of each pass at 10^3 to 10^6 rows, the
// best of five.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <preschool_plan/check.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/progress.hpp>
#include <string>
#include <vector>

namespace pp = preschool_plan;

struct Target {
    std::uint32_t place; // too many for enumerators
    pp::Locality locality;
    pp::Works works;
    pp::Ownership ownership;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Target, (), (place, locality, works, ownership, seats))

struct Street {
    std::string name;
    pp::Years age;
    using Unique = pp::Together<&Street::name>;
};
BOOST_DESCRIBE_STRUCT(Street, (), (name, age))

struct Plan {
    pp::Rows<Target> targets;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (targets))

using Targets = std::vector<Target>;

static Targets targets_of(std::uint32_t size) {
    Targets targets;
    for (std::uint32_t i = 0; i < size; ++i)
        targets.push_back({i / 8, pp::Locality(i % 2), pp::Works(i / 2 % 2), pp::Ownership(i / 4 % 2), pp::Seats{30}});
    return targets;
}
// The same each time, on every library.
template <class Row>
static std::vector<Row> shuffled(std::vector<Row> rows) {
    std::uint64_t bits = 2021;
    for (std::size_t i = rows.size(); i > 1; --i) {
        bits = bits * 6364136223846793005U + 1442695040888963407U;
        std::swap(rows[i - 1], rows[(bits >> 33) % i]);
    }
    return rows;
}

/// What is run, with what it needs made before.
struct Pass {
    char const* name;
    std::size_t (*run)(std::uint32_t size, double& nanoseconds);
};
template <class Run>
static std::size_t timed(double& nanoseconds, Run run) {
    auto const start = std::chrono::steady_clock::now();
    std::size_t const found = run();
    nanoseconds = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count();
    return found;
}
template <class Row>
static std::size_t differences(std::vector<Row> const& before, std::vector<Row> const& after, double& nanoseconds) {
    return timed(nanoseconds, [&] { return pp::diff(before, after, [](auto const&) {}); });
}
static std::size_t follow(Targets const& targets, Targets const& actual, double& nanoseconds) {
    std::vector<pp::Report<Target>> reports;
    for (Target const& row : actual) reports.push_back({row, {2022, 12, 31}});
    return timed(nanoseconds, [&] {
        std::size_t met = 0;
        pp::progress(
            targets, reports, [&](auto const& row) { met += row.status() == pp::TargetStatus::met; },
            [&](pp::Finding const&) { met += 1'000'000; });
        return met;
    });
}

static constexpr Pass passes[] = {
    {"progress", [](std::uint32_t size, double& time) { return follow(targets_of(size), targets_of(size), time); }},
    {"progress_shuffled",
     [](std::uint32_t size, double& time) { return follow(targets_of(size), shuffled(targets_of(size)), time); }},
    {"progress_of_one",
     [](std::uint32_t size, double& time) { return follow(targets_of(size), Targets(size, targets_of(1)[0]), time); }},
    {"diff_same",
     [](std::uint32_t size, double& time) { return differences(targets_of(size), targets_of(size), time); }},
    {"diff_hundredth",
     [](std::uint32_t size, double& time) {
         Targets after = targets_of(size);
         for (std::size_t i = 0; i < after.size(); i += 100) after[i].seats = pp::Seats{31};
         return differences(targets_of(size), after, time);
     }},
    {"diff_shuffled",
     [](std::uint32_t size, double& time) { return differences(targets_of(size), shuffled(targets_of(size)), time); }},
    {"diff_half_gone",
     [](std::uint32_t size, double& time) {
         Targets const before = targets_of(size);
         return differences(before, Targets(before.begin() + size / 2, before.end()), time);
     }},
    {"diff_texts_shuffled",
     [](std::uint32_t size, double& time) {
         std::vector<Street> before;
         for (std::uint32_t i = 0; i < size; ++i) before.push_back({"street " + std::to_string(i), pp::Years{1}});
         return differences(before, shuffled(before), time);
     }},
    {"diff_equal",
     [](std::uint32_t size, double& time) { return differences(Targets(size), Targets(size - size / 4), time); }},
    {"check",
     [](std::uint32_t size, double& time) {
         Targets const targets = targets_of(size);
         return timed(time, [&] {
             std::size_t findings = 0;
             pp::check(Plan{targets}, [&](pp::Finding const&) { ++findings; });
             return findings;
         });
     }},
    {"consistent",
     [](std::uint32_t size, double& time) {
         Targets const targets = targets_of(size);
         return timed(time, [&] { return pp::consistent(Plan{targets}).errors; });
     }},
};

int main(int count, char** arguments) {
    double time = 0;
    if (count == 3) {
        for (Pass const& pass : passes)
            if (std::strcmp(pass.name, arguments[1]) == 0)
                return std::printf("%zu\n", pass.run(static_cast<std::uint32_t>(std::atoi(arguments[2])), time)) < 0;
        return 1;
    }
    std::printf("%-24s%10s%10s%10s%10s  ns a row\n", "", "10^3", "10^4", "10^5", "10^6");
    for (Pass const& pass : passes) {
        std::printf("%-24s", pass.name);
        for (std::uint32_t const size : {1'000u, 10'000u, 100'000u, 1'000'000u}) {
            double best = 1e18;
            for (int round = 0; round < 5; ++round) {
                pass.run(size, time);
                best = std::min(best, time);
            }
            std::printf("%10.0f", best / size);
        }
        std::printf("\n");
    }
}
