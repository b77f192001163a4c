/* narrate/spool.h - finished takes wait here for the others: on disk, in a file without a name, so that
 * memory stays flat however long the article is; only a small index is kept. Takes come in any order from any
 * thread; they are read back by one. */
#ifndef LT_NARRATE_SPOOL_H
#define LT_NARRATE_SPOOL_H

#include "model/take.h"

#include <stdbool.h>

struct lt_spool;

/* Room for takes 0 to n - 1. `dir` NULL: $TMPDIR or /tmp. Close in every case. */
LT_MUST enum lt_status lt_spool_open(struct lt_cx *cx, const char *dir, size_t n, struct lt_spool **out);
void lt_spool_close(struct lt_spool *s); /* NULL is fine */

/* Keep a take. Any thread; each index once. */
LT_MUST enum lt_status lt_spool_put(struct lt_cx *cx, struct lt_spool *s, size_t i,
                                    const struct lt_take *take);

/* Read a take back into *take (cleared first; its memory is used again). */
LT_MUST enum lt_status lt_spool_get(struct lt_cx *cx, struct lt_spool *s, size_t i, struct lt_take *take);

/* Length of a take that was put, 1/48000 s. */
int64_t lt_spool_length48(const struct lt_spool *s, size_t i);

#endif
