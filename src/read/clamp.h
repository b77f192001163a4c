/* read/clamp.h - what is cut down before a library sees it, because the library breaks on it or takes for
 * ever. Everything is done in place and keeps its length, so that places in the source stay right. */
#ifndef LT_READ_CLAMP_H
#define LT_READ_CLAMP_H

#include "base/buf.h"

enum { LT_CLAMP_ATTRIBUTES = 400 }; /* of one element: libxml2 compares each with each */

/* Numeric references to no character (over U+10FFFF; in XML also controls and surrogates) become U+FFFD. */
void lt_clamp_references(char *p, size_t n, bool xml);

/* References as above, and attributes of an element beyond LT_CLAMP_ATTRIBUTES become spaces. The result is
 * `text` itself, or a copy in *copy when something had to be changed; empty with copy->failed: no memory. */
struct lt_str lt_clamp_xml(struct lt_str text, struct lt_buf *copy);

#endif
