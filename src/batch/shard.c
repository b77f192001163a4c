/* batch/shard.c - see shard.h. */
#include "batch/shard.h"

#include "base/hash.h"
#include "base/io.h"
#include "base/json.h"
#include "base/jsontree.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SHARDS_MAX = 1000 * 1000, JSON_BYTES = 64 * 1024 };

/* A variable that is a number; false: it is not set, or none. */
static bool variable(const char *name, int64_t *out)
{
    uint64_t n = 0;
    const char *value = name ? getenv(name) : NULL;
    if (!value || !lt_str_uint(lt_str_of(value), INT32_MAX, &n))
        return false;
    *out = (int64_t)n;
    return true;
}

/* ------------------------------------------------------------------ run.json */

static struct lt_str run_path(struct lt_arena *arena, struct lt_str own)
{
    return lt_arena_printf(arena, LT_FMT "run.json", LT_ARG(own));
}

static int64_t whole(const struct lt_jtree *t, const char *key)
{
    double number = 0;
    bool is_number = lt_jtree_number(lt_jtree_get(t, t->nodes, key), &number);
    return is_number && number >= 0 && number <= INT32_MAX ? (int64_t)number : 0;
}

struct agreed {
    struct lt_shard shard;
    struct lt_str list, settings; /* in the arena */
};

static bool read_run(struct lt_arena *arena, struct lt_str own, struct agreed *out)
{
    struct lt_cx quiet = {0};
    struct lt_buf text = LT_BUF(JSON_BYTES);
    struct lt_jtree t;
    struct lt_str path = run_path(arena, own);
    bool there = path.p && lt_io_read_file(&quiet, path.p, &text) == LT_OK &&
                 lt_jtree_read_all(&quiet, lt_buf_str(&text), arena, &t) == LT_OK &&
                 t.nodes->type == LT_JSON_OBJECT;
    if (there) {
        out->shard = (struct lt_shard){
            .count = whole(&t, "shards"), .first = whole(&t, "first"), .step = whole(&t, "step")};
        out->list = lt_arena_dup(arena, lt_jtree_text(&t, t.nodes, "list"));
        out->settings = lt_arena_dup(arena, lt_jtree_text(&t, t.nodes, "settings"));
        there = out->shard.count > 0;
    }
    lt_buf_close(&text);
    return there;
}

bool lt_shard_known(struct lt_str own, struct lt_shard *out)
{
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct agreed a = {0};
    bool there = read_run(&arena, own, &a);
    *out = a.shard;
    lt_arena_close(&arena);
    return there;
}

static void put_run(struct lt_buf *text, const struct lt_shard *shard, struct lt_str list,
                    struct lt_str settings)
{
    struct lt_json j = LT_JSON(text);
    lt_json_object(&j);
    lt_json_put_int(&j, "shards", shard->count);
    if (shard->step) {
        lt_json_put_int(&j, "first", shard->first);
        lt_json_put_int(&j, "step", shard->step);
    }
    lt_json_put_str(&j, "list", list);
    lt_json_put_str(&j, "settings", settings);
    lt_json_end_object(&j);
    lt_buf_addc(text, '\n');
}

/* A whole file under a name that is free, or none: link(2) replaces nothing. */
static enum lt_status publish(struct lt_cx *cx, struct lt_arena *arena, struct lt_str own, struct lt_str path,
                              struct lt_str text)
{
    struct lt_str draft = lt_arena_printf(arena, LT_FMT "run.%ld.json", LT_ARG(own), (long)getpid());
    if (!draft.p)
        return lt_fail(cx, LT_OOM, "run.json: out of memory");
    enum lt_status st = lt_outfile_save(cx, draft.p, text);
    if (!st && link(draft.p, path.p) != 0 && errno != EEXIST)
        st = lt_fail(cx, LT_IO, "%s: cannot create: %s", path.p, strerror(errno));
    unlink(draft.p);
    return st;
}

