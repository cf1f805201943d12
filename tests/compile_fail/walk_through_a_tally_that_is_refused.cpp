// A tally that is refused is the only error where its entries are walked through.
// expect: Opening
// expect: the row has no described member of the type that is asked for
// one error
// under thirty lines
#include "rows.hpp"

#include <preschool_plan/ostream.hpp>

template <class Key>
void print(std::ostream& out) {
    auto const tally = total_by<Key>(openings);
    for (auto const& [key, seats] : tally) out << label(key).en << ": " << seats << '\n';
    out << tally.total();
}

#ifdef WRONG
void tell(std::ostream& out) { print<Locality>(out); }
#else
constexpr Label label(Town) { return {"镇", "town"}; }
void tell(std::ostream& out) { print<Town>(out); }
#endif
