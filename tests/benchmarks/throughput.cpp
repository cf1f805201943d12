// Passes over random rows: the library beside the loop most people write, the plain sum of the column (the speed of
// memory), and SQLite in memory. One thread, but for the last, which splits the rows over two.
#include <benchmark/benchmark.h>
#include <preschool_plan/bayingolin_2021.hpp>
#include <random>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace pp = preschool_plan;
using pp::Locality, pp::Works, pp::Kindergartens;
using pp::bayingolin_2021::Area;
using Row = pp::bayingolin_2021::KindergartenTarget;

namespace {

std::vector<Row> const& random_rows(std::size_t count) {
    static std::vector<Row> rows;
    if (rows.size() == count) return rows;
    std::mt19937_64 random{2021};
    rows.clear();
    rows.shrink_to_fit();
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        auto const bits = random();
        rows.push_back({{3, 6},
                        static_cast<Area>(bits % 10),
                        static_cast<Locality>(bits >> 8 & 1),
                        static_cast<Works>(bits >> 9 & 1),
                        static_cast<pp::Ownership>(bits >> 10 & 1),
                        Kindergartens{static_cast<std::int64_t>(bits >> 20 & 1023)}});
    }
    return rows;
}

template <class Pass>
void measure(benchmark::State& state, Pass pass) {
    auto const& rows = random_rows(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(pass(rows));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

// What is written where the library is not at hand.
std::int64_t plain_sum(std::vector<Row> const& rows) {
    std::int64_t sum = 0;
    for (auto const& row : rows) sum += row.kindergartens.value();
    return sum;
}

std::int64_t filtered_loop(std::vector<Row> const& rows) {
    std::int64_t sum = 0;
    for (auto const& row : rows)
        if (row.works == Works::new_build && row.locality == Locality::rural) sum += row.kindergartens.value();
    return sum;
}

std::vector<std::int64_t> grouped_loop(std::vector<Row> const& rows) {
    std::vector<std::int64_t> sums(10);
    for (auto const& row : rows) sums[static_cast<std::size_t>(row.area)] += row.kindergartens.value();
    return sums;
}

std::vector<std::vector<std::int64_t>> crossed_loop(std::vector<Row> const& rows) {
    std::vector<std::vector<std::int64_t>> sums(10, std::vector<std::int64_t>(2));
    for (auto const& row : rows)
        sums[static_cast<std::size_t>(row.area)][static_cast<std::size_t>(row.works)] += row.kindergartens.value();
    return sums;
}

auto by_area_on_two_threads(std::vector<Row> const& rows) {
    pp::Rows<Row> const first{rows.data(), rows.size() / 2};
    pp::Rows<Row> const second{rows.data() + first.size(), rows.size() - first.size()};
    pp::Tally<Area, Kindergartens> of_first;
    std::jthread other{[&] { of_first = pp::total_by<Area>(first); }};
    auto const of_second = pp::total_by<Area>(second);
    other.join();
    return of_first + of_second;
}

void sqlite(benchmark::State& state, char const* query) {
    auto const& rows = random_rows(static_cast<std::size_t>(state.range(0)));
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    auto const succeed = [](int code) {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            throw std::runtime_error(sqlite3_errstr(code));
    };
    succeed(sqlite3_open(":memory:", &database));
    succeed(sqlite3_exec(database, "create table targets(area int, locality int, works int, count int); begin", nullptr,
                         nullptr, nullptr));
    succeed(sqlite3_prepare_v2(database, "insert into targets values(?, ?, ?, ?)", -1, &statement, nullptr));
    for (auto const& row : rows) {
        sqlite3_bind_int(statement, 1, static_cast<int>(row.area));
        sqlite3_bind_int(statement, 2, static_cast<int>(row.locality));
        sqlite3_bind_int(statement, 3, static_cast<int>(row.works));
        sqlite3_bind_int64(statement, 4, row.kindergartens.value());
        succeed(sqlite3_step(statement));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    succeed(sqlite3_exec(database, "commit", nullptr, nullptr, nullptr));
    succeed(sqlite3_prepare_v2(database, query, -1, &statement, nullptr));
    for (auto _ : state) {
        while (sqlite3_step(statement) == SQLITE_ROW) benchmark::DoNotOptimize(sqlite3_column_int64(statement, 0));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

#define PASS(name, expression)                                                                                         \
    void name(benchmark::State& state) {                                                                               \
        measure(state, [](std::vector<Row> const& rows) { return expression; });                                       \
    }                                                                                                                  \
    BENCHMARK(name)->RangeMultiplier(10)->Range(10'000, 100'000'000)->Unit(benchmark::kMillisecond)
#define QUERY(name, text)                                                                                              \
    void name(benchmark::State& state) { sqlite(state, text); }                                                        \
    BENCHMARK(name)->RangeMultiplier(10)->Range(10'000, 1'000'000)->Unit(benchmark::kMillisecond)

PASS(memory, plain_sum(rows));
PASS(total_library, pp::total(rows));
PASS(filtered_by_hand, filtered_loop(rows));
PASS(filtered_library, pp::total(rows, Works::new_build, Locality::rural));
PASS(grouped_by_hand, grouped_loop(rows));
PASS(grouped_library, pp::total_by<Area>(rows));
PASS(crossed_by_hand, crossed_loop(rows));
PASS(crossed_library, (pp::cross_tab<Area, Works>(rows)));
PASS(grouped_two_threads, by_area_on_two_threads(rows));
QUERY(total_sqlite, "select sum(count) from targets");
QUERY(filtered_sqlite, "select sum(count) from targets where works = 0 and locality = 1");
QUERY(grouped_sqlite, "select sum(count) from targets group by area");
QUERY(crossed_sqlite, "select sum(count) from targets group by area, works");

} // namespace

BENCHMARK_MAIN();
