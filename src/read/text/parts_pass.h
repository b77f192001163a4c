/* read/text/parts_pass.h - the passes that decide what each unit of a plain text is. Each decides what it is
 * sure of and leaves the rest to those after it; parts_decide.c has their order. */
#ifndef LT_READ_TEXT_PARTS_PASS_H
#define LT_READ_TEXT_PARTS_PASS_H

#include "read/text/parts.h"

/* read/text/parts_head.c */
void lt_part_head(struct lt_decider *d);

/* read/text/parts_memo.c: before the head */
void lt_part_memo(struct lt_decider *d);

/* read/text/parts_tail.c */
void lt_part_mail_signature(struct lt_decider *d);
void lt_part_tail(struct lt_decider *d);
void lt_part_notes(struct lt_decider *d);

/* read/text/parts_body.c */
void lt_part_pictures(struct lt_decider *d);
void lt_part_ratings(struct lt_decider *d);
void lt_part_headings(struct lt_decider *d);
void lt_part_tables(struct lt_decider *d);
void lt_part_shapes(struct lt_decider *d);

/* What typists put around a text (read/text/parts_typed.c). */
void lt_part_transcript(struct lt_decider *d); /* credits, a title page, pictures without a caption */
void lt_part_contents(struct lt_decider *d);   /* lines with dot leaders */
void lt_part_drawings(struct lt_decider *d);   /* boxes and arrows of hyphens and bars */

#endif
