/* read/html_text.h - inline content as text: white space folded, marks of emphasis, links and languages kept
 * as spans. */
#ifndef LT_READ_HTML_TEXT_H
#define LT_READ_HTML_TEXT_H

#include "base/buf.h"
#include "model/doc.h"
#include "read/html_tree.h"

enum { LT_INLINE_MAX_SPANS = 65536, LT_INLINE_MAX_OPEN = 64 };

/* One block's text while it is gathered. Reused block after block; close once. */
struct lt_inline {
    struct lt_buf text;
    struct lt_span *spans; /* values are slices of the tree or of `arena` */
    size_t n_spans, cap_spans;
    bool space;             /* white space stands before what comes next */
    bool verbatim;          /* white space is kept: code */
    struct lt_str base;     /* URL that links are resolved against; may be empty */
    struct lt_str lang;     /* of what is around: only another one is a span */
    struct lt_arena *arena; /* for resolved links; NULL: no spans are kept */
};

#define LT_INLINE ((struct lt_inline){.text = LT_BUF(LT_BLOCK_MAX_BYTES)})

void lt_inline_clear(struct lt_inline *in);
void lt_inline_close(struct lt_inline *in);

/* Add the nodes [first, end). Silent and hidden ones are left out. */
void lt_inline_add(struct lt_inline *in, const struct lt_tree *tree, uint32_t first, uint32_t end);

/* Add plain text, folded in the same way. */
void lt_inline_add_str(struct lt_inline *in, struct lt_str s);

/* The text without white space at its ends; spans are cut to it. Valid until the next add or clear. */
struct lt_str lt_inline_finish(struct lt_inline *in);

/* Just the folded text of some nodes, in `out` (cleared first). */
struct lt_str lt_inline_plain(const struct lt_tree *tree, uint32_t first, uint32_t end, struct lt_buf *out);

/* The language declared for an element (xml:lang, lang), or empty. */
struct lt_str lt_node_lang(const struct lt_node *node);

#endif
