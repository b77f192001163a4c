/* batch/look.c - status, missing, retry: see batch.h. */
#include "base/json.h"
#include "batch/afterwards.h"
#include "batch/live.h"

#include <stdio.h>
#include <time.h>

struct sum {
    struct lt_ledger_counts counts;
    int64_t working, sources, sources_left, written; /* of the runs at work now: how many, their files; when
                                                      * the oldest of them has said so */
};

static void add_counts(struct lt_ledger_counts *to, const struct lt_ledger_counts *c)
{
    for (size_t i = 0; i < LT_COUNT(c->states); i++)
        to->states[i] += c->states[i];
    to->retryable += c->retryable;
    to->audio_ms += c->audio_ms;
    to->bytes += c->bytes;
}

/* A run has its ledger for itself, and says in a file beside it what it would tell. */
static bool add_live(struct lt_afterwards *a, int64_t shard, struct sum *s)
{
    struct lt_live live;
    struct lt_str path = lt_afterwards_live(a, shard);
    if (!path.p || !lt_live_read(path.p, &live))
        return false;
    add_counts(&s->counts, &live.counts);
    s->written = s->working && s->written < live.written ? s->written : live.written;
    s->working++;
    s->sources += live.sources;
    s->sources_left += live.sources_left;
    return true;
}

static enum lt_status add_shard(struct lt_cx *cx, struct lt_afterwards *a, int64_t shard, struct sum *s)
{
    struct lt_ledger *l = NULL;
    struct lt_ledger_counts counts;
    bool busy = false;
    if (!lt_afterwards_has(a, shard))
        return LT_OK;
    enum lt_status st = lt_afterwards_ledger(cx, a, shard, true, &busy, &l);
    if (!st)
        st = lt_ledger_count(cx, l, &counts);
    if (!st)
        add_counts(&s->counts, &counts);
    lt_ledger_close(l);
    if (!busy || !add_live(a, shard, s))
        return st;
    lt_cx_reset(cx);
    return LT_OK;
}

static void tell_json(struct lt_buf *out, struct lt_afterwards *a, const struct sum *s)
{
    struct lt_json j = LT_JSON(out);
    lt_json_object(&j);
    for (int64_t i = 0; i < LT_BATCH_STATE_COUNT; i++)
        lt_json_put_int(&j, lt_batch_state_name(i), s->counts.states[i]);
    lt_json_put_int(&j, "retryable", s->counts.retryable);
    lt_json_put_real(&j, "audio_s", (double)s->counts.audio_ms / 1000, 3);
    lt_json_put_int(&j, "bytes", s->counts.bytes);
    lt_json_key(&j, "shards");
    lt_json_array(&j);
    for (int64_t i = 1; i <= a->shards.count; i++) {
        lt_json_object(&j);
        lt_json_put_int(&j, "shard", i);
        lt_json_put_bool(&j, "begun", lt_afterwards_has(a, i));
        lt_json_put_bool(&j, "final", lt_afterwards_is_final(a, i));
        lt_json_end_object(&j);
    }
    lt_json_end_array(&j);
    lt_json_put_int(&j, "working", s->working);
    lt_json_put_int(&j, "files", s->sources);
    lt_json_put_int(&j, "files_left", s->sources_left);
    lt_json_end_object(&j);
    lt_buf_addc(out, '\n');
}

static void tell_text(struct lt_buf *out, struct lt_afterwards *a, const struct sum *s)
{
    int64_t final = 0, begun = 0;
    for (int64_t i = 1; i <= a->shards.count; i++) {
        begun += lt_afterwards_has(a, i);
        final += lt_afterwards_is_final(a, i);
    }
    for (int64_t i = 0; i < LT_BATCH_STATE_COUNT; i++)
        if (s->counts.states[i] || i == LT_BATCH_DONE || i == LT_BATCH_FAILED)
            lt_buf_addf(out, "%-10s %lld\n", lt_batch_state_name(i), (long long)s->counts.states[i]);
    lt_buf_addf(out, "%-10s %lld\n", "retryable", (long long)s->counts.retryable);
    lt_buf_addf(out, "%-10s %.2f h, %.1f MB\n", "audio", (double)s->counts.audio_ms / 3600e3,
                (double)s->counts.bytes / 1e6);
    if (a->shards.count > 1)
        lt_buf_addf(out, "%-10s %lld of %lld begun, %lld final\n", "shards", (long long)begun,
                    (long long)a->shards.count, (long long) final);
    else if (!s->working)
        lt_buf_addf(out, "%-10s %s\n", "run", final ? "final" : "not at its end");
    if (s->working)
        lt_buf_addf(out, "%-10s %lld of %lld files are settled, as of %lld s ago\n", "at work",
                    (long long)(s->sources - s->sources_left), (long long)s->sources,
                    (long long)(time(NULL) > s->written ? time(NULL) - s->written : 0));
}

