/* read/entity.h - character references ("&amp;", "&#8217;", "&#x2019;") outside of HTML: Markdown, feeds. The
 * common named ones are known; HTML itself is read with the full list by its own library. */
#ifndef LT_READ_ENTITY_H
#define LT_READ_ENTITY_H

#include "base/str.h"

/* The character of a whole reference, with its "&" and ";"; 0: not known. */
uint32_t lt_entity(struct lt_str reference);

#endif
