/* narrate/cover.h - the picture in the file's header: the one that is asked for, or the document's own: in it
 * (a book's cover), beside it, or, for a document that was fetched, where it says; where it has none, one
 * drawn from the title if that is wanted. */
#ifndef LT_NARRATE_COVER_H
#define LT_NARRATE_COVER_H

#include "narrate/studio.h"

/* METADATA_BLOCK_PICTURE's value into *value, in `arena`; empty: no cover. `raw`, unless NULL, gets the
 * picture as a file has it. A cover that was asked for and cannot be had is a failure, the document's own
 * only a warning. */
LT_MUST enum lt_status lt_episode_cover(struct lt_cx *cx, const struct lt_job *job, const struct lt_doc *doc,
                                        struct lt_str title, struct lt_arena *arena, struct lt_str *value,
                                        struct lt_str *raw);

#endif
