// A bool is no number, though it converts to one.
// expect: this is no value of that column
// one error
#include <preschool_plan/aggregate.hpp>

namespace pp = preschool_plan;
struct Row {
    int year;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Row, (), (year, seats))
inline Row rows[] = {{2021, pp::Seats{90}}};
#ifdef WRONG
inline auto seats() { return pp::total(rows, pp::where<&Row::year>(true)); }
#else
inline auto seats() { return pp::total(rows, pp::where<&Row::year>(2021)); }
#endif
