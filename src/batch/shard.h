/* batch/shard.h - which part of the whole this run does: said outright, or by the environment of a cluster's
 * scheduler when that is sure; and OUT/.lectern/run.json, in which the first shard says what all agree on. */
#ifndef LT_BATCH_SHARD_H
#define LT_BATCH_SHARD_H

#include "base/arena.h"
#include "batch/batch.h"

struct lt_shard {
    int64_t index, count; /* 1 of 1: all of it */
    int64_t first,
        step; /* of a job array: the index that is shard 1, and how far apart they are; 0: no array */
};

/* "3/8" in opts->shard, else the scheduler's variables. An array of one task is no proof: a task that is
 * submitted again alone looks like that, and then run.json in `own` (a directory with a slash at its end)
 * knows. LT_USAGE. */
LT_MUST enum lt_status lt_shard_find(struct lt_cx *cx, const struct lt_batch_opts *opts, struct lt_str own,
                                     struct lt_shard *out);

/* Write run.json, or agree with the one that is there: LT_USAGE when it speaks of other shards, of another
 * list
 * (`list`) or of other settings. Nothing for one shard. */
LT_MUST enum lt_status lt_shard_agree(struct lt_cx *cx, const struct lt_shard *shard, struct lt_str own,
                                      struct lt_str list, struct lt_str settings);

/* How many shards run.json speaks of, and how their array is numbered; false: there is none. */
bool lt_shard_known(struct lt_str own, struct lt_shard *out);

/* Is the item or source of this key this shard's? */
bool lt_shard_has(const struct lt_shard *shard, struct lt_str key);

/* "own/shard-2-of-8SUFFIX". */
struct lt_str lt_shard_file(struct lt_arena *arena, struct lt_str own, const struct lt_shard *shard,
                            const char *suffix);

/* The file that says that every item of a shard is final: "_SUCCESS", or "_SUCCESS-2-of-8". It is not there
 * while that is untrue. */
LT_MUST enum lt_status lt_shard_put_mark(struct lt_cx *cx, const struct lt_shard *shard, struct lt_str own);
void lt_shard_remove_mark(const struct lt_shard *shard, struct lt_str own);
struct lt_str lt_shard_mark(struct lt_arena *arena, struct lt_str own, const struct lt_shard *shard);

#endif
