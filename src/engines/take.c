/* engines/take.c - see take.h. */
#include "engines/take.h"

#include "model/weighting.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    STARTS_MAX = 1 << 20,
    SAMPLES_MAX = 600 * 48000,
    FRAMES_PER_S = 50, /* in which loudness is measured */
    BLOCK_FRAMES = 20,
    HOP_FRAMES = 5,
    FADE_MS = 5 /* steps of the search for the edges of sound */
};

static const double even_lu = 0.3, even_most_db = 8, least_mean = 1.2e-7 /* -70 LUFS */;
static const float quiet = 0.005f; /* of the peak */

void lt_voiced_close(struct lt_voiced *t)
{
    free(t->v);
    free(t->starts);
    *t = (struct lt_voiced){0};
}

/* The whole of the durations, or -1: they are none. */
static int64_t sum_of(const float *frames, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        if (!(frames[i] >= 0 && frames[i] <= 1e6f) || frames[i] != floorf(frames[i]))
            return -1;
        sum += (double)frames[i];
    }
    return (int64_t)sum;
}

enum lt_status lt_voiced_starts(struct lt_cx *cx, struct lt_voiced *t, const struct lt_ids *ids,
                                const float *frames, size_t n_frames, size_t n_symbols, size_t n_samples)
{
    int64_t sum = n_frames == ids->n ? sum_of(frames, n_frames) : -1;
    if (sum <= 0 || n_samples == 0 || n_samples % (size_t)sum)
        return lt_fail(cx, LT_FORMAT, "the model's durations do not add up to its sound");
    if (!lt_grow(&t->starts, &t->cap_starts, n_symbols + 1, sizeof *t->starts, STARTS_MAX))
        return lt_fail(cx, LT_OOM, "a line's sound: out of memory");
    int64_t hop = t->hop = (int64_t)(n_samples / (size_t)sum), now = 0, end = 0;
    for (size_t i = 0; i <= n_symbols; i++)
        t->starts[i] = -1;
    for (size_t i = 0; i < ids->n; i++) {
        int32_t from = ids->from[i];
        if (from >= 0 && (size_t)from < n_symbols && t->starts[from] < 0)
            t->starts[from] = now;
        now += (int64_t)frames[i] * hop;
        end = from >= 0 ? now : end;
    }
    t->starts[n_symbols] = end;
    for (size_t i = n_symbols; i-- > 0;)
        if (t->starts[i] < 0)
            t->starts[i] = t->starts[i + 1];
    t->n_starts = n_symbols + 1;
    return LT_OK;
}

enum lt_status lt_voiced_keep(struct lt_cx *cx, struct lt_voiced *t, const float *v, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!(fabsf(v[i]) <= 8))
            return lt_fail(cx, LT_FORMAT, "the model gives numbers that are no sound");
    if (!lt_grow(&t->v, &t->cap, n, sizeof *t->v, SAMPLES_MAX))
        return lt_fail(cx, LT_OOM, "a line's sound: out of memory");
    if (n)
        memcpy(t->v, v, n * sizeof *v);
    t->n = n;
    return LT_OK;
}

static float peak_of(const float *v, size_t n)
{
    float peak = 0;
    for (size_t i = 0; i < n; i++)
        peak = fmaxf(peak, fabsf(v[i]));
    return peak;
}

static size_t at_most(int64_t v, size_t most)
{
    return v < 0 ? 0 : (size_t)v > most ? most : (size_t)v;
}

bool lt_voiced_edges(const struct lt_voiced *t, size_t first, size_t last, int rate_hz, int lead_ms,
                     int tail_ms, size_t *from, size_t *to, size_t *onset)
{
    float limit = peak_of(t->v, t->n) * quiet;
    size_t step = (size_t)rate_hz * FADE_MS / 1000, lead = (size_t)rate_hz * (size_t)lead_ms / 1000,
           tail = (size_t)rate_hz * (size_t)tail_ms / 1000;
    size_t begin = at_most(t->starts[first], t->n), end = at_most(t->starts[last + 1], t->n);
    if (limit <= 0 || end <= begin)
        return false;
    /* Sound that belongs to the first or last symbol may spill over, but not past its neighbour's middle. A
     * first one comes up to three frames early. */
    size_t early = lead + 2 * (size_t)t->hop;
    for (size_t spilt = 0; begin >= step && spilt < early && peak_of(t->v + begin - step, step) > limit;
         spilt += step)
        begin -= step;
    for (size_t spilt = 0; end + step <= t->n && spilt < 2 * tail && peak_of(t->v + end, step) > limit;
         spilt += step)
        end += step;
    /* And the other way: silence inside the first and last symbol is not worth more than silence beside it.
     */
    while (begin + step < end && peak_of(t->v + begin, step) <= limit)
        begin += step;
    while (end > begin + step && peak_of(t->v + end - step, step) <= limit)
        end -= step;
    *onset = begin;
    *from = begin > lead ? begin - lead : 0;
    *to = end + tail < t->n ? end + tail : t->n;
    return true;
}

