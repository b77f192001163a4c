/* read/text/units_cut.h - plain text is cut into units: its lines are measured (units_lines.h), chunks of
 * them are cut by their looks, and what runs on in paragraphs by how it was wrapped (units_prose.h). */
#ifndef LT_READ_TEXT_UNITS_CUT_H
#define LT_READ_TEXT_UNITS_CUT_H

#include "read/text/units.h"

/* Close `out` (lt_units_close) in every case. `name` is for sentences. LT_LIMIT: too many lines; LT_OOM. */
LT_MUST enum lt_status lt_units_cut(struct lt_cx *cx, struct lt_str text, struct lt_units *out);

#endif
