/* read/pages/thin.h - a page without what no reader of articles looks at: scripts, styles, comments, pictures
 * drawn in markup, and all attributes but a few. What is left parses to the same elements and the same text,
 * in a third of the time and memory. Takes clean UTF-8; gives a shorter page that knows where each of its
 * bytes came from, and the JSON-LD scripts that were in it. */
#ifndef LT_READ_PAGES_THIN_H
#define LT_READ_PAGES_THIN_H

#include "base/buf.h"

enum {
    LT_THIN_MAX_DEPTH = 512,  /* elements open at once; the tags of deeper ones are left out */
    LT_THIN_MAX_VALUE = 8192, /* bytes of an attribute's value; the rest is cut off */
    LT_THIN_MAX_SCRIPTS = 64  /* JSON-LD scripts kept */
};

struct lt_thin_step {
    uint32_t thin_at, src_at; /* from here on, byte for byte */
};

struct lt_thin {
    struct lt_buf page;
    struct lt_thin_step *steps; /* sorted; the last one not after a byte says where it came from */
    size_t n_steps, cap_steps;
    struct lt_str scripts[LT_THIN_MAX_SCRIPTS]; /* slices of the source text */
    size_t n_scripts;
};

/* `xml`: the page is XHTML: <a/> is an empty element. Close in every case. */
LT_MUST enum lt_status lt_thin_page(struct lt_cx *cx, struct lt_str text, bool xml, struct lt_thin *thin);
void lt_thin_close(struct lt_thin *thin);

/* Where the thin page's byte `at` stands in the source text. */
uint32_t lt_thin_source(const struct lt_thin *thin, uint32_t at);

#endif
