/* sound/resample.c - libsoxr in one function; the only file that knows it. A fresh resampler for each
 * line, so that nothing of one line is in the next; it takes its own delay out. */
#include "sound/stages.h"

#include <soxr.h>

enum { RATE_MIN_HZ = 4000, RATE_MAX_HZ = 192000 };

static void move_marks(struct lt_pcm *pcm, int from_hz, int to_hz)
{
    for (size_t i = 0; i < pcm->n_marks; i++)
        pcm->marks[i].sample = (pcm->marks[i].sample * to_hz + from_hz / 2) / from_hz;
}

static void swap_samples(struct lt_pcm *a, struct lt_pcm *b)
{
    float *v = a->v;
    size_t n = a->n, cap = a->cap;
    a->v = b->v;
    a->n = b->n;
    a->cap = b->cap;
    b->v = v;
    b->n = n;
    b->cap = cap;
}

enum lt_status lt_resample(struct lt_cx *cx, struct lt_pcm *pcm, int rate_hz, struct lt_pcm *scratch)
{
    if (pcm->rate_hz == rate_hz)
        return LT_OK;
    if (pcm->rate_hz < RATE_MIN_HZ || pcm->rate_hz > RATE_MAX_HZ || rate_hz < RATE_MIN_HZ ||
        rate_hz > RATE_MAX_HZ)
        return lt_fail(cx, LT_USAGE, "sound of %d Hz cannot be resampled to %d Hz", pcm->rate_hz, rate_hz);
    size_t want = (size_t)(((uint64_t)pcm->n * (uint64_t)rate_hz + (uint64_t)pcm->rate_hz - 1) /
                           (uint64_t)pcm->rate_hz);
    if (!lt_pcm_reserve(scratch, want + 1))
        return lt_fail(cx, LT_OOM, "resampling a line: out of memory");
    soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    size_t got = 0;
    if (pcm->n) {
        soxr_error_t error = soxr_oneshot(pcm->rate_hz, rate_hz, 1, pcm->v, pcm->n, NULL, scratch->v, want,
                                          &got, NULL, &quality, &runtime);
        if (error)
            return lt_fail(cx, LT_OOM, "resampling a line: %s", error);
    }
    scratch->n = got;
    swap_samples(pcm, scratch);
    move_marks(pcm, pcm->rate_hz, rate_hz);
    pcm->rate_hz = rate_hz;
    return LT_OK;
}
