// Boost.JSON, compiled once for a program.
#include <boost/json/src.hpp>
