// What is reported needs to be known for the row that it is of.
// expect: nothing makes two of these rows the same row
#include <preschool_plan/progress.hpp>

namespace pp = preschool_plan;

struct Place {
    pp::Seats seats;
    std::uint8_t shelf;
#ifdef WRONG
    using Unique = pp::Each<>;
#endif
};
BOOST_DESCRIBE_STRUCT(Place, (), (seats, shelf))

constexpr Place places[] = {{pp::Seats{30}, 1}};
constexpr pp::Report<Place> reports[] = {{{pp::Seats{20}, 1}, {2023, 6, 30}}};
static_assert((pp::progress(
                   places, reports, [](auto const&) {}, [](auto const&) {}),
               true));
