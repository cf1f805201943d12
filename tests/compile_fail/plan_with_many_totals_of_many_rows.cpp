// Totals of so many rows that each is added up by itself are told as others are, every one that is wrong.
// expect: the_plan_contradicts_itself
// expect: rule::declared_total_differs_from_sum_of_parts
// expect: declared<2101
// expect: computed<2100
// in C++26: error in the opening, row 1 of totals, seats: a declared total differs
// in C++26: [declared 2101 seats, computed 2100 seats
// in C++26: 错误，首部，totals第3行，农村学位1051个：公布的合计与各项之和不符
#include <array>
#include <cstdint>
#include <preschool_plan/check.hpp>
#include <preschool_plan/prove.hpp>

namespace pp = preschool_plan;
using pp::Locality, pp::Seats;

struct Place {
    std::int64_t number;
    Locality locality;
    Seats seats;
    using Unique = pp::Each<&Place::number>;
};
BOOST_DESCRIBE_STRUCT(Place, (), (number, locality, seats))
struct Plan {
    pp::Rows<Place> places;
    pp::Rows<pp::Total<&Plan::places>> totals;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (places, totals))

constexpr auto places = [] {
    std::array<Place, 2100> all{};
    std::int64_t number = 0;
    for (Place& place : all) place = {++number, number % 2 == 0 ? Locality::urban : Locality::rural, Seats{1}};
    return all;
}();
constexpr pp::Total<&Plan::places> totals[] = {
#ifdef WRONG
    {{}, {"学位2101个", "seats"}, {}, Seats{2101}},
    {{}, {"城市学位1050个", "urban seats"}, {Locality::urban}, Seats{1050}},
    {{}, {"农村学位1051个", "rural seats"}, {Locality::rural}, Seats{1051}},
#else
    {{}, {"学位2100个", "seats"}, {}, Seats{2100}},
    {{}, {"城市学位1050个", "urban seats"}, {Locality::urban}, Seats{1050}},
    {{}, {"农村学位1050个", "rural seats"}, {Locality::rural}, Seats{1050}},
#endif
};
constexpr Plan plan{places, totals};
static_assert(pp::prove<plan>());
