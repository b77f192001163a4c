/* narrate/studio.c - see studio.h. */
#include "narrate/studio.h"

#include "base/cores.h"

#include <string.h>

static int jobs_wanted(const struct lt_settings *s)
{
    int cores = s->jobs ? s->jobs : lt_cores();
    return cores > 256 ? 256 : cores;
}

/* Whose engine will most likely be needed: the voice or language that is set, else English. */
static const struct lt_voice *likely_voice(const struct lectern *l)
{
    struct lt_str voice = lt_str_of(l->settings.voice);
    struct lt_str lang = l->settings.lang[0] ? lt_str_of(l->settings.lang) : LT_S("en");
    return voice.n ? lt_voices_find(&l->voices, voice) : lt_voices_for(&l->voices, lang);
}

/* Opened anew for each input: settings may have changed, and it costs nothing. */
static enum lt_status ready_cache(struct lt_cx *cx, struct lectern *l)
{
    lt_cache_close(l->cache);
    l->cache = NULL;
    if (l->settings.no_cache)
        return LT_OK;
    enum lt_status st = lt_cache_open(cx, NULL, (uint64_t)l->settings.cache_mb * 1000 * 1000, &l->cache);
    if (st != LT_NOTFOUND && st != LT_LIMIT)
        return st;
    struct lt_cx failed = *cx;
    lt_cx_reset(cx);
    lt_cache_close(l->cache);
    l->cache = NULL;
    if (!l->warned_cache)
        lt_warn(cx, "no cache is kept: %s", failed.what);
    l->warned_cache = true;
    return LT_OK;
}

void lt_studio_trim_cache(struct lt_cx *cx, struct lectern *l)
{
    if (!l->cache)
        return;
    lt_cache_trim(l->cache);
    int why = lt_cache_trouble(l->cache);
    if (why && !l->warned_cache) {
        lt_warn(cx, "what was spoken is not kept for the next time: %s: %s", lt_cache_dir(l->cache),
                strerror(why));
        l->warned_cache = true;
    }
}

enum lt_status lt_studio_voices(struct lt_cx *cx, struct lectern *l)
{
    bool anywhere = l->settings.allow_network;
    if (l->voices_loaded && l->anywhere == anywhere)
        return LT_OK;
    lt_crew_close(l->crew); /* its engines were started for voices that go away */
    l->crew = NULL;
    lt_voices_close(&l->voices);
    enum lt_status st = lt_voices_load(cx, NULL, &l->voices);
    l->voices_loaded = st == LT_OK;
    l->anywhere = anywhere;
    for (size_t i = 0; i < l->voices.n; i++)
        l->voices.items[i].grants.anywhere = anywhere;
    return st;
}

enum lt_status lt_studio_ready(struct lt_cx *cx, struct lectern *l)
{
    enum lt_status st = lt_studio_voices(cx, l);
    if (!st)
        st = ready_cache(cx, l);
    int jobs = jobs_wanted(&l->settings);
    if (st || (l->crew && l->crew_size == jobs))
        return st;
    lt_crew_close(l->crew);
    l->crew_size = jobs;
    st = lt_crew_open(cx, jobs, likely_voice(l), l->borrows ? l->lender : -1, &l->crew);
    if (st) {
        lt_crew_close(l->crew);
        l->crew = NULL;
    }
    return st;
}
