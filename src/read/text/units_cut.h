/* read/text/units_cut.h - how a text is cut into units: its lines are measured (read/text/units_lines.c),
 * chunks of them are cut by their looks (units.c), and what runs on in paragraphs by how it was wrapped
 * (read/text/units_prose.c). */
#ifndef LT_READ_TEXT_UNITS_CUT_H
#define LT_READ_TEXT_UNITS_CUT_H

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

/* read/text/units_lines.c: fill u->lines from u->source, and find u->fill. */
LT_MUST enum lt_status lt_units_scan(struct lt_cx *cx, struct lt_str name, struct lt_units *u);
/* The next line's first word would not have fitted behind this one; a tenth of slack for ragged wrapping. */
bool lt_units_is_full(const struct lt_units *u, size_t line);

/* A new unit of the lines from..to-1; NULL: memory, noted in c->failed. */
struct lt_text_unit *lt_cut_add(struct lt_cutter *c, size_t from, size_t to, enum lt_unit_shape shape);
bool lt_cut_starts_small(struct lt_str line); /* with a small letter: it goes on from the one before */

/* read/text/units_prose.c: lines without marks of any kind; from == to is none. */
void lt_cut_prose(struct lt_cutter *c, size_t from, size_t to);

#endif
