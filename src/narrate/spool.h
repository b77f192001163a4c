/* narrate/spool.h - finished lines wait here for the others, with their takes: on disk, in a file without a
 * name, so that memory stays flat however long the article is; only a slate of each is kept. Lines come in
 * any order from any thread; they are read back by one. */
#ifndef LT_NARRATE_SPOOL_H
#define LT_NARRATE_SPOOL_H

#include "model/performed.h"

struct lt_spool;

enum { LT_SPOOL_MAX_LINES = 16 * 1000 * 1000 };

/* `dir` NULL: $TMPDIR or /tmp. Close in every case. */
LT_MUST enum lt_status lt_spool_open(struct lt_cx *cx, const char *dir, struct lt_spool **out);
void lt_spool_close(struct lt_spool *s); /* NULL is fine */

/* Keep line i and its take. Any thread; each number once. `voice` must outlive the spool. */
LT_MUST enum lt_status lt_spool_put(struct lt_cx *cx, struct lt_spool *s, size_t i,
                                    const struct lt_line *line, const struct lt_voice *voice,
                                    const struct lt_take *take);

/* A line that was put, as it was but for its spans; *out belongs to the spool and is valid until the next
 * call.
 */
LT_MUST enum lt_status lt_spool_get(struct lt_cx *cx, struct lt_spool *s, size_t i,
                                    const struct lt_performed **out);

/* The same without its words and sound; any thread. */
struct lt_slate lt_spool_slate(struct lt_spool *s, size_t i);

/* How many lines there are: one more than the highest number put. */
size_t lt_spool_lines(struct lt_spool *s);

#endif
