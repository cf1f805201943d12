// A value that the column cannot hold is refused in words.
// expect: this is no value of that column
// expect: Dated
// one error
// under thirty lines
#include "rows.hpp"

struct Dated {
    Seats seats;
    std::uint16_t year;
};
BOOST_DESCRIBE_STRUCT(Dated, (), (seats, year))
constexpr Dated dated[] = {{3_seats, 2021}};

#ifdef WRONG
auto sum = total(dated, where<&Dated::year>("2021"));
#else
auto sum = total(dated, where<&Dated::year>(2021), where<&Dated::seats>(3_seats));
#endif
