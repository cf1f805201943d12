// A party is printed somehow: an empty text is "", and a null pointer is none.
// expect: deleted
#include "small_plan.hpp"

#ifdef WRONG
constexpr pp::Party<Terms> party{Body::office, pp::Part::responsible, nullptr};
#else
constexpr pp::Party<Terms> party{Body::office, pp::Part::responsible, ""};
#endif
