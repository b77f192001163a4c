/* batch/names.c - see names.h. Open addressing, at most half full. */
#include "batch/names.h"

#include "base/hash.h"

#include <stdlib.h>

enum { FIRST_CAP = 64, TRIES = 100 * 1000 };

struct lt_name_slot {
    uint64_t name, owner; /* hashes; name 0: free */
};

void lt_names_close(struct lt_names *n)
{
    free(n->slots);
    *n = (struct lt_names){0};
}

static uint64_t hash_of(struct lt_str s)
{
    uint64_t h = lt_hash64(s.p, s.n, 0);
    return h ? h : 1;
}

static struct lt_name_slot *slot_of(struct lt_name_slot *slots, size_t cap, uint64_t name)
{
    size_t at = (size_t)name & (cap - 1);
    while (slots[at].name && slots[at].name != name)
        at = (at + 1) & (cap - 1);
    return &slots[at];
}

static bool make_room(struct lt_names *n)
{
    if ((n->n + 1) * 2 <= n->cap)
        return true;
    size_t cap = n->cap ? n->cap * 2 : FIRST_CAP;
    struct lt_name_slot *slots = calloc(cap, sizeof *slots);
    if (!slots)
        return false;
    for (size_t i = 0; i < n->cap; i++)
        if (n->slots[i].name)
            *slot_of(slots, cap, n->slots[i].name) = n->slots[i];
    free(n->slots);
    n->slots = slots;
    n->cap = cap;
    return true;
}

enum lt_status lt_names_take(struct lt_cx *cx, struct lt_names *n, struct lt_str base, struct lt_str key,
                             bool *taken)
{
    if (!make_room(n))
        return lt_fail(cx, LT_OOM, "the names of files: out of memory");
    uint64_t owner = hash_of(key);
    struct lt_name_slot *slot = slot_of(n->slots, n->cap, hash_of(base));
    n->n += slot->name == 0;
    if (!slot->name)
        *slot = (struct lt_name_slot){hash_of(base), owner};
    *taken = slot->owner == owner;
    return LT_OK;
}

enum lt_status lt_names_choose(struct lt_cx *cx, struct lt_names *n, const struct lt_str tries[2],
                               struct lt_str key, lt_names_refuse_fn refuse, void *user,
                               struct lt_arena *arena, struct lt_str *out)
{
    for (int i = 0; i < TRIES; i++) {
        bool taken = false;
        *out =
            i < 2 ? lt_arena_dup(arena, tries[i]) : lt_arena_printf(arena, LT_FMT "-%d", LT_ARG(tries[1]), i);
        if (!out->p)
            return lt_fail(cx, LT_OOM, "the names of files: out of memory");
        if (refuse && refuse(user, *out))
            continue;
        enum lt_status st = lt_names_take(cx, n, *out, key, &taken);
        if (st || taken)
            return st;
    }
    return lt_fail(cx, LT_IO, LT_FMT ": no name for its file is free", LT_ARG(key));
}
