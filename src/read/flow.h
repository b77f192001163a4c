/* read/flow.h - running text with its spans, collected piece by piece into the form a block's text has: white
 * space folded to single spaces, none at the ends, no controls, no soft hyphens. */
#ifndef LT_READ_FLOW_H
#define LT_READ_FLOW_H

#include "base/buf.h"
#include "model/doc.h"

enum { LT_FLOW_MAX_SPANS = 100 * 1000 };

struct lt_flow {
    struct lt_buf text;
    struct lt_span *spans;
    size_t n_spans, cap_spans;
    bool space;    /* white space was met: one space is due before the next character */
    bool verbatim; /* code: line breaks and indentation stay */
    bool failed;   /* too many spans, or no memory for them */
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

/* A block of what was collected, or LT_OK and *out NULL when that is nothing; the flow is then empty again.
 */
LT_MUST enum lt_status lt_flow_block(struct lt_cx *cx, struct lt_flow *f, struct lt_doc *doc,
                                     enum lt_role role, struct lt_block **out);

#endif
