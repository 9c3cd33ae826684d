// libzstd's interface for streams; the experimental part is left out.
#include <zstd.h>
#include <zstd_errors.h>