static enum lt_status compare(struct lt_cx *cx, const char *path, const struct lt_shard *shard,
                              const struct agreed *with, struct lt_str list, struct lt_str settings)
{
    if (with->shard.count != shard->count)
        return lt_fail(cx, LT_USAGE,
                       "%s speaks of %lld shards, and this is one of %lld; remove it to begin anew", path,
                       (long long)with->shard.count, (long long)shard->count);
    if (!lt_str_eq(with->list, list))
        return lt_fail(cx, LT_USAGE, "%s was written for another list of inputs; remove it to begin anew",
                       path);
    if (!lt_str_eq(with->settings, settings))
        return lt_fail(cx, LT_USAGE, "%s was written for other settings; remove it to begin anew", path);
    return LT_OK;
}

enum lt_status lt_shard_agree(struct lt_cx *cx, const struct lt_shard *shard, struct lt_str own,
                              struct lt_str list, struct lt_str settings)
{
    if (shard->count == 1)
        return LT_OK;
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_buf text = LT_BUF(JSON_BYTES);
    struct lt_str path = run_path(&arena, own);
    struct agreed with = {0};
    enum lt_status st = LT_OK;
    put_run(&text, shard, list, settings);
    if (!path.p || text.failed)
        st = lt_fail(cx, LT_OOM, "run.json: out of memory");
    if (!st && !read_run(&arena, own, &with))
        st = publish(cx, &arena, own, path, lt_buf_str(&text));
    if (!st && !read_run(&arena, own, &with))
        st = lt_fail(cx, LT_IO, "%s cannot be read", path.p);
    if (!st)
        st = compare(cx, path.p, shard, &with, list, settings);
    lt_buf_close(&text);
    lt_arena_close(&arena);
    return st;
}

/* ------------------------------------------------------------------ which one it is */

static enum lt_status by_word(struct lt_cx *cx, const char *word, struct lt_shard *out)
{
    struct lt_str rest = lt_str_of(word), index;
    uint64_t i = 0, n = 0;
    if (!lt_str_cut(&rest, '/', &index) || !lt_str_uint(index, SHARDS_MAX, &i) ||
        !lt_str_uint(rest, SHARDS_MAX, &n) || i < 1 || i > n)
        return lt_fail(cx, LT_USAGE, "--shard takes I/N, as 3/8, not '%s'", word);
    *out = (struct lt_shard){.index = (int64_t)i, .count = (int64_t)n};
    return LT_OK;
}

static enum lt_status place(struct lt_cx *cx, int64_t index, int64_t count, struct lt_shard *out)
{
    out->index = index;
    out->count = count;
    if (index >= 1 && index <= count)
        return LT_OK;
    return lt_fail(cx, LT_USAGE, "the scheduler's task is number %lld, and there are %lld shards",
                   (long long)index, (long long)count);
}

/* Slurm tells the least and the greatest index, and how many there are. With steps and gaps the count tells
 * whether the array is an even one. */
static enum lt_status of_slurm(struct lt_cx *cx, const struct lt_batch_opts *opts, struct lt_str own,
                               int64_t id, struct lt_shard *out)
{
    int64_t min = 0, max = 0, step = 0, count = 0;
    struct lt_shard known;
    bool told = variable("SLURM_ARRAY_TASK_MIN", &min) && variable("SLURM_ARRAY_TASK_MAX", &max) &&
                variable("SLURM_ARRAY_TASK_STEP", &step) && variable("SLURM_ARRAY_TASK_COUNT", &count);
    if (opts->shards) /* indices from 1, or from 0 where the array begins there */
        return place(cx, id + opts->shard_offset + (told && min == 0), opts->shards, out);
    if (lt_shard_known(own, &known) && known.step > 0) {
        *out = known;
        return place(cx, (id - known.first) / known.step + 1, known.count, out);
    }
    bool even = told && step > 0 && (max - min) / step + 1 == count && (id - min) % step == 0 && id >= min &&
                id <= max;
    if (!even)
        return lt_fail(cx, LT_USAGE,
                       "this job array has gaps: say which shard it is with --shard, or --shards N");
    if (count == 1 && known.count > 1)
        return lt_fail(cx, LT_USAGE, "a task alone does not say which shard it is; say it with --shard");
    *out = (struct lt_shard){.first = min, .step = count > 1 ? step : 0};
    return place(cx, (id - min) / step + 1, count, out);
}

