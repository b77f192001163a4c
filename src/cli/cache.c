/* cli/cache.c - `lectern cache`: what is in the take cache, and less of it. */
#include "cli/cli.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

struct words {
    struct lt_settings settings;
    const char *verb;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct words *w = user;
    if (option)
        return lt_settings_set(cx, &w->settings, option->name, value);
    if (w->verb)
        return lt_fail(cx, LT_USAGE, "cache takes one of stats, prune, verify and clear");
    w->verb = value;
    return LT_OK;
}

typedef enum lt_status (*verb_fn)(struct lt_cx *cx, struct lt_cache *c, const struct words *w,
                                  struct lt_buf *out);

static enum lt_status stats(struct lt_cx *cx, struct lt_cache *c, const struct words *w, struct lt_buf *out)
{
    struct lt_cache_stats s;
    (void)w;
    enum lt_status st = lt_cache_survey(cx, c, false, &s);
    lt_buf_addf(out, "%s: %" PRIu64 " takes, %.1f MB\n", lt_cache_dir(c), s.takes, (double)s.bytes / 1e6);
    return st;
}

static enum lt_status verify(struct lt_cx *cx, struct lt_cache *c, const struct words *w, struct lt_buf *out)
{
    struct lt_cache_stats s;
    (void)w;
    enum lt_status st = lt_cache_survey(cx, c, true, &s);
    lt_buf_addf(out, "%" PRIu64 " takes are whole, %" PRIu64 " were damaged and are removed\n", s.takes,
                s.damaged);
    return st;
}

static enum lt_status remove_to(struct lt_cx *cx, struct lt_cache *c, uint64_t max_bytes, struct lt_buf *out)
{
    struct lt_cache_stats s;
    enum lt_status st = lt_cache_prune(cx, c, max_bytes, &s);
    lt_buf_addf(out, "%" PRIu64 " takes removed, %.1f MB\n", s.takes, (double)s.bytes / 1e6);
    return st;
}

static enum lt_status prune(struct lt_cx *cx, struct lt_cache *c, const struct words *w, struct lt_buf *out)
{
    return remove_to(cx, c, (uint64_t)w->settings.cache_mb * 1000 * 1000, out);
}

static enum lt_status clear(struct lt_cx *cx, struct lt_cache *c, const struct words *w, struct lt_buf *out)
{
    (void)w;
    return remove_to(cx, c, 0, out);
}

static const struct {
    const char *name;
    verb_fn run;
} verbs[] = {{"stats", stats}, {"prune", prune}, {"verify", verify}, {"clear", clear}};

static verb_fn find(const char *name)
{
    for (size_t i = 0; name && i < LT_COUNT(verbs); i++)
        if (strcmp(verbs[i].name, name) == 0)
            return verbs[i].run;
    return NULL;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct words w = {0};
    bool done = false;
    lt_settings_init(&w.settings);
    if (lt_cli_parse(self, argc, argv, word, NULL, &w, &done))
        return LT_EXIT_USAGE;
    if (done)
        return LT_EXIT_OK;
    verb_fn verb = find(w.verb);
    if (!verb)
        return lt_cli_fail(LT_USAGE, "usage: lectern cache stats|prune|verify|clear");
    struct lt_cx cx = {.warn = lt_cli_warn, .cancel = lt_cli_interrupted()};
    struct lt_cache *cache = NULL;
    struct lt_buf out = LT_BUF(64 * 1024);
    lt_cli_catch_signals(NULL, NULL);
    enum lt_status st = lt_cache_open(&cx, NULL, 0, &cache);
    if (!st)
        st = verb(&cx, cache, &w, &out);
    int status = st ? lt_cli_fail(st, cx.what) : lt_cli_print(lt_buf_str(&out));
    lt_buf_close(&out);
    lt_cache_close(cache);
    return status;
}

static const struct lt_option options[] = {
    {"cache-size", 0, "MB", "for prune: how much may stay (2000)", NULL},
};

const struct lt_command lt_command_cache = {
    .name = "cache",
    .operands = "stats|prune|verify|clear",
    .about = "Shows and empties the cache of performed lines",
    .details = "A line that was performed before, with the same voice and settings, is taken from\n"
               "the cache. prune removes the longest unused, verify the damaged ones.\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
