// A filter that may be left open is a value or nothing, and nothing is no criterion.
// expect: a value that may be absent is no criterion
// one error
#include <optional>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/vocabulary.hpp>

namespace pp = preschool_plan;
struct Row {
    std::optional<pp::Locality> locality;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Row, (), (locality, seats))
inline Row rows[] = {{pp::Locality::urban, pp::Seats{90}}};
inline std::optional<pp::Locality> chosen;
#ifdef WRONG
inline auto seats() { return pp::total(rows, chosen); }
#else
inline auto seats() { return chosen ? pp::total(rows, *chosen) : pp::total(rows); }
#endif
