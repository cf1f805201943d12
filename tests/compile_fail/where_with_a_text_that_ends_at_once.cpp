// A text that is gone when rows are compared with it is refused.
// expect: deleted
// one error
// under thirty lines
#include "rows.hpp"

#include <string>

struct Named {
    std::string_view name;
    Seats seats;
};
BOOST_DESCRIBE_STRUCT(Named, (), (name, seats))
constexpr Named named[] = {{"ash", 3_seats}};
std::string const town = "as";

#ifdef WRONG
auto some = select(named, where<&Named::name>(town + "h"));
#else
std::string const name = town + "h";
auto some = select(named, where<&Named::name>(name));
#endif
