/* base/seccomp.h - a seccomp filter: system calls that a confined program has no business with are answered
 * with an error. It refuses by list, so that any C library, interpreter or runtime goes on working; what
 * files it may touch is Landlock's. */
#ifndef LT_BASE_SECCOMP_H
#define LT_BASE_SECCOMP_H

#include <linux/filter.h>
#include <stdbool.h>
#include <stddef.h>

enum { LT_SECCOMP_MAX = 1024 };

struct lt_seccomp {
    struct sock_filter code[LT_SECCOMP_MAX];
    size_t n;
};

struct lt_seccomp_opts {
    bool network; /* it may open sockets of the internet's families */
    bool alone;   /* no further program, no further process (threads are), no signal to another one */
    bool host;    /* it starts confined programs, each in a group of its own */
    bool traced;  /* a sanitizer's leak check traces its own process */
};

/* Does the kernel take filters? */
bool lt_seccomp_there(void);

/* False: memory or a descriptor was refused, or this architecture is unknown; *out is then empty. Forks a
 * child, which ends before it returns: not between fork and exec. */
bool lt_seccomp_build(const struct lt_seccomp_opts *opts, struct lt_seccomp *out);

/* For good, for this process and those it starts; no_new_privs must be set. Signal-safe. */
bool lt_seccomp_enter(const struct lt_seccomp *filter);

#endif
