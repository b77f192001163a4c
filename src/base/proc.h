/* base/proc.h - a child program on three pipes: started safely from a threaded program, in a process group of
 * its own, killed when the thread that started it dies, and always reaped by whoever started it.
 *
 * The child inherits the environment and the working directory, no descriptors but the three, no blocked or
 * ignored signals; a confined one has what its policy grants (confine.h). One lt_proc belongs to one thread
 * at a time. */
#ifndef LT_BASE_PROC_H
#define LT_BASE_PROC_H

#include "base/confine.h"

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct lt_proc {
    pid_t pid;        /* 0: none */
    int in, out, err; /* our ends of its stdin, stdout and stderr, non-blocking; -1: closed */
    bool far;         /* it is another process's child (lt_proc_far) */
    bool borrowed;    /* only the pipes are ours: nobody is waited for or ended */
};

enum { LT_PROC_HAND = 3, LT_PROC_HAND_TO = 4 }; /* where descriptors that are handed on lie in the child */

#define LT_PROC ((struct lt_proc){.in = -1, .out = -1, .err = -1})

/* Start argv[0] (a path; no shell, no search) with the NULL-terminated argv. Returns when the program runs,
 * or with LT_NOTFOUND (no such program) or LT_IO (it cannot be started). End it in every case. */
LT_MUST enum lt_status lt_proc_start(struct lt_cx *cx, struct lt_proc *p, const char *const *argv);

/* The same; it gets `hand` and `hand_to`, descriptors of ours or -1, as its LT_PROC_HAND and
 * LT_PROC_HAND_TO. */
LT_MUST enum lt_status lt_proc_start_handing(struct lt_cx *cx, struct lt_proc *p, const char *const *argv,
                                             int hand, int hand_to);

/* The same under a policy: with its environment, files and limits, and what its policy hands it, as its
 * descriptors LT_PROC_HAND and LT_PROC_HAND_TO. */
LT_MUST enum lt_status lt_proc_start_confined(struct lt_cx *cx, struct lt_proc *p, const char *const *argv,
                                              const struct lt_confine *policy);

/* Who starts programs with the network for a process that has none (starter.h): from now on it is asked for
 * each of those. */
struct lt_proc_far {
    enum lt_status (*start)(struct lt_cx *cx, struct lt_proc *p, const char *const *argv,
                            const struct lt_confine *policy);
    void (*wait)(const struct lt_proc *p, int ms);
    int (*end)(struct lt_proc *p);
};
void lt_proc_start_far(const struct lt_proc_far *far);

/* Wait until it has ended by itself, at most so long. It must still be ended. */
void lt_proc_wait(const struct lt_proc *p, int ms);

/* Kill the whole process group, reap the child, close the pipes. Fine on a zeroed or ended one. Returns how
 * the child ended, as waitpid(2) tells it. */
int lt_proc_end(struct lt_proc *p);

/* Like write(2) to the child's stdin, but a child that is gone gives EPIPE and never a signal. */
ssize_t lt_proc_write(struct lt_proc *p, const void *from, size_t n);

/* A wait status in words, into `to`: "exit status 3", "killed by signal 11 (Segmentation fault)". */
void lt_proc_describe(int wait_status, char *to, size_t n);

/* Milliseconds of the monotonic clock: for time limits only, never for anything that reaches a file. */
int64_t lt_proc_now_ms(void);

#endif
