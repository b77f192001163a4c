/* read/text/parts.h - which part of an article each unit of a plain text is. */
#ifndef LT_READ_TEXT_PARTS_H
#define LT_READ_TEXT_PARTS_H

#include "read/text/units.h"

/* What the parts say about the whole; slices of units' texts or of the source. */
struct lt_parts {
    struct lt_str title, subtitle, byline, lang, url, rating;
    char published[11];
};

/* Gives every unit its role. Units are not removed or reordered. */
void lt_parts_decide(struct lt_units *u, struct lt_parts *p);

#endif
