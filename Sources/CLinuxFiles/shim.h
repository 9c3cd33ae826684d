/* Calls of the GNU C library that Swift's own module of its headers does not show: two that stand under
   _GNU_SOURCE, declared as in renameat2(2) and syncfs(2), and one that takes a varying number of arguments. */
#ifndef POSTRONDE_CLINUXFILES_SHIM_H
#define POSTRONDE_CLINUXFILES_SHIM_H

#include <sys/prctl.h>

/* linux/fs.h */
#define POSTRONDE_RENAME_NOREPLACE 1u

int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);
int syncfs(int descriptor);

/* The memory of this process is not dumped, and not shown to others: PR_SET_DUMPABLE, prctl(2). */
static inline int postronde_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

#endif
