/* model/doc.c - see doc.h. */
#include "model/doc.h"

#include <string.h>

void lt_doc_init(struct lt_doc *d)
{
    *d = (struct lt_doc){.arena = LT_ARENA(LT_DOC_MAX_BYTES)};
}

void lt_doc_close(struct lt_doc *d)
{
    lt_arena_close(&d->arena);
    lt_doc_init(d);
}

static struct lt_str name_of(const struct lt_doc *d)
{
    return d->name.n ? d->name : LT_S("the document");
}

static enum lt_status no_room(struct lt_cx *cx, const struct lt_doc *d)
{
    if (d->arena.used > LT_DOC_MAX_BYTES / 2)
        return lt_fail(cx, LT_LIMIT, LT_FMT ": the text is over the limit of %d bytes", LT_ARG(name_of(d)),
                       LT_DOC_MAX_BYTES);
    return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(name_of(d)));
}

struct lt_str lt_doc_dup(struct lt_cx *cx, struct lt_doc *d, struct lt_str s)
{
    struct lt_str copy = lt_arena_dup(&d->arena, s);
    if (!copy.p)
        no_room(cx, d);
    return copy;
}

struct lt_block *lt_doc_add(struct lt_cx *cx, struct lt_doc *d, enum lt_role role, struct lt_str text)
{
    if (d->n_blocks >= LT_DOC_MAX_BLOCKS || text.n > LT_BLOCK_MAX_BYTES) {
        lt_fail(cx, LT_LIMIT, LT_FMT ": more than %d blocks, or one of more than %d bytes",
                LT_ARG(name_of(d)), LT_DOC_MAX_BLOCKS, LT_BLOCK_MAX_BYTES);
        return NULL;
    }
    struct lt_block *blocks =
        lt_arena_grow(&d->arena, d->blocks, &d->cap_blocks, d->n_blocks + 1, sizeof *blocks);
    d->blocks = blocks ? blocks : d->blocks;
    struct lt_str copy = lt_arena_dup(&d->arena, text);
    if (!blocks || !copy.p) {
        no_room(cx, d);
        return NULL;
    }
    struct lt_block *b = &blocks[d->n_blocks++];
    *b = (struct lt_block){.role = role, .text = copy};
    return b;
}

enum { MOST_VALUES = LT_DOC_MAX_BYTES / 2 };

enum lt_status lt_doc_set_spans(struct lt_cx *cx, struct lt_doc *d, struct lt_block *b,
                                const struct lt_span *spans, size_t n)
{
    if (n == 0)
        return LT_OK;
    struct lt_span *copy = lt_arena_array(&d->arena, n, sizeof *copy);
    if (!copy)
        return no_room(cx, d);
    memcpy(copy, spans, n * sizeof *copy);
    for (size_t i = 0; i < n; i++) {
        bool again = i > 0 && lt_str_eq(spans[i].value, copy[i - 1].value),
             full = d->arena.used > MOST_VALUES;
        copy[i].value =
            again ? copy[i - 1].value : lt_arena_dup(&d->arena, full ? (struct lt_str){0} : spans[i].value);
        if (!copy[i].value.p)
            return no_room(cx, d);
    }
    b->spans = copy;
    b->n_spans = (uint32_t)n;
    return LT_OK;
}

const char *lt_role_name(enum lt_role role)
{
    static const char *const names[] = {
#define X(name, text) text,
        LT_ROLE_MAP(X)
#undef X
    };
    return (unsigned)role < LT_ROLES ? names[role] : "unknown";
}

const char *lt_span_name(enum lt_span_kind kind)
{
    static const char *const names[] = {
#define X(name, text) text,
        LT_SPAN_MAP(X)
#undef X
    };
    return (unsigned)kind < LT_SPANS ? names[kind] : "unknown";
}
