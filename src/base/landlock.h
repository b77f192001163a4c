/* base/landlock.h - Landlock (Linux 5.13 and later) by its three system calls: what a process may do with
 * files, TCP ports and the processes outside. Every version of its interface is used as far as the kernel
 * knows it; the headers of the build machine may be older than the kernel it runs on, so nothing is taken
 * from them. */
#ifndef LT_BASE_LANDLOCK_H
#define LT_BASE_LANDLOCK_H

#include <stdbool.h>
#include <stddef.h>

/* What may be done with a file, or with everything below a folder. */
enum lt_landlock_use {
    LT_LANDLOCK_READ = 1,  /* read files, list folders */
    LT_LANDLOCK_START = 2, /* start it as a program */
    LT_LANDLOCK_WRITE = 4  /* write, make, rename and remove */
};

struct lt_landlock_rule {
    const char *path; /* one that is not there is passed over */
    int fd;           /* with path NULL: the file of an open descriptor */
    unsigned use;     /* of lt_landlock_use */
};

struct lt_landlock {
    const struct lt_landlock_rule *rules;
    size_t n;
    bool connects; /* it may open TCP connections; nobody may listen */
};

/* The version of the interface that the kernel has; 0: none, or it is switched off. */
int lt_landlock_version(void);

/* From now on this process and those it starts have the files of the rules and nothing else; rights are only
 * ever lost. no_new_privs must be set. Calls only what signal-safety(7) allows. False: nothing has changed.
 */
bool lt_landlock_enter(const struct lt_landlock *l);

#endif
