// zlib begins a stream by macros, which Swift does not see.
#include <zlib.h>

static inline int postronde_gzip_begin(z_stream *stream, int level) {
    // 15 bits of window, and 16 for the gzip form (zlib.h, deflateInit2).
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

static inline int postronde_gunzip_begin(z_stream *stream) {
    return inflateInit2(stream, 15 + 16);
}
