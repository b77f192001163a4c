/* batch/merge.c - the ledgers of all shards become one, as an undivided run would have written it: see
 * batch.h. */
#include "batch/afterwards.h"
#include "batch/files.h"
#include "batch/listing.h"
#include "batch/twins.h"

struct merging {
    struct lt_afterwards *a;
    struct lt_ledger *into;
    size_t n;
    int64_t run, round, open;
};

static enum lt_status copy_row(void *user, struct lt_cx *cx, const struct lt_entry *e)
{
    struct merging *m = user;
    m->n++;
    return lt_ledger_put(cx, m->into, e);
}

/* A box is read by every shard: that all of them have come to its end is not known from one. */
static enum lt_status copy_stand(void *user, struct lt_cx *cx, struct lt_str source,
                                 const struct lt_stand *stand)
{
    struct merging *m = user;
    return lt_listing_is_box(source) ? LT_OK : lt_ledger_put_stand(cx, m->into, source, stand);
}

static enum lt_status raise_number(struct lt_cx *cx, struct lt_ledger *l, const char *name, int64_t *most)
{
    int64_t value = 0;
    enum lt_status st = lt_ledger_number(cx, l, name, &value);
    *most = value > *most ? value : *most;
    return st;
}

static enum lt_status copy_shard(struct lt_cx *cx, struct merging *m, int64_t i)
{
    struct lt_ledger *from = NULL;
    struct lt_str none = {0};
    if (!lt_afterwards_has(m->a, i))
        return lt_fail(cx, LT_NOTFOUND, LT_FMT ": shard %lld has not run", LT_ARG(m->a->out), (long long)i);
    enum lt_status st = lt_afterwards_ledger(cx, m->a, i, true, NULL, &from);
    if (!st)
        st = lt_ledger_each(cx, from, LT_LEDGER_ALL, none, none, copy_row, m);
    if (!st)
        st = lt_ledger_each_stand(cx, from, copy_stand, m);
    if (!st)
        st = raise_number(cx, from, "run", &m->run);
    if (!st)
        st = raise_number(cx, from, "round", &m->round);
    if (!st)
        st = raise_number(cx, from, "open", &m->open);
    lt_ledger_close(from);
    return st;
}

static void remove_files(void *user, const struct lt_entry *e)
{
    struct merging *m = user;
    lt_files_remove(m->a->out, e->base, e->files);
}

static enum lt_status finish(struct lt_cx *cx, struct merging *m)
{
    enum lt_status st = lt_twins_settle_all(cx, m->into, remove_files, m);
    if (st)
        return st;
    st = lt_ledger_put_number(cx, m->into, "run", m->run);
    if (st)
        return st;
    st = lt_ledger_put_number(cx, m->into, "round", m->round);
    if (st)
        return st;
    st = lt_ledger_put_number(cx, m->into, "open", m->open);
    if (st)
        return st;
    return lt_ledger_sync(cx, m->into);
}

static enum lt_status merge(struct lt_cx *cx, struct merging *m)
{
    struct lt_afterwards whole = *m->a;
    bool final = true;
    whole.shards.count = 1;
    enum lt_status st = lt_afterwards_ledger(cx, &whole, 1, false, NULL, &m->into);
    for (int64_t i = 1; i <= m->a->shards.count && !st; i++) {
        st = copy_shard(cx, m, i);
        final = final && lt_afterwards_is_final(m->a, i);
    }
    if (!st)
        st = finish(cx, m);
    m->a->arena = whole.arena;
    return st || !final ? st : lt_shard_put_mark(cx, &whole.shards, m->a->own);
}

enum lt_status lt_batch_merge(struct lt_cx *cx, const char *dir, size_t *items)
{
    struct lt_afterwards a;
    struct merging m = {.a = &a};
    enum lt_status st = lt_afterwards_open(cx, (struct lt_batch_place){.dir = dir}, true, &a);
    if (!st && a.shards.count == 1)
        st = lt_fail(cx, LT_USAGE, "%s: there are no shards to merge", dir);
    if (!st)
        st = merge(cx, &m);
    *items = m.n;
    lt_ledger_close(m.into);
    lt_afterwards_close(&a);
    return st ? st : lt_batch_report(cx, (struct lt_batch_place){.dir = dir});
}
