// Totals of the parts of a table add up to the totals of the whole, so the rows can be split over threads, processes or
// machines: here over two threads.
#include <cstdint>
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>
#include <thread>
#include <vector>

namespace pp = preschool_plan;
using pp::bayingolin_2021::Area;

// One report of finished seats. Enumerations of one byte keep rows small: this one takes 16 bytes.
struct Report {
    Area area;
    pp::Locality locality;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Report, (), (area, locality, seats))

int main() {
    std::vector<Report> reports;
    for (std::int64_t i = 0; i < 1'000'000; ++i)
        reports.push_back({static_cast<Area>(i % 10), static_cast<pp::Locality>(i % 2), pp::Seats{i % 30}});

    std::size_t const half = reports.size() / 2;
    pp::Tally<Area, pp::Seats> first;
    pp::Tally<Area, pp::Seats> second;
    {
        std::jthread thread{[&] { first = pp::total_by<Area>(pp::Rows<Report>{reports.data(), half}); }};
        second = pp::total_by<Area>(pp::Rows<Report>{reports.data() + half, reports.size() - half});
    }
    std::cout << first + second << '\n';
    return first + second == pp::total_by<Area>(reports) ? 0 : 1;
}
