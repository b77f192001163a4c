/* base/shown.h - text from outside on its way to a terminal: nothing in it may move the cursor, ring, change
 * the title, turn the direction of what follows, or pretend to be another line. */
#ifndef LT_BASE_SHOWN_H
#define LT_BASE_SHOWN_H

#include "base/buf.h"

/* Controls (C0, DEL, C1), bidirectional overrides and isolates, line separators and broken bytes as \xNN and
 * \uNNNN. */
void lt_shown_line(struct lt_buf *out, struct lt_str s);

/* The same for text of several lines: line feeds and tabs stay; `bidi`: and so do bidirectional controls. */
void lt_shown_text(struct lt_buf *out, struct lt_str s, bool bidi);

/* Embeddings, overrides, isolates and their ends. */
bool lt_shown_is_bidi(uint32_t c);

#endif
