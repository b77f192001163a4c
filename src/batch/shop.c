/* batch/shop.c - see shop.h. */
#include "batch/shop.h"
#include "batch/files.h"

#include "base/hash.h"
#include "base/io.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { SETTINGS_BYTES = 1024 * 1024, FILE_BYTES = 256 * 1024 * 1024, PATHS_BYTES = 1024 * 1024 };

struct lt_str lt_shop_path(const struct lt_shop *s, struct lt_arena *arena, struct lt_str base,
                           struct lt_str suffix)
{
    return lt_files_path(arena, s->out, base, suffix);
}

bool lt_shop_stands(const struct lt_shop *s, const struct lt_entry *e)
{
    return lt_files_stand(s->out, e->base, e->files);
}

static bool is_anothers(const struct lt_shop *s, struct lt_arena *arena, struct lt_str base,
                        struct lt_str mark)
{
    for (size_t i = 0; i < s->n_formats; i++) {
        struct lt_str path = lt_shop_path(s, arena, base, s->formats[i]);
        if (path.p && lt_errand_is_foreign(path.p, mark))
            return true;
    }
    return false;
}

struct naming_item {
    const struct lt_shop *s;
    struct lt_arena *arena;
    struct lt_str mark;
};

static bool refuse(void *user, struct lt_str base)
{
    const struct naming_item *n = user;
    return is_anothers(n->s, n->arena, base, n->mark);
}

/* "3f/name": a folder by the hash of the name, so that none grows large. */
static struct lt_str fan_out(const struct lt_shop *s, struct lt_arena *arena, struct lt_str name,
                             struct lt_str by)
{
    char digits[17];
    if (!s->opts->fan_out)
        return name;
    snprintf(digits, sizeof digits, "%016" PRIx64, lt_hash64(by.p, by.n, 0));
    return lt_arena_printf(arena, "%.*s/" LT_FMT, s->opts->fan_out, digits, LT_ARG(name));
}

enum lt_status lt_shop_choose_name(struct lt_shop *s, const struct lt_str names[2], struct lt_str key,
                                   struct lt_str mark, struct lt_arena *arena, struct lt_str *base)
{
    struct naming_item n = {s, arena, mark};
    struct lt_str fanned[2] = {fan_out(s, arena, names[0], names[0]), fan_out(s, arena, names[1], names[0])};
    return lt_names_choose(s->cx, &s->names, fanned, key, s->opts->force ? NULL : refuse, &n, arena, base);
}

/* A run that was killed may have made files that it did not write down. */
static struct lt_str may_be_there(const struct lt_shop *s, struct lt_arena *arena, const struct lt_entry *e)
{
    struct lt_str all = e->files;
    for (size_t i = 0; i < s->n_formats && s->resumes && !e->files.n; i++)
        all =
            lt_arena_printf(arena, LT_FMT "%s" LT_FMT " 0", LT_ARG(all), i ? "," : "", LT_ARG(s->formats[i]));
    return all;
}

void lt_shop_remove(const struct lt_shop *s, const struct lt_entry *e)
{
    struct lt_arena arena = LT_ARENA(PATHS_BYTES);
    struct lt_str files = may_be_there(s, &arena, e);
    if (files.n && !s->opts->dry && !is_anothers(s, &arena, e->base, e->mark))
        lt_files_remove(s->out, e->base, files);
    lt_arena_close(&arena);
}

static void count(struct lt_batch_tally *t, const struct lt_entry *e)
{
    static const size_t places[LT_BATCH_STATE_COUNT] = {
        [LT_BATCH_DONE] = offsetof(struct lt_batch_tally, done),
        [LT_BATCH_DUPLICATE] = offsetof(struct lt_batch_tally, duplicates),
        [LT_BATCH_SKIPPED] = offsetof(struct lt_batch_tally, skipped),
        [LT_BATCH_FAILED] = offsetof(struct lt_batch_tally, failed),
        [LT_BATCH_EXPIRED] = offsetof(struct lt_batch_tally, unchanged),
    };
    ++*(size_t *)(void *)((char *)t + places[e->state]);
    t->retryable += e->state == LT_BATCH_FAILED && e->retryable;
    if (e->state != LT_BATCH_DONE)
        return;
    t->seconds += e->seconds;
    t->bytes += (uint64_t)e->bytes;
}

