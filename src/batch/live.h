/* batch/live.h - private to the batch: how far a run is, for whoever looks while it works. A run has its
 * ledger for itself (locking_mode EXCLUSIVE, see ledger.c), so it says now and then in a file beside it what
 * the ledger would tell: "shard-1-of-1.live", a name and a number a line. It is removed when the run ends;
 * what a killed run has left is not believed, since its ledger can be read again. */
#ifndef LT_BATCH_LIVE_H
#define LT_BATCH_LIVE_H

#include "batch/ledger.h"

struct lt_live {
    struct lt_ledger_counts counts;
    int64_t sources, sources_left; /* files that were listed; those of them that are not settled */
    int64_t written;               /* when, seconds of the Unix clock */
};

/* The file appears whole, in place of the one before. */
LT_MUST enum lt_status lt_live_write(struct lt_cx *cx, const char *path, const struct lt_live *live);

/* False: there is none, or it is none. */
bool lt_live_read(const char *path, struct lt_live *out);

#endif
