// One pass over fixed random rows, chosen on the command line, for counting its instructions: `passes
// library|loop|none`.
#include <cstdio>
#include <cstring>
#include <preschool_plan/bayingolin_2021.hpp>
#include <vector>

namespace pp = preschool_plan;
using pp::bayingolin_2021::Area;
using Row = pp::bayingolin_2021::KindergartenTarget;

int main(int, char** argv) {
    std::vector<Row> rows(1'000'000);
    std::uint64_t bits = 2021;
    for (auto& row : rows) {
        bits = bits * 6364136223846793005U + 1442695040888963407U;
        row = {{3, 6},
               static_cast<Area>(bits >> 33 & 7),
               static_cast<pp::Locality>(bits >> 41 & 1),
               static_cast<pp::Works>(bits >> 42 & 1),
               pp::Ownership::public_run,
               pp::Kindergartens{static_cast<std::int64_t>(bits >> 50)}};
    }
    std::int64_t sum = 0;
    if (std::strcmp(argv[1], "library") == 0) {
        sum = pp::total(rows, pp::Works::new_build, pp::Locality::rural).value();
    } else if (std::strcmp(argv[1], "loop") == 0) {
        for (auto const& row : rows)
            if (row.works == pp::Works::new_build && row.locality == pp::Locality::rural)
                sum += row.kindergartens.value();
    }
    std::printf("%lld\n", static_cast<long long>(sum));
}