enum lt_status lt_shop_record(struct lt_shop *s, struct lt_entry *e)
{
    e->ended = (int64_t)time(NULL);
    enum lt_status st = lt_ledger_put(s->cx, s->ledger, e);
    if (st)
        return st;
    count(s->tally, e);
    s->recorded = true;
    if (s->settled && !s->opts->dry)
        s->settled(s->settled_user, e);
    lt_shop_tell(s, e);
    return LT_OK;
}

void lt_shop_tell(const struct lt_shop *s, const struct lt_entry *e)
{
    struct lt_batch_news news = {.item = e, .tally = s->tally};
    if (s->opts->tell)
        s->opts->tell(s->opts->user, &news);
}

void lt_shop_warn(const struct lt_shop *s, const char *sentence)
{
    struct lt_batch_news news = {.warning = sentence, .tally = s->tally};
    if (s->opts->tell)
        s->opts->tell(s->opts->user, &news);
}

/* ------------------------------------------------------------------ settings */

struct hashing {
    struct lt_shop *s;
    struct lt_buf text;
    enum lt_status st;
};

static bool is_silent(const char *name)
{
    static const char *const silent[] = {"jobs",   "cache-size",    "no-cache", "force",
                                         "reader", "allow-private", "format"};
    for (size_t i = 0; i < LT_COUNT(silent); i++)
        if (strcmp(name, silent[i]) == 0)
            return true;
    return false;
}

static bool is_file(const char *name)
{
    static const char *const files[] = {"lexicon", "cover", "intro", "outro", "chime"};
    for (size_t i = 0; i < LT_COUNT(files); i++)
        if (strcmp(name, files[i]) == 0)
            return true;
    return false;
}

/* Where the setting is no file ("auto"), its name is all there is. */
static void add_content(struct hashing *h, const char *path)
{
    struct lt_buf content = LT_BUF(FILE_BYTES);
    struct lt_cx quiet = {0};
    if (lt_io_read_file(&quiet, path, &content) == LT_OK) {
        struct lt_hash128 hash = lt_hash128(content.p, content.n);
        lt_buf_addf(&h->text, "%016" PRIx64 "%016" PRIx64 "\n", hash.high, hash.low);
    }
    lt_buf_close(&content);
}

static void add_setting(void *user, const char *name, const char *value)
{
    struct hashing *h = user;
    if (strcmp(name, "split") == 0 && strcmp(value, "no") != 0)
        h->st = lt_fail(h->s->cx, LT_USAGE, "the setting split: a batch makes one file of each item");
    if (is_silent(name))
        return;
    lt_buf_addf(&h->text, "%s=%s\n", name, value);
    if (is_file(name))
        add_content(h, value);
}

static void add_wants(struct lt_buf *text, const struct lt_batch_wants *w)
{
    const char *const all[] = {w->types, w->languages, w->url, w->since, w->until};
    for (size_t i = 0; i < LT_COUNT(all); i++)
        lt_buf_addf(text, "want %s\n", all[i] ? all[i] : "");
    lt_buf_addf(text, "words %d\n", w->min_words);
}

enum lt_status lt_shop_hash_settings(struct lt_shop *s)
{
    struct hashing h = {.s = s, .text = LT_BUF(SETTINGS_BYTES)};
    lt_errand_settings(s->l, add_setting, &h);
    for (size_t i = 0; i < s->n_formats; i++)
        lt_buf_addf(&h.text, "format " LT_FMT "\n", LT_ARG(s->formats[i]));
    enum lt_status st = h.st ? h.st : lt_buf_check(s->cx, &h.text, "the settings");
    if (!st)
        s->settings = lt_arena_printf(&s->arena, "%016" PRIx64, lt_hash64(h.text.p, h.text.n, 0));
    add_wants(&h.text, &s->opts->wants);
    if (!st)
        s->wanted = lt_arena_printf(&s->arena, "%016" PRIx64, lt_hash64(h.text.p, h.text.n, 0));
    lt_buf_close(&h.text);
    return st || (s->settings.p && s->wanted.p) ? st : lt_fail(s->cx, LT_OOM, "the settings: out of memory");
}
