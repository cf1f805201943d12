// The one header brings all that its messages ask for: the macros that describe, counts, criteria.
#include <preschool_plan/aggregate.hpp>

#include <doctest/doctest.h>

enum class Port : std::uint8_t { east, west };
BOOST_DESCRIBE_ENUM(Port, east, west)
struct Arrival {
    Port port;
    preschool_plan::Classes classes;
};
BOOST_DESCRIBE_STRUCT(Arrival, (), (port, classes))

TEST_CASE("aggregate.hpp needs no other header") {
    using namespace preschool_plan;
    constexpr Arrival arrivals[] = {{Port::east, 2_classes}, {Port::west, 3_classes}};
    static_assert(total(arrivals, except(Port::east)) == 3_classes);
    CHECK(total_by<Port>(arrivals)[Port::east] == 2_classes);
}
