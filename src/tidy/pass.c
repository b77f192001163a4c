/* tidy/pass.c - see pass.h. */
#include "tidy/pass.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <stdlib.h>

void lt_tidy_exclude(struct lt_block *b, const char *why)
{
    if (b->why.n == 0)
        b->why = lt_str_of(why);
}

enum lt_status lt_tidy_no_room(struct lt_cx *cx, const struct lt_doc *doc)
{
    return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
}

enum lt_status lt_tidy_add_spans(struct lt_cx *cx, struct lt_doc *doc, struct lt_block *b,
                                 const struct lt_span *add, size_t n)
{
    struct lt_span *all = calloc(b->n_spans + n + 1, sizeof *all);
    if (!all)
        return lt_tidy_no_room(cx, doc);
    size_t have = 0, k = 0;
    for (uint32_t i = 0; i < b->n_spans || k < n;) {
        bool ours = k < n && (i == b->n_spans || add[k].at <= b->spans[i].at);
        all[have++] = ours ? add[k++] : b->spans[i++];
    }
    enum lt_status st = lt_doc_set_spans(cx, doc, b, all, have);
    free(all);
    return st;
}

size_t lt_tidy_words_of(struct lt_str text, uint64_t *hashes)
{
    uint64_t hash = 0;
    size_t n = 0;
    for (size_t at = 0; at < text.n;) {
        uint32_t c = lt_utf8_next(text, &at);
        bool inner = lt_uni_is_alnum(c);
        if (inner)
            hash = (hash ^ lt_uni_lower(c)) * UINT64_C(0x9E3779B97F4A7C15) + 1;
        bool ends = hash && (!inner || at == text.n);
        if (!ends)
            continue;
        hashes[n++] = hash ^ (hash >> 29);
        hash = 0;
    }
    return n;
}
