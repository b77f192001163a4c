/* read/flow.h - running text with its spans, collected piece by piece into the form a block's text has: white
 * space folded to single spaces, none at the ends, no controls, no soft hyphens. */
#ifndef LT_READ_FLOW_H
#define LT_READ_FLOW_H

#include "base/buf.h"
#include "model/doc.h"

/* Of one block; spans beyond the ceiling vanish, and a value (an address) that is longer is left empty. */
enum { LT_FLOW_MAX_SPANS = 100 * 1000, LT_FLOW_MAX_VALUE = 2048 };

struct lt_flow {
    struct lt_buf text;
    struct lt_span *spans;
    size_t n_spans, cap_spans;
    bool space;    /* white space was met: one space is due before the next character */
    bool verbatim; /* code: line breaks and indentation stay */
    bool failed;   /* no memory for spans */
    int marks;     /* combining marks that the text ends in */
    bool large;    /* the text met its ceiling */
};

#define LT_FLOW ((struct lt_flow){.text = LT_BUF(LT_BLOCK_MAX_BYTES)})

void lt_flow_close(struct lt_flow *f);
void lt_flow_clear(struct lt_flow *f);

void lt_flow_add(struct lt_flow *f, struct lt_str s); /* valid UTF-8 */
void lt_flow_break(struct lt_flow *f);                /* a line ends here and means it */

/* Open a span where the next character will stand; close it after the last one. `value` is borrowed until the
 * flow becomes a block. A span that stays empty vanishes. */
size_t lt_flow_begin(struct lt_flow *f, enum lt_span_kind kind, struct lt_str value);
void lt_flow_end(struct lt_flow *f, size_t span);

/* A document that has as many blocks as there may be takes no more; the first that is left out is warned
 * about.
 */
bool lt_flow_full(struct lt_cx *cx, struct lt_doc *doc);

/* A block of what was collected, or LT_OK and *out NULL when that is nothing, or the document is full; the
 * flow is then empty again. */
LT_MUST enum lt_status lt_flow_block(struct lt_cx *cx, struct lt_flow *f, struct lt_doc *doc,
                                     enum lt_role role, struct lt_block **out);

#endif
