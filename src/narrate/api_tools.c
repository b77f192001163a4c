/* narrate/api_tools.c - the public API: voices, engines, the cache. */
#include "lang/lang.h"
#include "narrate/api.h"
#include "narrate/calibrate.h"

#include <string.h>

/* ------------------------------------------------------------------ voices */

enum lectern_status lectern_voices(lectern *l, size_t *n)
{
    if (!l)
        return LECTERN_USAGE;
    enum lt_status st = lt_studio_voices(lt_api_begin(l), l);
    if (n)
        *n = st ? 0 : l->voices.n;
    return lt_api_status(st);
}

static const char *told(struct lectern *l, struct lt_str s)
{
    return lt_arena_printf(&l->told, LT_FMT, LT_ARG(s)).p;
}

bool lt_api_tell_voice(struct lectern *l, const struct lt_voice *v, struct lectern_voice *row)
{
    *row = (struct lectern_voice){.size = sizeof *row,
                                  .name = told(l, v->name),
                                  .lang = told(l, v->lang),
                                  .engine = told(l, v->engine),
                                  .about = told(l, v->about),
                                  .alias = told(l, v->alias),
                                  .licence = told(l, v->licence),
                                  .credit = told(l, v->credit),
                                  .chosen = lt_voices_is_default(&l->voices, v)};
    return row->name && row->lang && row->engine && row->about && row->alias && row->licence && row->credit;
}

const struct lectern_voice *lectern_voice_at(lectern *l, size_t i)
{
    if (!l || !l->voices_loaded || i >= l->voices.n)
        return NULL;
    lt_api_begin(l);
    const struct lt_voice *v = &l->voices.items[i];
    struct lectern_voice *row = lt_arena_alloc(&l->told, sizeof *row);
    if (!row)
        return NULL;
    return lt_api_tell_voice(l, v, row) ? row : NULL;
}

const struct lectern_language *lectern_language_at(lectern *l, size_t i)
{
    static const char *const levels[] = {[LT_LANGUAGE_RECOGNISED] = "recognised",
                                         [LT_LANGUAGE_SENTENCES] = "sentences",
                                         [LT_LANGUAGE_SPOKEN] = "spoken",
                                         [LT_LANGUAGE_FULL] = "full"};
    size_t n = 0;
    while (lt_lang_all[n] && n < i)
        n++;
    const struct lt_language *language = lt_lang_all[n];
    if (!l || !language)
        return NULL;
    lt_api_begin(l);
    const struct lt_voice *voice =
        l->voices_loaded ? lt_voices_for(&l->voices, lt_str_of(language->tag)) : NULL;
    struct lectern_language *row = lt_arena_alloc(&l->told, sizeof *row);
    if (!row)
        return NULL;
    *row = (struct lectern_language){sizeof *row, language->tag, language->name, levels[language->level],
                                     voice ? told(l, voice->name) : NULL};
    return voice && !row->voice ? NULL : row;
}

static enum lt_status calibrate(struct lt_cx *cx, struct lectern *l, const char *name,
                                const struct lt_calibration *how, struct lectern_calibration *out)
{
    enum lt_status st = lt_studio_voices(cx, l);
    if (st)
        return st;
    const struct lt_voice *voice = lt_voices_find(&l->voices, lt_str_of(name));
    if (!voice)
        return lt_fail(cx, LT_NOTFOUND, "there is no voice '%s'", name);
    struct lt_calibrated found = {0};
    st = lt_calibrate(cx, how, voice, &found);
    *out = (struct lectern_calibration){sizeof *out, found.key, found.gain_db, found.was_db};
    return st;
}

enum lectern_status lectern_calibrate(lectern *l, const char *voice, const char *text, int dry,
                                      const struct lectern_calibration **out)
{
    if (!l || !voice || !out)
        return lt_api_refuse(l, voice ? "the place of the result" : "the voice");
    struct lt_cx *cx = lt_api_begin(l);
    struct lt_calibration how = {.text = text, .dry = dry != 0};
    struct lectern_calibration *row = lt_arena_alloc(&l->told, sizeof *row);
    *out = row;
    if (!row)
        return lt_api_status(lt_fail(cx, LT_OOM, "calibrating: out of memory"));
    enum lt_status st = calibrate(cx, l, voice, &how, row);
    if (!st && !dry)
        l->voices_loaded = false; /* the profile is another one now */
    return lt_api_status(st);
}

