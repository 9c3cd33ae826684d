// Only libpng's simplified interface is used: it keeps its error jumps (setjmp), which Swift cannot
// follow, to itself.
#include <png.h>
