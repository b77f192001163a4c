/* script/formulas.c - the formulas of a document as a person writes them, for whoever shows its text; see
 * script.h. */
#include "script/formula/formula.h"
#include "script/formula/plain.h"
#include "script/script.h"

#include <string.h>

enum { MAX_FORMULAS = 2000 /* of a block */, PLAIN_BYTES = 8000 };

struct marked_block {
    struct lt_doc *doc;
    struct lt_block *block;
    struct lt_span *spans;
    size_t n, cap;
};

/* A span that begins in front of the formula stays in front of it. False: memory. */
static bool insert(struct marked_block *m, struct lt_span formula)
{
    struct lt_span *v = lt_arena_grow(&m->doc->arena, m->spans, &m->cap, m->n + 1, sizeof *v);
    if (!v)
        return false;
    m->spans = v;
    size_t at = m->n;
    while (at && (v[at - 1].at > formula.at || (v[at - 1].at == formula.at && v[at - 1].len < formula.len)))
        at--;
    memmove(v + at + 1, v + at, (m->n - at) * sizeof *v);
    v[at] = formula;
    m->n++;
    return true;
}

static bool begin(struct marked_block *m)
{
    size_t n = m->block->n_spans;
    m->spans = lt_arena_grow(&m->doc->arena, NULL, &m->cap, n + 1, sizeof *m->spans);
    if (m->spans && n)
        memcpy(m->spans, m->block->spans, n * sizeof *m->spans);
    m->n = m->spans ? n : 0;
    return m->spans != NULL;
}

/* False: memory. */
static bool mark_block(struct lt_doc *doc, struct lt_block *b)
{
    struct lt_formulas it = {.text = b->text};
    struct lt_formula f;
    struct marked_block m = {.doc = doc, .block = b};
    for (size_t i = 0; i < MAX_FORMULAS && lt_formulas_next(&it, &f); i++) {
        struct lt_buf plain = LT_BUF(PLAIN_BYTES);
        lt_formula_plain(f.tex, &plain);
        struct lt_str value =
            plain.failed ? (struct lt_str){0} : lt_arena_dup(&doc->arena, lt_buf_str(&plain));
        lt_buf_close(&plain);
        if (!value.n)
            continue;
        struct lt_span span = {LT_SPAN_FORMULA, (uint32_t)f.at, (uint32_t)(f.end - f.at), value};
        if ((!m.spans && !begin(&m)) || !insert(&m, span))
            return false;
    }
    if (m.spans) {
        b->spans = m.spans;
        b->n_spans = (uint32_t)m.n;
    }
    return true;
}

enum lt_status lt_scribe_formulas(struct lt_cx *cx, struct lt_doc *doc)
{
    for (size_t i = 0; i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->role != LT_ROLE_CODE && lt_formula_may_be(b->text) && !mark_block(doc, b))
            return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
    }
    return LT_OK;
}
