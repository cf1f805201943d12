// A unit that stands in no list could not be read back from data, and its figures could not be told from those of another.
// expect: a table counts in a unit that data do not know
#include "small_plan.hpp"

inline constexpr pp::Unit bus{"辆", "bus", "buses"};
struct Transport {
    Locality locality;
    pp::Count<bus> buses;
};
BOOST_DESCRIBE_STRUCT(Transport, (), (locality, buses))
struct MyTerms : Terms {
#ifndef WRONG
    static constexpr pp::Unit const* units[] = {&bus};
#endif
};
struct MyPlan {
    using Terms = MyTerms;
    pp::Rows<Transport> transports;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (), (transports))
constexpr Transport transports[] = {{Locality::urban, pp::Count<bus>{3}}};
constexpr MyPlan mine{transports};
static_assert(pp::prove<mine>());
