/* tests/support/wiredoc.h - documents as bytes and back, for the property test and the fuzz target. */
#ifndef LT_TEST_WIREDOC_H
#define LT_TEST_WIREDOC_H

#include "base/utf8.h"
#include "model/doc_wire.h"

#include <stdlib.h>
#include <string.h>

static inline void wire_put_doc(struct lt_buf *out, const struct lt_doc *doc)
{
    struct lt_buf head = LT_BUF(1 << 28);
    lt_wire_put_head(&head, doc);
    lt_wire_put_text(out, lt_buf_str(&head));
    for (size_t i = 0; i < doc->n_blocks; i++)
        lt_wire_put_block(out, &doc->blocks[i]);
    lt_buf_close(&head);
}

static inline enum lt_status wire_take_doc(struct lt_cx *cx, struct lt_str in, struct lt_doc *doc)
{
    struct lt_str head = {0};
    if (!lt_wire_take_text(&in, SIZE_MAX, &head))
        return lt_fail(cx, LT_FORMAT, "no head");
    enum lt_status st = lt_wire_take_head(cx, head, doc);
    return st ? st : lt_wire_take_blocks(cx, in, doc);
}

/* NULL, or the promise of model/doc.h that a decoded document breaks. */
static inline const char *wire_promise(const struct lt_doc *doc)
{
    const struct lt_str facts[] = {doc->id,        doc->title,  doc->subtitle,   doc->byline,
                                   doc->published, doc->site,   doc->lang,       doc->url,
                                   doc->image,     doc->rating, doc->description};
    for (size_t i = 0; i < LT_COUNT(facts); i++)
        if (!lt_utf8_valid(facts[i]))
            return "a fact is no UTF-8";
    for (size_t i = 0; i < doc->n_blocks; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (b->role >= LT_ROLES || !b->text.n || b->text.n > LT_BLOCK_MAX_BYTES || !lt_utf8_valid(b->text))
            return "a block is none";
        for (size_t k = 0; k < b->text.n; k++)
            if ((unsigned char)b->text.p[k] < ' ' && b->text.p[k] != '\n' && b->text.p[k] != '\t')
                return "a control in the text";
        for (uint32_t k = 0; k < b->n_spans; k++) {
            const struct lt_span *s = &b->spans[k];
            if (s->kind >= LT_SPANS || (size_t)s->at + s->len > b->text.n ||
                (k && s->at < b->spans[k - 1].at) || !lt_utf8_valid(s->value))
                return "a span is none";
        }
    }
    return NULL;
}

#endif
