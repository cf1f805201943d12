// Rows are a view: those of a local vector do not outlive it.
// expect: 'local'
// of clang
// with: -Werror=return-stack-address
// one error
// under thirty lines
#include "rows.hpp"

#include <vector>

#ifdef WRONG
Rows<Opening> rows() {
    std::vector<Opening> local{openings[0]};
    return Rows<Opening>(local);
}
#else
Rows<Opening> rows() {
    static std::vector<Opening> kept{openings[0]};
    return Rows<Opening>(kept);
}
#endif
