/* sound/limiter.c - a look-ahead true-peak limiter over one line.
 *
 * The reduction each sample needs is known beforehand (the line is in memory): its smallest value over the
 * look-ahead, an exponential release, then a mean over the same length, so that every reduction is complete
 * when its peak comes and its slope is never steeper than the look-ahead allows. A gain that moves can lift
 * what lies between samples by a trace: the pass is repeated until the ceiling holds, at the last by scaling
 * the line. */
#include "base/buf.h"
#include "sound/stages.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ATTACK_US = 3000, RELEASE_MS = 80, PASSES = 4, MARGIN = LT_PEAK_PAD + LT_PEAK_BLOCK };

static const float tolerance = 1.003f; /* 0.026 dB: what one more pass would not be worth */
static const double unseen_db = 0.05;  /* what lies between four points can be higher than they show */

void lt_limiter_init(struct lt_limiter *l, double ceiling_dbtp, int rate_hz)
{
    *l = (struct lt_limiter){.ceiling = (float)pow(10, (ceiling_dbtp - unseen_db) / 20),
                             .attack = (size_t)((int64_t)rate_hz * ATTACK_US / 1000000),
                             .release = (float)exp(-1000.0 / (RELEASE_MS * (double)rate_hz))};
    lt_peak_init(&l->filter);
}

void lt_limiter_close(struct lt_limiter *l)
{
    free(l->v);
    free(l->gain);
    *l = (struct lt_limiter){0};
}

/* A peak at sample i: the gains of the look-ahead before it may not be larger. */
static void demand(const struct lt_limiter *l, size_t i, float peak)
{
    float most = l->ceiling / peak;
    for (size_t k = 0; k <= l->attack; k++)
        if (l->gain[i + k] > most)
            l->gain[i + k] = most;
}

/* The demands of one block's peaks over `over`; true when there are any. */
static bool find_peaks(const struct lt_limiter *l, const float *v, size_t at, size_t n, float over)
{
    bool any = false;
    float inner[LT_PEAK_BLOCK];
    lt_peak_between(&l->filter, v + at, inner);
    size_t end = n - at < LT_PEAK_BLOCK ? n - at : LT_PEAK_BLOCK;
    for (size_t i = 0; i < end; i++) {
        float peak = fmaxf(fabsf(v[at + i]), inner[i]);
        if (peak <= over)
            continue;
        any = true;
        demand(l, at + i, peak);
        if (inner[i] > l->ceiling && at + i + 1 < n)
            demand(l, at + i + 1, inner[i]);
    }
    return any;
}

/* Fill gain[] with what is allowed; false when no peak is over `over`. gain[i + attack] belongs to sample
 * i. */
static bool find_all_peaks(const struct lt_limiter *l, const float *v, size_t n, float over)
{
    bool any = false;
    for (size_t i = 0; i < n + l->attack; i++)
        l->gain[i] = 1;
    for (size_t at = 0; at < n; at += LT_PEAK_BLOCK)
        if (lt_peak_may_pass(&l->filter, v + at, over) && find_peaks(l, v, at, n, over))
            any = true;
    return any;
}

/* Release, then the mean over the look-ahead, applied. */
static void apply(const struct lt_limiter *l, float *v, size_t n)
{
    size_t length = l->attack + 1;
    const double share = 1 / (double)length;
    float left = 0; /* reduction still in force, 1 - gain */
    double sum = 0; /* of the reductions in the look-ahead */
    for (size_t i = 0; i < n + l->attack; i++) {
        float asked = 1 - l->gain[i];
        left *= l->release;
        left = asked > left ? asked : left > 1e-4f ? left : 0;
        l->gain[i] = left;
        sum += (double)left - (i >= length ? (double)l->gain[i - length] : 0);
        if (i >= l->attack && sum > 1e-9)
            v[i - l->attack] *= (float)(1 - sum * share);
    }
}

static bool load(struct lt_limiter *l, const struct lt_pcm *pcm, float gain)
{
    if (!lt_grow(&l->v, &l->cap_v, pcm->n + 2 * MARGIN, sizeof *l->v, SIZE_MAX / 2) ||
        !lt_grow(&l->gain, &l->cap_gain, pcm->n + l->attack + 1, sizeof *l->gain, SIZE_MAX / 2))
        return false;
    float *v = l->v + LT_PEAK_PAD;
    memset(l->v, 0, LT_PEAK_PAD * sizeof *v);
    for (size_t i = 0; i < pcm->n; i++)
        v[i] = pcm->v[i] * gain;
    memset(v + pcm->n, 0, MARGIN * sizeof *v);
    return true;
}

enum lt_status lt_limit(struct lt_cx *cx, struct lt_limiter *l, struct lt_pcm *pcm, float gain, float *peak)
{
    if (!load(l, pcm, gain))
        return lt_fail(cx, LT_OOM, "limiting a line: out of memory");
    float *v = l->v + LT_PEAK_PAD;
    if (find_all_peaks(l, v, pcm->n, l->ceiling))
        for (int pass = 0; pass < PASSES; pass++) {
            apply(l, v, pcm->n);
            if (!find_all_peaks(l, v, pcm->n, l->ceiling * tolerance))
                break;
        }
    *peak = lt_peak_true(&l->filter, v, pcm->n);
    float scale = *peak > l->ceiling * tolerance ? l->ceiling / *peak : 1;
    *peak *= scale;
    for (size_t i = 0; i < pcm->n; i++)
        pcm->v[i] = v[i] * scale;
    return LT_OK;
}
