/* cli/cache.c - `lectern cache`: what is in the take cache, and less of it. */
#include "cli/cli.h"

#include <inttypes.h>
#include <string.h>

struct cache_words {
    lectern *l;
    const char *verb;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct cache_words *w = user;
    if (option)
        return lectern_set(w->l, option->name, value) ? lt_fail(cx, LT_USAGE, "%s", lectern_error(w->l))
                                                      : LT_OK;
    if (w->verb)
        return lt_fail(cx, LT_USAGE, "cache takes one of stats, prune, verify and clear");
    w->verb = value;
    return LT_OK;
}

static void say_stats(struct lt_buf *out, const struct lectern_cache *c)
{
    lt_buf_addf(out, "%s: %" PRIu64 " takes, %.1f MB\n", c->dir, c->takes, (double)c->bytes / 1e6);
}

static void say_verified(struct lt_buf *out, const struct lectern_cache *c)
{
    lt_buf_addf(out, "%" PRIu64 " takes are whole, %" PRIu64 " were damaged and are removed\n", c->takes,
                c->damaged);
}

static void say_removed(struct lt_buf *out, const struct lectern_cache *c)
{
    lt_buf_addf(out, "%" PRIu64 " takes removed, %.1f MB\n", c->takes, (double)c->bytes / 1e6);
}

static const struct verb {
    const char *name;
    enum lectern_cache_action action;
    void (*say)(struct lt_buf *out, const struct lectern_cache *c);
} verbs[] = {
    {"stats", LECTERN_CACHE_STATS, say_stats},
    {"prune", LECTERN_CACHE_PRUNE, say_removed},
    {"verify", LECTERN_CACHE_VERIFY, say_verified},
    {"clear", LECTERN_CACHE_CLEAR, say_removed},
};

static const struct verb *find(const char *name)
{
    for (size_t i = 0; name && i < LT_COUNT(verbs); i++)
        if (strcmp(verbs[i].name, name) == 0)
            return &verbs[i];
    return NULL;
}

static int act(const struct cache_words *w)
{
    const struct verb *verb = find(w->verb);
    if (!verb)
        return lt_cli_fail(LECTERN_USAGE, "usage: lectern cache stats|prune|verify|clear");
    const struct lectern_cache *found = NULL;
    enum lectern_status st = lectern_cache(w->l, verb->action, &found);
    if (st)
        return lt_cli_fail_of(w->l, st);
    struct lt_buf out = LT_BUF(64 * 1024);
    verb->say(&out, found);
    int status = lt_cli_print(lt_buf_str(&out));
    lt_buf_close(&out);
    return status;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct cache_words w = {.l = lt_cli_open()};
    bool done = false;
    if (!w.l)
        return LT_EXIT_FAILED;
    int status = LT_EXIT_OK;
    if (lt_cli_parse(self, argc, argv, word, &w, w.l, &done))
        status = LT_EXIT_USAGE;
    else if (!done)
        status = act(&w);
    lt_cli_close(w.l);
    return status;
}

static const struct lt_option options[] = {
    {"cache-size", 0, "MB", "for prune: how much may stay (2000)", NULL},
};

const struct lt_command lt_command_cache = {
    .name = "cache",
    .operands = "stats|prune|verify|clear",
    .about = "Shows and empties the cache of performed lines",
    .details = "A line that was performed before, with the same voice and settings, is taken\n"
               "from the cache. prune removes the longest unused, verify the damaged ones.\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
