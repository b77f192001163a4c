/* publish/xhtml_text.h - private to the room: the text of a block with its spans and marks as inline
 * elements. */
#ifndef LT_PUBLISH_XHTML_TEXT_H
#define LT_PUBLISH_XHTML_TEXT_H

#include "base/buf.h"
#include "model/doc.h"

/* A stretch of a block's text that has an id, "s12" for number 12. In order, apart, on character boundaries.
 */
struct lt_xhtml_mark {
    uint32_t at, len;
    size_t number;
};

/* A URL as an attribute: what may not stand in one is escaped, then the rest for XML. */
void lt_xhtml_url(struct lt_buf *out, struct lt_str url);
bool lt_xhtml_is_web(struct lt_str url);

/* `part` of the block's text, which begins at byte `from` of it. A mark is outside of what it meets: an
 * element that crosses its edge is closed there and opened again. *next: the first span that may begin in it,
 * and after it; NULL: there is one part. */
void lt_xhtml_text(struct lt_buf *out, const struct lt_block *b, struct lt_str part, uint32_t from,
                   const struct lt_xhtml_mark *marks, size_t n, bool epub, uint32_t *next);

#endif
