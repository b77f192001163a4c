/* read/text/parts.h - what is being decided about the units of a plain text, and what its passes share. */
#ifndef LT_READ_TEXT_PARTS_H
#define LT_READ_TEXT_PARTS_H

#include "read/text/units.h"

#define LT_PART_NO_TITLE (SIZE_MAX - 1) /* one more is still no unit */

enum {
    LT_PART_SUBTITLE_WIDTH = 320,
    LT_PART_HEAD_UNITS = 12 /* how far the opening may reach */
};

/* What the parts say about the whole; slices of units' texts or of the source. */
struct lt_parts {
    struct lt_str title, subtitle, byline, lang, url, rating;
    char published[11];
};

struct lt_decider {
    struct lt_units *u;
    struct lt_parts *p;
    size_t from, to; /* the text proper, without what a library wrapped around it */
    size_t body;     /* first unit after the opening */
    size_t title;    /* its unit, or LT_PART_NO_TITLE */
    bool opened;     /* all of the opening has been decided */
};

void lt_part_decide(struct lt_text_unit *unit, enum lt_role role);
void lt_part_exclude(struct lt_text_unit *unit, const char *why); /* not to be spoken; shown as it stands */
bool lt_part_is_open(const struct lt_text_unit *unit);            /* short prose nobody has decided on */

bool lt_part_ends_open(struct lt_str s);                  /* with a mark that something follows */
bool lt_part_same_name(struct lt_str a, struct lt_str b); /* spaces, full stops and case aside */
void lt_part_set_byline(struct lt_decider *d, struct lt_text_unit *unit, struct lt_str names);
bool lt_part_take_picture(struct lt_decider *d, size_t i); /* a picture's line, and the one that says whose */

#endif
