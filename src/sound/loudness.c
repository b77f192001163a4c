/* sound/loudness.c - loudness by ITU-R BS.1770-4 and EBU R128, in two halves: a line's K-weighted level of
 * every 20 ms is kept in its take; the meter joins them as the file is joined, silence between them included,
 * into 400 ms blocks every 100 ms and gates those. So the whole file's figure needs no second pass and no
 * samples. */
#include "base/buf.h"
#include "sound/stages.h"

#include <math.h>
#include <stdlib.h>

enum {
    FRAME48 = 960,  /* 20 ms */
    HOP_FRAMES = 5, /* 100 ms */
    BLOCK_FRAMES = 20,
    BIN_LOW = -7000, /* 1/100 LUFS: the absolute gate */
    BIN_HIGH = 1000,
    BINS = BIN_HIGH - BIN_LOW + 1
};

static double lufs_of(double mean_square)
{
    return mean_square > 0 ? 10 * log10(mean_square) - 0.691 : -HUGE_VAL;
}

static double mean_square_of(double lufs)
{
    return pow(10, (lufs + 0.691) / 10);
}

static int16_t stored(double mean_square)
{
    double level = lufs_of(mean_square) * 100;
    return level < -15000 ? LT_LOUDNESS_SILENT : level > 10000 ? 10000 : (int16_t)lrint(level);
}

enum lt_status lt_loudness_measure(struct lt_cx *cx, const struct lt_pcm *pcm, struct lt_take *take)
{
    size_t frame = (size_t)pcm->rate_hz / 50, frames = frame ? (pcm->n + frame - 1) / frame : 0;
    if (!lt_grow(&take->loudness, &take->cap_loudness, frames, sizeof *take->loudness, 1000 * 1000))
        return lt_fail(cx, LT_OOM, "measuring a line: out of memory");
    struct lt_weighting w = lt_weighting_for(pcm->rate_hz);
    for (size_t i = 0; i < frames; i++) {
        size_t at = i * frame, n = pcm->n - at < frame ? pcm->n - at : frame;
        take->loudness[i] = stored(lt_weighting_energy(&w, pcm->v + at, n) / (double)frame);
    }
    take->n_loudness = frames;
    return LT_OK;
}

struct lt_loudness {
    double ring[BLOCK_FRAMES]; /* mean squares of the last 400 ms */
    uint64_t frames;
    int64_t due48; /* sound added and not yet counted in frames */
    float peak;
    uint32_t clipped;
    double energy[BINS]; /* of the blocks whose loudness falls into the bin, summed */
    uint64_t count[BINS];
};

enum lt_status lt_loudness_open(struct lt_cx *cx, struct lt_loudness **out)
{
    *out = calloc(1, sizeof **out);
    return *out ? LT_OK : lt_fail(cx, LT_OOM, "the loudness meter: out of memory");
}

void lt_loudness_close(struct lt_loudness *l)
{
    free(l);
}

static void end_block(struct lt_loudness *l)
{
    double sum = 0;
    for (int i = 0; i < BLOCK_FRAMES; i++)
        sum += l->ring[i];
    sum /= BLOCK_FRAMES;
    double bin = floor(lufs_of(sum) * 100) - BIN_LOW;
    if (!(bin >= 0)) /* under the absolute gate, or silence */
        return;
    int at = bin < BINS ? (int)bin : BINS - 1;
    l->energy[at] += sum;
    l->count[at]++;
}

void lt_loudness_frame(struct lt_loudness *l, double mean_square)
{
    l->ring[l->frames++ % BLOCK_FRAMES] = mean_square;
    if (l->frames >= BLOCK_FRAMES && l->frames % HOP_FRAMES == 0)
        end_block(l);
}

void lt_loudness_add(struct lt_loudness *l, const struct lt_take *take)
{
    l->due48 += take->length48;
    for (size_t i = 0; l->due48 >= FRAME48; i++, l->due48 -= FRAME48) {
        bool silent = i >= take->n_loudness || take->loudness[i] == LT_LOUDNESS_SILENT;
        lt_loudness_frame(l, silent ? 0 : mean_square_of(take->loudness[i] / 100.0));
    }
    l->peak = fmaxf(l->peak, take->true_peak);
    l->clipped += take->clipped;
}

void lt_loudness_silence(struct lt_loudness *l, int64_t length48)
{
    const struct lt_take silence = {.length48 = length48};
    lt_loudness_add(l, &silence);
}

/* Mean of the blocks at or above a bin. */
static double gated(const struct lt_loudness *l, int from)
{
    double energy = 0;
    uint64_t count = 0;
    for (int i = from < 0 ? 0 : from; i < BINS; i++) {
        energy += l->energy[i];
        count += l->count[i];
    }
    return count ? energy / (double)count : 0;
}

double lt_loudness_lufs(const struct lt_loudness *l)
{
    double ungated = lufs_of(gated(l, 0));
    if (!(ungated > -HUGE_VAL))
        return -HUGE_VAL;
    /* The relative gate is 10 LU below the mean of what passed the absolute one. */
    return lufs_of(gated(l, (int)ceil((ungated - 10) * 100) - BIN_LOW));
}

double lt_loudness_peak_dbtp(const struct lt_loudness *l)
{
    return l->peak > 0 ? 20 * log10((double)l->peak) : -HUGE_VAL;
}

uint32_t lt_loudness_clipped(const struct lt_loudness *l)
{
    return l->clipped;
}
