/* sound/sound.c - the way of a line through the room; see sound.h. */
#include "sound/sound.h"

#include "sound/stages.h"

#include <math.h>
#include <stdlib.h>

enum { FADE_MS = 4 };

struct lt_sound {
    struct lt_sound_opts opts;
    struct lt_limiter limiter;
    struct lt_pcm scratch;
};

enum lt_status lt_sound_open(struct lt_cx *cx, const struct lt_sound_opts *opts, struct lt_sound **out)
{
    *out = calloc(1, sizeof **out);
    if (!*out)
        return lt_fail(cx, LT_OOM, "mastering: out of memory");
    if (opts->rate_hz < 4000 || opts->rate_hz > 192000)
        return lt_fail(cx, LT_USAGE, "a sample rate of %d Hz is outside 4000 to 192000", opts->rate_hz);
    if (!(opts->ceiling_dbtp <= 0 && opts->ceiling_dbtp >= -60 && fabs(opts->gain_db) <= 60))
        return lt_fail(cx, LT_USAGE, "a gain of %g dB under a ceiling of %g dBTP cannot be made",
                       opts->gain_db, opts->ceiling_dbtp);
    (*out)->opts = *opts;
    lt_limiter_init(&(*out)->limiter, opts->ceiling_dbtp, opts->rate_hz);
    return LT_OK;
}

void lt_sound_close(struct lt_sound *s)
{
    if (!s)
        return;
    lt_limiter_close(&s->limiter);
    lt_pcm_close(&s->scratch);
    free(s);
}

/* What an engine must not say: not a number, or beyond all bounds. It becomes silence, and counts. */
static uint32_t silence_nonsense(struct lt_pcm *pcm)
{
    uint32_t bad = 0;
    for (size_t i = 0; i < pcm->n; i++)
        if (!(fabsf(pcm->v[i]) <= 64)) {
            pcm->v[i] = 0;
            bad++;
        }
    return bad;
}

enum lt_status lt_sound_master(struct lt_cx *cx, struct lt_sound *s, struct lt_pcm *pcm, struct lt_take *take)
{
    take->clipped = silence_nonsense(pcm);
    take->true_peak = 0;
    lt_trim(pcm, s->opts.lead_ms, s->opts.tail_ms);
    lt_fade_ends(pcm, FADE_MS);
    enum lt_status st = lt_resample(cx, pcm, s->opts.rate_hz, &s->scratch);
    if (!st)
        st = lt_limit(cx, &s->limiter, pcm, (float)pow(10, s->opts.gain_db / 20), &take->true_peak);
    return st ? st : lt_loudness_measure(cx, pcm, take);
}
