// A selection of a vector that ends with the function is a view of nothing.
// expect: address of stack memory
// of clang
// with: -Werror=return-stack-address
// one error
// under thirty lines
#include "rows.hpp"

#include <vector>

#ifdef WRONG
auto in_ash() {
    std::vector<Opening> const rows(std::begin(openings), std::end(openings));
    return select(rows, Town::ash);
}
#else
auto in_ash() {
    Rows<Opening> const rows = openings;
    return select(rows, Town::ash);
}
#endif
auto some = in_ash();
