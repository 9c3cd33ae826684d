// Debian's libxml2 is built with ICU, and its headers pull in /usr/include/unicode. Swift's
// Foundation carries its own ICU, and a program that sees both does not compile. Nothing here
// needs ICU, so the headers are read without it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
