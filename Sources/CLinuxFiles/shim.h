/* Two calls of the GNU C library that its headers show only under _GNU_SOURCE, which Swift's own
   module of those headers does not set. Declared here as in renameat2(2) and syncfs(2). */
#ifndef POSTRONDE_CLINUXFILES_SHIM_H
#define POSTRONDE_CLINUXFILES_SHIM_H

/* linux/fs.h */
#define POSTRONDE_RENAME_NOREPLACE 1u

int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);
int syncfs(int descriptor);

#endif
