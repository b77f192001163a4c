/* read/clamp.h - what is cut down before a library sees it, because the library breaks on it or takes for
 * ever. */
#ifndef LT_READ_CLAMP_H
#define LT_READ_CLAMP_H

#include "base/buf.h"

enum {
    LT_CLAMP_ATTRIBUTES = 400, /* of one element: libxml2 compares each with each */
    LT_CLAMP_SECTION = 2048,   /* bytes of a CDATA section: libxml2 looks for its end again and again */
    LT_CLAMP_TEXT = 4 << 20    /* bytes of text without markup: at 10 MB libxml2 ends the document */
};

/* Numeric references to no character (over U+10FFFF; in XML also controls and surrogates) become U+FFFD, in
 * place: places in the source stay right. */
void lt_clamp_references(char *p, size_t n, bool xml);

/* References as above; attributes of an element beyond LT_CLAMP_ATTRIBUTES become spaces, and so does a
 * comment that has "--" in it (each is an error, which quotes all that stands before it); a long CDATA
 * section becomes several, and a comment parts a text longer than LT_CLAMP_TEXT. The result is `text` itself,
 * or a copy in *copy when something had to be changed; empty with copy->failed: no memory. */
struct lt_str lt_clamp_xml(struct lt_str text, struct lt_buf *copy);

#endif
