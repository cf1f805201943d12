// Rows for the cases on totals.
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/vocabulary.hpp>

using namespace preschool_plan;

enum class Town : std::uint8_t { ash, birch };
BOOST_DESCRIBE_ENUM(Town, ash, birch)
enum class Colour : std::uint8_t { red, green };

struct Opening {
    Town town;
    Seats seats;
    int year = 2021;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (town, seats))
struct Transfer {
    Town from;
    Town to;
    Seats seats;
    Kindergartens kindergartens;
};
BOOST_DESCRIBE_STRUCT(Transfer, (), (from, to, seats, kindergartens))
struct Painted {
    Town town;
    Colour colour;
    Seats seats;
};
BOOST_DESCRIBE_STRUCT(Painted, (), (town, colour, seats))
struct Countless {
    Town town;
};
BOOST_DESCRIBE_STRUCT(Countless, (), (town))
struct Undescribed {
    Town town;
    Seats seats;
};

constexpr Opening openings[] = {{Town::ash, 3_seats}, {Town::birch, 4_seats}};
constexpr Opening too_many[] = {{Town::ash, 9223372036854775807_seats}, {Town::birch, 1_seats}};
constexpr Transfer transfers[] = {{Town::ash, Town::birch, 3_seats, 1_kindergartens}};
constexpr Painted painted[] = {{Town::ash, Colour::red, 3_seats}};
constexpr Countless countless[] = {{Town::ash}};
constexpr Undescribed undescribed[] = {{Town::ash, 3_seats}};
