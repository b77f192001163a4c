/* narrate/api.c - the public API, include/lectern/lectern.h: a lectern, its settings, narrations. What is
 * shown without narrating and what serves voices and engines are in api_show.c and api_tools.c. */
#include "narrate/api.h"

#include "base/io.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define OUTPUT_MAX_BYTES ((size_t)2 << 30)
enum { WORDS_MAX_BYTES = 256 * 1024 * 1024 };

/* The public codes are the house's own, one for one. */
enum lectern_status lt_api_status(enum lt_status st)
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

struct lt_cx *lt_api_begin(struct lectern *l)
{
    l->cx = (struct lt_cx){.cancel = &l->cancel, .warn = pass_warning, .user = l};
    l->error_input[0] = '\0';
    lt_buf_clear(&l->kept);
    lt_arena_close(&l->told);
    return &l->cx;
}

enum lectern_status lt_api_refuse(struct lectern *l, const char *what)
{
    if (l)
        lt_fail(lt_api_begin(l), LT_USAGE, "%s is missing", what);
    return LECTERN_USAGE;
}

/* ------------------------------------------------------------------ where "-" goes */

static enum lt_status write_failed(struct lt_cx *cx, int error)
{
    if (error == EPIPE || error == ECANCELED)
        return lt_fail(cx, LT_CANCELLED, "nobody takes the rest of the output");
    return lt_fail(cx, LT_IO, "the output: cannot write: %s", strerror(error));
}

static enum lt_status write_output(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    struct lectern *l = user;
    if (l->keeps_output) {
        lt_buf_addmem(&l->kept, p, n);
        return lt_buf_check(cx, &l->kept, "the output in memory");
    }
    if (l->on_output) {
        int error = n ? l->on_output(l->output_user, p, n) : 0;
        return error ? write_failed(cx, error) : LT_OK;
    }
    struct lt_cx quiet = {0};
    errno = 0;
    enum lt_status st = lt_io_write(&quiet, "standard output", STDOUT_FILENO, p, n);
    return st == LT_OK ? LT_OK : errno == EPIPE ? write_failed(cx, EPIPE) : lt_fail(cx, st, "%s", quiet.what);
}

struct lt_sink lt_studio_output(struct lectern *l)
{
    return (struct lt_sink){write_output, l};
}

void lectern_on_output(lectern *l, lectern_write_fn fn, void *user)
{
    if (!l)
        return;
    l->keeps_output = false;
    l->on_output = fn;
    l->output_user = user;
}

void lectern_keep_output(lectern *l)
{
    if (l)
        l->keeps_output = true;
}

const void *lectern_output(const lectern *l, size_t *n)
{
    if (n)
        *n = l ? l->kept.n : 0;
    return l && l->kept.n ? l->kept.p : NULL;
}

/* ------------------------------------------------------------------ a lectern */

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
    l->told = LT_ARENA((size_t)64 << 20);
    l->kept = LT_BUF(OUTPUT_MAX_BYTES);
    l->words = LT_BUF(WORDS_MAX_BYTES);
    l->tally.size = sizeof l->tally;
    lt_api_begin(l);
    return l;
}

void lectern_free(lectern *l)
{
    if (!l)
        return;
    lt_read_host_close(&l->reader);
    lt_crew_close(l->crew);
    lt_cache_close(l->cache);
    lt_voices_close(&l->voices);
    lt_arena_close(&l->names);
    lt_arena_close(&l->told);
    lt_buf_close(&l->kept);
    lt_buf_close(&l->words);
    for (size_t i = 0; i < LT_STUDIO_SETTINGS; i++)
        free(l->given[i]);
    free(l);
}

/* A voice is looked up at once: whoever misspells one hears of it before anything is read. */
static enum lt_status check_voice(struct lt_cx *cx, struct lectern *l, const char *name)
{
    enum lt_status st = lt_studio_voices(cx, l);
    if (st || lt_voices_find(&l->voices, lt_str_of(name)))
        return st;
    return lt_fail(cx, LT_USAGE, "there is no voice '%.60s'; lectern voices lists them", name);
}

static size_t place_of(const char *name)
{
    const struct lectern_setting *s;
    for (size_t i = 0; i < LT_STUDIO_SETTINGS && (s = lectern_setting_at(i)); i++)
        if (strcmp(s->name, name) == 0)
            return i;
    return SIZE_MAX;
}

const char *lt_api_setting(const struct lectern *l, const char *name)
{
    size_t place = place_of(name);
    return place == SIZE_MAX ? NULL : l->given[place];
}

/* As it was given, for another lectern that is to be set like this one. */
static enum lt_status keep_setting(struct lt_cx *cx, struct lectern *l, const char *name, const char *value)
{
    if (value && strcmp(name, "voice-for") == 0) /* which is added to */
        value = l->settings.voice_for;
    size_t place = place_of(name);
    char *copy = value ? strdup(value) : NULL;
    if (place == SIZE_MAX || (value && !copy)) {
        free(copy);
        return lt_fail(cx, LT_OOM, "the setting %s: out of memory", name);
    }
    free(l->given[place]);
    l->given[place] = copy;
    return LT_OK;
}

enum lectern_status lectern_set(lectern *l, const char *name, const char *value)
{
    if (!l || !name)
        return lt_api_refuse(l, "the name of a setting");
    struct lt_cx *cx = lt_api_begin(l);
    bool voice = value && value[0] && strcmp(name, "voice") == 0;
    enum lt_status st = voice ? check_voice(cx, l, value) : LT_OK;
    if (!st)
        st = lt_settings_set(cx, &l->settings, name, value);
    return lt_api_status(st ? st : keep_setting(cx, l, name, value));
}

void lectern_on_episode(lectern *l, lectern_episode_fn fn, void *user)
{
    if (!l)
        return;
    l->on_episode = fn;
    l->episode_user = user;
}

void lectern_on_progress(lectern *l, lectern_progress_fn fn, void *user)
{
    if (!l)
        return;
    l->on_progress = fn;
    l->progress_user = user;
}

void lectern_on_warning(lectern *l, lectern_warning_fn fn, void *user)
{
    if (!l)
        return;
    l->on_warning = fn;
    l->warning_user = user;
}

const char *lt_api_address(struct lectern *l, const char *input)
{
    if (!lt_str_starts_nocase(lt_str_of(input), LT_S("www.")) || access(input, F_OK) == 0)
        return input;
    const char *url = lt_arena_printf(&l->told, "https://%s", input).p;
    return url ? url : input;
}

void lectern_on_failure(lectern *l, lectern_failure_fn fn, void *user)
{
    if (!l)
        return;
    l->on_failure = fn;
    l->failure_user = user;
}

const struct lectern_tally *lectern_tally(const lectern *l)
{
    return l ? &l->tally : NULL;
}

struct lt_source lt_api_source(const struct lectern *l, const char *name, const void *bytes, size_t n)
{
    return (struct lt_source){
        .name = lt_str_of(name), .bytes = {n ? bytes : "", n}, .type = lt_str_of(l->settings.type)};
}

void lectern_cancel(lectern *l)
{
    if (l)
        atomic_store(&l->cancel, true);
}

const char *lectern_error(const lectern *l)
{
    return l ? l->cx.what : "";
}

const char *lectern_error_input(const lectern *l)
{
    return l ? l->error_input : "";
}