/* ------------------------------------------------------------------ engines */

static void tell_checks(struct lectern *l, const struct lt_engine_report *report, lectern_check_fn fn,
                        void *user)
{
    static const char *const verdicts[] = {
        [LT_CHECK_PASS] = "ok", [LT_CHECK_FAIL] = "FAIL", [LT_CHECK_SKIP] = "skip"};
    const struct lt_engine_hello *hello = &report->hello;
    const char *engine =
        hello->name[0] ? lt_arena_printf(&l->told, "%s %s", hello->name, hello->version).p : "";
    for (size_t i = 0; fn && i < report->n; i++) {
        const struct lt_engine_check *c = &report->checks[i];
        struct lectern_check check = {sizeof check, engine ? engine : "", c->name, verdicts[c->verdict],
                                      c->note};
        fn(user, &check);
    }
}

enum lectern_status lectern_check_engine(lectern *l, const char *program, const char *lang, const char *voice,
                                         lectern_check_fn fn, void *user)
{
    if (!l || !program)
        return lt_api_refuse(l, "the engine's program");
    struct lt_cx *cx = lt_api_begin(l);
    struct lt_engine_report report = {0};
    struct lt_speaker_opts opts = {0};
    struct lt_str grants = lt_str_of(l->settings.voice);
    enum lt_status st = grants.n ? lt_studio_voices(cx, l) : LT_OK;
    if (!st && grants.n)
        opts.voice = lt_voices_find(&l->voices, grants);
    if (!st)
        st = lt_engine_check(cx, &opts, lt_str_of(program), lt_str_of(lang), lt_str_of(voice), &report);
    if (st)
        return lt_api_status(st);
    tell_checks(l, &report, fn, user);
    if (report.failed)
        st = lt_fail(cx, LT_ENGINE, "%s: %zu of %zu checks failed", program, report.failed, report.n);
    return lt_api_status(st);
}

/* ------------------------------------------------------------------ the cache */

static enum lt_status act(struct lt_cx *cx, struct lectern *l, struct lt_cache *cache,
                          enum lectern_cache_action action, struct lt_cache_stats *stats)
{
    switch (action) {
    case LECTERN_CACHE_STATS:
        return lt_cache_survey(cx, cache, false, stats);
    case LECTERN_CACHE_VERIFY:
        return lt_cache_survey(cx, cache, true, stats);
    case LECTERN_CACHE_PRUNE:
        return lt_cache_prune(cx, cache, (uint64_t)l->settings.cache_mb * 1000 * 1000, stats);
    case LECTERN_CACHE_CLEAR:
        return lt_cache_prune(cx, cache, 0, stats);
    }
    return lt_fail(cx, LT_USAGE, "there is no such action on the cache");
}

enum lectern_status lectern_cache(lectern *l, enum lectern_cache_action action,
                                  const struct lectern_cache **out)
{
    if (!l || !out)
        return lt_api_refuse(l, "the place of the result");
    struct lt_cx *cx = lt_api_begin(l);
    struct lt_cache *cache = NULL;
    struct lt_cache_stats stats = {0};
    struct lectern_cache *row = lt_arena_alloc(&l->told, sizeof *row);
    *out = row;
    enum lt_status st = row ? LT_OK : lt_fail(cx, LT_OOM, "the cache: out of memory");
    if (!st)
        st = lt_cache_open(cx, NULL, 0, &cache);
    if (!st)
        st = act(cx, l, cache, action, &stats);
    if (!st)
        *row = (struct lectern_cache){sizeof *row, told(l, lt_str_of(lt_cache_dir(cache))), stats.takes,
                                      stats.bytes, stats.damaged};
    lt_cache_close(cache);
    return lt_api_status(st);
}
