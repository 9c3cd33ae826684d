#include <liblouis.h>

// The library reports into a callback; without one it writes to standard error, with pieces of the text.
static inline void postronde_louis_ignore_message(logLevels level, const char *message) {
    (void)level;
    (void)message;
}

static inline void postronde_louis_silence(void) {
    lou_registerLogCallback(postronde_louis_ignore_message);
    lou_setLogLevel(LOU_LOG_OFF);
}
