/* batch/opml.h - a list of feeds, as readers of feeds export it (OPML): the addresses in it. */
#ifndef LT_BATCH_OPML_H
#define LT_BATCH_OPML_H

#include "base/arena.h"
#include "base/status.h"

/* Does the text begin as one? */
bool lt_opml_is(struct lt_str text);

/* Each feed's address, in order, as a C string in the arena. A status of `each` ends it; LT_OOM. Tags are
 * looked at one by one, so that a list that is cut off or not well formed gives what is in it. */
typedef enum lt_status (*lt_opml_fn)(void *user, const char *address);
LT_MUST enum lt_status lt_opml_each(struct lt_cx *cx, struct lt_str text, struct lt_arena *arena,
                                    lt_opml_fn each, void *user);

#endif
