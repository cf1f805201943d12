// A file of the same program that is compiled with -fno-exceptions, and has the same functions.
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/vocabulary.hpp>

namespace pp = preschool_plan;

pp::Seats sum_of_the_file_without(pp::Seats left, pp::Seats right) { return left + right; }

pp::Seats product_of_the_file_without(pp::Seats seats) { return seats * 2; }

pp::Seats entry_of_the_file_without(pp::Tally<pp::Works, pp::Seats> const& tally, pp::Works works) {
    return tally[works];
}
