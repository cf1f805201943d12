// A number that the column cannot be is refused, and not cut.
// expect: a_number_is_none_of_its_column
// one error
// under thirty lines
#include "rows.hpp"

struct Dated {
    Seats seats;
    std::uint8_t month;
    std::uint16_t year;
    unsigned times;
};
BOOST_DESCRIBE_STRUCT(Dated, (), (seats, month, year, times))
constexpr Dated dated[] = {{3_seats, 8, 2021, 1}};

#ifdef WRONG
auto sum = total(dated, where<&Dated::month>(268));
#else
auto sum = total(dated, where<&Dated::month>(12));
#endif
