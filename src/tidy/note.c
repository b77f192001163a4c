/* tidy/note.c - notes go where they are spoken: after the paragraph whose mark refers to them, at the end,
 * or nowhere. Linear: marks look their note up in a table by the hash of its id. */
#include "base/hash.h"
#include "tidy/pass.h"

struct note {
    uint64_t id;
    size_t block;
    bool placed;
};

struct notes {
    struct note *at; /* open addressing by id */
    size_t n;        /* a power of two */
};

static struct note *find(const struct notes *t, struct lt_str id)
{
    uint64_t hash = lt_hash64(id.p, id.n, 3) | 1;
    size_t i = (size_t)hash & (t->n - 1);
    while (t->at[i].id && t->at[i].id != hash)
        i = (i + 1) & (t->n - 1);
    return &t->at[i];
}

static size_t count_notes(const struct lt_doc *doc)
{
    size_t n = 0;
    for (size_t i = 0; i < doc->n_blocks; i++)
        n += doc->blocks[i].role == LT_ROLE_NOTE;
    return n;
}

static bool index_notes(struct lt_doc *doc, struct notes *t, size_t count)
{
    t->n = 16;
    while (t->n < count * 2)
        t->n *= 2;
    t->at = lt_arena_array(&doc->arena, t->n, sizeof *t->at);
    for (size_t i = 0; t->at && i < doc->n_blocks; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (b->role != LT_ROLE_NOTE || b->id.n == 0)
            continue;
        struct note *slot = find(t, b->id);
        if (!slot->id) /* the first paragraph of a note; others of the same id follow it */
            *slot = (struct note){lt_hash64(b->id.p, b->id.n, 3) | 1, i, false};
    }
    return t->at != NULL;
}

struct mover {
    struct lt_doc *doc;
    struct lt_block *to;
    bool *moved; /* by block */
    size_t n;
};

static void move(struct mover *m, size_t i)
{
    if (m->moved[i])
        return;
    m->moved[i] = true;
    m->to[m->n++] = m->doc->blocks[i];
}

/* A note and the paragraphs of it that follow. */
static void move_note(struct mover *m, size_t i)
{
    struct lt_str id = m->doc->blocks[i].id;
    do
        move(m, i++);
    while (i < m->doc->n_blocks && m->doc->blocks[i].role == LT_ROLE_NOTE &&
           lt_str_eq(m->doc->blocks[i].id, id));
}

static enum lt_status arrange(struct lt_cx *cx, struct lt_doc *doc, size_t count, bool with_text)
{
    struct notes t = {0};
    struct mover m = {.doc = doc,
                      .to = lt_arena_array(&doc->arena, doc->n_blocks, sizeof *m.to),
                      .moved = lt_arena_array(&doc->arena, doc->n_blocks, sizeof *m.moved)};
    if (!m.to || !m.moved || !index_notes(doc, &t, count))
        return lt_tidy_no_room(cx, doc);
    for (size_t i = 0; i < doc->n_blocks; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (b->role == LT_ROLE_NOTE)
            continue;
        move(&m, i);
        for (size_t k = 0; with_text && k < b->n_spans; k++) {
            struct note *note = b->spans[k].kind == LT_SPAN_NOTE_REF ? find(&t, b->spans[k].value) : NULL;
            if (!note || !note->id || note->placed)
                continue;
            note->placed = true;
            move_note(&m, note->block);
        }
    }
    for (size_t i = 0; i < doc->n_blocks; i++)
        move(&m, i);
    doc->blocks = m.to;
    doc->cap_blocks = doc->n_blocks;
    return LT_OK;
}

enum lt_status lt_tidy_notes_pass(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    size_t count = count_notes(doc);
    if (count == 0)
        return LT_OK;
    if (opts->notes != LT_NOTES_SKIP)
        return arrange(cx, doc, count, opts->notes == LT_NOTES_INLINE);
    for (size_t i = 0; i < doc->n_blocks; i++)
        if (doc->blocks[i].role == LT_ROLE_NOTE)
            lt_tidy_exclude(&doc->blocks[i], "a note (--notes=inline or end reads it)");
    return LT_OK;
}
