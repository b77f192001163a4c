/* narrate/api.c - the public API, include/lectern/lectern.h. */
#include "base/proc.h"
#include "base/utf8.h"
#include "narrate/inputs.h"
#include "narrate/output.h"

#include <stdio.h>
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
        [LT_FULL] = LECTERN_FULL,
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

void lectern_on_failure(lectern *l, lectern_failure_fn fn, void *user)
{
    l->on_failure = fn;
    l->failure_user = user;
}

struct lectern_tally lectern_tally(const lectern *l)
{
    return l->tally;
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

/* What ends everything: the caller's wish, a full disk, and wrong usage, which is wrong for every article. */
static bool stops_all(enum lt_status st)
{
    return st == LT_CANCELLED || st == LT_FULL || st == LT_USAGE;
}

/* A failure that costs one article, or one input, only itself: told, remembered, and dealt with. */
static void set_aside(struct lt_cx *cx, struct lectern *l, struct lt_cx *first)
{
    if (!first->code) {
        first->code = cx->code;
        memcpy(first->what, cx->what, sizeof first->what);
    }
    l->tally.failed++;
    if (l->on_failure)
        l->on_failure(l->failure_user, cx->what);
    else
        lt_warn(cx, "%s", cx->what);
    lt_cx_reset(cx);
}

/* The sentence says which article it was, when it does not begin with it. */
static void name_article(struct lt_cx *cx, const struct lt_doc *doc)
{
    char what[sizeof cx->what];
    struct lt_str name = lt_utf8_cut(doc->name, 200), title = lt_utf8_cut(doc->title, 100);
    if (lt_str_starts(lt_str_of(cx->what), name))
        return;
    memcpy(what, cx->what, sizeof what);
    snprintf(cx->what, sizeof cx->what, LT_FMT "%s" LT_FMT "%s: %.150s", LT_ARG(name), title.n ? ", \"" : "",
             LT_ARG(title), title.n ? "\"" : "", what);
}

static enum lt_status narrate_one(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    struct lt_job *job = user;
    enum lt_status st = lt_article_narrate(cx, job, doc);
    if (!st)
        job->l->tally.written++;
    if (!st || stops_all(st))
        return st;
    name_article(cx, doc);
    set_aside(cx, job->l, &job->first);
    return LT_OK;
}

static void count_skipped(void *user)
{
    struct lt_job *job = user;
    job->l->tally.skipped++;
}

/* Every article of one source. Failures of articles are kept in *first; what is returned ends everything. */
static enum lt_status narrate_source(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                                     struct lt_str inside, const char *output, struct lt_cx *first)
{
    struct lt_job job = {.l = l,
                         .source = *source,
                         .inside = inside,
                         .number = ++l->jobs,
                         .output = output,
                         .began_ms = lt_proc_now_ms()};
    struct lt_read_sink sink = {.article = narrate_one, .passed_over = count_skipped, .user = &job};
    struct lt_read_opts opts = lt_settings_read(&l->settings);
    opts.picture = !l->settings.cover[0];
    enum lt_status st = lt_read(cx, &opts, source, &sink);
    if (job.first.code && !first->code)
        *first = job.first;
    if (st && !stops_all(st)) {
        set_aside(cx, l, first);
        st = LT_OK;
    }
    return st;
}

static enum lt_status ready(struct lt_cx *cx, struct lectern *l, const char *output)
{
    enum lt_status st = lt_output_check(cx, output);
    return st ? st : lt_studio_ready(cx, l);
}

static enum lt_status narrate_input(struct lt_cx *cx, struct lectern *l, const struct lt_input *input,
                                    const char *output, struct lt_cx *first)
{
    struct lt_buf bytes = {0};
    struct lt_source source;
    enum lt_status st = lt_source_open(cx, &l->settings, input->path, &bytes, &source);
    if (!st) {
        st = narrate_source(cx, l, &source, input->inside, output, first);
    } else if (!stops_all(st)) {
        set_aside(cx, l, first);
        st = LT_OK;
    }
    lt_buf_close(&bytes);
    return st;
}

/* Many files do not fit into one. */
static enum lt_status check_tree(struct lt_cx *cx, const struct lt_inputs *in, const char *directory,
                                 const char *output)
{
    bool many = !output || strcmp(output, "-") == 0 || output[strlen(output) - 1] == '/';
    if (in->n <= 1 || many || lt_inputs_is_directory(output))
        return LT_OK;
    return lt_fail(
        cx, LT_USAGE,
        "%s is not a directory, and the %zu files in %s do not fit into one; a / at its end makes it one",
        output, in->n, directory);
}

static enum lt_status narrate_tree(struct lt_cx *cx, struct lectern *l, const char *directory,
                                   const char *output, struct lt_cx *first)
{
    struct lt_inputs in;
    lt_inputs_init(&in);
    enum lt_status st = lt_inputs_walk(cx, &in, directory);
    l->tally.skipped += in.skipped;
    if (!st)
        st = check_tree(cx, &in, directory, output);
    for (size_t i = 0; i < in.n && !st; i++)
        st = narrate_input(cx, l, &in.items[i], output, first);
    if (st && !stops_all(st)) {
        set_aside(cx, l, first);
        st = LT_OK;
    }
    lt_inputs_close(&in);
    return st;
}

/* What stops everything, else the first of the failures that did not. */
static enum lectern_status outcome(struct lt_cx *cx, enum lt_status st, const struct lt_cx *first)
{
    return public_status(st || !first->code ? st : lt_fail(cx, first->code, "%s", first->what));
}

enum lectern_status lectern_narrate(lectern *l, const char *input, const char *output)
{
    struct lt_cx *cx = begin(l), first = {0};
    struct lt_input one = {.path = input};
    enum lt_status st = ready(cx, l, output);
    if (!st)
        st = lt_inputs_is_directory(input) ? narrate_tree(cx, l, input, output, &first)
                                           : narrate_input(cx, l, &one, output, &first);
    return outcome(cx, st, &first);
}

enum lectern_status lectern_narrate_bytes(lectern *l, const char *name, const void *bytes, size_t n,
                                          const char *output)
{
    struct lt_cx *cx = begin(l), first = {0};
    struct lt_source source = {
        .name = lt_str_of(name),
        .bytes = {n ? bytes : "", n},
        .type = lt_str_of(l->settings.type),
    };
    enum lt_status st = ready(cx, l, output);
    if (!st)
        st = narrate_source(cx, l, &source, (struct lt_str){0}, output, &first);
    return outcome(cx, st, &first);
}

void lectern_cancel(lectern *l)
{
    atomic_store(&l->cancel, true);
}

const char *lectern_error(const lectern *l)
{
    return l->cx.what;
}
