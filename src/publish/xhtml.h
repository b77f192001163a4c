/* publish/xhtml.h - private to the room: blocks of a document as HTML that is well-formed XML too, nested as
 * they belong together: lists in lists, rows in tables, quotations around what they hold. Safe by
 * construction: elements of our own, all text escaped, links only to http and https. */
#ifndef LT_PUBLISH_XHTML_H
#define LT_PUBLISH_XHTML_H

#include "publish/xhtml_text.h"

enum lt_xhtml_box { LT_BOX_NONE, LT_BOX_LIST, LT_BOX_TABLE };

enum { LT_XHTML_DEPTH = 8 };

/* A run of blocks being written. Zeroed, with `out`; end it before the buffer is used. */
struct lt_xhtml {
    struct lt_buf *out;
    bool epub;     /* elements have epub:type and xml:lang; boxes have ids, "b3" */
    bool in_quote; /* a <blockquote> is open */
    enum lt_xhtml_box box;
    int depth; /* open lists */
    bool ordered[LT_XHTML_DEPTH];
    size_t boxes; /* opened so far: the number of the one that is open */
};

/* The next block. A row of a table and a block of code are one stretch: their first mark stands for all. */
void lt_xhtml_block(struct lt_xhtml *m, const struct lt_block *b, const struct lt_xhtml_mark *marks,
                    size_t n);
void lt_xhtml_end(struct lt_xhtml *m);

/* Is a block of this role one stretch? */
bool lt_xhtml_is_whole(enum lt_role role);

#endif
