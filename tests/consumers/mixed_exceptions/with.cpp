// A file with exceptions: what leaves 64 bits is caught here, wherever in the program it is computed.
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <stdexcept>

namespace pp = preschool_plan;

pp::Seats sum_of_the_file_without(pp::Seats left, pp::Seats right);

template <class Error, class Compute>
bool throws(Compute compute) {
    try {
        compute();
    } catch (Error const&) {
        return true;
    }
    return false;
}

int main(int count, char**) {
    pp::Seats const largest = (pp::Seats::max)();
    pp::Tally<pp::Works, pp::Seats> const tally;
    bool const all = throws<std::overflow_error>([&] { (void)(largest + pp::Seats{count}); }) &&
                     throws<std::overflow_error>([&] { (void)(largest * 2); }) &&
                     throws<std::overflow_error>([&] { (void)sum_of_the_file_without(largest, pp::Seats{count}); }) &&
                     throws<std::out_of_range>([&] { (void)tally[static_cast<pp::Works>(200)]; });
    return all ? 0 : 1;
}
