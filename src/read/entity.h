/* read/entity.h - character references ("&amp;", "&#8217;", "&#x2019;") outside of HTML: Markdown, feeds. The
 * common names are known; HTML itself is read with the full list by its own library. */
#ifndef LT_READ_ENTITY_H
#define LT_READ_ENTITY_H

#include "base/buf.h"

/* The character of a whole reference, with its "&" and ";"; 0: not known. */
uint32_t lt_entity(struct lt_str reference);

/* Replaces the references in a buffer's text, in place: what one stands for is never longer than itself. */
struct lt_str lt_entities_decoded(struct lt_buf *b);

#endif
