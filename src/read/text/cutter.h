/* read/text/cutter.h - a text on its way to units: what is known while it is cut, and the one way to add a
 * unit. */
#ifndef LT_READ_TEXT_CUTTER_H
#define LT_READ_TEXT_CUTTER_H

#include "read/flow.h"
#include "read/text/units.h"

enum { LT_UNITS_VERSE_WIDTH = 66 /* longest line of a stanza */, LT_UNITS_RAGGED_WIDTH = 170 };

struct lt_cutter {
    struct lt_cx *cx;
    struct lt_units *u;
    struct lt_flow flow; /* folds short texts */
    uint32_t chunk;
    bool failed;
};

/* A new unit of the lines from..to-1; NULL: memory, noted in c->failed. */
struct lt_text_unit *lt_cut_add(struct lt_cutter *c, size_t from, size_t to, enum lt_unit_shape shape);

bool lt_cut_starts_small(struct lt_str line); /* with a small letter: it goes on from the one before */

#endif
