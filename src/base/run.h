/* base/run.h - one of lectern's own helper programs is run to its end: what it gets on stdin, what it says on
 * stdout and in its last line on stderr. */
#ifndef LT_BASE_RUN_H
#define LT_BASE_RUN_H

#include "base/confine.h"

struct lt_run {
    /* Filled by the caller. */
    struct lt_confine confine;
    int limit_s; /* it is killed when it takes longer; 0: no limit */
    /* What comes is handed on as it comes, and need not fit in the buffer: `each` takes as much off the front
     * of *out as it can use (all of it, or whole frames). Another status than LT_OK ends the program. May be
     * NULL. */
    enum lt_status (*each)(void *user, struct lt_cx *cx, struct lt_buf *out);
    void *user;
    /* Filled by the run. */
    bool late;      /* it was killed for that */
    int how;        /* as waitpid(2) tells it */
    char said[400]; /* the last line of stderr, else how it ended, in words */
};

/* `program` runs confined. It is looked for in the usual places, unless it is a path; argv is what follows
 * its name, NULL at the end. *out is cleared and filled up to its ceiling. LT_OK whatever the exit status is:
 * look at run->how. */
LT_MUST enum lt_status lt_run(struct lt_cx *cx, struct lt_str program, const char *const *argv,
                              struct lt_str input, struct lt_buf *out, struct lt_run *run);

/* Its exit status, or -1 when a signal ended it. */
int lt_run_status(const struct lt_run *run);

#endif
