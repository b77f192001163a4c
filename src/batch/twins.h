/* batch/twins.h - articles with the same main text: the first stays, the others are said to be duplicates of
 * it. */
#ifndef LT_BATCH_TWINS_H
#define LT_BATCH_TWINS_H

#include "batch/ledger.h"

/* Called for an item that was done and is a duplicate: its files are to go. */
typedef void (*lt_twins_fn)(void *user, const struct lt_entry *e);

/* The row of a duplicate: what is known without narrating it. The same whether it was narrated before it was
 * found to be one, or not. */
struct lt_entry lt_twins_duplicate(const struct lt_entry *e, struct lt_str of);

/* Of all done items with this main text and these settings, all but the first by round and key become
 * duplicates. */
LT_MUST enum lt_status lt_twins_settle(struct lt_cx *cx, struct lt_ledger *l, struct lt_str text_hash,
                                       struct lt_str settings, lt_twins_fn demoted, void *user);

/* The same for the whole ledger; and every duplicate names the one that stays, whichever it was found to be
 * one of. */
LT_MUST enum lt_status lt_twins_settle_all(struct lt_cx *cx, struct lt_ledger *l, lt_twins_fn demoted,
                                           void *user);

#endif
