/* batch/afterwards.h - private to the batch: the ledgers of an output directory, once their runs are over. */
#ifndef LT_BATCH_AFTERWARDS_H
#define LT_BATCH_AFTERWARDS_H

#include "batch/batch.h"
#include "batch/ledger.h"
#include "batch/shard.h"

/* What an output directory has: one ledger, or one for each shard. */
struct lt_afterwards {
    struct lt_arena arena;
    struct lt_str out, own; /* both with a slash at their ends */
    struct lt_shard shards; /* count 1: there is one ledger */
    const char *elsewhere;  /* which lies here; NULL: in `own` */
};

/* LT_NOTFOUND: no batch has run there. Close in every case. `shards`: those of the shards, though they are
 * merged. */
LT_MUST enum lt_status lt_afterwards_open(struct lt_cx *cx, struct lt_batch_place place, bool shards,
                                          struct lt_afterwards *out);
void lt_afterwards_close(struct lt_afterwards *a);

/* Is the ledger of shard i (from 1) there; is it final? */
bool lt_afterwards_has(struct lt_afterwards *a, int64_t i);
bool lt_afterwards_is_final(struct lt_afterwards *a, int64_t i);

/* Every row of every ledger that is there. */
LT_MUST enum lt_status lt_afterwards_each(struct lt_cx *cx, struct lt_afterwards *a,
                                          enum lt_ledger_which which, struct lt_str value,
                                          lt_ledger_row_fn each, void *user);

/* The ledger of shard i; the caller closes it, also after a failure. *busy (NULL: who cares): a run is at
 * work on it; then LT_IO. */
LT_MUST enum lt_status lt_afterwards_ledger(struct lt_cx *cx, struct lt_afterwards *a, int64_t i,
                                            bool readonly, bool *busy, struct lt_ledger **out);

/* The file in which that run says how far it is (batch/live.h), in the arena. */
struct lt_str lt_afterwards_live(struct lt_afterwards *a, int64_t i);

#endif