int64_t lt_voiced_onset(const struct lt_voiced *t, const struct lt_phone *phones, size_t i, int late)
{
    bool joined = i > 1 && phones[i - 1].code == ' ' && phones[i - 2].word >= 0;
    int64_t at = joined ? t->starts[i - 1] - t->hop : t->starts[i] - late * t->hop;
    return at > 0 ? at : 0;
}

/* The longest stretch of quiet steps, or, where there is none, the quietest step's beginning. */
struct lull {
    size_t at, n; /* samples */
};

static struct lull find_lull(const struct lt_voiced *t, size_t from, size_t to, size_t step)
{
    float limit = peak_of(t->v, t->n) * quiet, least = INFINITY;
    struct lull best = {from, 0};
    size_t run = 0;
    for (size_t at = from; at + step <= to; at += step) {
        float peak = peak_of(t->v + at, step);
        run = peak <= limit ? run + step : 0;
        if (run > best.n)
            best = (struct lull){at + step - run, run};
        if (!best.n && peak < least) {
            least = peak;
            best.at = at;
        }
    }
    return best;
}

/* The sound falls to nothing before `at`, and rises after it. */
static void fade(struct lt_voiced *t, size_t at, size_t step)
{
    for (size_t i = 0; i < step; i++) {
        float share = (float)i / (float)step;
        if (at > i)
            t->v[at - 1 - i] *= share;
        if (at + i < t->n)
            t->v[at + i] *= share;
    }
}

bool lt_voiced_pause(struct lt_voiced *t, size_t i, size_t next, int rate_hz, int least_ms)
{
    size_t step = (size_t)rate_hz * FADE_MS / 1000, want = (size_t)rate_hz * (size_t)least_ms / 1000;
    /* Sounds come before their own frames. */
    size_t from = at_most(t->starts[i] - 2 * t->hop, t->n), to = at_most(t->starts[next], t->n);
    if (!step || to < from + step)
        return true;
    struct lull lull = find_lull(t, from, to, step);
    if (lull.n >= want)
        return true;
    size_t more = want - lull.n, at = lull.at + lull.n / 2;
    if (!lt_grow(&t->v, &t->cap, t->n + more, sizeof *t->v, SAMPLES_MAX))
        return false;
    fade(t, at, step);
    memmove(t->v + at + more, t->v + at, (t->n - at) * sizeof *t->v);
    memset(t->v + at, 0, more * sizeof *t->v);
    t->n += more;
    for (size_t k = 0; k < t->n_starts; k++)
        if (t->starts[k] > (int64_t)at)
            t->starts[k] += (int64_t)more;
    return true;
}

/* The weighted energy of each 20 ms. */
static size_t frames_of(const float *v, size_t n, int rate_hz, double *energy)
{
    size_t frame = (size_t)rate_hz / FRAMES_PER_S, frames = 0;
    struct lt_weighting w = lt_weighting_for(rate_hz);
    for (size_t at = 0; at < n; at += frame)
        energy[frames++] = lt_weighting_energy(&w, v + at, n - at < frame ? n - at : frame) / (double)frame;
    return frames;
}

/* The mean of the blocks of 400 ms, one every 100, that are not under `gate`. What is shorter than a block
 * is followed by silence. */
static double mean_of_blocks(const double *energy, size_t frames, double gate)
{
    double sum = 0;
    size_t blocks = 0, at = 0;
    do {
        size_t end = at + BLOCK_FRAMES < frames ? at + BLOCK_FRAMES : frames;
        double block = 0;
        for (size_t i = at; i < end; i++)
            block += energy[i] / BLOCK_FRAMES;
        sum += block >= gate ? block : 0;
        blocks += block >= gate;
        at += HOP_FRAMES;
    } while (at + BLOCK_FRAMES <= frames);
    return blocks ? sum / (double)blocks : 0;
}

bool lt_voiced_even_db(const float *v, size_t n, int rate_hz, double usual_lufs, double *db)
{
    *db = 0;
    if (rate_hz < FRAMES_PER_S)
        return true;
    double *energy = malloc((n / ((size_t)rate_hz / FRAMES_PER_S) + 1) * sizeof *energy);
    if (!energy)
        return false;
    size_t frames = frames_of(v, n, rate_hz, energy);
    double mean = mean_of_blocks(energy, frames, mean_of_blocks(energy, frames, 0) / 10);
    free(energy);
    if (!(mean > least_mean))
        return true;
    double off = 10 * log10(mean) - 0.691 - usual_lufs, kept = fmax(-even_lu, fmin(even_lu, off));
    *db = fmax(-even_most_db, fmin(even_most_db, kept - off));
    return true;
}