enum lt_status lt_batch_status(struct lt_cx *cx, struct lt_batch_place place, bool json, struct lt_buf *out)
{
    struct lt_afterwards a;
    struct sum s = {0};
    enum lt_status st = lt_afterwards_open(cx, place, false, &a);
    for (int64_t i = 1; i <= a.shards.count && !st; i++)
        st = add_shard(cx, &a, i, &s);
    if (!st && json)
        tell_json(out, &a, &s);
    else if (!st)
        tell_text(out, &a, &s);
    lt_afterwards_close(&a);
    return st ? st : lt_buf_check(cx, out, "the status");
}

/* ------------------------------------------------------------------ missing */

static enum lt_status name_missing(void *user, struct lt_cx *cx, const struct lt_entry *e)
{
    struct lt_buf *out = user;
    (void)cx;
    if (!e->retryable)
        return LT_OK;
    for (size_t i = 0; i < e->key.n; i++) /* an item of a box has its source in front, a line each */
        lt_buf_addc(out, e->key.p[i] == '\n' ? '\t' : e->key.p[i]);
    lt_buf_addc(out, '\n');
    return LT_OK;
}

/* "1-2,5", by the numbers of the array that was submitted; where there was none, from 1. */
static void name_shards(struct lt_buf *out, struct lt_afterwards *a)
{
    int64_t step = a->shards.step ? a->shards.step : 1, first = a->shards.step ? a->shards.first : 1;
    const char *comma = "";
    for (int64_t i = 1; i <= a->shards.count; i++) {
        if (lt_afterwards_is_final(a, i))
            continue;
        int64_t last = i;
        while (step == 1 && last < a->shards.count && !lt_afterwards_is_final(a, last + 1))
            last++;
        lt_buf_addf(out, "%s%lld", comma, (long long)(first + (i - 1) * step));
        if (last > i)
            lt_buf_addf(out, "-%lld", (long long)(first + (last - 1) * step));
        comma = ",";
        i = last;
    }
    if (comma[0])
        lt_buf_addc(out, '\n');
}

enum lt_status lt_batch_missing(struct lt_cx *cx, struct lt_batch_place place, bool slurm, struct lt_buf *out)
{
    struct lt_afterwards a;
    enum lt_status st = lt_afterwards_open(cx, place, slurm, &a);
    if (!st && slurm)
        name_shards(out, &a);
    else if (!st)
        st = lt_afterwards_each(cx, &a, LT_LEDGER_OF_STATE, LT_S("failed"), name_missing, out);
    lt_afterwards_close(&a);
    return st ? st : lt_buf_check(cx, out, "what is missing");
}

/* ------------------------------------------------------------------ retry */

enum lt_status lt_batch_retry(struct lt_cx *cx, struct lt_batch_place place, size_t *items)
{
    struct lt_afterwards a;
    enum lt_status st = lt_afterwards_open(cx, place, false, &a);
    *items = 0;
    for (int64_t i = 1; i <= a.shards.count && !st; i++) {
        struct lt_shard one = {.index = i, .count = a.shards.count};
        struct lt_ledger *l = NULL;
        size_t n = 0;
        if (!lt_afterwards_has(&a, i))
            continue;
        st = lt_afterwards_ledger(cx, &a, i, false, NULL, &l);
        if (!st)
            st = lt_ledger_forget_failed(cx, l, &n);
        if (!st && n)
            lt_shard_remove_mark(&one, a.own);
        *items += n;
        lt_ledger_close(l);
    }
    lt_afterwards_close(&a);
    return st;
}
