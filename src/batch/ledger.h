/* batch/ledger.h - what became of every item: a SQLite file of one writer, and the only place that knows
 * SQLite.
 *
 * Two tables. `items` has a row for each article, by its key; `sources` one for each file that was looked
 * into, with how it stood then, so that an unchanged file is not opened again. Writes gather in a transaction
 * until lt_ledger_sync. A killed run loses nothing that was synced, a loss of power neither. */
#ifndef LT_BATCH_LEDGER_H
#define LT_BATCH_LEDGER_H

#include "base/arena.h"
#include "base/status.h"
#include "batch/entry.h"

/* A row of `sources`: a file as it stood when all that is in it was settled. */
struct lt_stand {
    int64_t size, mtime_ns, inode;
    struct lt_str settings;
};

struct lt_ledger;

/* `path` is made if need be. *busy: another run has it, which is no failure of the file; then LT_IO. On a
 * network file system it keeps a rollback journal, elsewhere a write-ahead log. `readonly`: for looking,
 * while nobody writes, also where nothing may be written. Close in every case. */
LT_MUST enum lt_status lt_ledger_open(struct lt_cx *cx, const char *path, bool readonly, bool *busy,
                                      struct lt_ledger **out);
void lt_ledger_close(struct lt_ledger *l); /* NULL is fine; what was not synced is lost */

/* Rows in each state; of those that are done the sound and the bytes, of those that failed who may be tried
 * again. */
struct lt_ledger_counts {
    int64_t states[LT_BATCH_STATE_COUNT], retryable, audio_ms, bytes;
};
LT_MUST enum lt_status lt_ledger_count(struct lt_cx *cx, struct lt_ledger *l, struct lt_ledger_counts *out);

/* All that was written is on the disk when it returns. */
LT_MUST enum lt_status lt_ledger_sync(struct lt_cx *cx, struct lt_ledger *l);

LT_MUST enum lt_status lt_ledger_put(struct lt_cx *cx, struct lt_ledger *l, const struct lt_entry *e);
LT_MUST enum lt_status lt_ledger_get(struct lt_cx *cx, struct lt_ledger *l, struct lt_str key,
                                     struct lt_arena *arena, struct lt_entry *out, bool *there);
LT_MUST enum lt_status lt_ledger_drop(struct lt_cx *cx, struct lt_ledger *l, struct lt_str key);

/* Rows in order of key. Which ones: all of them; those of one source; those that are done and whose main text
 * and settings are these; those in one state. The row dies with the call. */
enum lt_ledger_which { LT_LEDGER_ALL, LT_LEDGER_OF_SOURCE, LT_LEDGER_OF_TEXT, LT_LEDGER_OF_STATE };
typedef enum lt_status (*lt_ledger_row_fn)(void *user, struct lt_cx *cx, const struct lt_entry *e);
LT_MUST enum lt_status lt_ledger_each(struct lt_cx *cx, struct lt_ledger *l, enum lt_ledger_which which,
                                      struct lt_str a, struct lt_str b, lt_ledger_row_fn each, void *user);

LT_MUST enum lt_status lt_ledger_stand(struct lt_cx *cx, struct lt_ledger *l, struct lt_str source,
                                       struct lt_arena *arena, struct lt_stand *out, bool *there);
LT_MUST enum lt_status lt_ledger_put_stand(struct lt_cx *cx, struct lt_ledger *l, struct lt_str source,
                                           const struct lt_stand *stand);

typedef enum lt_status (*lt_ledger_stand_fn)(void *user, struct lt_cx *cx, struct lt_str source,
                                             const struct lt_stand *stand);
LT_MUST enum lt_status lt_ledger_each_stand(struct lt_cx *cx, struct lt_ledger *l, lt_ledger_stand_fn each,
                                            void *user);

/* Forget what has failed, and how the files that it came from stood: the next run tries it again. *n: items.
 */
LT_MUST enum lt_status lt_ledger_forget_failed(struct lt_cx *cx, struct lt_ledger *l, size_t *n);

/* Numbers that belong to the whole: "round", "run", "open" …; 0 until they are set. */
LT_MUST enum lt_status lt_ledger_number(struct lt_cx *cx, struct lt_ledger *l, const char *name,
                                        int64_t *out);
LT_MUST enum lt_status lt_ledger_put_number(struct lt_cx *cx, struct lt_ledger *l, const char *name,
                                            int64_t value);

#endif
