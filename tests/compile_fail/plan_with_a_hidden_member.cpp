// Members that are described as private are looked at by nobody.
// expect: a struct in the plan describes private or protected members
#include "small_plan.hpp"

class Opening {
  public:
    constexpr Opening(Locality where, pp::Seats how_many) : locality(where), seats(how_many) {}
    Locality locality;
#ifdef WRONG
  private:
    pp::Seats seats;
    BOOST_DESCRIBE_CLASS(Opening, (), (locality), (), (seats))
#else
    pp::Seats seats;
    BOOST_DESCRIBE_CLASS(Opening, (), (locality, seats), (), ())
#endif
};
struct MyPlan : SmallPlan {
    pp::Rows<Opening> openings;
};
BOOST_DESCRIBE_STRUCT(MyPlan, (SmallPlan), (openings))
constexpr Opening openings[] = {{Locality::urban, pp::Seats{90}}};
constexpr MyPlan mine{small_plan, openings};
static_assert(pp::prove<mine>());
