/* pack/comments.h - private to the room: OpusTags, and Vorbis comments in other containers, read back. */
#ifndef LT_PACK_COMMENTS_H
#define LT_PACK_COMMENTS_H

#include "pack/pack.h"

/* Fill vendor, tags, chapters and picture of *out, copied into its arena. */
LT_MUST enum lt_status lt_comments_read(struct lt_cx *cx, struct lt_str packet, struct lt_inspection *out);

/* The same of what follows the "OpusTags": vendor, count, comments. `what`: "comments are", for sentences. */
LT_MUST enum lt_status lt_vorbis_read(struct lt_cx *cx, const char *what, struct lt_str comments,
                                      struct lt_inspection *out);

#endif
