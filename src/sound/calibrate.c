/* sound/calibrate.c - the gain that brings a voice to the wanted loudness: raw lines are mastered again and
 * again, the gain corrected by what is missing, because the limiter takes some of every decibel. Takes the
 * lines as the engine gave them and leaves them as they are. */
#include "sound/sound.h"

#include <math.h>
#include <string.h>

enum { ROUNDS = 24, PAUSE48 = 19200, FRAME48 = 960 };

static enum lt_status copy_line(struct lt_cx *cx, const struct lt_pcm *from, struct lt_pcm *to)
{
    if (!lt_pcm_reserve(to, from->n))
        return lt_fail(cx, LT_OOM, "calibrating: out of memory");
    if (from->n)
        memcpy(to->v, from->v, from->n * sizeof *to->v);
    to->n = from->n;
    to->rate_hz = from->rate_hz;
    return LT_OK;
}

/* Loudness of the lines at one gain, with pauses as an article has them. */
static enum lt_status measure(struct lt_cx *cx, struct lt_sound *s, const struct lt_pcm *lines, size_t n,
                              struct lt_loudness *l)
{
    struct lt_pcm pcm = {0};
    struct lt_take take = {0};
    enum lt_status st = LT_OK;
    for (size_t i = 0; !st && i < n; i++) {
        st = copy_line(cx, &lines[i], &pcm);
        if (!st)
            st = lt_sound_master(cx, s, &pcm, &take);
        if (st)
            break;
        take.length48 = (int64_t)take.n_loudness * FRAME48;
        lt_loudness_add(l, &take);
        lt_loudness_silence(l, PAUSE48);
    }
    lt_pcm_close(&pcm);
    lt_take_close(&take);
    return st;
}

static enum lt_status loudness_at(struct lt_cx *cx, const struct lt_sound_opts *opts,
                                  const struct lt_pcm *lines, size_t n, double *lufs)
{
    struct lt_sound *s = NULL;
    struct lt_loudness *l = NULL;
    enum lt_status st = lt_sound_open(cx, opts, &s);
    if (!st)
        st = lt_loudness_open(cx, &l);
    if (!st)
        st = measure(cx, s, lines, n, l);
    if (!st)
        *lufs = lt_loudness_lufs(l);
    lt_loudness_close(l);
    lt_sound_close(s);
    return st;
}

enum lt_status lt_sound_calibrate(struct lt_cx *cx, const struct lt_sound_opts *opts,
                                  const struct lt_pcm *lines, size_t n, double lufs, double *gain_db)
{
    struct lt_sound_opts tried = *opts;
    double got = 0;
    for (int i = 0; i < ROUNDS; i++) {
        enum lt_status st = loudness_at(cx, &tried, lines, n, &got);
        if (st)
            return st;
        if (!(got > -HUGE_VAL))
            return lt_fail(cx, LT_USAGE, "calibrating: there is nothing to hear");
        if (fabs(lufs - got) < 0.02)
            break;
        tried.gain_db += lufs - got;
        if (fabs(tried.gain_db) > 40)
            return lt_fail(cx, LT_USAGE, "calibrating: no gain reaches %.1f LUFS under %.1f dBTP", lufs,
                           opts->ceiling_dbtp);
    }
    if (fabs(lufs - got) > 0.2)
        return lt_fail(cx, LT_USAGE, "calibrating: %.1f LUFS are not reached under %.1f dBTP, %.1f are", lufs,
                       opts->ceiling_dbtp, got);
    *gain_db = tried.gain_db;
    return LT_OK;
}