static const struct {
    const char *index, *count; /* count NULL: --shards says it */
} schedulers[] = {
    {"AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_SIZE"},
    {"CLOUD_RUN_TASK_INDEX", "CLOUD_RUN_TASK_COUNT"},
    {"JOB_COMPLETION_INDEX", NULL},
};

static enum lt_status by_environment(struct lt_cx *cx, const struct lt_batch_opts *opts, struct lt_str own,
                                     struct lt_shard *out)
{
    int64_t index = 0, count = 0;
    if (variable("SLURM_ARRAY_TASK_ID", &index))
        return of_slurm(cx, opts, own, index, out);
    for (size_t i = 0; i < LT_COUNT(schedulers); i++) {
        if (!variable(schedulers[i].index, &index))
            continue;
        if (opts->shards)
            return place(cx, index + opts->shard_offset + 1, opts->shards, out);
        if (variable(schedulers[i].count, &count))
            return place(cx, index + 1, count, out);
        if (!schedulers[i].count)
            return lt_fail(cx, LT_USAGE, "%s does not say how many shards there are; --shards N does",
                           schedulers[i].index);
    }
    if (opts->shards > 1)
        return lt_fail(cx, LT_USAGE,
                       "--shards needs a scheduler that numbers its tasks; --shard I/N says it outright");
    return LT_OK;
}

enum lt_status lt_shard_find(struct lt_cx *cx, const struct lt_batch_opts *opts, struct lt_str own,
                             struct lt_shard *out)
{
    *out = (struct lt_shard){.index = 1, .count = 1};
    return opts->shard ? by_word(cx, opts->shard, out) : by_environment(cx, opts, own, out);
}

bool lt_shard_has(const struct lt_shard *shard, struct lt_str key)
{
    return shard->count == 1 ||
           (int64_t)(lt_hash64(key.p, key.n, 0) % (uint64_t)shard->count) == shard->index - 1;
}

struct lt_str lt_shard_file(struct lt_arena *arena, struct lt_str own, const struct lt_shard *shard,
                            const char *suffix)
{
    return lt_arena_printf(arena, LT_FMT "shard-%lld-of-%lld%s", LT_ARG(own), (long long)shard->index,
                           (long long)shard->count, suffix);
}

struct lt_str lt_shard_mark(struct lt_arena *arena, struct lt_str own, const struct lt_shard *shard)
{
    if (shard->count == 1)
        return lt_arena_printf(arena, LT_FMT "_SUCCESS", LT_ARG(own));
    return lt_arena_printf(arena, LT_FMT "_SUCCESS-%lld-of-%lld", LT_ARG(own), (long long)shard->index,
                           (long long)shard->count);
}

enum lt_status lt_shard_put_mark(struct lt_cx *cx, const struct lt_shard *shard, struct lt_str own)
{
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_str path = lt_shard_mark(&arena, own, shard);
    enum lt_status st = path.p ? LT_OK : lt_fail(cx, LT_OOM, "the mark of success: out of memory");
    if (!st)
        st = lt_outfile_save(cx, path.p, (struct lt_str){0});
    lt_arena_close(&arena);
    return st;
}

void lt_shard_remove_mark(const struct lt_shard *shard, struct lt_str own)
{
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_str path = lt_shard_mark(&arena, own, shard);
    if (path.p)
        unlink(path.p);
    lt_arena_close(&arena);
}
