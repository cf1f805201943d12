// A total that is refused is the only error where it is printed or compared at once.
// expect: the row has no described member that is a count
// one error
// under thirty lines
#include "rows.hpp"

#include <preschool_plan/ostream.hpp>

template <class Rows>
void print(std::ostream& out, Rows const& rows) {
    out << total(rows) << '\n';
    if (total(rows, Town::ash) == 3_seats) out << total(rows, Town::birch).value();
}

#ifdef WRONG
void tell(std::ostream& out) { print(out, countless); }
#else
void tell(std::ostream& out) { print(out, openings); }
#endif
