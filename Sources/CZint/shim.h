#include <zint.h>

// Swift does not import an array of 28,800 bytes as a member of a structure.
static inline const unsigned char *postronde_zint_row(const struct zint_symbol *symbol, int row) {
    return symbol->encoded_data[row];
}
