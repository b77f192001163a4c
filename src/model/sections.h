/* model/sections.h - the large parts of a document: the chapters of a book, an article's headings. */
#ifndef LT_MODEL_SECTIONS_H
#define LT_MODEL_SECTIONS_H

#include "model/doc.h"

struct lt_section {
    struct lt_str title; /* of its heading; what stands before the first one: the document's title */
    size_t first, end;   /* blocks */
    size_t words;        /* of what is not left out: stretches between white space */
    bool is_front;       /* it has no heading of its own */
};

/* A section begins at each heading of the highest rank there is; a heading with nothing under it belongs to
 * the next one. In the arena; LT_OOM. Blocks with a reason not to be spoken count for nothing. */
LT_MUST enum lt_status lt_sections_find(struct lt_cx *cx, const struct lt_doc *doc, struct lt_arena *arena,
                                        struct lt_section **sections, size_t *n);

#endif
