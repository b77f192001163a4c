/* read/text/units_lines.h - the lines of a text, measured: the first step of cutting it into units. */
#ifndef LT_READ_TEXT_UNITS_LINES_H
#define LT_READ_TEXT_UNITS_LINES_H

#include "read/text/units.h"

/* Fill u->lines from u->source, and find u->fill. `name` is for sentences. LT_LIMIT: too many lines; LT_OOM.
 */
LT_MUST enum lt_status lt_units_scan(struct lt_cx *cx, struct lt_units *u);

/* Would the next line's first word not have fitted after this one? Gives a tenth of slack for ragged
 * wrapping. */
bool lt_units_is_full(const struct lt_units *u, size_t line);

#endif
