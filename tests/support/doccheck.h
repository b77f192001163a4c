/* tests/support/doccheck.h - what every document promises (model/doc.h), checked. For fuzz targets and tests
 * of the rooms that make documents. */
#ifndef LT_TEST_DOCCHECK_H
#define LT_TEST_DOCCHECK_H

#include "base/utf8.h"
#include "model/doc.h"

#include <stdlib.h>
#include <string.h>

#define DOC_PROMISE(condition)                                                 \
    do {                                                                       \
        if (!(condition)) {                                                    \
            fprintf(stderr, "broken promise: block %zu: %s\n", i, #condition); \
            abort();                                                           \
        }                                                                      \
    } while (0)

static inline void doc_check_block(const struct lt_block *b, size_t i, size_t n_source)
{
    DOC_PROMISE(b->role < LT_ROLES);
    DOC_PROMISE(b->text.n > 0 && lt_utf8_valid(b->text));
    DOC_PROMISE(b->src_at + b->src_len <= n_source);
    bool folded = b->role != LT_ROLE_CODE && b->role != LT_ROLE_TABLE_ROW;
    DOC_PROMISE(!folded || (b->text.p[0] != ' ' && b->text.p[b->text.n - 1] != ' '));
    for (size_t k = 0; k < b->text.n; k++) {
        unsigned char c = (unsigned char)b->text.p[k];
        DOC_PROMISE(c >= 0x20 || (!folded && (c == '\t' || c == '\n')));
        DOC_PROMISE(!folded || c != ' ' || b->text.p[k + 1] != ' ');
    }
    for (size_t k = 0; k < b->n_spans; k++) {
        const struct lt_span *s = &b->spans[k];
        DOC_PROMISE((size_t)s->at + s->len <= b->text.n);
        DOC_PROMISE(k == 0 || b->spans[k - 1].at <= s->at);
        DOC_PROMISE(s->kind == LT_SPAN_HARD_BREAK || s->len > 0);
        DOC_PROMISE(((unsigned char)b->text.p[s->at] & 0xC0) != 0x80);
    }
}

static inline void doc_check(const struct lt_doc *doc, size_t n_source)
{
    for (size_t i = 0; i < doc->n_blocks; i++)
        doc_check_block(&doc->blocks[i], i, n_source);
}

#endif
