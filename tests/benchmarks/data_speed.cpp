// How fast a plan of so many target rows is written and read as data: MB a second, and the time that `read_plan` takes
// as a ratio to Boost.JSON's own parsing of the same text. `data_speed [ROWS]`, built with -O2 and
// examples/presentation/boost_json.cpp.
#include <algorithm>
#include <boost/json/parse.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/json.hpp>
#include <random>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using pp::bayingolin_2021::PublishedPlan;
using Target = pp::bayingolin_2021::KindergartenTarget;

namespace {

std::vector<Target> random_targets(std::size_t count) {
    std::mt19937_64 random{2021};
    std::vector<Target> rows;
    for (std::size_t i = 0; i < count; ++i) {
        auto const bits = random();
        rows.push_back({{3, 6},
                        static_cast<pp::bayingolin_2021::Area>(bits % 10),
                        static_cast<pp::Locality>(bits >> 8 & 1),
                        static_cast<pp::Works>(bits >> 9 & 1),
                        static_cast<pp::Ownership>(bits >> 10 & 1),
                        pp::Kindergartens{static_cast<std::int64_t>(bits >> 20 & 1023)}});
    }
    return rows;
}

// The least of several times, in seconds.
template <class Run>
double seconds(Run run) {
    using Clock = std::chrono::steady_clock;
    double least = 1e9;
    for (int i = 0; i < 7; ++i) {
        auto const begin = Clock::now();
        run();
        least = std::min(least, std::chrono::duration<double>(Clock::now() - begin).count());
    }
    return least;
}

} // namespace

int main(int count, char** arguments) {
    auto const targets = random_targets(count > 1 ? std::stoul(arguments[1]) : 100'000);
    PublishedPlan plan = pp::bayingolin_2021::plan;
    plan.kindergarten_targets = targets;
    std::string const json = pp::json_text(pp::to_json(plan));
    std::string const csv = pp::to_csv(targets);
    std::size_t read = 0;
    auto const say = [](char const* what, std::size_t bytes, double time) {
        std::printf("%-24s %6.0f MB/s\n", what, static_cast<double>(bytes) / time / 1e6);
    };
    double const parsing = seconds([&] { read += boost::json::parse(json).as_object().size(); });
    double const reading = seconds([&] {
        auto const loaded = pp::read_plan<PublishedPlan>(json);
        read += loaded->kindergarten_targets.size();
    });
    say("JSON, written", json.size(), seconds([&] { read += pp::json_text(pp::to_json(plan)).size(); }));
    say("JSON, parsed by Boost", json.size(), parsing);
    say("JSON, read_plan", json.size(), reading);
    say("CSV, written", csv.size(), seconds([&] { read += pp::to_csv(targets).size(); }));
    std::printf("read_plan takes %.2f of the time of Boost.JSON's parsing\n", reading / parsing);
    return read == 0;
}
