/* read/pages/title_parts.h - a page's title as parts: what stands between the separators in it ("Title |
 * Section
 * - Site"), and whether two titles say the same. Pure functions of folded text. */
#ifndef LT_READ_PAGES_TITLE_PARTS_H
#define LT_READ_PAGES_TITLE_PARTS_H

#include "base/str.h"

enum { LT_TITLE_MAX_PARTS = 24 };

struct lt_title_part {
    struct lt_str text; /* a slice of the title, without the spaces around it */
    struct lt_str sign; /* the separator before it; empty for the first */
};

/* The parts of a title that are not empty, at most LT_TITLE_MAX_PARTS: the last one then holds the rest. */
size_t lt_title_split(struct lt_str title, struct lt_title_part parts[static LT_TITLE_MAX_PARTS]);

/* From the first of these parts to the last one, as it is written. */
struct lt_str lt_title_span(const struct lt_title_part *first, const struct lt_title_part *last);

/* The same letters and digits, in the same order, whatever stands between them. */
bool lt_title_same(struct lt_str a, struct lt_str b);

/* Is `headline` the title, or the title without some of its parts at either end? */
bool lt_title_is_part(struct lt_str headline, struct lt_str title);

/* Do two titles speak of the same thing: is half of the shorter one's words, and more than one, in the other?
 */
bool lt_title_resembles(struct lt_str a, struct lt_str b);

/* Has one of them a longer word of the other? */
bool lt_title_shares(struct lt_str a, struct lt_str b);

/* Has it all the letters and digits of the title, one after the other, and others? */
bool lt_title_holds(struct lt_str headline, struct lt_str title);

/* Without a separator that is left at either end, and without the sign of a link to the heading itself. */
struct lt_str lt_title_trim(struct lt_str title);

/* A sign of a script that sets no spaces between words. */
bool lt_title_is_ideograph(uint32_t c);

#endif
