/* batch/wants.h - which items are wanted at all, where not all are. */
#ifndef LT_BATCH_WANTS_H
#define LT_BATCH_WANTS_H

#include "batch/shop.h"

/* NULL: it is; else why it is not, a literal. */
const char *lt_wants_not(const struct lt_batch_wants *w, const struct lt_entry *e);

/* LT_USAGE: a date that is none. */
LT_MUST enum lt_status lt_wants_check(struct lt_cx *cx, const struct lt_batch_wants *w);

#endif
