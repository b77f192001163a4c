/* batch/expire.c - see expire.h. What is old is so by when its files were made. */
#include "batch/expire.h"

#include "batch/files.h"

#include <stdlib.h>
#include <time.h>

enum { ARENA_BYTES = 1 << 30 };

struct keeping {
    size_t count;  /* SIZE_MAX: any number */
    int64_t since; /* Unix seconds */
};

static bool parse(const char *keep, struct keeping *out)
{
    static const struct {
        char letter;
        int64_t seconds;
    } units[] = {{'h', 3600}, {'d', 24 * 3600}, {'w', 7 * 24 * 3600}};
    struct lt_str text = lt_str_of(keep);
    uint64_t n = 0;
    *out = (struct keeping){.count = SIZE_MAX};
    if (lt_str_uint(text, UINT32_MAX, &n)) {
        out->count = (size_t)n;
        return true;
    }
    for (size_t i = 0; i < LT_COUNT(units) && text.n; i++)
        if (text.p[text.n - 1] == units[i].letter &&
            lt_str_uint(lt_str_slice(text, 0, text.n - 1), 1000 * 1000, &n)) {
            out->since = (int64_t)time(NULL) - (int64_t)n * units[i].seconds;
            return true;
        }
    return false;
}

enum lt_status lt_expire_check(struct lt_cx *cx, const char *keep)
{
    struct keeping k;
    return parse(keep, &k)
               ? LT_OK
               : lt_fail(cx, LT_USAGE, "--keep takes a number of items or an age as 36h, 30d or 8w, not '%s'",
                         keep);
}

struct made_at {
    struct lt_str key;
    int64_t ended;
};

struct made_items {
    struct lt_arena arena;
    struct made_at *items;
    size_t n, cap;
};

static enum lt_status collect(void *user, struct lt_cx *cx, const struct lt_entry *e)
{
    struct made_items *m = user;
    struct made_at *items = lt_arena_grow(&m->arena, m->items, &m->cap, m->n + 1, sizeof *items);
    struct lt_str key = lt_arena_dup(&m->arena, e->key);
    if (!items || !key.p)
        return lt_fail(cx, LT_OOM, "what is to be kept: out of memory");
    m->items = items;
    items[m->n++] = (struct made_at){key, e->ended};
    return LT_OK;
}

static int newest_first(const void *a, const void *b)
{
    const struct made_at *x = a, *y = b;
    return x->ended != y->ended ? (x->ended < y->ended ? 1 : -1) : lt_str_cmp(x->key, y->key);
}

static enum lt_status expire_one(struct lt_shop *s, struct lt_str key)
{
    struct lt_arena arena = LT_ARENA(1 << 24);
    struct lt_entry e;
    bool there = false;
    enum lt_status st = lt_ledger_get(s->cx, s->ledger, key, &arena, &e, &there);
    if (!st && there) {
        lt_files_remove(s->out, e.base, e.files);
        e.state = LT_BATCH_EXPIRED;
        e.files = (struct lt_str){0};
        s->recorded = true;
        st = lt_ledger_put(s->cx, s->ledger, &e);
    }
    lt_arena_close(&arena);
    return st;
}

enum lt_status lt_expire(struct lt_shop *s, const char *keep)
{
    struct keeping k;
    struct made_items m = {.arena = LT_ARENA(ARENA_BYTES)};
    enum lt_status st = parse(keep, &k) ? lt_ledger_each(s->cx, s->ledger, LT_LEDGER_OF_STATE, LT_S("done"),
                                                         (struct lt_str){0}, collect, &m)
                                        : LT_OK;
    if (m.n)
        qsort(m.items, m.n, sizeof *m.items, newest_first);
    for (size_t i = 0; i < m.n && !st; i++)
        if (i >= k.count || m.items[i].ended < k.since)
            st = expire_one(s, m.items[i].key);
    lt_arena_close(&m.arena);
    return st;
}
