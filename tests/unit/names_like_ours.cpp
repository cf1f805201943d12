// A user's namespace may have functions of any name: the library calls its own.
#include <doctest/doctest.h>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/rows.hpp>

namespace of_a_user {

enum class Port : std::uint8_t { east, west };
BOOST_DESCRIBE_ENUM(Port, east, west)
struct Call {
    Port port;
    int day;
};
BOOST_DESCRIBE_STRUCT(Call, (), (port, day))
struct Arrival {
    Port port;
    preschool_plan::Optional<preschool_plan::Classes> classes;
    preschool_plan::ShortList<Call, 2> calls;
    preschool_plan::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Arrival, (), (port, classes, calls, seats))

// Each would be chosen before the library's own if that were called without its namespace.
#define FUNCTION(name)                                                                                                 \
    template <class... Arguments>                                                                                      \
    constexpr int name(Arguments&&...) {                                                                               \
        return 7;                                                                                                      \
    }
FUNCTION(add_up)
FUNCTION(add_up_fast)
FUNCTION(any_held)
FUNCTION(cell_of)
FUNCTION(checked)
FUNCTION(condition)
FUNCTION(condition_of_value)
FUNCTION(count_named)
FUNCTION(except)
FUNCTION(is_enumerator)
FUNCTION(is_stated)
FUNCTION(item_at)
FUNCTION(keep)
FUNCTION(meets)
FUNCTION(meets_any)
FUNCTION(offset_of)
FUNCTION(position)
FUNCTION(row_in)
FUNCTION(select)
FUNCTION(select_rows)
FUNCTION(stated)
FUNCTION(sum_up)
FUNCTION(take)
FUNCTION(total)
FUNCTION(type_of_member)
FUNCTION(where)
#undef FUNCTION

constexpr Arrival arrivals[] = {
    {Port::east, preschool_plan::Classes{2}, {{Port::west, 3}}, preschool_plan::Seats{5}},
    {Port::west, {}, {}, preschool_plan::Seats{10}},
};

} // namespace of_a_user

TEST_CASE("functions of a user's with the names of the library's are not called by it") {
    using namespace preschool_plan::literals;
    namespace pp = preschool_plan;
    using of_a_user::Port, of_a_user::Arrival, of_a_user::arrivals;
    static_assert(pp::total(arrivals, &Arrival::seats) == 15_seats);
    static_assert(pp::total<pp::Classes>(arrivals) == 2_classes);
    static_assert(pp::total(arrivals, &Arrival::seats, pp::except(Port::east), pp::where<&Arrival::port>(Port::west)) ==
                  10_seats);
    static_assert(pp::total_by<Port>(arrivals, &Arrival::seats)[Port::east] == 5_seats);
    static_assert(pp::select(arrivals, Port::east).size() == 1);
    std::size_t const size = pp::select(arrivals, [](Arrival const& row) { return row.seats > 5_seats; }).size();
    CHECK(size == 1);
    pp::Rows<Arrival> const rows{arrivals};
    CHECK(pp::total(rows, &Arrival::seats, Port::west) == 10_seats);
    CHECK(pp::total_by<Port>(rows, &Arrival::seats)[Port::west] == 10_seats);
}
