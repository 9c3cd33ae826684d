// HarfBuzz with its OpenType queries, and the library that cuts subsets.
#include <hb.h>
#include <hb-ot.h>
#include <hb-subset.h>
