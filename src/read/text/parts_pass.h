/* read/text/parts_pass.h - the passes that decide what each unit of a plain text is, and what they share.
 * Each pass decides what it is sure of and leaves the rest to the ones behind it; parts.c has their order. */
#ifndef LT_READ_TEXT_PARTS_PASS_H
#define LT_READ_TEXT_PARTS_PASS_H

#include "read/text/parts.h"

#define LT_PART_NO_TITLE (SIZE_MAX - 1) /* one more is still no unit */

enum {
    LT_PART_SUBTITLE_WIDTH = 320,
    LT_PART_HEAD_UNITS = 12 /* how far the opening may reach */
};

struct lt_decider {
    struct lt_units *u;
    struct lt_parts *p;
    size_t from, to; /* the text proper, without what a library wrapped around it */
    size_t body;     /* first unit behind the opening */
    size_t title;    /* its unit, or LT_PART_NO_TITLE */
};

void lt_part_decide(struct lt_text_unit *unit, enum lt_role role);
void lt_part_exclude(struct lt_text_unit *unit, const char *why); /* not to be spoken; shown as it stands */
bool lt_part_is_open(const struct lt_text_unit *unit);            /* short prose nobody has decided on */

bool lt_part_ends_open(struct lt_str s);                  /* with a mark that something follows */
bool lt_part_same_name(struct lt_str a, struct lt_str b); /* spaces, full stops and case aside */
void lt_part_set_byline(struct lt_decider *d, struct lt_text_unit *unit, struct lt_str names);
bool lt_part_take_picture(struct lt_decider *d, size_t i); /* a picture's line, and the one that says whose */

/* read/text/parts_head.c */
void lt_part_head(struct lt_decider *d);

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

#endif
