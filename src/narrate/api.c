/* narrate/api.c - the public API, include/lectern/lectern.h. */
#include "base/proc.h"
#include "narrate/output.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The public codes are the house's own, one for one. */
static enum lectern_status public_status(enum lt_status st)
{
    static const enum lectern_status codes[] = {
        [LT_OK] = LECTERN_OK,
        [LT_OOM] = LECTERN_OOM,
        [LT_LIMIT] = LECTERN_LIMIT,
        [LT_IO] = LECTERN_IO,
        [LT_FORMAT] = LECTERN_FORMAT,
        [LT_USAGE] = LECTERN_USAGE,
        [LT_NOTFOUND] = LECTERN_NOTFOUND,
        [LT_ENGINE] = LECTERN_ENGINE,
        [LT_CANCELLED] = LECTERN_CANCELLED,
    };
    return codes[st];
}

static void pass_warning(void *user, const char *sentence)
{
    struct lectern *l = user;
    if (l->on_warning)
        l->on_warning(l->warning_user, sentence);
}

/* Every call begins with a clean slate. */
static struct lt_cx *begin(struct lectern *l)
{
    l->cx = (struct lt_cx){.cancel = &l->cancel, .warn = pass_warning, .user = l};
    return &l->cx;
}

const char *lectern_version(void)
{
    return LT_VERSION;
}

lectern *lectern_new(void)
{
    struct lectern *l = calloc(1, sizeof *l);
    if (!l)
        return NULL;
    lt_settings_init(&l->settings);
    l->names = LT_ARENA((size_t)64 << 20);
    begin(l);
    return l;
}

void lectern_free(lectern *l)
{
    if (!l)
        return;
    lt_crew_close(l->crew);
    lt_cache_close(l->cache);
    lt_voices_close(&l->voices);
    lt_arena_close(&l->names);
    free(l);
}

enum lectern_status lectern_set(lectern *l, const char *name, const char *value)
{
    return public_status(lt_settings_set(begin(l), &l->settings, name, value));
}

void lectern_on_episode(lectern *l, lectern_episode_fn fn, void *user)
{
    l->on_episode = fn;
    l->episode_user = user;
}

void lectern_on_progress(lectern *l, lectern_progress_fn fn, void *user)
{
    l->on_progress = fn;
    l->progress_user = user;
}

void lectern_on_warning(lectern *l, lectern_warning_fn fn, void *user)
{
    l->on_warning = fn;
    l->warning_user = user;
}

static int jobs_wanted(const struct lt_settings *s)
{
    if (s->jobs)
        return s->jobs;
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores < 1 ? 1 : cores > 256 ? 256 : (int)cores;
}

/* The engine that will most likely be needed: that of the voice or language that is set, else of English. */
static struct lt_str likely_engine(const struct lectern *l)
{
    struct lt_str voice = lt_str_of(l->settings.voice);
    struct lt_str lang = l->settings.lang[0] ? lt_str_of(l->settings.lang) : LT_S("en");
    const struct lt_voice *v = voice.n ? lt_voices_find(&l->voices, voice) : lt_voices_for(&l->voices, lang);
    return v ? v->engine : (struct lt_str){0};
}

/* Opened anew for each input: settings may have changed, and it costs nothing. */
static enum lt_status ready_cache(struct lt_cx *cx, struct lectern *l)
{
    lt_cache_close(l->cache);
    l->cache = NULL;
    if (l->settings.no_cache)
        return LT_OK;
    return lt_cache_open(cx, NULL, (uint64_t)l->settings.cache_mb * 1000 * 1000, &l->cache);
}

enum lt_status lt_studio_ready(struct lt_cx *cx, struct lectern *l)
{
    enum lt_status st = LT_OK;
    if (!l->voices_loaded) {
        lt_voices_close(&l->voices);
        st = lt_voices_load(cx, NULL, &l->voices);
        l->voices_loaded = st == LT_OK;
    }
    if (!st)
        st = ready_cache(cx, l);
    int jobs = jobs_wanted(&l->settings);
    if (st || (l->crew && l->crew_size == jobs))
        return st;
    lt_crew_close(l->crew);
    l->crew_size = jobs;
    st = lt_crew_open(cx, jobs, likely_engine(l), &l->crew);
    if (st) {
        lt_crew_close(l->crew);
        l->crew = NULL;
    }
    return st;
}

static enum lt_status narrate_one(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    return lt_article_narrate(cx, user, doc);
}

static enum lt_status narrate_source(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                                     const char *output)
{
    struct lt_job job = {.l = l, .source = *source, .output = output, .began_ms = lt_proc_now_ms()};
    struct lt_read_sink sink = {narrate_one, &job};
    struct lt_read_opts opts = lt_settings_read(&l->settings);
    opts.picture = !l->settings.cover[0];
    enum lt_status st = lt_output_check(cx, output);
    if (!st)
        st = lt_studio_ready(cx, l);
    return st ? st : lt_read(cx, &opts, source, &sink);
}

enum lectern_status lectern_narrate(lectern *l, const char *input, const char *output)
{
    struct lt_cx *cx = begin(l);
    struct lt_buf bytes = {0};
    struct lt_source source;
    enum lt_status st = lt_source_open(cx, &l->settings, input, &bytes, &source);
    if (!st)
        st = narrate_source(cx, l, &source, output);
    lt_buf_close(&bytes);
    return public_status(st);
}

enum lectern_status lectern_narrate_bytes(lectern *l, const char *name, const void *bytes, size_t n,
                                          const char *output)
{
    struct lt_source source = {
        .name = lt_str_of(name),
        .bytes = {n ? bytes : "", n},
        .type = lt_str_of(l->settings.type),
    };
    return public_status(narrate_source(begin(l), l, &source, output));
}

void lectern_cancel(lectern *l)
{
    atomic_store(&l->cancel, true);
}

const char *lectern_error(const lectern *l)
{
    return l->cx.what;
}
