/* batch/lender.h - private to the batch: a process that lends engines to all workers, so that a model is in
 * memory once. */
#ifndef LT_BATCH_LENDER_H
#define LT_BATCH_LENDER_H

#include "narrate/narrate.h"

#include <sys/types.h>

struct lt_lender {
    pid_t pid; /* 0: there is none */
    int line;  /* what a worker borrows over; -1 */
};

#define LT_LENDER ((struct lt_lender){.line = -1})

/* A fork of this process, which has one thread; it ends with it. If it cannot be made, workers have engines
 * of their own. */
void lt_lender_open(struct lt_lender *lender, lectern *l);
void lt_lender_close(struct lt_lender *lender); /* and the engines */

#endif
