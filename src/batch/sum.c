/* batch/sum.c - see sum.h. */
#include "batch/sum.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ARENA_BYTES = 1 << 30, GROUPS_MAX = 1000, REASON_BYTES = 120 };

static const struct {
    double minutes; /* up to so many */
    const char *name;
} lengths[LT_SUM_LENGTHS] = {
    {0.5, "to 30 s"},     {1, "to 1 min"},     {2, "1 to 2 min"},
    {5, "2 to 5 min"},    {10, "5 to 10 min"}, {20, "10 to 20 min"},
    {60, "20 to 60 min"}, {180, "1 to 3 h"},   {HUGE_VAL, "over 3 h"},
};

const char *lt_sum_length_name(size_t i)
{
    return lengths[i].name;
}

void lt_sum_init(struct lt_sum *s)
{
    *s = (struct lt_sum){.arena = LT_ARENA(ARENA_BYTES)};
}

void lt_sum_close(struct lt_sum *s)
{
    lt_arena_close(&s->arena);
}

static bool add_to(struct lt_sum *s, struct lt_sum_groups *g, struct lt_str name, double seconds)
{
    size_t i = 0;
    while (i < g->n && !lt_str_eq(g->items[i].name, name))
        i++;
    if (i == g->n && g->n >= GROUPS_MAX)
        return true;
    if (i == g->n) {
        struct lt_sum_group *items = lt_arena_grow(&s->arena, g->items, &g->cap, g->n + 1, sizeof *items);
        if (!items)
            return false;
        g->items = items;
        items[g->n++] = (struct lt_sum_group){.name = lt_arena_dup(&s->arena, name)};
    }
    g->items[i].n++;
    g->items[i].seconds += seconds;
    return true;
}

/* What is the same for many items: without the source in front, numbers as N. */
static struct lt_str general(struct lt_arena *arena, const struct lt_entry *e)
{
    struct lt_str r = e->reason;
    char text[REASON_BYTES];
    size_t n = 0;
    size_t colon = lt_str_find(r, LT_S(": "));
    if (lt_str_starts(r, e->source) ||
        (colon != SIZE_MAX && lt_str_find_char(lt_str_slice(r, 0, colon), '/') != SIZE_MAX))
        r = lt_str_from(r, lt_str_starts(r, e->source) ? e->source.n : colon);
    while (r.n && (r.p[0] == ':' || r.p[0] == ' '))
        r = lt_str_from(r, 1);
    for (size_t i = 0; i < r.n && n < sizeof text; i++)
        if (!lt_is_digit(r.p[i]))
            text[n++] = r.p[i];
        else if (n == 0 || text[n - 1] != 'N')
            text[n++] = 'N';
    return lt_arena_dup(arena, (struct lt_str){text, n});
}

static bool add_failure(struct lt_sum *s, const struct lt_entry *e)
{
    if (!add_to(s, &s->reasons, general(&s->arena, e), 0))
        return false;
    if (s->n_failures >= LT_SUM_FAILURES)
        return true;
    struct lt_sum_item *all =
        lt_arena_grow(&s->arena, s->failures, &s->cap_failures, s->n_failures + 1, sizeof *all);
    if (!all)
        return false;
    s->failures = all;
    all[s->n_failures++] = (struct lt_sum_item){.key = lt_arena_dup(&s->arena, e->key),
                                                .reason = lt_arena_dup(&s->arena, e->reason),
                                                .retryable = e->retryable != 0};
    return true;
}

static void add_slow(struct lt_sum *s, const struct lt_entry *e)
{
    size_t at = s->n_slowest;
    while (at > 0 && s->slowest[at - 1].spent_s < e->spent_s)
        at--;
    if (at >= LT_SUM_SLOWEST)
        return;
    s->n_slowest += s->n_slowest < LT_SUM_SLOWEST;
    memmove(&s->slowest[at + 1], &s->slowest[at], (s->n_slowest - 1 - at) * sizeof *s->slowest);
    s->slowest[at] = (struct lt_sum_item){
        .key = lt_arena_dup(&s->arena, e->key), .spent_s = e->spent_s, .seconds = e->seconds};
}

static bool add_done(struct lt_sum *s, const struct lt_entry *e)
{
    s->seconds += e->seconds;
    s->spent_s += e->spent_s;
    s->bytes += e->bytes;
    s->words += e->words;
    s->chapters += e->chapters;
    s->lines += e->lines;
    s->skipped += e->skipped;
    size_t length = 0;
    while (length + 1 < LT_SUM_LENGTHS && e->seconds / 60 > lengths[length].minutes)
        length++;
    s->lengths[length]++;
    if (isfinite(e->lufs)) {
        double level = floor(e->lufs) - LT_SUM_LEVEL_FIRST;
        s->levels[level < 0 ? 0 : level >= LT_SUM_LEVELS ? LT_SUM_LEVELS - 1 : (size_t)level]++;
    }
    add_slow(s, e);
    return add_to(s, &s->languages, e->lang, e->seconds) && add_to(s, &s->voices, e->voice, e->seconds) &&
           add_to(s, &s->versions, e->versions, e->seconds);
}

static bool add_time(struct lt_sum *s, int64_t ended)
{
    struct lt_sum_when *when = lt_arena_grow(&s->arena, s->when, &s->cap_when, s->n_when + 1, sizeof *when);
    if (!when)
        return false;
    s->when = when;
    when[s->n_when++].ended = ended;
    s->first = !s->first || ended < s->first ? ended : s->first;
    s->last = ended > s->last ? ended : s->last;
    return true;
}

enum lt_status lt_sum_add(void *user, struct lt_cx *cx, const struct lt_entry *e)
{
    struct lt_sum *s = user;
    bool fine = e->ended <= 0 || add_time(s, e->ended);
    s->items++;
    s->states[e->state]++;
    s->retryable += e->state == LT_BATCH_FAILED && e->retryable;
    if (e->state == LT_BATCH_DONE)
        fine = fine && add_done(s, e);
    if (e->state == LT_BATCH_FAILED)
        fine = fine && add_failure(s, e);
    return fine ? LT_OK : lt_fail(cx, LT_OOM, "the report: out of memory");
}

static int by_count(const void *a, const void *b)
{
    const struct lt_sum_group *x = a, *y = b;
    return x->n != y->n ? (x->n < y->n ? 1 : -1) : lt_str_cmp(x->name, y->name);
}

void lt_sum_finish(struct lt_sum *s)
{
    struct lt_sum_groups *all[] = {&s->languages, &s->reasons, &s->versions, &s->voices};
    for (size_t i = 0; i < LT_COUNT(all); i++)
        if (all[i]->n)
            qsort(all[i]->items, all[i]->n, sizeof *all[i]->items, by_count);
    int64_t span = s->last - s->first + 1;
    for (size_t i = 0; i < s->n_when; i++)
        s->times[(s->when[i].ended - s->first) * LT_SUM_TIMES / span]++;
}
