/* batch/afterwards.c - see afterwards.h. */
#include "batch/afterwards.h"

#include <string.h>
#include <unistd.h>

enum { ARENA_BYTES = 256 * 1024 * 1024 };

static struct lt_str path_of(struct lt_afterwards *a, int64_t i, const char *suffix)
{
    struct lt_shard one = {.index = i, .count = a->shards.count};
    return lt_shard_file(&a->arena, a->own, &one, suffix);
}

static struct lt_str ledger_path(struct lt_afterwards *a, int64_t i)
{
    return a->elsewhere ? lt_str_of(a->elsewhere) : path_of(a, i, ".db");
}

struct lt_str lt_afterwards_live(struct lt_afterwards *a, int64_t i)
{
    return path_of(a, i, ".live");
}

bool lt_afterwards_has(struct lt_afterwards *a, int64_t i)
{
    struct lt_str path = ledger_path(a, i);
    return path.p && access(path.p, F_OK) == 0;
}

bool lt_afterwards_is_final(struct lt_afterwards *a, int64_t i)
{
    struct lt_shard one = {.index = i, .count = a->shards.count};
    struct lt_str path = lt_shard_mark(&a->arena, a->own, &one);
    return path.p && access(path.p, F_OK) == 0;
}

enum lt_status lt_afterwards_open(struct lt_cx *cx, struct lt_batch_place place, bool shards,
                                  struct lt_afterwards *out)
{
    size_t n = strlen(place.dir);
    struct lt_shard known;
    *out = (struct lt_afterwards){
        .arena = LT_ARENA(ARENA_BYTES), .shards = {.index = 1, .count = 1}, .elsewhere = place.ledger};
    out->out = lt_arena_printf(&out->arena, "%s%s", place.dir, n && place.dir[n - 1] == '/' ? "" : "/");
    out->own = lt_arena_printf(&out->arena, LT_FMT ".lectern/", LT_ARG(out->out));
    if (!out->out.p || !out->own.p)
        return lt_fail(cx, LT_OOM, "%s: out of memory", place.dir);
    bool whole = lt_afterwards_has(out, 1);
    if (place.ledger && !whole)
        return lt_fail(cx, LT_NOTFOUND, "%s: no lectern batch has kept account there", place.ledger);
    if (!place.ledger && (shards || !whole) && lt_shard_known(out->own, &known))
        out->shards = known;
    else if (!whole)
        return lt_fail(cx, LT_NOTFOUND, "%s: %s", place.dir,
                       access(out->own.p, F_OK) == 0 ? "its ledger lies elsewhere: say --ledger FILE again"
                                                     : "no lectern batch has run there");
    return LT_OK;
}

void lt_afterwards_close(struct lt_afterwards *a)
{
    lt_arena_close(&a->arena);
}

enum lt_status lt_afterwards_ledger(struct lt_cx *cx, struct lt_afterwards *a, int64_t i, bool readonly,
                                    bool *busy, struct lt_ledger **out)
{
    bool unasked = false;
    struct lt_str path = ledger_path(a, i);
    *out = NULL;
    return path.p ? lt_ledger_open(cx, path.p, readonly, busy ? busy : &unasked, out)
                  : lt_fail(cx, LT_OOM, "a ledger: out of memory");
}

enum lt_status lt_afterwards_each(struct lt_cx *cx, struct lt_afterwards *a, enum lt_ledger_which which,
                                  struct lt_str value, lt_ledger_row_fn each, void *user)
{
    enum lt_status st = LT_OK;
    for (int64_t i = 1; i <= a->shards.count && !st; i++) {
        struct lt_ledger *l = NULL;
        if (!lt_afterwards_has(a, i))
            continue;
        st = lt_afterwards_ledger(cx, a, i, true, NULL, &l);
        if (!st)
            st = lt_ledger_each(cx, l, which, value, (struct lt_str){0}, each, user);
        lt_ledger_close(l);
    }
    return st;
}
