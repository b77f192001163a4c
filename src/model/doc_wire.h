/* model/doc_wire.h - a document as bytes: how the confined reader hands it on. Numbers are LEB128, strings
 * are a length and their bytes. Whoever decodes trusts nothing: every length is checked against what is
 * there, every number against its range, text is valid UTF-8 without controls afterwards, or the whole is
 * refused.
 *
 * A document is its head and any number of runs of blocks, so that neither side holds it twice. */
#ifndef LT_MODEL_DOC_WIRE_H
#define LT_MODEL_DOC_WIRE_H

#include "base/buf.h"
#include "model/doc.h"

/* Parts, for messages made of more than a document. */
void lt_wire_put_number(struct lt_buf *out, uint64_t number);
void lt_wire_put_text(struct lt_buf *out, struct lt_str text);

/* Off the front of *in; false: it is not there whole, or over `max`. *text points into it. */
LT_MUST bool lt_wire_take_number(struct lt_str *in, uint64_t max, uint64_t *number);
LT_MUST bool lt_wire_take_text(struct lt_str *in, size_t max, struct lt_str *text);

/* What is known about it, without blocks; one block. */
void lt_wire_put_head(struct lt_buf *out, const struct lt_doc *doc);
void lt_wire_put_block(struct lt_buf *out, const struct lt_block *block);

/* Into an opened document, with copies of all. LT_FORMAT: these bytes are none; LT_LIMIT, LT_OOM as
 * lt_doc_add. What was taken before a failure stays; close the document. */
LT_MUST enum lt_status lt_wire_take_head(struct lt_cx *cx, struct lt_str in, struct lt_doc *doc);
LT_MUST enum lt_status lt_wire_take_blocks(struct lt_cx *cx, struct lt_str in, struct lt_doc *doc);

#endif
