// The whole of libdeflate's interface; nothing in it needs wrapping for Swift.
#include <libdeflate.h>
