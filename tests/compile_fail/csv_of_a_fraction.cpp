// CSV has no fractions.
// expect: neither described nor of a kind that CSV knows
// one error
#include "rows.hpp"
#include <preschool_plan/csv.hpp>
#include <vector>

struct Length {
#ifdef WRONG
    double kilometres;
#else
    int kilometres;
#endif
};
BOOST_DESCRIBE_STRUCT(Length, (), (kilometres))
inline auto csv() { return preschool_plan::to_csv(std::vector<Length>(1)); }
