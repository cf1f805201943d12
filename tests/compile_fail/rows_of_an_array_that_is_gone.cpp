// Rows are a view: those of a local array do not outlive it.
// expect: 'local'
// of clang
// with: -Werror=return-stack-address
// one error
// under thirty lines
#include "rows.hpp"

#ifdef WRONG
Rows<Opening> rows() {
    Opening local[] = {openings[0]};
    return local;
}
#else
Rows<Opening> rows() {
    static Opening kept[] = {openings[0]};
    return kept;
}
#endif
