/* batch/twins.c - see twins.h. */
#include "batch/twins.h"

enum { KEY_BYTES = 16 * 1024 * 1024 };

struct settling {
    struct lt_ledger *l;
    struct lt_arena arena;
    struct lt_str first;
    size_t n;
    lt_twins_fn demoted;
    void *user;
};

struct lt_entry lt_twins_duplicate(const struct lt_entry *e, struct lt_str of)
{
    return (struct lt_entry){.key = e->key,
                             .source = e->source,
                             .base = e->base,
                             .of = of,
                             .text_hash = e->text_hash,
                             .doc_hash = e->doc_hash,
                             .settings = e->settings,
                             .mark = e->mark,
                             .url = e->url,
                             .published = e->published,
                             .words = e->words,
                             .state = LT_BATCH_DUPLICATE,
                             .run = e->run,
                             .born = e->born,
                             .ended = e->ended};
}

static enum lt_status demote(void *user, struct lt_cx *cx, const struct lt_entry *row)
{
    struct settling *s = user;
    if (s->n++ == 0) {
        s->first = lt_arena_dup(&s->arena, row->key);
        return s->first.p ? LT_OK : lt_fail(cx, LT_OOM, "duplicates: out of memory");
    }
    struct lt_entry e = lt_twins_duplicate(row, s->first);
    s->demoted(s->user, row);
    return lt_ledger_put(cx, s->l, &e);
}

enum lt_status lt_twins_settle(struct lt_cx *cx, struct lt_ledger *l, struct lt_str text_hash,
                               struct lt_str settings, lt_twins_fn demoted, void *user)
{
    struct settling s = {.l = l, .arena = LT_ARENA(KEY_BYTES), .demoted = demoted, .user = user};
    enum lt_status st = lt_ledger_each(cx, l, LT_LEDGER_OF_TEXT, text_hash, settings, demote, &s);
    lt_arena_close(&s.arena);
    return st;
}

static enum lt_status first_key(void *user, struct lt_cx *cx, const struct lt_entry *row)
{
    struct settling *s = user;
    (void)cx;
    if (s->n++ == 0)
        s->first = lt_arena_dup(&s->arena, row->key);
    return LT_OK;
}

static enum lt_status point(void *user, struct lt_cx *cx, const struct lt_entry *row)
{
    struct settling *all = user, s = {.arena = LT_ARENA(KEY_BYTES)};
    struct lt_entry e = *row;
    enum lt_status st =
        lt_ledger_each(cx, all->l, LT_LEDGER_OF_TEXT, row->text_hash, row->settings, first_key, &s);
    e.of = s.first;
    if (!st && s.first.n && !lt_str_eq(row->of, s.first))
        st = lt_ledger_put(cx, all->l, &e);
    lt_arena_close(&s.arena);
    return st;
}

static enum lt_status settle_one(void *user, struct lt_cx *cx, const struct lt_entry *row)
{
    struct settling *s = user;
    return lt_twins_settle(cx, s->l, row->text_hash, row->settings, s->demoted, s->user);
}

enum lt_status lt_twins_settle_all(struct lt_cx *cx, struct lt_ledger *l, lt_twins_fn demoted, void *user)
{
    struct settling s = {.l = l, .demoted = demoted, .user = user};
    struct lt_str none = {0};
    enum lt_status st =
        demoted ? lt_ledger_each(cx, l, LT_LEDGER_OF_STATE, LT_S("done"), none, settle_one, &s) : LT_OK;
    return st ? st : lt_ledger_each(cx, l, LT_LEDGER_OF_STATE, LT_S("duplicate"), none, point, &s);
}
